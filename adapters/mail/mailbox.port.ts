export interface MailboxPage {
  /** Raw RFC 822, oldest first. */
  readonly mails: readonly Uint8Array[];
  /** Given to the next `read` once these are kept. */
  readonly after: string | null;
}

/** Where employers' mails arrive. */
export interface Mailbox {
  /** Mails that arrived after a place (null: all of them). Reading changes nothing: what was not kept is given again. */
  read(after: string | null): Promise<MailboxPage>;
}
