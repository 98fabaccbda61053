import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { readJsonLines } from './log.ts';

export type MailKind = 'receipt' | 'interview' | 'rejection' | 'thanks' | 'code';

/** A mail an employer sends, kept from the moment it is written; it is visible from `dueAt` on. */
export interface EmployerMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly employer: string;
  readonly to: string;
  readonly dueAt: string;
  /** The message as it goes over the wire (RFC 822). */
  readonly raw: string;
}

export interface MailDraft {
  readonly kind: MailKind;
  readonly employer: string;
  readonly fromName: string;
  readonly fromAddress: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Message-ID this answers, with brackets, or null. */
  readonly inReplyTo: string | null;
}

export interface Mailbox {
  write(draft: MailDraft, delayMs: number): Promise<EmployerMail>;
  /** Mails that are due, oldest first. */
  due(): readonly EmployerMail[];
  close(): void;
}

/** Mails in `folder`/mail.jsonl; with `smtpUrl` each one is also sent once when due. */
export function openMailbox(folder: string, now: () => Date, smtpUrl: string | null, report: (problem: string) => void): Mailbox {
  const file = join(folder, 'mail.jsonl');
  const sentFile = join(folder, 'mail-sent.jsonl');
  const mails = readJsonLines<EmployerMail>(file);
  const sent = new Set(readJsonLines<{ id: string }>(sentFile).map((line) => line.id));
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const transport = smtpUrl === null ? null : createTransport(smtpUrl);

  const due = () => mails.filter((mail) => mail.dueAt <= now().toISOString()).toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const deliver = async () => {
    for (const mail of due()) {
      if (transport === null || sent.has(mail.id)) continue;
      sent.add(mail.id);
      appendFileSync(sentFile, `${JSON.stringify({ id: mail.id })}\n`);
      await transport.sendMail({ envelope: { from: `jobs@${mail.employer}.example`, to: mail.to }, raw: mail.raw });
    }
  };
  const timer = transport === null ? null : setInterval(() => void deliver().catch((error: unknown) => report(`mail not sent: ${String(error)}`)), 250);
  timer?.unref();

  return {
    async write(draft, delayMs) {
      const id = `${now().getTime()}.${mails.length + 1}@${draft.fromAddress.split('@')[1] ?? 'practice.example'}`;
      const composed = await composer.sendMail({
        from: { name: draft.fromName, address: draft.fromAddress },
        to: draft.to,
        subject: draft.subject,
        text: draft.text,
        messageId: `<${id}>`,
        date: new Date(now().getTime() + delayMs),
        ...(draft.inReplyTo === null ? {} : { inReplyTo: draft.inReplyTo, references: draft.inReplyTo }),
      });
      const mail: EmployerMail = { id, kind: draft.kind, employer: draft.employer, to: draft.to, dueAt: new Date(now().getTime() + delayMs).toISOString(), raw: (composed.message as Buffer).toString('utf8') };
      mails.push(mail);
      appendFileSync(file, `${JSON.stringify(mail)}\n`);
      return mail;
    },
    due,
    close() {
      if (timer !== null) clearInterval(timer);
      transport?.close();
    },
  };
}
