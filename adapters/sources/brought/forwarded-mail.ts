import PostalMime, { type Attachment } from 'postal-mime';
import type { Posting } from '#domain/posting/posting.ts';
import { statedIn } from '#domain/posting/stated.ts';
import { hiddenMark, withoutHiddenLines } from '#domain/untrusted/hidden-line.ts';
import { ResumeFileUnreadable, type ResumeFiles } from '#adapters/resume-files/resume-files.port.ts';
import { postingsInAlertMail } from './alert-mail.ts';
import { postingFromPaste } from './pasted.ts';

/** Thrown for what is no mail. */
export class NoMail extends Error {
  override readonly name = 'NoMail';
}

/**
 * The postings in a job alert that a person brings themselves: the mail as it came, or forwarded by them, whoever it is
 * from then; and advertisements attached to it as PDF. Nothing in it is fetched. Empty for a mail without any.
 */
export async function postingsInForwardedMail(raw: string | Uint8Array, receivedAt: Date, files: ResumeFiles): Promise<readonly Posting[]> {
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 }).catch((cause: unknown) => {
    throw new NoMail('This is no mail that can be read.', { cause });
  });
  const html = mail.html ?? '';
  const alerts = ['alerts@linkedin.com', 'alert@indeed.com', 'noreply@glassdoor.com', 'team@hi.wellfound.com'].flatMap((from) => postingsInAlertMail({ from, html, receivedAt }));
  const attached = await Promise.all(mail.attachments.filter(isPdf).slice(0, mostAttached).map((file) => postingInPdf(file, mail.subject ?? '', files)));
  return [...alerts, ...attached.flatMap((posting) => posting ?? [])];
}

const mostAttached = 5;

function isPdf({ mimeType, filename }: Attachment): boolean {
  return mimeType === 'application/pdf' || /\.pdf$/iu.test(filename ?? '');
}

/** An advertisement that came as a PDF; null for a file that is none: it names no employer, or cannot be read. */
async function postingInPdf(file: Attachment, subject: string, files: ResumeFiles): Promise<Posting | null> {
  const bytes = typeof file.content === 'string' ? new TextEncoder().encode(file.content) : new Uint8Array(file.content);
  const text = await files.readPosting({ name: file.filename ?? 'attachment.pdf', bytes }).catch((error: unknown) => {
    if (error instanceof ResumeFileUnreadable) return null;
    throw error;
  });
  if (text === null) return null;
  const shown = withoutHiddenLines(text);
  const { title, employer } = statedIn(shown);
  if (employer === '') return null;
  const posting = postingFromPaste({ link: null, text: shown, employer, title: title === '' ? subject : title, place: null });
  // What the file hides stands behind it as it is: no words of the advertisement.
  return 'why' in posting ? null : { ...posting, description: [posting.description, ...text.split('\n').filter((line) => line.includes(hiddenMark))].join('\n') };
}
