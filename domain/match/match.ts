/** Why an opening fits or not, in parts that add up to `score` (0 to 100). */
export interface MatchPart {
  readonly part: 'skills' | 'title' | 'level' | 'place' | 'pay' | 'domain';
  readonly points: number;
  readonly of: number;
  readonly reasons: readonly MatchReason[];
}

export interface MatchReason {
  /** The posting's own words, as they stand there. */
  readonly words: string;
  /** Facts of the candidate that answer them; empty means nothing of the person's says so. */
  readonly facts: readonly string[];
  readonly says: string;
}

export type BlockerKind = 'place' | 'permit' | 'salary' | 'years' | 'clearance' | 'language' | 'never' | 'must';

/** A knock-out, shown before anything is drafted and never traded against points. */
export interface Blocker {
  readonly kind: BlockerKind;
  readonly words: string;
  readonly says: string;
}

export interface Match {
  readonly score: number;
  readonly parts: readonly MatchPart[];
  readonly blockers: readonly Blocker[];
}
