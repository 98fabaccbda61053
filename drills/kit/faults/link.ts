import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A TCP connection's way from one part to another, which a drill can cut and slow. */
export interface Link extends AsyncDisposable {
  /** Where it is entered, on loopback. */
  readonly port: number;
  /** Where it leads; connections that come before wait for nothing and end. */
  lead(to: number): void;
  /** Ends every connection that is open. Answers how many. */
  cut(): number;
  /** Until `mend`: bytes wait so long before they go on, in both directions. */
  slow(milliseconds: number): void;
  /** Until `mend`: nothing gets through, and what is open ends. */
  dark(): void;
  /** The next answer is lost: what was sent has arrived, and the connection ends before the first byte of what comes back. */
  loseAnswer(): void;
  mend(): void;
}

type State = { readonly kind: 'whole' | 'dark' | 'deaf' } | { readonly kind: 'slow'; readonly milliseconds: number };

/** A link on a port of its own, whole and leading nowhere until `lead`. */
export async function openLink(): Promise<Link> {
  const open = new Set<Socket>();
  let target = 0;
  let state: State = { kind: 'whole' };
  const endAll = () => {
    const ended = open.size / 2;
    for (const socket of open) socket.destroy();
    return ended;
  };
  const carry = (from: Socket, to: Socket, isAnswer: boolean) => {
    let last = Promise.resolve();
    from.on('data', (bytes: Buffer) => {
      if (isAnswer && state.kind === 'deaf') {
        state = { kind: 'whole' };
        return void from.destroy();
      }
      const wait = state.kind === 'slow' ? state.milliseconds : 0;
      // One after another: a byte never overtakes the one before.
      last = last.then(async () => {
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        if (!to.destroyed) to.write(bytes);
      });
    });
    from.on('end', () => void last.then(() => to.end()));
    from.on('error', () => undefined);
    from.on('close', () => {
      open.delete(from);
      void last.then(() => to.destroy());
    });
  };
  const server = createServer({ allowHalfOpen: true }, (client) => {
    if (state.kind === 'dark' || target === 0) return void client.destroy();
    const beyond = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true });
    open.add(client).add(beyond);
    carry(client, beyond, false);
    carry(beyond, client, true);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    port: (server.address() as AddressInfo).port,
    lead: (to) => void (target = to),
    cut: endAll,
    slow: (milliseconds) => void (state = { kind: 'slow', milliseconds }),
    dark() {
      state = { kind: 'dark' };
      endAll();
    },
    loseAnswer: () => void (state = { kind: 'deaf' }),
    mend: () => void (state = { kind: 'whole' }),
    async [Symbol.asyncDispose]() {
      endAll();
      await new Promise<void>((closed) => void server.close(() => closed()));
    },
  };
}
