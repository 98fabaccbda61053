import { needsYouSays, type NeedsYouSays } from '#domain/application/needs-you-says.ts';
import type { NeedsYouReason } from '#domain/application/stages.ts';
import type { SubmitOutcome } from '#adapters/browser/browser.port.ts';
import type { PersonTx } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import type { AttemptRow } from '#db/applications/attempt.entities.ts';
import type { BundleContent } from '#db/applications/bundle.entities.ts';
import { advance, lockApplication, StageConflict } from '#db/applications/application.repository.ts';
import { closeAttempt, closeUnclicked, findAttemptByToken, withdrawAttempt } from '#db/applications/attempt.repository.ts';
import { keepEvidence } from '#db/applications/evidence.repository.ts';
import { handOver, reasonOf } from '../hand-over.ts';
import type { Proof } from './recording.ts';

/** An attempt with its application and the signed bundle. */
export interface AttemptAt {
  readonly row: ApplicationRow;
  readonly attempt: AttemptRow;
  readonly content: BundleContent;
}

export interface Seen {
  readonly outcome: SubmitOutcome;
  readonly kept: { readonly form: Proof; readonly result: Proof; readonly page: Proof };
  readonly uploadsBeforeClick: readonly string[];
  /** Milliseconds until a hand-over goes away by itself. */
  readonly lasts: number;
}

/** Step 5 of the protocol: records what was seen after the click, by positive markers only, with its evidence. Moves the application unless it was settled meanwhile. */
export async function recordOutcome(tx: PersonTx, at: AttemptAt, seen: Seen): Promise<ApplicationRow> {
  const { attempt } = at;
  const row = await lockApplication(tx, at.row.id);
  const { outcome } = seen;
  const result = { accepted: 'submitted', not_accepted: 'not_accepted', unknown: 'outcome_unknown' } as const;
  const detail = { marker: outcome.marker, url: outcome.url, status: outcome.status, replySha256: outcome.replySha256, uploadsBeforeClick: seen.uploadsBeforeClick };
  // False: the lease had ended and the person was asked. What was seen is kept as evidence all the same.
  const first = await closeAttempt(tx, attempt.id, result[outcome.kind], detail);
  await keepEvidence(tx, [
    { applicationId: row.id, attemptId: attempt.id, kind: 'form_screenshot', fileKey: seen.kept.form.key, sha256: seen.kept.form.sha256, detail: toldMissing(seen.kept.form) },
    { applicationId: row.id, attemptId: attempt.id, kind: 'result_screenshot', fileKey: seen.kept.result.key, sha256: seen.kept.result.sha256, detail: { ...detail, ...toldMissing(seen.kept.result) } },
    { applicationId: row.id, attemptId: attempt.id, kind: 'page_text', fileKey: seen.kept.page.key, sha256: seen.kept.page.sha256, detail: toldMissing(seen.kept.page) },
    { applicationId: row.id, attemptId: attempt.id, kind: 'reply', fileKey: null, sha256: outcome.replySha256, detail: { status: outcome.status } },
  ]);
  if (!first || row.stage !== 'submitting') return row;
  const says = { marker: outcome.marker, attempt: attempt.n };
  if (outcome.kind === 'accepted') return advance(tx, { applicationId: row.id, from: 'submitting', moves: row.moves, step: 'accepted', says });
  if (outcome.kind === 'unknown') return advance(tx, { applicationId: row.id, from: 'submitting', moves: row.moves, step: 'outcome_lost', says });
  const reason = outcome.handOver === null ? 'not_accepted' : reasonOf(outcome.handOver);
  const hand = { reason, says: needsYouSays('not_taken', outcome.marker), screenshotKey: seen.kept.result.key, lasts: seen.lasts };
  return handOver(tx, row, 'not_accepted', hand, { attempt: attempt.n + 1 });
}

function toldMissing({ missing }: Proof): { readonly missing: string } | null {
  return missing === null ? null : { missing };
}

/**
 * Releases an attempt that has no intent and hands the application over: nothing was sent, and the next attempt needs a
 * new signature. Does nothing for a worker that has lost the token: another one has taken the attempt over.
 */
export async function releaseAttempt(tx: PersonTx, at: AttemptAt, why: { readonly reason: NeedsYouReason; readonly says: NeedsYouSays }, lasts: number): Promise<ApplicationRow> {
  const row = await lockApplication(tx, at.row.id);
  const mine = (await findAttemptByToken(tx, at.attempt.token)) !== null;
  if (row.stage !== 'submitting' || !mine || !(await withdrawAttempt(tx, at.attempt.id))) return row;
  return handOver(tx, row, 'released', { ...why, lasts }, { attempt: at.attempt.n + 1 });
}

/**
 * For an intent after which the clocks said that it was too late: this process held the click and knows that it did not
 * make it (decision 20). If the lease has ended meanwhile, the unknown outcome becomes known after all, unless the person
 * has settled it.
 */
export async function recordUnclicked(tx: PersonTx, at: AttemptAt, why: string, lasts: number): Promise<ApplicationRow> {
  const row = await lockApplication(tx, at.row.id);
  if (!(await closeUnclicked(tx, at.attempt.token, { clicked: false, why }))) return row;
  if (row.stage !== 'submitting' && row.stage !== 'outcome_unknown') return row;
  return handOver(tx, row, 'not_clicked', { reason: 'not_sent', says: needsYouSays('time_ran_out'), lasts }, { attempt: at.attempt.n + 1 });
}

/**
 * For sending that was stopped while the form was being filled: the application is held until then, and its attempt stays
 * open without an intent, under its signature (decision 21).
 */
export async function putOff(tx: PersonTx, row: ApplicationRow, until: Date): Promise<ApplicationRow> {
  return advance(tx, { applicationId: row.id, from: 'submitting', moves: row.moves, step: 'put_off', says: { why: 'sending_paused' }, set: { waitUntil: until } });
}

const signedSays = { packet: needsYouSays('packet_ready'), attended: needsYouSays('own_browser_ready') } as const;

/**
 * Hands over an application whose last click is the person's: as a packet that they send and record, or as a form filled
 * in their own browser. The attempt stays open, under its signature.
 */
export async function handOverSigned(tx: PersonTx, at: AttemptAt, reason: 'packet' | 'attended', screenshotKey: string | null = null): Promise<ApplicationRow> {
  const row = await lockApplication(tx, at.row.id);
  if (row.stage !== 'submitting') throw new StageConflict(row, { applicationId: row.id, from: 'submitting', moves: row.moves, step: 'released', says: {} });
  return advance(tx, {
    applicationId: row.id, from: 'submitting', moves: row.moves, step: 'released', says: { reason },
    set: { needsYou: { reason, says: signedSays[reason], questions: [], screenshotKey }, waitUntil: at.attempt.leaseUntil },
  });
}
