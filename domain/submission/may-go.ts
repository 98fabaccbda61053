import type { CandidateKind } from '../candidate/candidate.ts';

/** What decides whether a signed application may go now. Instants are milliseconds since the epoch. */
export interface MayGo {
  readonly now: number;
  readonly heldUntil: number;
  readonly sendingPaused: boolean;
  readonly dailyCap: number;
  /** When the candidate's applications left (or may have left) within the last 24 hours, ascending. */
  readonly sent: readonly number[];
  /** How many were claimed and have not left yet: each may leave any moment. */
  readonly underway: number;
}

/** Least time between two applications of one candidate; practice employers need no patience. */
export const spacingMs: Readonly<Record<CandidateKind, number>> = { practice: 0, real: 60_000 };
/** After a sleep longer than this a signed application is held once more, so that undo is real. */
export const overdueMs = 120_000;
export const holdAgainMs = 60_000;
const day = 86_400_000;
const askAgainMs = 300_000;
/** A place that is only taken by one underway may be free again as soon as that one is let go. */
const underwayMs = 5_000;

export type MayGoAnswer =
  | { readonly go: true }
  | { readonly go: false; readonly until: number; readonly why: 'undo_window' | 'woke_late' | 'sending_paused' | 'daily_cap' | 'underway' | 'spacing' };

/**
 * Whether a signed application may be claimed now, or when to ask again. The cap counts any 24 hours, not a calendar
 * day: no time zone can double it.
 */
export function mayGo(at: MayGo, kind: CandidateKind): MayGoAnswer {
  if (at.now < at.heldUntil) return { go: false, until: at.heldUntil, why: 'undo_window' };
  if (at.sendingPaused) return { go: false, until: at.now + askAgainMs, why: 'sending_paused' };
  if (at.now - at.heldUntil > overdueMs) return { go: false, until: at.now + holdAgainMs, why: 'woke_late' };
  const lastDay = at.sent.filter((instant) => instant > at.now - day);
  const oldestThatCounts = at.dailyCap === 0 ? at.now : lastDay.at(-at.dailyCap);
  if (oldestThatCounts !== undefined && lastDay.length >= at.dailyCap) return { go: false, until: oldestThatCounts + day, why: 'daily_cap' };
  if (lastDay.length + at.underway >= at.dailyCap) return { go: false, until: at.now + underwayMs, why: 'underway' };
  const last = lastDay.at(-1);
  if (last !== undefined && at.now - last < spacingMs[kind]) return { go: false, until: last + spacingMs[kind], why: 'spacing' };
  return { go: true };
}
