import type { Ceilings } from '#domain/models/ceilings.ts';
import { createAnthropicWire } from './anthropic-wire.ts';
import { createFallbackLlm } from './fallback.ts';
import type { Llm } from './llm.port.ts';
import { createModelLlm } from './model.ts';
import { createOfflineLlm } from './offline.ts';
import { createOpenAiWire } from './openai-wire.ts';
import type { Wire } from './wire.ts';

export const providers = ['openai', 'anthropic', 'groq', 'ollama', 'compatible'] as const;
export type ProviderName = (typeof providers)[number];

/** A model that may be asked, with all it takes to reach it. */
export interface ConfiguredModel {
  readonly provider: ProviderName;
  readonly model: string;
  readonly baseUrl: string;
  /** Null where the server asks for none. */
  readonly key: string | null;
}

export interface ModelsConfig {
  /** In the order in which they are asked; empty: the offline driver writes. */
  readonly chain: readonly ConfiguredModel[];
  readonly ceilings: Ceilings;
  /** A model looks at what the gate let pass, and may add doubts. */
  readonly secondOpinion: boolean;
  /** How many of a campaign's best openings a model reads; 0 asks none. */
  readonly scores: number;
}

/** A provider that sends nothing for so long is not waited for. */
const silenceMs = 60_000;

/** The driver that settings ask for. */
export function createConfiguredLlm({ chain }: Pick<ModelsConfig, 'chain'>): Llm {
  return chain.length === 0 ? createOfflineLlm() : createFallbackLlm(chain.map((model) => createModelLlm(wireOf(model))));
}

/**
 * Whose vectors the configured driver makes: only those of one maker can be compared. Without a model that has them
 * they are hashed from words, here and for nothing.
 */
export function embedderOf({ chain: [first] }: Pick<ModelsConfig, 'chain'>): { readonly name: string; readonly isPaid: boolean } {
  const maker = first === undefined ? null : wireOf(first).embed;
  return maker === null ? { name: 'hashed-1', isPaid: false } : { name: maker.model, isPaid: true };
}

function wireOf({ provider, model, baseUrl, key }: ConfiguredModel): Wire {
  if (provider === 'anthropic') return createAnthropicWire({ model, baseUrl, key: key ?? '', silenceMs });
  return createOpenAiWire({ provider, model, baseUrl, key, silenceMs });
}
