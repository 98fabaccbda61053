import type { Finding } from './finding.ts';
import { groupsOf, keysOf } from './lexicon.ts';
import { isGerman, type FactReading, type Reading } from './reading.ts';
import { isStopWord, type Word } from './words.ts';

const one = /^(?:an?|one|ein|eine|einen|einem|einer|eines)$/u;
const irregular: Readonly<Record<string, string>> = { people: 'person', men: 'man', women: 'woman', children: 'child' };
// Words with an "s" that count nothing, and nouns that retellings use in both numbers alike.
const uncounted = /(?:ss|us|is|ics|ness|ous)$|^(?:sales|news|series|always|basics|details|skills|tasks|duties|methods|ways|activities|solutions|techniques|processes|procedures|practices|needs|goals|results|requirements|operations|systems|tools)$/u;

/** One of a thing is not told as several: "mentored an intern" as "mentored interns". */
export function checkCounted(claim: Reading, support: readonly FactReading[]): Finding[] {
  // A German "s" is a genitive more often than a plural.
  const plurals = isGerman(claim.text) ? [] : claim.words.filter((w) => isPlural(w.norm));
  if (plurals.length === 0) return [];
  const known = new Set(support.flatMap((s) => s.words.map((w) => w.norm)));
  return plurals.filter((word) => !known.has(word.norm) && support.some((s) => isToldAsOne(word, s)) && !support.some((s) => hasMany(word, s))).map(({ start, end }) => ({ kind: 'number', start, end }));
}

function isPlural(norm: string): boolean {
  return norm in irregular || (norm.length > 3 && norm.endsWith('s') && !uncounted.test(norm));
}

/** "an intern", "a booking app": the noun in the singular, at most two words behind its "a". */
function isToldAsOne(plural: Word, fact: FactReading): boolean {
  return fact.words.some((word, i) => isSingularOf(word, plural) && isAlone(fact, i) && fact.words.slice(Math.max(0, i - 3), i).some((before, k, all) => one.test(before.norm) && all.slice(k + 1).every((w) => !isStopWord(w.norm))));
}

/** "A lecture series" tells of no single lecture. */
function isAlone(fact: FactReading, i: number): boolean {
  const [word, next] = [fact.words[i], fact.words[i + 1]];
  return word === undefined || next === undefined || isStopWord(next.norm) || fact.text.slice(word.end, next.start).trim() !== '';
}

function hasMany(plural: Word, fact: FactReading): boolean {
  return fact.words.some((word) => isPlural(word.norm) && (keysOf(word.norm, false).some((k) => keysOf(plural.norm, false).includes(k)) || groupsOf(keysOf(word.norm, false)).some((g) => groupsOf(keysOf(plural.norm, false)).includes(g))));
}

function isSingularOf(word: Word, plural: Word): boolean {
  return word.norm !== plural.norm && (irregular[plural.norm] === word.norm || (plural.norm.startsWith(word.norm.replace(/y$/u, '')) && keysOf(word.norm, false).at(-1) === keysOf(plural.norm, false).at(-1)));
}
