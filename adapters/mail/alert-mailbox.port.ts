/** Where a person's mail is read. */
export interface MailAccount {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (993), or STARTTLS required (143); a password never goes in the clear. */
  readonly security: 'tls' | 'starttls';
  readonly user: string;
  readonly password: string;
  /** "INBOX", or the folder that the person's own filter puts alerts into. */
  readonly folder: string;
}

/** How far a folder was read: mails are numbered upwards under one `validity`, which a rebuilt folder changes. */
export interface MailPlace {
  readonly validity: string;
  readonly lastUid: number;
}

export interface AlertMails {
  /** Raw RFC 822, oldest first. */
  readonly mails: readonly Uint8Array[];
  readonly place: MailPlace;
  /** True where more is waiting than one reading takes. */
  readonly more: boolean;
}

/** `log_in`, `folder`, `address`: the person must change something. `unreachable`: the next turn may find it well. */
export const mailboxTroubles = ['log_in', 'folder', 'address', 'unreachable'] as const;
export type MailboxTrouble = (typeof mailboxTroubles)[number];

/** Thrown where a mailbox could not be read; the message is a sentence for its person and never holds the password. */
export class MailboxError extends Error {
  override readonly name = 'MailboxError';
  readonly trouble: MailboxTrouble;
  constructor(trouble: MailboxTrouble, sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.trouble = trouble;
  }
}

/** A person's mailbox, for the job alerts in it and for nothing else: other mails are not fetched, nothing is changed. */
export interface AlertMailbox {
  /** Logs in and opens the folder. Throws `MailboxError`. */
  check(account: MailAccount): Promise<void>;
  /** The alerts that came after a place; null begins thirty days before `now`. Throws `MailboxError`. */
  read(account: MailAccount, after: MailPlace | null, now: Date): Promise<AlertMails>;
}
