/** List price of a model in US dollars a million tokens, which is millionths of a dollar a token. */
export interface Price {
  readonly provider: string;
  readonly model: string;
  readonly input: number;
  /** Input that the provider had in its cache. */
  readonly cached: number;
  /** Input that it put into its cache. */
  readonly written: number;
  readonly output: number;
  /** Month in which the source said so, and the source. Prices change: check them before a ceiling is trusted. */
  readonly date: string;
  readonly source: string;
}

const anthropic = { provider: 'anthropic', date: '2026-10', source: 'platform.claude.com/docs/en/about-claude/pricing' } as const;
const openai = { provider: 'openai', written: 0 } as const;
const openaiList = { date: '2026-06', source: 'openai.com/api/pricing, as listed by morphllm.com/openai-api-pricing' } as const;
const openaiEarlier = { date: '2026-03', source: 'openai.com/api/pricing, as listed by deploybase.ai/articles/openai-pricing' } as const;

/** Public list prices with date and source. A table to be checked, not a promise of any provider. */
export const prices: readonly Price[] = [
  { ...anthropic, model: 'claude-haiku-5-5', input: 0.1, cached: 0.01, written: 0.125, output: 0.5 },
  { ...anthropic, model: 'claude-haiku-4-5', input: 1, cached: 0.1, written: 1.25, output: 5 },
  { ...anthropic, model: 'claude-sonnet-5-5', input: 2, cached: 0.1, written: 2.5, output: 10 },
  { ...anthropic, model: 'claude-sonnet-4-6', input: 3, cached: 0.3, written: 3.75, output: 15 },
  { ...anthropic, model: 'claude-opus-5-5', input: 4, cached: 0.2, written: 5, output: 20 },
  { ...openai, ...openaiEarlier, model: 'gpt-5-nano', input: 0.05, cached: 0.05, output: 0.4 },
  { ...openai, ...openaiEarlier, model: 'gpt-4.1-nano', input: 0.1, cached: 0.1, output: 0.4 },
  { ...openai, ...openaiEarlier, model: 'gpt-5-mini', input: 0.25, cached: 0.25, output: 2 },
  { ...openai, ...openaiList, model: 'gpt-5.4-nano', input: 0.2, cached: 0.02, output: 1.25 },
  { ...openai, ...openaiList, model: 'gpt-5.4-mini', input: 0.75, cached: 0.075, output: 4.5 },
  { ...openai, ...openaiList, model: 'gpt-5.4', input: 2.5, cached: 0.25, output: 15 },
  { ...openai, ...openaiList, model: 'gpt-5.5', input: 5, cached: 0.5, output: 30 },
  { ...openai, date: '2026-03', source: 'developers.openai.com/api/docs/pricing, as listed by chatgptpricing-akr.pages.dev', model: 'text-embedding-3-small', input: 0.02, cached: 0.02, output: 0 },
  { provider: 'groq', date: '2026-06', source: 'groq.com/pricing, as listed by tokenmix.ai', model: 'openai/gpt-oss-120b', input: 0.15, cached: 0.075, written: 0, output: 0.6 },
];
