import type { Outcome } from '#domain/application/stages.ts';
import type { PersonTx } from '../access/database.ts';
import { ask, readRow, readRows } from '../access/rows.ts';
import { AttemptRow } from './attempt.entities.ts';

export interface NewAttempt {
  readonly candidateId: string;
  readonly applicationId: string;
  /** The application for a form or packet, the mail for a mail. */
  readonly subjectId: string;
  readonly n: number;
  readonly channel: AttemptRow['channel'];
  readonly approvalId: string | null;
  readonly bundleHash: string;
  readonly employer: string;
  readonly destinationOrigin: string | null;
  readonly leaseUntil: Date;
}

/** Inserts attempt *n* of a subject with a random token, the fence that the intent needs. */
export async function openAttempt(tx: PersonTx, attempt: NewAttempt): Promise<AttemptRow> {
  const made = await readRow(
    tx.em, AttemptRow,
    `insert into attempt (user_id, candidate_id, application_id, subject_id, n, channel, approval_id, bundle_hash, employer, destination_origin, lease_until)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning *`,
    [tx.userId, attempt.candidateId, attempt.applicationId, attempt.subjectId, attempt.n, attempt.channel, attempt.approvalId, attempt.bundleHash, attempt.employer, attempt.destinationOrigin, attempt.leaseUntil],
  );
  if (made === null) throw new Error('the attempt was not made');
  return made;
}

/** Attempt `n` of a subject, or null. */
export async function findAttempt(tx: PersonTx, subjectId: string, n: number): Promise<AttemptRow | null> {
  return readRow(tx.em, AttemptRow, 'select * from attempt where subject_id = ? and n = ?', [subjectId, n]);
}

/** The attempt whose token this is; null once another has taken it over. */
export async function findAttemptByToken(tx: PersonTx, token: string): Promise<AttemptRow | null> {
  return readRow(tx.em, AttemptRow, 'select * from attempt where token = ?', [token]);
}

/**
 * Gives an attempt that has no intent a new token and lease, so that a worker that was only slow finds its token
 * worthless. Answers null where there is an intent or an outcome already.
 */
export async function takeOverAttempt(tx: PersonTx, attemptId: string, leaseUntil: Date, takeOvers: number): Promise<AttemptRow | null> {
  return readRow(
    tx.em, AttemptRow,
    `update attempt set token = gen_random_uuid(), lease_until = ?, detail = coalesce(detail, '{}'::jsonb) || jsonb_build_object('takeOvers', ?::int, 'takenOverAt', now())
     where id = ? and intent_at is null and outcome is null returning *`,
    [leaseUntil, takeOvers, attemptId],
  );
}

/** How often an attempt was taken over, and when its last try began. */
export function triesOf(attempt: AttemptRow): { readonly takeOvers: number; readonly lastAt: Date } {
  const { takeOvers = 0, takenOverAt } = attempt.detail ?? {};
  return { takeOvers: Number(takeOvers), lastAt: typeof takenOverAt === 'string' ? new Date(takenOverAt) : attempt.claimedAt };
}

/**
 * Another way for an attempt that has no intent: what could not be opened becomes a packet, and a packet may be opened.
 * Answers null to a worker whose token another one has taken over, and where there is an intent or an outcome already.
 */
export async function changeChannel(tx: PersonTx, token: string, channel: AttemptRow['channel'], leaseUntil: Date): Promise<AttemptRow | null> {
  return readRow(
    tx.em, AttemptRow,
    'update attempt set channel = ?, lease_until = ? where token = ? and intent_at is null and outcome is null returning *',
    [channel, leaseUntil, token],
  );
}

/** How long a click may follow its intent. */
const clickWindowSeconds = 10;

/**
 * Writes the intent to send: exactly one row or nothing is sent. From here on the attempt may have reached the
 * employer. Answers the instant before which the click must happen, or null where the fence refused.
 * @param outcomeLeaseMs how long an outcome may still arrive before it counts as unknown
 */
export async function writeIntent(tx: PersonTx, token: string, outcomeLeaseMs: number): Promise<Date | null> {
  const rows = await ask<{ click_before: Date | string }>(
    tx.em,
    `update attempt set intent_at = now(), click_before = now() + make_interval(secs => ?::float8), lease_until = now() + make_interval(secs => ?::float8)
     where token = ? and intent_at is null and outcome is null returning click_before`,
    [clickWindowSeconds, outcomeLeaseMs / 1000, token],
  );
  const [row] = rows;
  return row === undefined ? null : new Date(row.click_before);
}

/** Closes an open attempt with its outcome. False where it was closed before: the first outcome stands. */
export async function closeAttempt(tx: PersonTx, attemptId: string, outcome: Outcome, detail: Record<string, unknown>): Promise<boolean> {
  const closed = await ask(
    tx.em,
    'update attempt set outcome = ?, outcome_at = now(), detail = ?::jsonb where id = ? and outcome is null returning id',
    [outcome, JSON.stringify(detail), attemptId],
  );
  return closed.length === 1;
}

/** Turns "outcome unknown" into what the person or a proof says of it. */
export async function settleAttempt(tx: PersonTx, attemptId: string, outcome: 'submitted' | 'not_accepted', detail: Record<string, unknown>): Promise<boolean> {
  const settled = await ask(
    tx.em,
    "update attempt set outcome = ?, outcome_at = now(), detail = ?::jsonb where id = ? and outcome = 'outcome_unknown' returning id",
    [outcome, JSON.stringify(detail), attemptId],
  );
  return settled.length === 1;
}

/** Closes an attempt that has no intent. False where it has one: the click may have happened. */
export async function withdrawAttempt(tx: PersonTx, attemptId: string): Promise<boolean> {
  const closed = await ask(tx.em, "update attempt set outcome = 'withdrawn', outcome_at = now() where id = ? and outcome is null and intent_at is null returning id", [attemptId]);
  return closed.length === 1;
}

/**
 * Ends attempt `n` of a subject where it is there and has no intent. Answers the number of the next one, or null where
 * the click may have happened.
 */
export async function endAttempt(tx: PersonTx, subjectId: string, n: number): Promise<number | null> {
  const attempt = await findAttempt(tx, subjectId, n);
  if (attempt === null) return n;
  const over = attempt.outcome !== null || (await withdrawAttempt(tx, attempt.id));
  return over ? n + 1 : null;
}

/**
 * Closes an attempt whose click is known not to have happened, also where it counted as unknown meanwhile. Only the
 * process that holds the token can know. False where it was settled otherwise.
 */
export async function closeUnclicked(tx: PersonTx, token: string, detail: Record<string, unknown>): Promise<boolean> {
  const rows = await tx.em.execute<unknown[]>(
    `update attempt set outcome = 'released', outcome_at = now(), detail = coalesce(detail, '{}'::jsonb) || ?::jsonb
     where token = ? and intent_at is not null and (outcome is null or outcome = 'outcome_unknown') returning id`,
    [JSON.stringify(detail), token],
  );
  return rows.length === 1;
}

/**
 * The other side was seen to put it off: the intent is taken back, and the same attempt may begin again under a new
 * token. What was tried stays in its detail.
 */
export async function putOffAttempt(tx: PersonTx, attempt: AttemptRow, leaseUntil: Date, tried: Record<string, unknown>): Promise<void> {
  await tx.em.execute(
    `update attempt set token = gen_random_uuid(), intent_at = null, click_before = null, lease_until = ?,
       detail = jsonb_build_object('tries', coalesce(detail -> 'tries', '[]'::jsonb) || ?::jsonb)
     where id = ? and outcome is null`,
    [leaseUntil, JSON.stringify([tried]), attempt.id],
  );
}

/** Number of the attempt that a subject is at: the one that is open, or the one after the last that is over. */
export async function attemptNumberOf(tx: PersonTx, subjectId: string): Promise<number> {
  const last = await readRow(tx.em, AttemptRow, 'select * from attempt where subject_id = ? order by n desc limit 1', [subjectId]);
  if (last === null) return 1;
  return last.outcome === null ? last.n : last.n + 1;
}

/** The attempt by which the application was sent, or null where none was. */
export async function submittedAttempt(tx: PersonTx, applicationId: string): Promise<AttemptRow | null> {
  return readRow(tx.em, AttemptRow, "select * from attempt where application_id = ? and channel <> 'mail' and outcome = 'submitted' order by n desc limit 1", [applicationId]);
}

/** Every attempt of an application, its mails included, in the order of their claims. */
export async function attemptsOf(tx: PersonTx, applicationId: string): Promise<AttemptRow[]> {
  return readRows(tx.em, AttemptRow, 'select * from attempt where application_id = ? order by claimed_at', [applicationId]);
}
