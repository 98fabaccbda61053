import { databaseNow } from '../access/database-now.ts';
import type { PersonTx, SystemTx } from '../access/database.ts';
import { appendEvents } from '../events/event.repository.ts';
import { lockMail, moveMail } from '../mails/mail.repository.ts';
import { ApplicationRow } from './application.entities.ts';
import { AttemptRow } from './attempt.entities.ts';
import { closeAttempt } from './attempt.repository.ts';

/** Applications of everybody with an attempt whose lease ended before `now` and that has no outcome. */
export async function applicationsOfEndedLeases(tx: SystemTx, now: Date): Promise<ApplicationRow[]> {
  const attempts = await tx.em.find(AttemptRow, { outcome: null, leaseUntil: { $lt: now } });
  return tx.em.find(ApplicationRow, { id: { $in: attempts.map(({ applicationId }) => applicationId) }, stage: { $in: ['submitting', 'following_up'] } });
}

/** A mail that may have left, whose lease ended while its application was closed: no workflow looks at it again. */
export interface LostMail {
  readonly userId: string;
  readonly mailId: string;
  readonly attemptId: string;
}

/** Those of everybody, by the record's clock. */
export async function mailsLeftBehind(tx: SystemTx): Promise<LostMail[]> {
  const rows = await tx.em.execute<{ user_id: string; subject_id: string; id: string }[]>(
    `select t.user_id, t.subject_id, t.id from attempt t join application a on a.id = t.application_id
     where t.channel = 'mail' and t.outcome is null and t.intent_at is not null and t.lease_until < now() and a.stage = 'closed'`,
  );
  return rows.map((row) => ({ userId: row.user_id, mailId: row.subject_id, attemptId: row.id }));
}

/** Ends one as unknown, once, and says so. Nobody is asked: its application has ended. */
export async function endLostMail(tx: PersonTx, { mailId, attemptId }: LostMail): Promise<void> {
  const mail = await lockMail(tx, mailId);
  if (mail === null || !(await closeAttempt(tx, attemptId, 'outcome_unknown', { why: 'no answer of the mail server was seen' }))) return;
  await moveMail(tx, mailId, 'sending', 'dismissed', { settledAt: await databaseNow(tx) });
  await appendEvents(tx, mail.candidateId, [{ applicationId: mail.applicationId, campaignId: null, run: null, step: 'mail_outcome_unknown', data: { mailId } }]);
}

/** Kept answers of requests are good for a day: no client repeats one later. */
const answersMs = 86_400_000;

/** Removes what gives access to nothing any more. Answers how many rows. */
export async function removeExpired(tx: SystemTx, now: Date): Promise<number> {
  let removed = 0;
  for (const [table, column, before] of [
    ['session', 'expires_at', now], ['login_token', 'expires_at', now], ['live_ticket', 'expires_at', now], ['idempotency_key', 'created_at', new Date(now.getTime() - answersMs)],
  ] as const) {
    const rows = await tx.em.execute<unknown[]>(`delete from ${table} where ${column} < ? returning 1`, [before]);
    removed += rows.length;
  }
  return removed;
}
