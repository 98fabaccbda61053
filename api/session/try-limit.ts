import type { Clock } from '#adapters/clock/clock.ts';

export interface TryLimit {
  /** Counts a try; answers the seconds to wait, or null where it may go on. Counting and asking are one step. */
  take(): number | null;
}

/** At most `tries` in `windowMs`; closed: what cannot be counted is not let through. */
export function createTryLimit(clock: Clock, tries: number, windowMs: number): TryLimit {
  let windowStart = clock.monotonicMs();
  let taken = 0;
  return {
    take() {
      const now = clock.monotonicMs();
      if (now - windowStart >= windowMs) {
        windowStart = now;
        taken = 0;
      }
      if (taken >= tries) return Math.ceil((windowStart + windowMs - now) / 1000);
      taken += 1;
      return null;
    },
  };
}
