import type { Fact } from '#domain/candidate/fact.ts';

const longestHeading = 16;
// "Compliance Officer, audited the objectives of the institution (2012 - 2017)"
const deedBehind = /(?:[,;:(]|\s[–—-])\s+(?:\p{L}+ly\s+)?\p{Ll}{3,}ed\s+(?:\p{L}+ly\s+)?\p{Ll}{3,}/u;

/** True for facts that are sentences about what somebody did; names, titles, skills and dates are none, unless an import left the sentences in an entry's head. */
export function isTold({ kind, text }: Fact): boolean {
  return kind === 'achievement' || kind === 'statement' || kind === 'project' || kind === 'summary' || (kind === 'employment' && (text.split(' ').length > longestHeading || deedBehind.test(text)));
}
