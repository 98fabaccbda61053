export const openingStates = ['all', 'eligible', 'skipped', 'taken'] as const;

export interface OpeningsFilter {
  readonly q: string;
  readonly state: (typeof openingStates)[number];
  /** How many rows are shown. */
  readonly shown: number;
}

/** Reads the filter from the address; what is not a filter is the default. */
export function filterOf(params: Pick<URLSearchParams, 'get'>): OpeningsFilter {
  const shown = Number(params.get('shown'));
  return {
    q: params.get('q') ?? '',
    state: openingStates.find((s) => s === params.get('state')) ?? 'all',
    shown: Number.isInteger(shown) && shown > 50 ? shown : 50,
  };
}

/** The address of a filter; defaults are left out. */
export function addressOf({ q, state, shown }: OpeningsFilter): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  if (state !== 'all') params.set('state', state);
  if (shown !== 50) params.set('shown', String(shown));
  return params.size === 0 ? '/openings' : `/openings?${params}`;
}
