import type { z } from 'zod';
import type { Tokens } from '#domain/models/cost.ts';

/** One question to a model, in the order in which it is sent: what never changes first, so that a provider can keep it. */
export interface WireRequest {
  /** The same for every call of this prompt version. */
  readonly system: string;
  /** The same for every call about one candidate. */
  readonly record: string;
  /** What is asked now; foreign text stands at its end. */
  readonly task: string;
  readonly schema: z.ZodType;
  readonly schemaName: string;
  readonly tokensOut: number;
  readonly signal: AbortSignal | null;
  /** What had arrived of this answer before the stream was cut: the model goes on behind it. Empty for a new answer. */
  readonly begun: string;
}

export interface WireAnswer {
  /** JSON as text, not yet checked. */
  readonly text: string;
  readonly tokens: Tokens;
}

/** A provider's format on the wire. Streams, never retries, and throws `LlmError` only. */
export interface Wire {
  readonly provider: string;
  readonly model: string;
  /** True where a cut answer can be gone on with; otherwise it begins again. */
  readonly resumes: boolean;
  ask(request: WireRequest): Promise<WireAnswer>;
  /** Null where the provider makes no vectors. */
  readonly embed: { readonly model: string; readonly ask: (texts: readonly string[], dimensions: number, signal: AbortSignal | null) => Promise<{ readonly vectors: readonly (readonly number[])[]; readonly tokensIn: number }> } | null;
}
