import type { Stage } from '#domain/application/stages.ts';

/** Stages that a machine moves on from. At the others an application may rightly stand for days. */
const moving: readonly Stage[] = ['preparing', 'held', 'submitting', 'submitted'];
/** An application waits here for weeks, and may have come here by a process that its workflow had given up: a click that came too late, a settling whose task was lost, a person's own click. It is told a few times. */
const mayBeNews: readonly Stage[] = ['needs_you', 'outcome_unknown'];
/** Longer than an undisturbed activity takes. */
const longMs = 45_000;
/** How often an application that has not moved is told again. */
const againMs = 180_000;
/** How often the reconciler runs at most: one of its turns falls into the first such part of `againMs`. A turn that takes long can miss that part. */
const turnMs = 60_000;
/** So long is told what waits for its person: also turns of 75 s, one of them left out, then fall into such a part. */
const newsMs = 10 * turnMs;

/**
 * Whether an application's workflow may not know where its row stands, and is due to be told: a decision that was carried
 * out while workers and Temporal died together is known to the record alone. It is told again only every third turn, so
 * that on a slow machine looking again does not become the work that makes it slow.
 */
export function mayBeBehind(row: { readonly stage: Stage; readonly stageSince: Date }, now: Date): boolean {
  const late = lateBy(row.stageSince, now);
  return isDue(late) && (moving.includes(row.stage) || (mayBeNews.includes(row.stage) && late < newsMs));
}

/**
 * The same for a signed mail that has not left since `heldUntil` (null: there is none): what puts it off (a pause, quiet hours, a cap) puts that
 * time off as well.
 */
export function mailMayBeBehind(heldUntil: Date | null, now: Date): boolean {
  return heldUntil !== null && isDue(lateBy(heldUntil, now));
}

const lateBy = (since: Date, now: Date): number => now.getTime() - since.getTime() - longMs;
const isDue = (late: number): boolean => late > 0 && late % againMs < turnMs;
