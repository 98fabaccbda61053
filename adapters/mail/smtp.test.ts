import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { aMail, mailContract } from './mail.contract.ts';
import type { MailUnderTest } from './mail.contract.ts';
import { createSmtpMail, smtpSettingsOf } from './smtp.ts';
import type { SmtpSettings } from './smtp.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

function settingsOf(port: number): SmtpSettings {
  return { host: '127.0.0.1', port, security: 'none', login: null, silenceMs: 1000 };
}

/** A server of this test; `kept` is what it would deliver. `drop` cuts every connection. */
async function employer(faults: (drop: () => void, keep: (raw: Buffer) => void) => SMTPServerOptions): Promise<MailUnderTest> {
  const kept: Buffer[] = [];
  const drop = () => {
    for (const connection of server.connections) connection._socket.destroy();
  };
  const server: SMTPServer = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], closeTimeout: 1, ...faults(drop, (raw) => kept.push(raw)) });
  // A cut connection is the point of some tests, not news.
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(() => {
    drop();
    server.close();
  });
  return { mail: createSmtpMail(settingsOf((server.server.address() as AddressInfo).port)), taken: () => kept };
}

type Data = NonNullable<SMTPServerOptions['onData']>;

function readAll(stream: Parameters<Data>[0], done: (raw: Buffer) => void): void {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(Buffer.concat(chunks)));
}

function failure(code: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode: code });
}

const takes = (keep: (raw: Buffer) => void): Data => (stream, _session, callback) => {
  readAll(stream, (raw) => {
    keep(raw);
    callback();
  });
};

async function nobodyListens(): Promise<MailUnderTest> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return { mail: createSmtpMail(settingsOf(port)), taken: () => [] };
}

mailContract('smtp', () => employer((_drop, keep) => ({ onData: takes(keep) })), [
  { name: 'nobody listens', setUp: nobodyListens, outcome: { kind: 'refused', retry: true }, intent: false, taken: 0 },
  {
    name: 'the recipient is unknown (550)', outcome: { kind: 'refused', retry: false }, intent: false, taken: 0,
    setUp: () => employer((_drop, keep) => ({ onRcptTo: (_to, _session, callback) => callback(failure(550, 'no such user')), onData: takes(keep) })),
  },
  {
    name: 'the sender is greylisted (451)', outcome: { kind: 'refused', retry: true }, intent: false, taken: 0,
    setUp: () => employer((_drop, keep) => ({ onMailFrom: (_from, _session, callback) => callback(failure(451, 'try again later')), onData: takes(keep) })),
  },
  {
    name: 'the connection drops before DATA', outcome: { kind: 'refused', retry: true }, intent: false, taken: 0,
    setUp: () => employer((drop, keep) => ({ onRcptTo: () => drop(), onData: takes(keep) })),
  },
  {
    name: 'the content is refused (554)', outcome: { kind: 'refused', retry: false }, intent: true, taken: 0,
    setUp: () => employer(() => ({ onData: (stream, _session, callback) => readAll(stream, () => callback(failure(554, 'looks like spam'))) })),
  },
  {
    name: 'the content is put off (452)', outcome: { kind: 'refused', retry: true }, intent: true, taken: 0,
    setUp: () => employer(() => ({ onData: (stream, _session, callback) => readAll(stream, () => callback(failure(452, 'disk full'))) })),
  },
  {
    name: 'the connection drops after the content and before the 250', outcome: { kind: 'unknown' }, intent: true, taken: 1,
    setUp: () => employer((drop, keep) => ({
      onData: (stream) => readAll(stream, (raw) => {
        keep(raw);
        drop();
      }),
    })),
  },
  {
    name: 'the server goes silent after the content', outcome: { kind: 'unknown' }, intent: true, taken: 1,
    setUp: () => employer((_drop, keep) => ({ onData: (stream) => readAll(stream, keep) })),
  },
  {
    name: 'the server goes away with 421 after the content', outcome: { kind: 'unknown' }, intent: true, taken: 1,
    setUp: () => employer((_drop, keep) => ({
      onData: (stream, _session, callback) => readAll(stream, (raw) => {
        keep(raw);
        callback(failure(421, 'shutting down'));
      }),
    })),
  },
]);

describe('smtp settings', () => {
  test('an address says host, port, login and how the line is kept safe', () => {
    expect(smtpSettingsOf('smtps://mira%40x.example:p%2Fw@mail.example')).toEqual({ host: 'mail.example', port: 465, security: 'tls', login: { user: 'mira@x.example', password: 'p/w' }, silenceMs: 60_000 });
    expect(smtpSettingsOf('smtp://u:p@mail.example')).toMatchObject({ port: 587, security: 'starttls' });
    expect(smtpSettingsOf('smtp://mail.example:25')).toMatchObject({ port: 25, security: 'starttls', login: null });
    expect(smtpSettingsOf('smtp://[::1]:2525')).toMatchObject({ host: '::1', port: 2525, security: 'none' });
    expect(smtpSettingsOf('smtp://u:p@127.0.0.1:2525')).toMatchObject({ security: 'starttls' });
  });

  test.each(['', 'mail.example', 'https://u:hunter2@mail.example', 'smtp://'])('an address that is none says so without its password: %s', (address) => {
    expect(() => smtpSettingsOf(address)).toThrow(/SMTP: the address is not of the form (?!.*hunter2)/);
  });

  test('a password never goes over a bare connection', () => {
    expect(() => createSmtpMail({ ...settingsOf(25), login: { user: 'u', password: 'p' } })).toThrow(/never sent in the clear/);
  });

  test('without the required STARTTLS nothing is sent', async () => {
    const { mail, taken } = await employer((_drop, keep) => ({ onData: takes(keep) }));
    expect((await mail.send(aMail(), { beforeData: async () => {} })).kind).toBe('accepted');
    const port = await new Promise<number>((resolve) => {
      const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], onData: takes(() => {}) });
      server.on('error', () => {});
      const listening = server.listen(0, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port));
      closers.push(() => server.close());
    });
    const strict = createSmtpMail({ ...settingsOf(port), security: 'starttls' });
    expect((await strict.send(aMail(), { beforeData: async () => {} })).kind).toBe('refused');
    expect(taken()).toHaveLength(1);
  });
});
