import type { Stage } from '#domain/application/stages.ts';
import type { PersonTx } from '../access/database.ts';
import { ask, readRow, readRows } from '../access/rows.ts';
import type { ApplicationRow } from '../applications/application.entities.ts';
import { textArray } from '../access/text-array.ts';
import { appendEvents } from '../events/event.repository.ts';
import { MailRow, type MailContent, type MailReading, type MailState } from './mail.entities.ts';

export interface NewMail {
  readonly candidateId: string;
  readonly applicationId: string;
  readonly direction: 'out' | 'in';
  readonly purpose: MailRow['purpose'];
  readonly state: MailState;
  /** Unique within an application: a mail read or drafted twice is one mail. */
  readonly messageId: string;
  readonly content: MailContent;
  readonly contentHash: string;
  readonly reading: MailReading | null;
}

/** Keeps a mail once. Answers its id, or null where it was there before. */
export async function keepMail(tx: PersonTx, mail: NewMail): Promise<string | null> {
  const [row] = await tx.em.execute<{ id: string }[]>(
    `insert into mail (user_id, candidate_id, application_id, direction, purpose, state, message_id, content, content_hash, reading)
     values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb) on conflict (application_id, message_id) do nothing returning id`,
    [tx.userId, mail.candidateId, mail.applicationId, mail.direction, mail.purpose, mail.state, mail.messageId, JSON.stringify(mail.content), mail.contentHash, JSON.stringify(mail.reading)],
  );
  return row?.id ?? null;
}

/**
 * Keeps what an employer wrote, once. A receipt is noted, and so is all that comes when the application has ended; anything
 * else asks the person and stops follow-ups that have not left. Must be the last statement of its transaction. Answers the
 * mail's id, or null where it was there before.
 */
export async function keepIncoming(tx: PersonTx, row: ApplicationRow, mail: Pick<NewMail, 'messageId' | 'content' | 'contentHash'> & { readonly reading: MailReading }): Promise<string | null> {
  const receipt = mail.reading.kind === 'receipt';
  // A follow-up is drafted and an application ends under the same lock: whoever comes second knows of the first.
  const [locked] = await ask<{ stage: Stage }>(tx.em, 'select stage from application where id = ? for no key update', [row.id]);
  const asks = !receipt && locked?.stage !== 'closed';
  const mailId = await keepMail(tx, { ...mail, candidateId: row.candidateId, applicationId: row.id, direction: 'in', purpose: 'reply', state: asks ? 'received' : 'noted' });
  if (mailId === null) return null;
  if (!receipt) await cancelMails(tx, row.id, ['follow_up']);
  await appendEvents(tx, row.candidateId, [
    { applicationId: row.id, campaignId: row.campaignId, run: null, step: receipt ? 'receipt_noted' : 'reply_received', data: { mailId, kind: mail.reading.kind } },
  ]);
  return mailId;
}

/** The mail with its row locked until the transaction ends. */
export async function lockMail(tx: PersonTx, mailId: string): Promise<MailRow | null> {
  return readRow(tx.em, MailRow, 'select * from mail where id = ? for no key update', [mailId]);
}

/** Compare-and-set on the state. False where the mail stands elsewhere. */
export async function moveMail(tx: PersonTx, mailId: string, from: MailState, to: MailState, set: Partial<Pick<MailRow, 'approvalId' | 'waitUntil' | 'settledAt'>> = {}): Promise<boolean> {
  const moved = await tx.em.nativeUpdate(MailRow, { id: mailId, state: from }, { ...set, state: to });
  return moved === 1;
}

/** Held mails that wait for longer than `until` wait until then: what a pause put off goes on when it ends. */
export async function bringMailsForward(tx: PersonTx, candidateId: string, until: Date): Promise<void> {
  await tx.em.nativeUpdate(MailRow, { candidateId, state: 'held', waitUntil: { $gt: until } }, { waitUntil: until });
}

/** Mails that have not left will not leave any more, also one that a worker has taken up and not yet written an intent for: a reply came, which ends follow-ups and no thanks. */
export async function cancelMails(tx: PersonTx, applicationId: string, purposes: readonly MailRow['purpose'][]): Promise<void> {
  const params = [applicationId, textArray(purposes)];
  const those = "application_id = ? and direction = 'out' and purpose = any(?::text[]) and state in ('waiting', 'held', 'sending')";
  // Locked by a statement of its own: the next ones see the attempt of a claim that had them, and every other way takes the mail before its attempt.
  await tx.em.execute(`select id from mail where ${those} order by id for no key update`, params);
  await tx.em.execute(`update attempt set outcome = 'withdrawn', outcome_at = now() where outcome is null and intent_at is null and subject_id in (select id from mail where ${those})`, params);
  await tx.em.execute(`update mail set state = 'cancelled', settled_at = now() where ${those} and not exists (select 1 from attempt t where t.subject_id = mail.id and t.outcome is null)`, params);
}

/** The application ends: nothing more leaves, and nobody is asked any more what became of what may have left, or what a reply means. */
export async function endMails(tx: PersonTx, applicationId: string): Promise<void> {
  await cancelMails(tx, applicationId, ['follow_up', 'thank_you']);
  await tx.em.execute(
    `update mail set state = 'dismissed', settled_at = now()
     where application_id = ? and ((direction = 'out' and state = 'outcome_unknown') or (direction = 'in' and state = 'received'))`,
    [applicationId],
  );
}

/** The person's mail, or null where they have none of that id. */
export async function findMail(tx: PersonTx, mailId: string): Promise<MailRow | null> {
  return tx.em.findOne(MailRow, { id: mailId });
}

/** A candidate's mails that wait for their person or are held for undo, the oldest first. */
export async function mailsWaiting(tx: PersonTx, candidateId: string): Promise<MailRow[]> {
  return tx.em.find(MailRow, { candidateId, state: { $in: ['waiting', 'received', 'held', 'outcome_unknown'] } }, { orderBy: { createdAt: 'asc' } });
}

/** An application's mail by its Message-ID; throws where there is none. */
export async function readMailOf(tx: PersonTx, applicationId: string, messageId: string): Promise<MailRow> {
  return tx.em.findOneOrFail(MailRow, { applicationId, messageId });
}

/** Every mail of an application, in the order in which they came and were drafted. */
export async function mailsOf(tx: PersonTx, applicationId: string): Promise<MailRow[]> {
  return readRows(tx.em, MailRow, 'select * from mail where application_id = ? order by created_at', [applicationId]);
}
