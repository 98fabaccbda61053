/** An interview as the person said it: its day, and the instant where a time was said. */
export interface Interview {
  readonly id: string;
  /** YYYY-MM-DD, as it stands in the person's calendar. */
  readonly day: string;
  /** ISO 8601 UTC, or null. */
  readonly at: string | null;
}

const hour = 3_600_000;
const day = 24 * hour;
/** Nobody thanks in the middle of a talk: two hours after it began, or at five in the afternoon of its day (UTC). */
const lasts = 2 * hour;
const endOfWork = 17 * hour;
/** Thanks that come later than this are none. */
const latest = 7 * day;

/** When an interview is over, as milliseconds since the epoch. */
export function overAt({ day: date, at }: Pick<Interview, 'day' | 'at'>): number {
  return at === null ? Date.parse(`${date}T00:00:00Z`) + endOfWork : Date.parse(at) + lasts;
}

/** The name under which the thanks for an interview are kept: one mail each, whatever became of it. */
export function thanksFor({ id }: Pick<Interview, 'id'>): string {
  return `thank-you:${id}`;
}

/** The first interview that was held in the last seven days and has no thanks yet, or null. `written` are the names of mails. */
export function dueThanks(now: number, interviews: readonly Interview[], written: readonly string[]): Interview | null {
  const due = interviews.filter((one) => overAt(one) <= now && now < overAt(one) + latest && !written.includes(thanksFor(one)));
  return due.toSorted((a, b) => overAt(a) - overAt(b))[0] ?? null;
}
