import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { composeMail } from './compose.ts';
import type { Mail, MailOutcome, OutgoingMail, SendHooks } from './mail.port.ts';

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte, `starttls` required, or `none` (a server on this machine only; no password then). */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly login: { readonly user: string; readonly password: string } | null;
  /** Longest silence of the other side in milliseconds. */
  readonly silenceMs: number;
}

/**
 * Settings from an address: `smtps://user:password@host` (TLS, port 465) or `smtp://user:password@host:587` (STARTTLS
 * required, but for a server on this machine). Throws a sentence that names what is wrong and never the password.
 */
export function smtpSettingsOf(address: string, silenceMs = 60_000): SmtpSettings {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '') {
    throw new Error('SMTP: the address is not of the form smtps://user:password@host:465 or smtp://user:password@host:587.');
  }
  const onThisMachine = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const security = url.protocol === 'smtps:' ? 'tls' : onThisMachine && url.username === '' ? 'none' : 'starttls';
  return {
    host: url.hostname.replace(/^\[|\]$/gu, ''),
    port: url.port === '' ? (security === 'tls' ? 465 : 587) : Number(url.port),
    security,
    login: url.username === '' ? null : { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) },
    silenceMs,
  };
}

/** One connection a mail: a try never depends on the state another one left. */
export function createSmtpMail(settings: SmtpSettings): Mail {
  if (settings.security === 'none' && settings.login !== null) {
    throw new Error('SMTP: a password is never sent in the clear. Set the security to "tls" or "starttls", or leave out user and password.');
  }
  return {
    async send(message, hooks) {
      const { raw, messageId } = await composeMail(message);
      return await sendOnce(settings, message, raw, messageId, hooks);
    },
  };
}

async function sendOnce(settings: SmtpSettings, message: OutgoingMail, raw: Buffer, messageId: string, hooks: SendHooks): Promise<MailOutcome> {
  const connection = new SMTPConnection({
    host: settings.host, port: settings.port, secure: settings.security === 'tls',
    requireTLS: settings.security === 'starttls', ignoreTLS: settings.security === 'none',
    connectionTimeout: settings.silenceMs, greetingTimeout: settings.silenceMs, socketTimeout: settings.silenceMs, socketCloseTimeout: 0,
  });
  const content = contentAfter(hooks, raw);
  try {
    const reply = await conversation(connection, settings, message, raw.length, content.stream);
    return { kind: 'accepted', reply, messageId };
  } catch (error) {
    // The hook refused: nothing was written, so nothing may be claimed about the mail.
    if (content.refusal() !== null) throw content.refusal()?.error;
    return { ...judged(error, content.left()), messageId };
  } finally {
    connection.close();
  }
}

/** What the end of a conversation says about the mail, by whether content had left and what the server answered. */
function judged(error: unknown, contentLeft: boolean): { kind: 'refused'; reply: string; retry: boolean } | { kind: 'unknown'; reply: string } {
  const reply = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null;
  // 421 announces that the server goes away; after the content it does not say what became of the mail.
  if (contentLeft && (code === null || code < 400 || code === 421)) return { kind: 'unknown', reply };
  return { kind: 'refused', reply, retry: code === null || code < 500 };
}

/**
 * The message as a stream that is first read when the server has said 354. The hook runs there: after every refusal that
 * costs nothing, and before the first byte.
 */
function contentAfter(hooks: SendHooks, raw: Buffer): { stream: Readable; left(): boolean; refusal(): { error: unknown } | null } {
  let left = false;
  let asked = false;
  let refusal: { error: unknown } | null = null;
  const stream = new Readable({
    read() {
      if (asked) return;
      asked = true;
      hooks.beforeData().then(
        () => {
          left = true;
          this.push(raw);
          this.push(null);
        },
        (error: unknown) => {
          refusal = { error };
          this.destroy(new Error('the mail was stopped before its content'));
        },
      );
    },
  });
  return { stream, left: () => left, refusal: () => refusal };
}

/** Resolves with the server's reply to the content; rejects on everything else, once. */
function conversation(connection: SMTPConnection, settings: SmtpSettings, message: OutgoingMail, size: number, content: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    connection.on('error', reject);
    const send = () => {
      connection.send({ from: message.from, to: [message.to], size }, content, (error, info) => (error === null ? resolve(info.response) : reject(error)));
    };
    connection.connect((failed) => {
      if (failed !== undefined) return reject(failed);
      if (settings.login === null) return send();
      return connection.login({ credentials: { user: settings.login.user, pass: settings.login.password } }, (refused) => (refused === null ? send() : reject(refused)));
    });
  });
}
