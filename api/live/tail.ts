/** Events as they go over the wire: serialized once, however many read them. */
export interface Frame {
  /** The number of the last event in it. */
  readonly last: number;
  /** As many events as a frame holds, or read a while ago: more may follow. Else it was the end when it was asked for. */
  readonly full: boolean;
  readonly text: Buffer;
}

/** The end of one candidate's stream, read once for everybody who follows it. */
export interface Tail {
  /** Events after a number, or null at the end. Never older than the last `changed`. */
  after(seq: number): Promise<Frame | null>;
  /** There may be new events: what was read before says nothing about the end any more. */
  changed(): void;
}

/** `keep`: how many frames are held for readers that come a little later. */
export function createTail(read: (seq: number) => Promise<Frame | null>, keep = 16): Tail {
  const kept = new Map<number, Frame>();
  const flying = new Map<number, { readonly generation: number; readonly frame: Promise<Frame | null> }>();
  let generation = 0;

  async function readOnce(seq: number): Promise<Frame | null> {
    const frame = await read(seq);
    // Numbers have no gaps and events never change: a frame stays true for ever. That nothing came, or no more, does not.
    if (frame !== null) kept.set(seq, { ...frame, full: true });
    // Whoever needs what follows meets its failure; nobody waits for it here.
    if (frame?.full === true) tail.after(frame.last).catch(() => undefined);
    const [oldest] = kept.keys();
    if (kept.size > keep && oldest !== undefined) kept.delete(oldest);
    return frame;
  }

  const tail: Tail = {
    after(seq) {
      const frame = kept.get(seq);
      if (frame !== undefined) return Promise.resolve(frame);
      const under = flying.get(seq);
      if (under?.generation === generation) return under.frame;
      const own = { generation, frame: readOnce(seq) };
      flying.set(seq, own);
      const land = () => {
        if (flying.get(seq) === own) flying.delete(seq);
      };
      own.frame.then(land, land);
      return own.frame;
    },
    changed() {
      generation += 1;
    },
  };
  return tail;
}
