import { compareSketches, type Comparison } from './compare.ts';
import type { RuleName } from './rules.ts';
import type { PostingSketch } from './sketch.ts';

/** An opening as far as a block knows it: the sketches of its postings. */
export interface OpeningSketch {
  readonly openingId: string;
  readonly postings: readonly PostingSketch[];
}

export interface Pick {
  readonly openingId: string;
  /** Identity of the opening's posting that the new one is like. */
  readonly like: string;
  readonly comparison: Comparison;
}

/** A posting that differs so from one of the opening's differs from the opening; a place may still be one of several. */
const vetoes: ReadonlySet<RuleName> = new Set(['other_id', 'level', 'language']);

/**
 * The opening a posting belongs to, or null for a new one. Identity wins over everything; else the likest opening
 * none of whose postings contradicts. Ties go to the smallest id, so that a second run decides alike.
 */
export function pickOpening(posting: PostingSketch, candidates: readonly OpeningSketch[]): Pick | null {
  let best: Pick | null = null;
  for (const { openingId, postings } of candidates) {
    const compared = postings.map((other) => ({ like: other.identity, comparison: compareSketches(posting, other) }));
    const proven = compared.find(({ comparison }) => comparison.same && comparison.rule === 'identity');
    if (proven === undefined && compared.some(({ comparison }) => !comparison.same && vetoes.has(comparison.rule))) continue;
    const likest = proven ?? compared.filter(({ comparison }) => comparison.same).reduce<(typeof compared)[number] | null>((top, one) => (top === null || one.comparison.likeness > top.comparison.likeness ? one : top), null);
    if (likest === null) continue;
    const found = { openingId, ...likest };
    if (best === null || precedes(found, best)) best = found;
  }
  return best;
}

function precedes(a: Pick, b: Pick): boolean {
  const byId = Number(b.comparison.rule === 'identity') - Number(a.comparison.rule === 'identity');
  if (byId !== 0) return byId < 0;
  if (a.comparison.likeness !== b.comparison.likeness) return a.comparison.likeness > b.comparison.likeness;
  return a.openingId < b.openingId;
}
