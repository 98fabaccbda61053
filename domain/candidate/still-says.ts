import type { Fact } from './fact.ts';

const parts = ['kind', 'of', 'organisation', 'title', 'start', 'end', 'place', 'detail'] as const;

/** True where a fact says today all that it said before: it may have gained a detail, it may not have lost or changed one. */
export function stillSays(before: Fact, now: Fact): boolean {
  return before.text === now.text && parts.every((part) => before[part] === now[part] || (before[part] === null && part !== 'end')) && before.keywords.every((word) => now.keywords.includes(word));
}
