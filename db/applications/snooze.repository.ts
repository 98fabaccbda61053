import type { PersonTx, SystemTx } from '../access/database.ts';
import { MailRow } from '../mails/mail.entities.ts';
import { appendEvents } from '../events/event.repository.ts';
import { ApplicationRow } from './application.entities.ts';

/** Puts an application aside until then; null brings it back. */
export async function snoozeApplication(tx: PersonTx, applicationId: string, until: Date | null): Promise<void> {
  await tx.em.nativeUpdate(ApplicationRow, { id: applicationId }, { snoozedUntil: until });
}

/** False where the mail does not wait for the person. */
export async function snoozeMail(tx: PersonTx, applicationId: string, mailId: string, until: Date | null): Promise<boolean> {
  const done = await tx.em.nativeUpdate(MailRow, { id: mailId, applicationId, state: { $in: ['waiting', 'received', 'outcome_unknown'] } }, { snoozedUntil: until });
  return done === 1;
}

/** One that comes back now. */
export interface Snoozed {
  readonly userId: string;
  readonly candidateId: string;
  readonly applicationId: string;
}

/** What was put aside, of everybody, until before `now`. */
export async function snoozesOver(tx: SystemTx, now: Date): Promise<Snoozed[]> {
  const applications = await tx.em.find(ApplicationRow, { snoozedUntil: { $lte: now } });
  const mails = await tx.em.find(MailRow, { snoozedUntil: { $lte: now } });
  const rows = [...applications.map(({ id, userId, candidateId }) => ({ applicationId: id, userId, candidateId })), ...mails.map(({ applicationId, userId, candidateId }) => ({ applicationId, userId, candidateId }))];
  return [...new Map(rows.map((row) => [row.applicationId, row])).values()];
}

/** Brings back what an application put aside until before `now`, once, and says so to the screens. */
export async function endSnooze(tx: PersonTx, { applicationId, candidateId }: Snoozed, now: Date): Promise<void> {
  const woken = await tx.em.nativeUpdate(ApplicationRow, { id: applicationId, snoozedUntil: { $lte: now } }, { snoozedUntil: null });
  const mails = await tx.em.nativeUpdate(MailRow, { applicationId, snoozedUntil: { $lte: now } }, { snoozedUntil: null });
  if (woken + mails > 0) await appendEvents(tx, candidateId, [{ applicationId, campaignId: null, run: null, step: 'woken', data: {} }]);
}
