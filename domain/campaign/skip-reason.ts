import type { BlockerKind, Match } from '../match/match.ts';

const words: Readonly<Record<BlockerKind, string>> = {
  place: 'place: not where you would work',
  permit: 'asks for a work permit you do not have',
  salary: 'below your floor',
  years: 'asks for more years than you have',
  clearance: 'asks for a security clearance',
  language: 'asks for a language you do not list',
  never: 'one of the things you never want',
  must: 'lacks something you must have',
};

/** Why a campaign passes an opening over, in words that many openings share; null where it is eligible. */
export function skipReason(match: Match, threshold: number): string | null {
  const [blocker] = match.blockers;
  if (blocker !== undefined) return words[blocker.kind];
  return match.score < threshold ? `score under ${threshold}` : null;
}
