import MailComposer from 'nodemailer/lib/mail-composer';
import { sha256 } from '#adapters/hash/sha256.ts';
import { MailNotSendable } from './mail.port.ts';
import type { OutgoingMail } from './mail.port.ts';

const bareAddress = /^[^\s<>@,;:"()[\]\\]+@[^\s<>@,;:"()[\]\\]+$/;
const bareMessageId = /^<[^\s<>]+>$/;

/** The Message-ID of a mail, the same at every try: "<hash of key @ domain of the sender>". */
export function messageIdOf(key: string, from: string): string {
  const local = sha256(key).slice(0, 32);
  return `<${local}@${from.slice(from.lastIndexOf('@') + 1)}>`;
}

/**
 * The message as RFC 822 bytes. Refuses what would add a header or a recipient that nobody signed: line breaks in
 * subject or addresses, address lists, display names.
 */
export async function composeMail(message: OutgoingMail): Promise<{ readonly raw: Buffer; readonly messageId: string }> {
  for (const address of [message.from, message.to]) {
    if (!bareAddress.test(address)) throw new MailNotSendable(`not one bare mail address: ${JSON.stringify(address)}`);
  }
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f\u0085\u2028\u2029]/u.test(message.subject)) throw new MailNotSendable('the subject has a line break or control character in it');
  const strange = message.references.find((reference) => !bareMessageId.test(reference));
  if (strange !== undefined) throw new MailNotSendable(`not a Message-ID: ${JSON.stringify(strange)}`);
  const messageId = messageIdOf(message.key, message.from);
  const answered = message.references.at(-1);
  const composer = new MailComposer({
    from: message.from, to: message.to, subject: message.subject, text: message.text, date: message.date, messageId,
    references: [...message.references], ...(answered === undefined ? {} : { inReplyTo: answered }),
    newline: 'win', disableFileAccess: true, disableUrlAccess: true,
  });
  return { raw: await composer.compile().build(), messageId };
}
