import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MailUnreadable, parseMail } from './parse-mail.ts';

const mail = (...lines: string[]) => Buffer.from(lines.join('\r\n'), 'utf8');

describe('incoming mail', () => {
  test('headers and words are read, groups are flattened, addresses in lower case', async () => {
    const read = await parseMail(mail(
      'From: "Harrow & Pike" <Jobs@Harrow-Pike.example>', 'To: Mira <mira@candidate.example>, Team: a@b.example, c@d.example;',
      'Subject: =?utf-8?q?Ihre_Bewerbung_als_K=C3=B6chin?=', 'Date: Sat, 21 Nov 2026 11:00:00 +0100', 'Message-ID: <r-1@harrow-pike.example>',
      'In-Reply-To: <m-1@candidate.example>', 'References: <m-0@candidate.example>', ' <m-1@candidate.example>', 'Content-Type: text/plain; charset=utf-8', '', 'Vielen Dank.',
    ));
    expect(read).toEqual({
      from: 'jobs@harrow-pike.example', to: ['mira@candidate.example', 'a@b.example', 'c@d.example'], subject: 'Ihre Bewerbung als Köchin', text: 'Vielen Dank.',
      messageId: '<r-1@harrow-pike.example>', inReplyTo: '<m-1@candidate.example>', references: ['<m-0@candidate.example>', '<m-1@candidate.example>'], date: '2026-11-21T10:00:00.000Z',
    });
  });

  test('a mail of HTML alone gives its visible words in lines', async () => {
    const read = await parseMail(mail('From: a@b.example', 'Content-Type: text/html; charset=utf-8', '', '<style>p{}</style><p>Dear&nbsp;Mira,</p><p>we <b>invite</b> you<br>on Monday</p><script>x()</script>'));
    expect(read.text).toBe('Dear Mira,\nwe invite you\non Monday');
  });

  test('what a mail does not say is null or empty', async () => {
    expect(await parseMail(mail('Subject: x', '', ''))).toEqual({ from: null, to: [], subject: 'x', text: '', messageId: null, inReplyTo: null, references: [], date: null });
    expect((await parseMail(mail('Date: yesterday evening', '', 'x'))).date).toBeNull();
  });

  test('too large or too deep is refused, not half read', async () => {
    await expect(parseMail(Buffer.alloc(10 * 1024 * 1024 + 1, 97))).rejects.toThrow(MailUnreadable);
    const nested = Array.from({ length: 40 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join('');
    await expect(parseMail(Buffer.from(nested))).rejects.toThrow(MailUnreadable);
  });

  test('any bytes give a mail or say that they are none', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const read = await parseMail(bytes).catch((error: unknown) => error);
      expect(read instanceof MailUnreadable || typeof (read as { text: unknown }).text === 'string').toBe(true);
    }), { numRuns: 100 });
  });
});
