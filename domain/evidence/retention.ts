/**
 * Evidence whose file is removed after its time: pictures, traces and recordings of pages. Hashes, approvals, words of
 * pages, receipts and histories stay for good.
 */
export const removableKinds = ['form_screenshot', 'result_screenshot', 'hand_over_screenshot', 'step_screenshot', 'trace', 'recording'] as const;

const day = 86_400_000;

/** Pictures taken before this instant are due, or null where they are kept for good (0 days). */
export function picturesDueBefore(now: number, days: number): Date | null {
  return days === 0 ? null : new Date(now - days * day);
}

/** When the file of a piece of evidence is removed, ISO 8601 UTC; null where it stays. */
export function removedFrom(kind: string, at: number, days: number): string | null {
  return days === 0 || !removableKinds.some((removable) => removable === kind) ? null : new Date(at + days * day).toISOString();
}
