import { quietUntil, type Pacing } from './pacing.ts';

/** What decides whether a signed application may go now. Instants are milliseconds since the epoch. */
export interface MayGo {
  readonly now: number;
  readonly heldUntil: number;
  readonly sendingPaused: boolean;
  readonly dailyCap: number;
  readonly pacing: Pacing;
  /** When the candidate's applications left (or may have left) within the last 24 hours, ascending. */
  readonly sent: readonly number[];
  /** How many were claimed and have not left yet: each may leave any moment. */
  readonly underway: number;
  /** When one left last for the same host; null for none that counts. */
  readonly sentToHost: number | null;
  /** The latest open application at the same employer: when it left; null for none, or where the person said that one more may go. */
  readonly sentToEmployer: number | null;
  /** How many of `underway` are at the same employer. */
  readonly underwayAtEmployer: number;
}

/** After a sleep longer than this what was signed is held once more, so that undo is real. */
export const overdueMs = 120_000;
export const holdAgainMs = 60_000;

/** Until when what was held until `heldUntil` is held once more; null where its time has not passed by a sleep. */
export function heldAgainUntil(now: number, heldUntil: number): number | null {
  return now - heldUntil > overdueMs ? now + holdAgainMs : null;
}

export const day = 86_400_000;
const askAgainMs = 300_000;
/** A place that is only taken by one underway may be free again as soon as that one is let go. */
const underwayMs = 5_000;

export const holdReasons = ['undo_window', 'sending_paused', 'woke_late', 'same_employer', 'daily_cap', 'underway', 'spacing', 'host_spacing', 'quiet_hours'] as const;
export type HoldReason = (typeof holdReasons)[number];

export type MayGoAnswer = { readonly go: true } | { readonly go: false; readonly until: number; readonly why: HoldReason };

/**
 * Whether a signed application may be claimed now, or when to ask again: a date, never a refusal. The cap counts any
 * 24 hours, not a calendar day: no time zone can double it. While one is underway nothing that needs a distance to it
 * is claimed, since nobody knows yet when it leaves.
 */
export function mayGo(at: MayGo): MayGoAnswer {
  const { now, pacing } = at;
  const wait = (why: HoldReason, until: number): MayGoAnswer => ({ go: false, until, why });
  if (now < at.heldUntil) return wait('undo_window', at.heldUntil);
  if (at.sendingPaused) return wait('sending_paused', now + askAgainMs);
  const again = heldAgainUntil(now, at.heldUntil);
  if (again !== null) return wait('woke_late', again);

  const employerFree = at.sentToEmployer === null ? now : at.sentToEmployer + pacing.employerDays * day;
  if (employerFree > now) return wait('same_employer', employerFree);
  if (pacing.employerDays > 0 && at.underwayAtEmployer > 0) return wait('underway', now + underwayMs);

  const lastDay = at.sent.filter((instant) => instant > now - day);
  const oldestThatCounts = at.dailyCap === 0 ? now : lastDay.at(-at.dailyCap);
  if (oldestThatCounts !== undefined && lastDay.length >= at.dailyCap) return wait('daily_cap', oldestThatCounts + day);
  if (lastDay.length + at.underway >= at.dailyCap) return wait('underway', now + underwayMs);

  if (at.underway > 0 && Math.max(pacing.spacingSeconds, pacing.hostSpacingSeconds) > 0) return wait('underway', now + underwayMs);
  const spaced = (lastDay.at(-1) ?? -Infinity) + pacing.spacingSeconds * 1_000;
  if (spaced > now) return wait('spacing', spaced);
  const hostSpaced = (at.sentToHost ?? -Infinity) + pacing.hostSpacingSeconds * 1_000;
  if (hostSpaced > now) return wait('host_spacing', hostSpaced);
  const awake = quietUntil(now, pacing.quietHours);
  return awake > now ? wait('quiet_hours', awake) : { go: true };
}
