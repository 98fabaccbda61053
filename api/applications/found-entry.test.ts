import { describe, expect, test } from 'vitest';
import { foundEntry } from './found-entry.ts';

const day = (n: number) => new Date(Date.UTC(2026, 10, n));

describe('how a story begins', () => {
  test('with the sources that had the opening until it was taken, the first first', () => {
    const seen = [{ source: 'arbeitnow' as const, at: day(10) }, { source: 'lever' as const, at: day(12) }, { source: 'adzuna' as const, at: day(20) }];
    expect(foundEntry(seen, day(13))).toEqual([{ seq: 0, at: day(10).toISOString(), step: 'found', data: { sources: ['arbeitnow', 'lever'] } }]);
  });
  test('with nothing found where a person brought it', () => {
    expect(foundEntry([{ source: 'manual', at: day(10) }], day(11))).toEqual([]);
  });
});
