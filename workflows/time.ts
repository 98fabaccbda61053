/** Time from now to an instant (ISO 8601 UTC), at least one millisecond: a timer of none is no timer. */
export function millisecondsUntil(instant: string): number {
  return Math.max(1, Date.parse(instant) - Date.now());
}
