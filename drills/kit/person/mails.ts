import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageIdOf } from '#adapters/mail/compose.ts';
import { readJsonLines } from '#practice/site/log.ts';
import { asOwnPerson, type Ground } from '../ground.ts';

/** Writes down that a mail's DATA was taken: the mail server's own truth. */
export async function keepMailSent(folder: string, messageId: string): Promise<void> {
  await appendFile(join(folder, 'mails.jsonl'), `${JSON.stringify({ messageId, at: new Date().toISOString() })}\n`);
}

/** How often each mail left, by Message-ID. */
export function mailsSent(folder: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const { messageId } of readJsonLines<{ messageId: string }>(join(folder, 'mails.jsonl'))) times.set(messageId, (times.get(messageId) ?? 0) + 1);
  return times;
}

interface MailHead {
  readonly id: string;
  readonly direction: string;
  readonly state: string;
  readonly contentHash: string;
  readonly from: string;
}

/** A follow-up of a sent application, from its due day to its end. */
export interface FollowUp {
  /** Does what the person has to do now; true when the mail has left or its fate is settled. */
  round(): Promise<boolean>;
}

/**
 * Makes the follow-up of a sent application due: its submission is set back by the days of the calendar, and the person
 * brings a receipt that says whom to write to.
 */
export async function dueFollowUp(ground: Ground, applicationId: string): Promise<FollowUp> {
  await asOwnPerson(ground, (client) => client.query("update attempt set outcome_at = outcome_at - interval '25 hours' where application_id = $1 and outcome = 'submitted'", [applicationId]));
  await ground.person.must('POST', `/applications/${applicationId}/mails`, {
    from: 'jobs@employer.example', subject: `Thank you for applying ${randomUUID()}`, text: 'Hello,\n\nwe have received your application. Our team reads every application and will answer within two weeks.\n',
  });
  return {
    async round() {
      const { status, body } = await ground.person.call<{ mails: MailHead[] }>('GET', `/applications/${applicationId}`);
      const mail = status === 200 ? body.mails.findLast(({ direction }) => direction === 'out') : undefined;
      if (mail === undefined) return false;
      if (mail.state === 'waiting') await ground.person.call('POST', `/mails/${mail.id}/sign`, { contentHash: mail.contentHash });
      if (mail.state === 'outcome_unknown') {
        await ground.person.call('POST', `/mails/${mail.id}/settle`, { sent: mailsSent(ground.folder).has(messageIdOf(mail.id, mail.from)) });
      }
      return mail.state === 'sent';
    },
  };
}
