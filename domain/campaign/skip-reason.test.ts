import { describe, expect, test } from 'vitest';
import type { BlockerKind, Match } from '../match/match.ts';
import { skipReason } from './skip-reason.ts';

const match = (score: number, ...kinds: BlockerKind[]): Match => ({ score, parts: [], blockers: kinds.map((kind) => ({ kind, words: 'as it stands in the posting', says: 'for this person' })) });

/** Every blocker there is; a new one does not compile until it stands here. */
const said: Readonly<Record<BlockerKind, RegExp>> = {
  place: /place/u, permit: /permit/u, salary: /floor/u, years: /years/u, clearance: /clearance/u, language: /language/u, never: /never/u, must: /must/u,
};

describe('why an opening is passed over', () => {
  test.each(Object.entries(said) as [BlockerKind, RegExp][])('%s', (kind, words) => {
    expect(skipReason(match(100, kind), 60)).toMatch(words);
  });

  test('a blocker outweighs any score, and the first one is named', () => {
    expect(skipReason(match(100, 'clearance', 'place'), 0)).toMatch(said.clearance);
    expect(skipReason(match(10, 'clearance'), 60)).toMatch(said.clearance);
  });

  test('a score under the threshold is the reason; at the threshold there is none', () => {
    expect(skipReason(match(59), 60)).toBe('score under 60');
    expect(skipReason(match(60), 60)).toBeNull();
  });

  test('the words are the same for every opening, so that they can be counted', () => {
    expect(skipReason(match(12, 'permit'), 60)).toBe(skipReason(match(90, 'permit', 'years'), 80));
  });
});
