import { z } from 'zod';
import type { WebClient } from '../web/web.port.ts';
import type { Mailbox } from './mailbox.port.ts';

const answerSchema = z.array(z.object({ dueAt: z.string(), raw: z.string() }));

/** The mailbox of the practice employers. */
export function createPracticeMailbox(web: WebClient, origin: string, signal: AbortSignal): Mailbox {
  return {
    async read(after) {
      const url = new URL('/_mailbox', origin);
      if (after !== null) url.searchParams.set('since', after);
      const { body } = await web.fetch({ url: url.href, accept: 'application/json', signal, paceMs: 0 });
      const mails = answerSchema.parse(JSON.parse(Buffer.from(body).toString('utf8')));
      return { mails: mails.map((mail) => Buffer.from(mail.raw, 'utf8')), after: mails.at(-1)?.dueAt ?? after };
    },
  };
}
