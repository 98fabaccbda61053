import type { Outcome } from '#domain/application/stages.ts';
import type { MailOutcome } from '#adapters/mail/mail.port.ts';
import type { PersonTx } from '#db/access/database.ts';
import { databaseNow } from '#db/access/database-now.ts';
import type { AttemptRow } from '#db/applications/attempt.entities.ts';
import { lockApplication } from '#db/applications/application.repository.ts';
import { closeAttempt, closeUnclicked, findAttemptByToken, putOffAttempt } from '#db/applications/attempt.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import type { MailRow } from '#db/mails/mail.entities.ts';
import { lockMail, moveMail } from '#db/mails/mail.repository.ts';

/** How often a mail server that says "later" is asked; then its refusal is final. Greylisting ends within hours. */
const triesAtMost = 8;
/** What became of a mail that a worker had taken up; `cancelled`: it was not taken, and is not asked for again. */
type MailEnd = 'sent' | 'refused' | 'outcome_unknown' | 'cancelled';
const endOf: Readonly<Record<MailOutcome['kind'], MailEnd>> = { accepted: 'sent', refused: 'refused', unknown: 'outcome_unknown' };
const outcomeOf: Readonly<Record<MailEnd, Outcome>> = { sent: 'submitted', refused: 'not_accepted', outcome_unknown: 'outcome_unknown', cancelled: 'not_accepted' };

/** A mail that was claimed, under the token of its attempt. */
export interface ClaimedMail {
  readonly mail: MailRow;
  readonly attempt: AttemptRow;
}

/**
 * Records what was seen. A server that says "later" is asked again under the same signature, for as long as that holds.
 * @param retryMs the first wait before it is asked again; each further one is twice as long
 */
export async function recordSeen(tx: PersonTx, { mail, attempt }: ClaimedMail, outcome: MailOutcome, retryMs: number): Promise<void> {
  const over = await isOver(tx, mail);
  await lockMail(tx, mail.id);
  // Who was only slow to reach the server may have lost the attempt to another worker, whose it is to say what became of it.
  if ((await findAttemptByToken(tx, attempt.token)) === null) return;
  const tries = Array.isArray(attempt.detail?.['tries']) ? attempt.detail['tries'].length + 1 : 1;
  if (outcome.kind !== 'refused' || !outcome.retry || tries >= triesAtMost) return settle(tx, { mail, attempt }, endOf[outcome.kind], over, { ...outcome, tries });
  if (over) return settle(tx, { mail, attempt }, 'cancelled', over, { ...outcome, tries });
  const now = await databaseNow(tx);
  const until = new Date(now.getTime() + retryMs * 2 ** (tries - 1));
  await putOffAttempt(tx, attempt, until, { at: now.toISOString(), reply: outcome.reply });
  if (!(await moveMail(tx, mail.id, 'sending', 'held', { waitUntil: until }))) return;
  await appendEvents(tx, mail.candidateId, [
    { applicationId: mail.applicationId, campaignId: null, run: null, step: 'mail_put_off', data: { mailId: mail.id, why: outcome.reply, until: until.toISOString() } },
  ]);
}

/**
 * Nothing left, and this process knows it (decision 20): the mail waits for a new signature, also where it counted as
 * unknown meanwhile, unless its person has settled it. Where its application has ended it goes away.
 */
export async function recordUnsent(tx: PersonTx, { mail, attempt }: ClaimedMail, why: string): Promise<void> {
  const over = await isOver(tx, mail);
  const present = await lockMail(tx, mail.id);
  if (present === null || !(await closeUnclicked(tx, attempt.token, { sent: false, why }))) return;
  if (present.state !== 'sending' && present.state !== 'outcome_unknown') return;
  await (over
    ? moveMail(tx, mail.id, present.state, 'cancelled', { settledAt: await databaseNow(tx) })
    : moveMail(tx, mail.id, present.state, 'waiting', { approvalId: null, waitUntil: null }));
  await appendEvents(tx, mail.candidateId, [{ applicationId: mail.applicationId, campaignId: null, run: null, step: 'mail_not_sent', data: { mailId: mail.id } }]);
}

/** Closes the attempt and moves the mail to its end. Where its application is over, nobody is asked what became of a mail whose end is unknown. */
export async function settle(tx: PersonTx, { mail, attempt }: ClaimedMail, end: MailEnd, over: boolean, detail: Record<string, unknown>): Promise<void> {
  await closeAttempt(tx, attempt.id, outcomeOf[end], detail);
  if (!(await moveMail(tx, mail.id, 'sending', end === 'outcome_unknown' && over ? 'dismissed' : end, { settledAt: await databaseNow(tx) }))) return;
  await appendEvents(tx, mail.candidateId, [{ applicationId: mail.applicationId, campaignId: null, run: null, step: `mail_${end}`, data: { mailId: mail.id, ...(typeof detail['reply'] === 'string' ? { why: detail['reply'] } : {}) } }]);
}

/**
 * Whether the application ended while the mail was on its way, also where it was opened again since: nobody decides on
 * such a mail any more, so it may wait for nobody. Locks the application before the mail, as the claim does.
 */
async function isOver(tx: PersonTx, mail: MailRow): Promise<boolean> {
  return (await lockApplication(tx, mail.applicationId)).stage !== 'following_up';
}
