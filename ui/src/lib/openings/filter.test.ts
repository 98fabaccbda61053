import { describe, expect, test } from 'vitest';
import { addressOf, filterOf } from './filter.ts';

describe('the filter of the openings', () => {
  test('an address says the filter and reads back as the same', () => {
    const filter = { q: 'go & rust', state: 'skipped', shown: 100 } as const;
    expect(filterOf(new URL(addressOf(filter), 'http://x').searchParams)).toEqual(filter);
  });
  test('the usual filter is the plain address', () => {
    expect(addressOf({ q: '', state: 'all', shown: 50 })).toBe('/openings');
  });
  test('what is no filter is read as the usual one', () => {
    expect(filterOf(new URLSearchParams('state=nonsense&shown=-4'))).toEqual({ q: '', state: 'all', shown: 50 });
  });
});
