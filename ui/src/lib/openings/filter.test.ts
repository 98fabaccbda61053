import { describe, expect, test } from 'vitest';
import { addressOf, filterOf, noFacets, queryOf, toggled, usualFilter } from './filter.ts';

describe('the filter of the openings', () => {
  test('an address says the filter and reads back as the same', () => {
    const filter = { ...usualFilter, q: 'go & rust', place: 'Köln, NRW', state: 'skipped', sort: 'newest', gone: true, facets: { ...noFacets, mode: ['remote', 'hybrid'], country: ['DE'] }, shown: 200 } as const;
    expect(filterOf(new URL(addressOf(filter), 'http://x').searchParams)).toEqual(filter);
  });
  test('the usual filter is the plain address', () => {
    expect(addressOf(usualFilter)).toBe('/openings');
  });
  test('what is no filter is read as the usual one', () => {
    expect(filterOf(new URLSearchParams('state=nonsense&shown=-4&mode=<x>&sort=by'))).toEqual(usualFilter);
  });
  test('is asked of the API with its choices alone', () => {
    expect(queryOf({ ...usualFilter, facets: { ...noFacets, pay: ['to_80', 'to_100'] } }, 'c')).toEqual({ candidate: 'c', q: '', state: 'all', sort: 'best', pay: 'to_80,to_100' });
  });
  test('a value chosen again is put back', () => {
    const chosen = toggled(noFacets, 'mode', 'remote');
    expect(chosen.mode).toEqual(['remote']);
    expect(toggled(chosen, 'mode', 'remote')).toEqual(noFacets);
  });
});
