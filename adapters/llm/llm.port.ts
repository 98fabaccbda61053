import type { Fact } from '#domain/candidate/fact.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import type { FollowUpMail, FollowUpTask } from '#domain/writing/follow-up-mail.ts';
import type { LetterTask } from '#domain/writing/draft-letter.ts';
import type { ResumeTask } from '#domain/writing/tailor-resume.ts';

/** What can be written, and what comes back. Everything written cites facts and passes the gate before anybody sees it as fit to sign. */
export interface Writings {
  readonly resume: { readonly task: ResumeTask; readonly result: ResumeDocument };
  readonly letter: { readonly task: LetterTask; readonly result: LetterDocument };
  readonly follow_up: { readonly task: FollowUpTask; readonly result: FollowUpMail };
}
export type WritingKind = keyof Writings;
export type WritingTask<K extends WritingKind = WritingKind> = { readonly [P in K]: { readonly write: P } & Writings[P]['task'] }[K];

/** Text to be read into facts; `newId` names them. */
export interface ExtractTask {
  readonly extract: 'facts';
  readonly text: string;
  readonly file: string;
  readonly newId: () => string;
}

export interface Extracted {
  readonly facts: readonly Fact[];
  readonly problems: readonly string[];
}

/** What one call cost; a row of the ledger. Money in millionths of a US dollar. */
export interface LlmUse {
  readonly provider: string;
  readonly model: string;
  readonly tokensIn: number;
  readonly tokensCached: number;
  readonly tokensOut: number;
  readonly microDollars: number;
}

export interface Answered<T> {
  readonly result: T;
  readonly use: LlmUse;
}

/** The few verbs that may be done by a model. A driver never decides anything: what it writes goes through the gate. */
export interface Llm {
  readonly provider: string;
  /** Throws `LlmError`. */
  write<K extends WritingKind>(task: WritingTask<K>): Promise<Answered<Writings[K]['result']>>;
  /** Throws `LlmError`. */
  extract(task: ExtractTask): Promise<Answered<Extracted>>;
  /** Unit vectors of `dimensions` numbers, one a text, in order. Throws `LlmError`. */
  embed(texts: readonly string[]): Promise<Answered<readonly (readonly number[])[]>>;
  readonly dimensions: number;
}

/** A call that gave nothing; `next` says what the caller does. `afterMs` is the provider's own wish for `wait`. */
export class LlmError extends Error {
  override name = 'LlmError';
  readonly next: 'retry' | 'wait' | 'give_up';
  readonly afterMs: number | null;

  constructor(message: string, next: LlmError['next'], afterMs: number | null = null) {
    super(message);
    this.next = next;
    this.afterMs = afterMs;
  }
}
