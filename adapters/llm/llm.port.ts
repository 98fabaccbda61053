import type { Fact } from '#domain/candidate/fact.ts';
import type { CompanyNote } from '#domain/company/company-notes.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import type { LineRead } from '#domain/match/model-reading.ts';
import type { FollowUpMail, FollowUpTask } from '#domain/writing/letters/follow-up-mail.ts';
import type { LetterTask } from '#domain/writing/letters/draft-letter.ts';
import type { ResumeTask } from '#domain/writing/tailor-resume.ts';
import type { CallContext } from './meter.ts';

/** What can be written, and what comes back. Everything written cites facts and passes the gate before anybody sees it as fit to sign. */
export interface Writings {
  readonly resume: { readonly task: ResumeTask; readonly result: ResumeDocument };
  /** `notes`: what the employer says of itself; a letter may quote one, word for word. */
  readonly letter: { readonly task: LetterTask & { readonly notes: readonly CompanyNote[] }; readonly result: LetterDocument };
  readonly follow_up: { readonly task: FollowUpTask; readonly result: FollowUpMail };
}
export type WritingKind = keyof Writings;
export type WritingTask<K extends WritingKind = WritingKind> = { readonly [P in K]: { readonly write: P } & Writings[P]['task'] }[K];

/** Text to be read into facts; `newId` names them. */
export interface FactsTask {
  readonly text: string;
  readonly file: string;
  readonly newId: () => string;
}

export interface Extracted {
  readonly facts: readonly Fact[];
  readonly problems: readonly string[];
}

/** A second look at what the gate let pass: sentences, each with the words of the facts it cites. */
export interface DoubtsTask {
  readonly claims: readonly { readonly text: string; readonly facts: readonly string[] }[];
}

/** Fields of a plan that a model may offer something for. */
export const briefFields = ['titles', 'must', 'wish', 'never', 'avoid', 'places'] as const;
export type BriefField = (typeof briefFields)[number];

/** Pieces of a brief in words that the rules did not understand. */
export interface BriefTask {
  readonly brief: string;
  readonly unread: readonly string[];
}

/** Lines of a posting to be judged by the person's record. */
export interface ScoreTask {
  readonly candidate: { readonly facts: readonly Fact[] };
  readonly lines: readonly string[];
}

/** What can be read out of a text, and what comes back. */
export interface Readings {
  readonly facts: { readonly task: FactsTask; readonly result: Extracted };
  /** Doubts by the number of the claim, from 0. They are added to the gate's refusals; none of these is ever removed. */
  readonly doubts: { readonly task: DoubtsTask; readonly result: readonly { readonly claim: number; readonly words: string; readonly why: string }[] };
  /** What the record shows of each line; the points are worked out from it, by the rules of `domain/match`. */
  readonly score: { readonly task: ScoreTask; readonly result: readonly LineRead[] };
  /** Wishes in the unread pieces of a brief, by the piece's number, from 0. They are offered to the person; none is taken as said. */
  readonly brief: { readonly task: BriefTask; readonly result: readonly { readonly piece: number; readonly words: string; readonly field: BriefField }[] };
}
export type ReadingKind = keyof Readings;
export type ReadingTask<K extends ReadingKind = ReadingKind> = { readonly [P in K]: { readonly extract: P } & Readings[P]['task'] }[K];

/** What one call cost. Money in millionths of a US dollar. */
export interface LlmUse {
  /** Row of the ledger, or null where nothing was asked of a provider. */
  readonly callId: string | null;
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
  /** The same driver for one piece of work: its calls are announced to the meter before they are made, and reported after. */
  within(call: CallContext): Llm;
  /** Throws `LlmError`. */
  write<K extends WritingKind>(task: WritingTask<K>): Promise<Answered<Writings[K]['result']>>;
  /** Throws `LlmError`. */
  extract<K extends ReadingKind>(task: ReadingTask<K>): Promise<Answered<Readings[K]['result']>>;
  /** Unit vectors of `dimensions` numbers, one a text, in order. Throws `LlmError`. */
  embed(texts: readonly string[]): Promise<Answered<readonly (readonly number[])[]>>;
  readonly dimensions: number;
}

/** What happens next, by what went wrong: ask again, ask again when the provider says so, ask another model, or stop asking. */
const nextOf = {
  rate_limited: 'wait', unavailable: 'retry', time_out: 'retry', cut: 'retry',
  refused: 'other_model', garbage: 'other_model', unsupported: 'other_model',
  unauthorised: 'give_up', no_credit: 'give_up', bad_request: 'give_up', over_ceiling: 'give_up', cancelled: 'give_up',
} as const;
export type LlmFailure = keyof typeof nextOf;

/** A call that gave nothing. `afterMs` is the provider's own wish for `wait`; `partial` what had arrived of a cut answer. */
export class LlmError extends Error {
  override name = 'LlmError';
  readonly failure: LlmFailure;
  readonly next: 'retry' | 'wait' | 'other_model' | 'give_up';
  readonly afterMs: number | null;
  readonly partial: string;

  constructor(failure: LlmFailure, message: string, more: { readonly afterMs?: number | null; readonly partial?: string; readonly cause?: unknown } = {}) {
    super(message, { cause: more.cause });
    this.failure = failure;
    this.afterMs = more.afterMs ?? null;
    // A provider that asks to slow down without saying for how long is asked again at the retry policy's own pace.
    this.next = failure === 'rate_limited' && this.afterMs === null ? 'retry' : nextOf[failure];
    this.partial = more.partial ?? '';
  }
}
