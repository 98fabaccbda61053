/** Milliseconds; most activities take longer than this to begin, so a shorter wait needs no timer. */
export const timerAtLeastMs = 100;

/** Milliseconds before the record is asked again after it said "not yet": its clock may be behind this one. */
export const askAgainMs = 1_000;

/** Milliseconds from now until an instant (ISO 8601 UTC), at least one: a time-out of 0 has a meaning of its own for `condition`. */
export function millisecondsUntil(instant: string): number {
  return Math.max(1, Date.parse(instant) - Date.now());
}
