import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dollars, overCeiling } from './ceilings.ts';

const ceilings = { application: 100_000, day: 2_000_000, month: 20_000_000 };
const nothing = { application: 0, day: 0, month: 0, campaign: 0 };

describe('a ceiling', () => {
  test('lets a call through that fits, to the last millionth', () => {
    expect(overCeiling(100_000, nothing, ceilings, null)).toBeNull();
    expect(overCeiling(100_001, nothing, ceilings, null)).toContain('for this application');
  });

  test.each([['for any 24 hours', { ...nothing, day: 1_999_999 }], ['for this month', { ...nothing, month: 20_000_000 }], ['for this campaign', { ...nothing, campaign: 500 }]])('is told by its name: %s', (words, spent) => {
    expect(overCeiling(2, spent, ceilings, 501)).toContain(words);
  });

  test('never stops what costs nothing', () => expect(overCeiling(0, { application: 9e9, day: 9e9, month: 9e9, campaign: 9e9 }, ceilings, 0)).toBeNull());

  test('holds for any order of calls', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 60_000 })), (estimates) => {
      let sum = 0;
      for (const estimate of estimates) if (overCeiling(estimate, { ...nothing, application: sum }, ceilings, null) === null) sum += estimate;
      expect(sum).toBeLessThanOrEqual(ceilings.application);
    }));
  });
});

test('money is told so that small sums can be seen', () => expect([dollars(13_200), dollars(0), dollars(2_000_000)]).toEqual(['$0.0132', '$0.00', '$2.00']));
