import { composeMail } from './compose.ts';
import type { Mail } from './mail.port.ts';

export interface CapturedMail {
  readonly messageId: string;
  readonly to: string;
  /** RFC 822. */
  readonly raw: Buffer;
}

/**
 * The default driver: nothing leaves the machine, the mail is handed to `store`. Storing the same Message-ID twice must
 * be one mail; where `store` rejects, it may have been kept, so the outcome is unknown.
 */
export function createCapturedMail(store: (mail: CapturedMail) => Promise<void>): Mail {
  return {
    async send(message, hooks) {
      const { raw, messageId } = await composeMail(message);
      await hooks.beforeData();
      try {
        await store({ messageId, to: message.to, raw });
      } catch (error) {
        return { kind: 'unknown', reply: `the outbox did not answer: ${String(error)}`, messageId };
      }
      return { kind: 'accepted', reply: 'kept in the outbox of this machine', messageId };
    },
  };
}
