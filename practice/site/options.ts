import type { PracticeEmployer } from '../employers/employer.ts';

export interface PracticeOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** Where people reach it when something stands in front of it, such as a link that a drill cuts; null: at its port. */
  readonly origin: string | null;
  /** Folder of the log and the mailbox; made when it is missing. */
  readonly folder: string;
  readonly employers: readonly PracticeEmployer[];
  readonly seed: number;
  /** Milliseconds from an application to its receipt; null sends none. */
  readonly receiptDelayMs: number | null;
  /** Milliseconds from an application to an employer's decision; null sends none. */
  readonly replyDelayMs: number | null;
  readonly smtpUrl: string | null;
  readonly now: () => Date;
  readonly report: (line: string) => void;
}
