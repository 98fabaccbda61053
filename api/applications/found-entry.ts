import type { OneOpening } from '#db/openings/opening.queries.ts';

interface FoundEntry {
  readonly seq: 0;
  readonly at: string;
  readonly step: 'found';
  readonly data: { readonly sources: string[] };
}

/**
 * How a story begins: when its opening was first seen, and at which sources until it was taken. It stands before the
 * record's events, which are numbered from 1. Nothing for an opening that a person brought themselves.
 */
export function foundEntry(seen: OneOpening['seen'], takenAt: Date): FoundEntry[] {
  const found = seen.filter(({ source, at }) => source !== 'manual' && at <= takenAt);
  return found[0] === undefined ? [] : [{ seq: 0, at: found[0].at.toISOString(), step: 'found', data: { sources: found.map(({ source }) => source) } }];
}
