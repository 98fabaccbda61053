import { Client } from '@sendgrid/client';
import { MailService, type MailDataRequired } from '@sendgrid/mail';
import { composeMail } from './compose.ts';
import type { Mail, OutgoingMail } from './mail.port.ts';

export interface SendgridSettings {
  readonly key: string;
  /** Another address of the same API; SendGrid's own where it is left out. */
  readonly baseUrl?: string;
  /** Longest wait for an answer in milliseconds. */
  readonly silenceMs?: number;
}

/** No connection was made, so nothing can have left. */
const unconnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

/**
 * SendGrid's v3 API. It takes a mail as JSON in one request, so the intent is recorded before the request begins. What
 * was signed is what arrives: rewriting of links, pixels and footers are switched off for each mail.
 */
export function createSendgridMail({ key, baseUrl, silenceMs = 60_000 }: SendgridSettings): Mail {
  const client = new Client();
  client.setApiKey(key);
  if (baseUrl !== undefined) client.setDefaultRequest('baseUrl', baseUrl);
  const service = new MailService();
  service.setClient(client);
  service.setTimeout(silenceMs);
  return {
    async send(message, hooks) {
      // Composed for its checks and its Message-ID: no header or recipient that nobody signed.
      const { messageId } = await composeMail(message);
      await hooks.beforeData();
      try {
        const [{ statusCode, headers }] = await service.send(requestOf(message, messageId));
        return { kind: 'accepted', reply: `SendGrid: ${statusCode} ${String(headers['x-message-id'] ?? '')}`.trim(), messageId };
      } catch (error) {
        return { ...judged(error), messageId };
      }
    },
  };
}

function requestOf({ from, to, subject, text, references, date }: OutgoingMail, messageId: string): MailDataRequired {
  const answered = references.at(-1);
  return {
    from, to, subject, text,
    headers: { 'Message-ID': messageId, Date: date.toUTCString(), ...(answered === undefined ? {} : { 'In-Reply-To': answered, References: references.join(' ') }) },
    trackingSettings: { clickTracking: { enable: false, enableText: false }, openTracking: { enable: false }, subscriptionTracking: { enable: false }, ganalytics: { enable: false } },
    mailSettings: { footer: { enable: false } },
  };
}

/** A listed refusal (4xx) is one; a server's own failure and silence leave open what became of the mail. */
function judged(error: unknown): { kind: 'refused'; reply: string; retry: boolean } | { kind: 'unknown'; reply: string } {
  // An answer has its status as `code`, and its `toString` names what SendGrid says; anything else is the connection's.
  const reply = `SendGrid: ${String(error)}`;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (typeof code === 'number' && code >= 400 && code < 500) return { kind: 'refused', reply, retry: code === 429 };
  if (typeof code === 'string' && unconnected.has(code)) return { kind: 'refused', reply, retry: true };
  return { kind: 'unknown', reply };
}
