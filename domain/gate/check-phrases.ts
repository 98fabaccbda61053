import type { Finding } from './finding.ts';
import type { FactReading, Reading } from './reading.ts';
import type { RefusalKind } from './verdict.ts';

// Boasts made of plain words: each word may stand in the facts, together they say more.
const boasts: readonly (readonly [RefusalKind, RegExp])[] = [
  ['award', /\b\p{L}+ of the (?:year|month|quarter|decade)\b|\b\p{L}+ des (?:jahres|monats|quartals)\b|\btop (?:\d+|one|ten) ?%?|\b\d+ under \d+\b|\bhall of fame\b/giu],
  ['ownership', /\bfrom (?:the )?(?:scratch|ground up)\b|\b(?:on|by) my own\b|\ball by myself\b|\bwithout (?:any )?help\b|\bfrom zero\b|\bim alleingang\b/giu],
  ['leadership', /\b(?:with|of) \p{L}+ (?:direct )?reports\b|\breporting (?:directly )?to (?:me|him|her)\b|\bin charge of (?:the )?(?:whole|entire|all)\b/giu],
  ['title', /\b(?:reporting|reported) (?:directly )?to the (?:ceo|cto|cfo|coo|board|president|owner|founder)\b/giu],
  ['scale', /\b(?:all|every one) (?:of )?(?:our|the|its|their)? ?(?:customers|clients|users|offices|stores|countries|teams|employees|departments|regions|branches)\b|\baround the (?:world|globe)\b|\b(?:whole|entire) (?:company|organi[sz]ation|business|country|department|team)\b|\bon a (?:global|national|large) scale\b/giu],
];

/** Phrases that boast, where no cited fact has the same phrase. */
export function checkPhrases(claim: Reading, support: readonly FactReading[]): Finding[] {
  const known = support.map((s) => s.text.toLowerCase());
  return boasts.flatMap(([kind, wording]) => Array.from(claim.text.matchAll(wording)).flatMap((found): Finding[] => {
    const words = found[0].toLowerCase();
    return known.some((text) => text.includes(words)) ? [] : [{ kind, start: found.index, end: found.index + words.length }];
  }));
}
