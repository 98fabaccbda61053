import type { Price } from '#domain/models/prices.ts';
import { LlmError, type LlmFailure } from './llm.port.ts';

export const purposes = ['resume', 'letter', 'follow_up', 'facts', 'doubts', 'brief', 'score', 'embedding'] as const;
export type Purpose = (typeof purposes)[number];

/** A call that is about to be made. Money in millionths of a US dollar. */
export interface CallPlan {
  readonly provider: string;
  readonly model: string;
  readonly purpose: Purpose;
  /** SHA-256 of the prompt's fixed part: which version of it asked. */
  readonly promptHash: string;
  readonly price: Price;
  /** The most it can cost: no cache hit, the answer at its limit. */
  readonly estimate: number;
}

/** How it went. */
export interface CallReport {
  readonly failure: LlmFailure | null;
  readonly tokensIn: number;
  readonly tokensCached: number;
  readonly tokensOut: number;
  readonly microDollars: number;
  readonly latencyMs: number;
}

/** Keeps account of every call to a provider. */
export interface Meter {
  /** Reserves the estimate and answers the call's id. Throws `LlmError` over_ceiling where it would pass a ceiling. */
  open(plan: CallPlan): Promise<string>;
  close(callId: string, report: CallReport): Promise<void>;
}

export interface CallContext {
  readonly meter: Meter;
  /** Ends the call. */
  readonly signal: AbortSignal | null;
}

/** A driver that nobody gave a meter asks nothing: no call without its row. */
export const unmetered: CallContext = {
  meter: {
    open: async () => {
      throw new LlmError('bad_request', 'A model is only asked within a metered piece of work: call within() first.');
    },
    close: async () => undefined,
  },
  signal: null,
};
