import { systemClock, type Clock } from '#adapters/clock/clock.ts';

/** The machine's clock, which a test can set ahead or back: a person who signs today what is sent next week. */
export interface ShiftedClock extends Clock {
  /** Wall time is this many milliseconds ahead of the machine's. */
  shiftMs: number;
}

/** Not shifted at first. PostgreSQL and Temporal keep the machine's time. */
export function createShiftedClock(): ShiftedClock {
  return {
    shiftMs: 0,
    now() {
      return new Date(systemClock.now().getTime() + this.shiftMs);
    },
    monotonicMs: () => systemClock.monotonicMs(),
  };
}
