import { prices, type Price } from './prices.ts';

/** Tokens of one call; `cached` and `written` are parts of `in`. */
export interface Tokens {
  readonly in: number;
  readonly cached: number;
  readonly written: number;
  readonly out: number;
}

/** Providers that run on the person's own machine and charge nothing. */
const free = new Set(['offline', 'ollama']);

/**
 * The listed price of a model; nothing where it runs on the own machine. A model that is not listed counts as the
 * dearest one that is, so that a ceiling holds rather than not.
 */
export function priceOf(provider: string, model: string): Price {
  if (free.has(provider)) return { provider, model, input: 0, cached: 0, written: 0, output: 0, date: '', source: 'runs on your own machine' };
  const listed = prices.find((price) => price.provider === provider && (price.model === model || model.startsWith(`${price.model}-20`)));
  if (listed !== undefined) return listed;
  const dearest = prices.reduce((a, b) => (b.output > a.output ? b : a));
  return { ...dearest, provider, model, source: `not listed: counted as ${dearest.model}, the dearest listed model` };
}

/**
 * Tokens of one application at their most: résumé, letter, two follow-ups, a thank-you and two second opinions, nothing in the cache,
 * every answer at its limit (`npm run eval -- cost`, largest of its rows, rounded up).
 */
export const tokensOfApplication: Tokens = { in: 11_000, cached: 0, written: 0, out: 7_500 };

/** Millionths of a US dollar, rounded up. */
export function costOf(price: Price, tokens: Tokens): number {
  const fresh = Math.max(0, tokens.in - tokens.cached - tokens.written);
  const exact = fresh * price.input + tokens.cached * price.cached + tokens.written * Math.max(price.written, price.input) + tokens.out * price.output;
  return Math.ceil(Number(exact.toFixed(6)));
}

/** The most a call can cost: nothing in the cache, the answer at its limit. */
export function ceilingOf(price: Price, tokensIn: number, tokensOut: number): number {
  return costOf(price, { in: tokensIn, cached: 0, written: tokensIn, out: tokensOut });
}

/** More tokens than a text of ordinary words can have, without a tokenizer: one for every two bytes of UTF-8. */
export function tokensAtMost(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return Math.ceil(bytes / 2);
}
