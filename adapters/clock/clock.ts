/** The two clocks of a machine. Wall time may jump (sleep, NTP); the monotonic one never goes back. */
export interface Clock {
  now(): Date;
  /** Milliseconds since an arbitrary start; only differences mean something. */
  monotonicMs(): number;
}

export const systemClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
};

/** A clock that stands still until it is moved. */
export interface SettableClock extends Clock {
  /** Time passes: both clocks move by `ms` (≥ 0). */
  advance(ms: number): void;
  /** The wall clock jumps, as after sleep or a correction; the monotonic one stays. */
  jumpTo(wall: Date): void;
}

export function createSettableClock(start: Date): SettableClock {
  let wall = start.getTime();
  let monotonic = 0;
  return {
    now: () => new Date(wall),
    monotonicMs: () => monotonic,
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError(`time does not pass backwards: ${ms} ms`);
      wall += ms;
      monotonic += ms;
    },
    jumpTo(to) {
      wall = to.getTime();
    },
  };
}
