const day = 86_400_000;

/** Traces and recordings of pages: the largest evidence, which goes first. */
const large: readonly string[] = ['trace', 'recording'];
const pictures: readonly string[] = ['form_screenshot', 'result_screenshot', 'hand_over_screenshot', 'step_screenshot'];

/** Days that the large evidence is kept at most, unless everything is kept for good. */
export const largeDays = 90;

/** What is due together: kinds of evidence, and the instant before which they were made. */
export interface Due {
  readonly kinds: readonly string[];
  readonly before: Date;
}

/**
 * Evidence whose file is to be removed now, the large first; nothing where pictures are kept for good (0 days). Hashes,
 * approvals, words of pages, receipts and histories stay for good.
 */
export function dueNow(now: number, pictureDays: number): readonly Due[] {
  if (pictureDays === 0) return [];
  return [large, pictures].map((kinds) => ({ kinds, before: new Date(now - (kinds === large ? Math.min(pictureDays, largeDays) : pictureDays) * day) }));
}

/** When the file of a piece of evidence is removed, ISO 8601 UTC; null where it stays. */
export function removedFrom(kind: string, at: number, pictureDays: number): string | null {
  if (pictureDays === 0 || !(large.includes(kind) || pictures.includes(kind))) return null;
  return new Date(at + (large.includes(kind) ? Math.min(pictureDays, largeDays) : pictureDays) * day).toISOString();
}
