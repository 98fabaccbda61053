import { describe, expect, test } from 'vitest';
import { messageIdOf } from './compose.ts';
import { MailNotSendable } from './mail.port.ts';
import type { Mail, MailOutcome, OutgoingMail } from './mail.port.ts';
import { parseMail } from './parse-mail.ts';

export interface MailUnderTest {
  readonly mail: Mail;
  /** Raw messages the other side has taken. */
  readonly taken: () => readonly Buffer[];
}

/** A way the other side can fail, what must be reported, and whether the intent must have been recorded by then. */
export interface MailFault {
  readonly name: string;
  readonly setUp: () => Promise<MailUnderTest>;
  readonly outcome: { readonly kind: MailOutcome['kind']; readonly retry?: boolean };
  readonly intent: boolean;
  readonly taken: number;
}

export function aMail(change: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    key: 'mail-1', from: 'mira@candidate.example', to: 'jobs@harrow-pike.example', subject: 'Zur Bewerbung als Köchin – Rückfrage',
    text: 'Guten Tag,\n\nich habe mich am 3. März beworben. Gibt es Neues?\n.\n.. zwei Punkte\nFrom here on: freundliche Grüße\nMira',
    references: ['<first@harrow-pike.example>', '<second@harrow-pike.example>'], date: new Date('2026-11-21T10:00:00Z'), ...change,
  };
}

/** The one suite that every driver of the mail port runs. */
export function mailContract(name: string, setUp: () => Promise<MailUnderTest>, faults: readonly MailFault[]): void {
  describe(`mail: ${name}`, () => {
    test('a mail arrives once, word for word, after its intent', async () => {
      const { mail, taken } = await setUp();
      const takenAtIntent: number[] = [];
      const outcome = await mail.send(aMail(), { beforeData: async () => void takenAtIntent.push(taken().length) });
      expect(outcome).toMatchObject({ kind: 'accepted', messageId: messageIdOf('mail-1', 'mira@candidate.example') });
      expect(takenAtIntent).toEqual([0]);
      expect(taken()).toHaveLength(1);
      const read = await parseMail(taken()[0] ?? Buffer.alloc(0));
      expect(read).toEqual({
        from: 'mira@candidate.example', to: ['jobs@harrow-pike.example'], subject: aMail().subject, text: aMail().text,
        messageId: outcome.messageId, inReplyTo: '<second@harrow-pike.example>', references: aMail().references, date: '2026-11-21T10:00:00.000Z',
      });
    });

    test('where the intent is refused nothing leaves, and the refusal passes through', async () => {
      const { mail, taken } = await setUp();
      const refusal = new Error('withdrawn');
      await expect(mail.send(aMail(), { beforeData: async () => Promise.reject(refusal) })).rejects.toBe(refusal);
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
      expect(taken()).toHaveLength(0);
    });

    test('the same mail has the same Message-ID at every try, another mail another one', async () => {
      const { mail } = await setUp();
      const ids = [];
      for (const key of ['mail-1', 'mail-1', 'mail-2']) ids.push((await mail.send(aMail({ key }), { beforeData: async () => {} })).messageId);
      expect(ids[0]).toBe(ids[1]);
      expect(ids[2]).not.toBe(ids[0]);
    });

    test.each([
      { subject: 'Hello\r\nBcc: all@example.org' }, { subject: 'a\u0000b' }, { to: 'a@example.org, b@example.org' }, { to: 'Jobs <jobs@example.org>' },
      { to: 'jobs@example.org\r\nDATA' }, { to: '' }, { from: 'x' }, { references: ['<a@b>\r\nBcc: c@d.example'] },
    ])('a mail with a hidden header or recipient is not sent: %j', async (change) => {
      const { mail, taken } = await setUp();
      let intents = 0;
      await expect(mail.send(aMail(change), { beforeData: async () => void (intents += 1) })).rejects.toThrow(MailNotSendable);
      expect([intents, taken().length]).toEqual([0, 0]);
    });

    test.each(faults)('$name → $outcome.kind', async (fault) => {
      const { mail, taken } = await fault.setUp();
      let intents = 0;
      const outcome = await mail.send(aMail(), { beforeData: async () => void (intents += 1) });
      expect(outcome).toMatchObject(fault.outcome);
      expect(outcome.reply).not.toBe('');
      expect(intents).toBe(fault.intent ? 1 : 0);
      expect(taken()).toHaveLength(fault.taken);
    });
  });
}
