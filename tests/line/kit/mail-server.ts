import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { createSmtpMail, smtpSettingsOf } from '#adapters/mail/smtp.ts';
import type { Mail } from '#adapters/mail/mail.port.ts';
import { parseMail, type ParsedMail } from '#adapters/mail/parse-mail.ts';

/** A mail server of the other side, on this machine. */
export interface MailServer extends AsyncDisposable {
  readonly mail: Mail;
  /** The next mail is taken and its answer lost, not taken at all, or asked to come back later. */
  fail(how: 'lose_answer' | 'refuse' | 'later'): void;
  /** What the server holds for an address, oldest first. */
  from(address: string): Promise<ParsedMail[]>;
}

/** A server that takes every mail, on a free port of loopback, with the driver that sends to it. */
export async function openMailServer(): Promise<MailServer> {
  const taken: Buffer[] = [];
  let failure: 'lose_answer' | 'refuse' | 'later' | null = null;
  const server: SMTPServer = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], closeTimeout: 1,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const how = failure;
        failure = null;
        if (how === 'later') return done(Object.assign(new Error('greylisted, come back later'), { responseCode: 451 }));
        if (how === 'refuse') return done(Object.assign(new Error('no room'), { responseCode: 552 }));
        taken.push(Buffer.concat(chunks));
        if (how === null) return done();
        for (const connection of server.connections) connection._socket.destroy();
      });
    },
  });
  // A connection that is cut is the point of some tests.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    mail: createSmtpMail(smtpSettingsOf(`smtp://127.0.0.1:${port}`, 5_000)),
    fail: (how) => void (failure = how),
    async from(address) {
      return (await Promise.all(taken.map(parseMail))).filter((mail) => mail.from === address);
    },
    [Symbol.asyncDispose]: () => new Promise((resolve) => {
      server.close(() => resolve());
    }),
  };
}
