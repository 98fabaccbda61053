import { providers, type ConfiguredModel, type ModelsConfig, type ProviderName } from '#adapters/llm/configured.ts';
import { WrongSettings } from './parse.ts';
import type { Settings } from './table.ts';

const addresses = { openai: 'https://api.openai.com/v1', anthropic: 'https://api.anthropic.com', groq: 'https://api.groq.com/openai/v1' } as const;

/** The models that may write, from settings. Throws `WrongSettings` where a model is named that cannot be reached. */
export function modelsOf(settings: Settings): ModelsConfig {
  const read = (settings.models ?? []).map((written) => reachable(written, settings));
  const sentences = read.filter((model) => typeof model === 'string');
  if (sentences.length > 0) throw new WrongSettings(sentences);
  return {
    chain: read.filter((model) => typeof model !== 'string'),
    ceilings: { application: settings.modelCeilingApplication, day: settings.modelCeilingDay, month: settings.modelCeilingMonth },
    secondOpinion: settings.secondOpinion,
    scores: settings.modelScores,
  };
}

function reachable(written: string, settings: Settings): ConfiguredModel | string {
  const at = written.indexOf(':');
  const provider = providers.find((name) => name === written.slice(0, at));
  const model = written.slice(at + 1);
  if (provider === undefined || model === '') return `COUNTERSIGN_MODELS names "${written}". Each model is provider:model, and the provider one of ${providers.join(', ')}.`;
  const { key, url, missing } = waysTo(provider, settings);
  return missing === null && url !== null ? { provider, model, baseUrl: url, key } : `COUNTERSIGN_MODELS names "${written}", and ${missing ?? 'COUNTERSIGN_MODEL_URL'} is not set. Set it, or take the model out.`;
}

function waysTo(provider: ProviderName, settings: Settings): { readonly key: string | null; readonly url: string | null; readonly missing: string | null } {
  const keyed = (key: string | null, variable: string, url: string) => ({ key, url, missing: key === null ? variable : null });
  switch (provider) {
    case 'openai': return keyed(settings.openaiKey, 'OPENAI_API_KEY', addresses.openai);
    case 'anthropic': return keyed(settings.anthropicKey, 'ANTHROPIC_API_KEY', addresses.anthropic);
    case 'groq': return keyed(settings.groqKey, 'GROQ_API_KEY', addresses.groq);
    case 'ollama': return { key: null, url: settings.ollamaUrl, missing: null };
    case 'compatible': return { key: settings.modelKey, url: settings.modelUrl, missing: settings.modelUrl === null ? 'COUNTERSIGN_MODEL_URL' : null };
  }
}
