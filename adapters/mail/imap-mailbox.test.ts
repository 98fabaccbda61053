import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MailAccount } from './alert-mailbox.port.ts';
import { createImapMailbox } from './imap-mailbox.ts';
import { startImapTestServer, type ImapTestServer, type TestMail } from './imap-test-server.ts';

const now = new Date('2026-11-21T10:00:00Z');
let server: ImapTestServer;
const mailbox = createImapMailbox({ own: { hosts: ['127.0.0.1'], inTheClear: true } });
const account = (more: Partial<MailAccount> = {}): MailAccount => ({ host: '127.0.0.1', port: server.port, security: 'tls', user: 'mira@mail.example', password: 'qwfp luyx', folder: 'INBOX', ...more });
const mail = (uid: number, from: string): TestMail => ({ uid, from, raw: `From: ${from}\r\nSubject: ${uid}\r\n\r\nHello ${uid}\r\n` });
const read = async (after: Parameters<typeof mailbox.read>[1], more: Partial<MailAccount> = {}) => {
  const { mails, place, more: rest } = await mailbox.read(account(more), after, now);
  return { subjects: mails.map((raw) => /Subject: (\d+)/.exec(Buffer.from(raw).toString('utf8'))?.[1]), place, more: rest };
};

beforeAll(async () => {
  server = await startImapTestServer();
});
afterAll(async () => server[Symbol.asyncDispose]());
beforeEach(() => {
  server.mails.length = 0;
  server.heard.length = 0;
  server.validity = 7;
});

describe('a connected mailbox', () => {
  test('gives the alerts and asks for no other mail; the next reading gives only what came since', async () => {
    server.mails.push(mail(3, 'jobalerts-noreply@linkedin.com'), mail(4, 'aunt@family.example'), mail(9, 'alert@indeed.com'));
    const first = await read(null);
    expect(first).toEqual({ subjects: ['3', '9'], place: { validity: '7', lastUid: 9 }, more: false });
    expect((await read(first.place)).subjects).toEqual([]);
    server.mails.push(mail(11, 'noreply@glassdoor.com'), mail(12, 'team@hi.wellfound.com'));
    expect(await read(first.place)).toEqual({ subjects: ['11', '12'], place: { validity: '7', lastUid: 12 }, more: false });
    expect(server.heard.filter((command) => command.startsWith('UID FETCH')).join(' ')).not.toMatch(/\b4\b/);
  });

  test('is opened to be read only, and only its last thirty days at first', async () => {
    await read(null);
    expect(server.heard.some((command) => command.startsWith('EXAMINE'))).toBe(true);
    expect(server.heard.filter((command) => /^(SELECT|STORE|UID STORE|EXPUNGE|APPEND|UID COPY|UID MOVE)/.test(command))).toEqual([]);
    expect(server.heard.find((command) => command.startsWith('UID SEARCH'))).toContain('SINCE 22-Oct-2026');
  });

  test('that was rebuilt is read from its last thirty days again', async () => {
    server.mails.push(mail(1, 'alert@indeed.com'));
    server.validity = 8;
    expect(await read({ validity: '7', lastUid: 900 })).toMatchObject({ subjects: ['1'], place: { validity: '8', lastUid: 1 } });
  });

  test('with more alerts than one reading takes is read in parts', async () => {
    server.mails.push(...Array.from({ length: 130 }, (_, n) => mail(n + 1, 'alert@indeed.com')));
    const first = await read(null);
    expect([first.subjects.length, first.more]).toEqual([100, true]);
    expect((await read(first.place)).subjects).toHaveLength(30);
  });
});

describe('a mailbox that cannot be read says why', () => {
  const trouble = (more: Partial<MailAccount>, reader = mailbox) => reader.read(account(more), null, now).then(() => null, (error: unknown) => error);

  test('a wrong password', async () => {
    expect(await trouble({ password: 'wrong pass' })).toMatchObject({ name: 'MailboxError', trouble: 'log_in', message: expect.stringContaining('app password') });
  });

  test('a folder that is not there', async () => {
    expect(await trouble({ folder: 'Alerts' })).toMatchObject({ trouble: 'folder', message: expect.stringContaining('"Alerts"') });
  });

  test('nobody answers', async () => {
    expect(await trouble({ port: 1 })).toMatchObject({ trouble: 'unreachable' });
  });

  test.each(['10.0.0.7', '169.254.169.254', '::1', 'inside.example'])('%s is no public address', async (host) => {
    const reader = createImapMailbox({ resolve: () => Promise.resolve([{ address: '192.168.0.2', family: 4 }]) });
    expect(await trouble({ host }, reader)).toMatchObject({ trouble: 'address' });
  });

  test('a server without TLS never hears the password', async () => {
    const strict = createImapMailbox({ own: { hosts: ['127.0.0.1'], inTheClear: false } });
    expect(await trouble({ security: 'starttls' }, strict)).toMatchObject({ trouble: 'unreachable' });
    expect(server.heard.join(' ')).not.toContain('qwfp');
  });
});

const canSign = spawnSync('openssl', ['version']).status === 0;

/** A certificate that signed itself, for one name. */
function certificateFor(name: string): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'imap-'));
  spawnSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem'), '-days', '2', '-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`]);
  const made = { key: readFileSync(join(folder, 'key.pem'), 'utf8'), cert: readFileSync(join(folder, 'cert.pem'), 'utf8') };
  rmSync(folder, { recursive: true });
  return made;
}

describe.skipIf(!canSign)('over TLS (skipped where openssl cannot make a certificate)', () => {
  const here = 'imap.mail.example';
  const reaching = (trusted: string | null, greetingMs = 10_000) => createImapMailbox({ resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]), own: { hosts: [here], inTheClear: false, ...(trusted === null ? {} : { authority: trusted }) }, greetingMs });
  const outcome = (reader: ReturnType<typeof createImapMailbox>, port: number, more: Partial<MailAccount> = {}) => reader.read(account({ host: here, port, ...more }), null, now).then(({ mails }) => mails.length, (error: unknown) => error);

  test('a certificate that is trusted lets the alerts through; a wrong password is said to be one', async () => {
    const certificate = certificateFor(here);
    await using secure = await startImapTestServer({ certificate });
    secure.mails.push(mail(3, 'alert@indeed.com'));
    expect(await outcome(reaching(certificate.cert), secure.port)).toBe(1);
    expect(await outcome(reaching(certificate.cert), secure.port, { password: 'wrong pass' })).toMatchObject({ trouble: 'log_in' });
  });

  test.each([
    ['that signed itself', here, null, 'a certificate that it signed itself'],
    ['of another name', 'other.example', 'its own', 'the certificate of another name'],
  ] as const)('a certificate %s ends in a sentence, before any password', async (_what, name, trusted, says) => {
    const certificate = certificateFor(name);
    await using secure = await startImapTestServer({ certificate });
    expect(await outcome(reaching(trusted === null ? null : certificate.cert), secure.port)).toMatchObject({ trouble: 'unreachable', message: expect.stringContaining(says) });
    expect(secure.heard).toEqual([]);
  });

  test('a certificate that was exchanged for one nobody knows stops the reading, and the old one lets it go on', async () => {
    const [known, other] = [certificateFor(here), certificateFor(here)];
    const reader = reaching(known.cert);
    const ports: unknown[] = [];
    for (const certificate of [known, other, known]) {
      await using secure = await startImapTestServer({ certificate });
      ports.push(await outcome(reader, secure.port));
    }
    expect(ports).toEqual([0, expect.objectContaining({ trouble: 'unreachable', message: expect.stringContaining('certificate') }), 0]);
  });

  test('a server that takes the connection and says nothing is given up and tried again', async () => {
    const certificate = certificateFor(here);
    await using secure = await startImapTestServer({ certificate, mute: true });
    expect(await outcome(reaching(certificate.cert, 300), secure.port)).toMatchObject({ trouble: 'unreachable', message: expect.stringContaining('tried again') });
    expect(secure.heard).toEqual([]);
  });
});
