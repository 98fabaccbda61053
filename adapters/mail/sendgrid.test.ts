import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import MailComposer from 'nodemailer/lib/mail-composer';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { aMail, mailContract, type MailUnderTest } from './mail.contract.ts';
import { createSendgridMail } from './sendgrid.ts';

const off = z.object({ enable: z.literal(false) });
/** What v3 takes from us; a field that is not known here is refused, as SendGrid does. */
const requestSchema = z.strictObject({
  from: z.strictObject({ email: z.string() }),
  personalizations: z.tuple([z.strictObject({ to: z.tuple([z.strictObject({ email: z.string() })]) })]),
  subject: z.string(),
  content: z.tuple([z.strictObject({ type: z.literal('text/plain'), value: z.string() })]),
  headers: z.record(z.string(), z.string()),
  tracking_settings: z.strictObject({ click_tracking: z.strictObject({ enable: z.literal(false), enable_text: z.literal(false) }), open_tracking: off, subscription_tracking: off, ganalytics: off }),
  mail_settings: z.strictObject({ footer: off }),
});

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

type Answer = (response: ServerResponse, keep: () => void) => void;
const accepts: Answer = (response, keep) => {
  keep();
  response.writeHead(202, { 'x-message-id': 'abc' }).end();
};
const refuses = (status: number, message: string): Answer => (response) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [{ message, field: null, help: null }] }));

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

/** SendGrid's endpoint, which keeps each mail as the message it would deliver. */
async function sendgrid(answer: Answer): Promise<MailUnderTest> {
  const kept: Buffer[] = [];
  const server = createServer((request, response) => void take(request, response));
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url !== '/v3/mail/send' || request.headers.authorization !== 'Bearer SG.key') return refuses(401, 'no such key')(response, () => {});
    const read = requestSchema.safeParse(await bodyOf(request));
    if (!read.success) return refuses(400, read.error.message)(response, () => {});
    const { from, personalizations: [{ to: [to] }], subject, content: [{ value }], headers: { Date: date, ...headers } } = read.data;
    const raw = await new MailComposer({ from: from.email, to: to.email, subject, text: value, headers, date: date ?? '' }).compile().build();
    answer(response, () => kept.push(raw));
  }
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { mail: driver((server.address() as AddressInfo).port), taken: () => kept };
}

function driver(port: number) {
  return createSendgridMail({ key: 'SG.key', baseUrl: `http://127.0.0.1:${port}/`, silenceMs: 1_000 });
}

async function nobodyListens(): Promise<MailUnderTest> {
  const { mail, taken } = await sendgrid(accepts);
  for (const close of closers.splice(0)) close();
  return { mail, taken };
}

mailContract('sendgrid', () => sendgrid(accepts), [
  { name: 'nobody listens', setUp: nobodyListens, outcome: { kind: 'refused', retry: true }, intent: true, taken: 0 },
  { name: 'the sender is not verified (403)', setUp: () => sendgrid(refuses(403, 'The from address does not match a verified Sender Identity')), outcome: { kind: 'refused', retry: false }, intent: true, taken: 0 },
  { name: 'too many requests (429)', setUp: () => sendgrid(refuses(429, 'too many requests')), outcome: { kind: 'refused', retry: true }, intent: true, taken: 0 },
  {
    name: 'the server fails after it took the mail (500)', outcome: { kind: 'unknown' }, intent: true, taken: 1,
    setUp: () => sendgrid((response, keep) => {
      keep();
      refuses(500, 'internal error')(response, keep);
    }),
  },
  {
    name: 'the connection drops before the answer', outcome: { kind: 'unknown' }, intent: true, taken: 1,
    setUp: () => sendgrid((response, keep) => {
      keep();
      response.destroy();
    }),
  },
  { name: 'the server goes silent', outcome: { kind: 'unknown' }, intent: true, taken: 1, setUp: () => sendgrid((_response, keep) => keep()) },
]);

test('a refusal is told in SendGrid’s words, without the key', async () => {
  const { mail } = await sendgrid(refuses(403, 'not a verified Sender Identity'));
  const { reply } = await mail.send(aMail(), { beforeData: async () => {} });
  expect(reply).toContain('not a verified Sender Identity');
  expect(reply).not.toContain('SG.key');
});
