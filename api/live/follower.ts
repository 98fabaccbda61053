/** A batch of events. */
export interface Batch {
  /** The number of its last one. */
  readonly last: number;
  /** False where it was the end when it was read: whatever comes later wakes the reader again. */
  readonly full?: boolean;
}

export interface FollowerSettings<B extends Batch> {
  /** The last number that the reader has. */
  readonly after: number;
  /** Events after a number, oldest first; null at the end. */
  readonly readAfter: (seq: number) => Promise<B | null>;
  /** Resolves when the batch has left; the next is read only then, so a slow reader holds one batch and no more. */
  readonly deliver: (batch: B) => Promise<void>;
  /** Reading or delivering failed: the follower has stopped. */
  readonly failed: (error: unknown) => void;
}

/** Delivers every event after a number once and in order, however often and whenever it is woken. */
export interface Follower {
  wake(): void;
  stop(): void;
}

export function createFollower<B extends Batch>(settings: FollowerSettings<B>): Follower {
  const state = { position: settings.after, stopped: false, running: false, wokenAgain: false };

  async function run(): Promise<void> {
    while (state.wokenAgain && !state.stopped) {
      state.wokenAgain = false;
      let batch = await settings.readAfter(state.position);
      while (batch !== null && !state.stopped) {
        await settings.deliver(batch);
        state.position = batch.last;
        batch = batch.full === false ? null : await settings.readAfter(state.position);
      }
    }
    // In the same turn as the last look at `wokenAgain`: a wake can never fall between the two.
    state.running = false;
  }

  return {
    wake() {
      state.wokenAgain = true;
      if (state.running || state.stopped) return;
      state.running = true;
      run().catch((error: unknown) => {
        if (!state.stopped) settings.failed(error);
        state.stopped = true;
      });
    },
    stop() {
      state.stopped = true;
    },
  };
}
