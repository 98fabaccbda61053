import { load } from 'cheerio';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';

/** An incoming mail, as data: nothing of it is ever executed, fetched or trusted. */
export interface ParsedMail {
  /** Lower-case address, or null where the header names none. */
  readonly from: string | null;
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text; made from the HTML where the mail has only that. */
  readonly text: string;
  /** With angle brackets, or null. */
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** ISO 8601 UTC as the sender said, or null. */
  readonly date: string | null;
}

/** Give up on this mail: it is too large, too deep or no mail. The person sees it raw. */
export class MailUnreadable extends Error {
  override name = 'MailUnreadable';
}

const largest = 10 * 1024 * 1024;

/** Reads one RFC 822 message of at most 10 MiB. */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  if (raw.byteLength > largest) throw new MailUnreadable(`the mail has ${raw.byteLength} bytes; the most that is read is ${largest}`);
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 0 }).catch((cause: unknown) => {
    throw new MailUnreadable(`the mail cannot be read: ${String(cause)}`, { cause });
  });
  return {
    from: addresses(mail.from === undefined ? [] : [mail.from])[0] ?? null,
    to: addresses(mail.to ?? []),
    subject: (mail.subject ?? '').trim(),
    text: textOf(mail),
    messageId: messageIds(mail.messageId)[0] ?? null,
    inReplyTo: messageIds(mail.inReplyTo)[0] ?? null,
    references: messageIds(mail.references),
    date: dateOf(mail.date),
  };
}

function addresses(list: readonly NonNullable<Email['from']>[]): string[] {
  const flat = list.flatMap((entry) => entry.group ?? [entry]);
  return flat.map((mailbox) => mailbox.address.toLowerCase()).filter((address) => address.includes('@'));
}

function messageIds(header: string | undefined): string[] {
  return header?.match(/<[^\s<>]+>/gu) ?? [];
}

function dateOf(header: string | undefined): string | null {
  const time = Date.parse(header ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function textOf(mail: Email): string {
  const plain = (mail.text ?? '').trim();
  if (plain !== '' || mail.html === undefined) return plain;
  const page = load(mail.html);
  page('script, style, head, title').remove();
  page('br').replaceWith('\n');
  page('p, div, tr, li, h1, h2, h3, h4, blockquote').append('\n');
  return page.root().text().replace(/[ \t\u00a0]+/gu, ' ').replace(/ ?\n ?/gu, '\n').replace(/\n{3,}/gu, '\n\n').trim();
}
