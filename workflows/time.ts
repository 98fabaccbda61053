/** Milliseconds from now until an instant (ISO 8601 UTC), at least one: a time-out of 0 has a meaning of its own for `condition`. */
export function millisecondsUntil(instant: string): number {
  return Math.max(1, Date.parse(instant) - Date.now());
}
