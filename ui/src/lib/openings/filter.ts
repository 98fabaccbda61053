import type { OpeningsQuery } from '#lib/api/api.ts';

export const openingStates = ['all', 'eligible', 'skipped', 'taken'] as const;
export const openingSorts = ['best', 'newest', 'pay'] as const;
export const facetNames = ['mode', 'country', 'pay', 'age', 'level', 'source'] as const;
export type FacetName = (typeof facetNames)[number];

export interface OpeningsFilter {
  readonly q: string;
  /** A town or region as it is typed. */
  readonly place: string;
  readonly state: (typeof openingStates)[number];
  readonly sort: (typeof openingSorts)[number];
  /** Those no longer listed, instead of those that are. */
  readonly gone: boolean;
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  /** How many rows are shown. */
  readonly shown: number;
}

export const rowsAtOnce = 100;
export const noFacets: OpeningsFilter['facets'] = { mode: [], country: [], pay: [], age: [], level: [], source: [] };
export const usualFilter: OpeningsFilter = { q: '', place: '', state: 'all', sort: 'best', gone: false, facets: noFacets, shown: rowsAtOnce };

/** Reads the filter from the address; what is not a filter is the default. */
export function filterOf(params: Pick<URLSearchParams, 'get'>): OpeningsFilter {
  const shown = Number(params.get('shown'));
  const listed = (name: FacetName) => (params.get(name) ?? '').split(',').filter((value) => /^\w+$/u.test(value));
  return {
    q: params.get('q') ?? '',
    place: params.get('place') ?? '',
    state: openingStates.find((s) => s === params.get('state')) ?? 'all',
    sort: openingSorts.find((s) => s === params.get('sort')) ?? 'best',
    gone: params.get('gone') === 'true',
    facets: { mode: listed('mode'), country: listed('country'), pay: listed('pay'), age: listed('age'), level: listed('level'), source: listed('source') },
    shown: Number.isInteger(shown) && shown > rowsAtOnce ? Math.min(shown, 5000) : rowsAtOnce,
  };
}

/** The query of a filter's address without its question mark; defaults are left out. */
export function searchOf({ q, place, state, sort, gone, facets, shown }: OpeningsFilter): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  if (place !== '') params.set('place', place);
  if (state !== 'all') params.set('state', state);
  if (sort !== 'best') params.set('sort', sort);
  if (gone) params.set('gone', 'true');
  for (const name of facetNames) if (facets[name].length > 0) params.set(name, facets[name].join(','));
  if (shown !== rowsAtOnce) params.set('shown', String(shown));
  return params.toString();
}

/** The address of a filter. */
export function addressOf(filter: OpeningsFilter): string {
  const search = searchOf(filter);
  return search === '' ? '/openings' : `/openings?${search}`;
}

/** The same filter as the API asks for it. */
export function queryOf({ q, place, state, sort, gone, facets }: OpeningsFilter, candidate: string): OpeningsQuery {
  const chosen = Object.fromEntries(facetNames.filter((name) => facets[name].length > 0).map((name) => [name, facets[name].join(',')]));
  return { candidate, q, state, sort, ...(place === '' ? {} : { place }), ...(gone ? { gone: 'true' as const } : {}), ...chosen };
}

/** The facets with one value chosen or put back. */
export function toggled(facets: OpeningsFilter['facets'], name: FacetName, value: string): OpeningsFilter['facets'] {
  const without = facets[name].filter((one) => one !== value);
  return { ...facets, [name]: without.length < facets[name].length ? without : [...without, value] };
}
