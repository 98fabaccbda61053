/** How often a board is read, in minutes; each is one schedule. */
export const cadences = [30, 60, 180, 360, 720, 1_440, 4_320] as const;

/** What a reading says about how often to come back. */
export interface ReadingResult {
  /** Minutes it was read at so far. */
  readonly readEvery: number;
  /** Readings in a row before this one that brought nothing new. */
  readonly steady: number;
  /** Readings in a row that failed, this one included; 0 after a good one. */
  readonly failures: number;
  /** New, changed or closed postings. */
  readonly changes: number;
  /** Most requests a day that the source allows its readers; null where it names none. */
  readonly requestsPerDay: number | null;
}

/** A board that was quiet this often is read less often. */
const quietReadings = 3;

/**
 * Minutes until a board is read again: one step sooner after a change, one later after three quiet readings or a
 * failure, never more often than half of what the source allows a day (retries need the rest).
 */
export function nextCadence(result: ReadingResult): { readonly readEvery: number; readonly steady: number } {
  const least = result.requestsPerDay === null ? 0 : (2 * 1_440) / result.requestsPerDay;
  const allowed = cadences.filter((minutes) => minutes >= least);
  const at = Math.max(0, allowed.findIndex((minutes) => minutes >= result.readEvery));
  const quiet = result.failures === 0 && result.changes === 0;
  const steady = quiet ? result.steady + 1 : 0;
  const step = result.failures > 0 || steady >= quietReadings ? 1 : result.changes > 0 ? -1 : 0;
  const readEvery = allowed[Math.min(allowed.length - 1, Math.max(0, at + step))] ?? 4_320;
  return { readEvery, steady: steady >= quietReadings ? 0 : steady };
}

/** What the count of a board's listing says beside its usual one; null where nothing is unusual. */
export function unusualCount(count: number, earlier: readonly number[]): { readonly usual: number; readonly kind: 'fewer' | 'more' | 'none' } | null {
  if (earlier.length < 2) return null;
  const sorted = earlier.toSorted((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
  if (usual < 5) return null;
  if (count === 0) return { usual, kind: 'none' };
  if (count < usual * 0.5) return { usual, kind: 'fewer' };
  return count > usual * 2 ? { usual, kind: 'more' } : null;
}

/**
 * Minutes that lie at least between two absences that count: a board answers oddly for minutes, and *Try again* may be
 * pressed twice. Half of its cadence, as a reading that is due may come that early.
 */
export function minutesBetweenAbsences(readEvery: number): number {
  return Math.max(45, Math.ceil(readEvery / 2));
}

/** How many full listings in a row must lack a posting before it counts as closed; more where the listing itself shrank oddly. */
export function absencesUntilClosed(count: number, earlier: readonly number[]): number {
  const odd = unusualCount(count, earlier);
  return odd !== null && odd.kind !== 'more' ? 3 : 2;
}
