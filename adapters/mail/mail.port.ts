/** One mail to one person, as it was signed. */
export interface OutgoingMail {
  /** Names this mail once and for all (the mail's id); the Message-ID is derived from it. */
  readonly key: string;
  /** A bare address ("ada@example.org"). */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Message-IDs with angle brackets; empty for a first mail. The last is the mail answered. */
  readonly references: readonly string[];
  readonly date: Date;
}

/** What was seen of a mail, never what was hoped. */
export type MailOutcome =
  /** The other side said that it took the mail. */
  | { readonly kind: 'accepted'; readonly reply: string; readonly messageId: string }
  /**
   * It was seen that the mail was not taken: a refusal, or no connection before the first byte of content. `retry`:
   * the same mail may pass later (a 4xx, no connection); otherwise a person must mend address or settings.
   */
  | { readonly kind: 'refused'; readonly reply: string; readonly messageId: string; readonly retry: boolean }
  /** Content left and no answer was seen: it may have been taken. Never sent again by itself. */
  | { readonly kind: 'unknown'; readonly reply: string; readonly messageId: string };

export interface SendHooks {
  /**
   * Runs when the other side is ready for the content and none of it has left: the place to record the intent. Where
   * it rejects, nothing leaves and `send` rejects with the same error.
   */
  beforeData(): Promise<void>;
}

export interface Mail {
  /** Throws `MailNotSendable` and the hook's own error; every other end is an outcome. */
  send(message: OutgoingMail, hooks: SendHooks): Promise<MailOutcome>;
}

/** Give up: the mail cannot be written as one message to one address. */
export class MailNotSendable extends Error {
  override name = 'MailNotSendable';
}
