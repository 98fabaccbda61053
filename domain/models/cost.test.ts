import { describe, expect, test } from 'vitest';
import { ceilingOf, costOf, priceOf, tokensAtMost } from './cost.ts';
import { prices } from './prices.ts';

describe('what a call costs', () => {
  test('is tokens by the list price, cached ones by their own', () => {
    const price = priceOf('anthropic', 'claude-sonnet-5-5');
    expect(costOf(price, { in: 10_000, cached: 0, written: 0, out: 1_000 })).toBe(30_000);
    expect(costOf(price, { in: 10_000, cached: 8_000, written: 0, out: 1_000 })).toBe(14_800);
  });

  test('is never more than was estimated', () => {
    for (const price of prices) expect(costOf(price, { in: 4_000, cached: 1_000, written: 2_000, out: 900 })).toBeLessThanOrEqual(ceilingOf(price, 4_000, 900));
  });

  test('of a model that is not listed is that of the dearest', () => {
    expect(priceOf('compatible', 'house-model').output).toBe(Math.max(...prices.map((p) => p.output)));
    expect(priceOf('compatible', 'house-model').source).toContain('not listed');
  });

  test('of a dated name is that of the model', () => expect(priceOf('anthropic', 'claude-haiku-4-5-20251001').output).toBe(5));
  test('on the own machine is nothing', () => expect(ceilingOf(priceOf('ollama', 'any'), 1e6, 1e6)).toBe(0));
});

test('every price has a date and a source', () => {
  for (const price of prices) expect([/^\d{4}-\d{2}$/u.test(price.date), price.source.length > 5]).toEqual([true, true]);
});

test('tokens are counted generously', () => {
  expect(tokensAtMost('Ran 43 clusters')).toBe(8);
  expect(tokensAtMost('Straße')).toBeGreaterThan(tokensAtMost('Strase'));
});
