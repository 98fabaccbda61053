import { describe, expect, test } from 'vitest';
import { modelsOf } from './models.ts';
import { parseSettings } from './parse.ts';

const read = (environment: Record<string, string>) => modelsOf(parseSettings(environment));

describe('models from settings', () => {
  test('are none unless they are named', () => expect(read({}).chain).toEqual([]));

  test('keep their order and get their addresses', () => {
    const { chain } = read({ COUNTERSIGN_MODELS: 'anthropic:claude-haiku-5-5, groq:openai/gpt-oss-120b,ollama:qwen3:8b', ANTHROPIC_API_KEY: 'a', GROQ_API_KEY: 'g' });
    expect(chain.map(({ provider, model }) => [provider, model])).toEqual([['anthropic', 'claude-haiku-5-5'], ['groq', 'openai/gpt-oss-120b'], ['ollama', 'qwen3:8b']]);
    expect(chain.map(({ baseUrl, key }) => [new URL(baseUrl).host, key])).toEqual([['api.anthropic.com', 'a'], ['api.groq.com', 'g'], ['127.0.0.1:11434', null]]);
  });

  test.each([['openai:gpt-5.4-nano', 'OPENAI_API_KEY'], ['compatible:house', 'COUNTERSIGN_MODEL_URL'], ['mistral:small', 'one of openai'], ['openai', 'provider:model']])('%s stops the start and says why', (models, words) => {
    expect(() => read({ COUNTERSIGN_MODELS: models })).toThrow(words);
  });

  test('ceilings are dollars', () => expect(read({ COUNTERSIGN_MODEL_CEILING_DAY: '0.5' }).ceilings).toEqual({ application: 100_000, day: 500_000, month: 20_000_000 }));
  test('a ceiling that is no sum stops the start', () => expect(() => read({ COUNTERSIGN_MODEL_CEILING_DAY: 'much' })).toThrow('COUNTERSIGN_MODEL_CEILING_DAY'));
});
