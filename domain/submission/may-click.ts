/** Instants and durations in milliseconds. */
export interface ClickClocks {
  readonly wallNow: number;
  readonly clickBefore: number;
  /** By the clock that neither sleeps through nor is set back. */
  readonly monotonicSinceIntent: number;
}

const windowMs = 10_000;

/**
 * Why the click may not happen any more, or null. Both clocks count: a wall clock set back and a process stopped for
 * an hour are each caught by the other.
 */
export function mayClick({ wallNow, clickBefore, monotonicSinceIntent }: ClickClocks): string | null {
  if (wallNow >= clickBefore) return 'too late to click: the time after the intent has run out';
  return monotonicSinceIntent >= windowMs ? 'too late to click: this process stood still after the intent' : null;
}
