import PostalMime from 'postal-mime';
import type { Posting } from '#domain/posting/posting.ts';
import { postingsInAlertMail } from './alert-mail.ts';

/** Thrown for what is no mail. */
export class NoMail extends Error {
  override readonly name = 'NoMail';
}

/**
 * The postings in a job alert that a person brings themselves: the mail as it came, or forwarded by them, whoever it is
 * from then. Nothing in it is fetched. Empty for a mail without an alert.
 */
export async function postingsInForwardedMail(raw: string | Uint8Array, receivedAt: Date): Promise<readonly Posting[]> {
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 }).catch((cause: unknown) => {
    throw new NoMail('This is no mail that can be read.', { cause });
  });
  const html = mail.html ?? '';
  return ['alerts@linkedin.com', 'alert@indeed.com'].flatMap((from) => postingsInAlertMail({ from, html, receivedAt }));
}
