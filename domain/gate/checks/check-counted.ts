import { isPast } from '../words/clauses.ts';
import type { Finding } from '../finding.ts';
import { groupsOf, keysOf } from '../words/lexicon.ts';
import { isDoer } from '../words/persons.ts';
import { isGerman, type FactReading, type Reading } from '../reading.ts';
import { isStopWord, type Word } from '../words/words.ts';

const one = /^(?:an?|one|ein|eine|einen|einem|einer|eines)$/u;
const irregular: Readonly<Record<string, string>> = { people: 'person', men: 'man', women: 'woman', children: 'child' };
// Words with an "s" that count nothing, and nouns that retellings use in both numbers alike.
const uncounted = /(?:ss|us|is|ics|ness|ous|(?:mon|tues|wednes|thurs|fri|satur|sun)days)$|^(?:sales|news|series|always|basics|details|skills|tasks|duties|methods|ways|activities|solutions|techniques|processes|procedures|practices|needs|goals|results|requirements|operations|systems|tools)$/u;
const several = /(?<![\p{L}])(?:several|multiple|many|various|numerous|different|diverse)\s+(?:\p{L}+\s+)?$/iu;

/** One of a thing is not told as several: "mentored an intern" as "mentored interns". */
export function checkCounted(claim: Reading, support: readonly FactReading[]): Finding[] {
  // A German "s" is a genitive more often than a plural.
  const plurals = isGerman(claim.text) ? [] : claim.words.filter((w) => isPlural(w.norm));
  const women = claim.words.filter((w) => isOfOneWoman(w, support)).map(({ start, end }): Finding => ({ kind: 'number', start, end }));
  if (women.length > 0) return women;
  const another = isGerman(claim.text) ? undefined : claim.words.find((_, i) => isTitleAsAnother(claim, i, support));
  if (another !== undefined) return [{ kind: 'title', start: another.start, end: another.end }];
  if (plurals.length === 0) return [];
  const known = new Set(support.flatMap((s) => s.words.map((w) => w.norm)));
  return plurals.filter((word) => !known.has(word.norm) && !/\bone of (?:the |my |our |\d+ )?$/iu.test(claim.text.slice(0, word.start)) && support.some((s) => isToldAsOne(word, s, several.test(claim.text.slice(0, word.start))) || isTitleOf(word, s)) && !support.some((s) => hasMany(word, s))).map(({ start, end }) => ({ kind: 'number', start, end }));
}

/** "Werkstudenten eingewiesen" of "Werkstudentin eingewiesen": the German form for one woman told as several people. */
function isOfOneWoman({ text, norm }: Word, support: readonly FactReading[]): boolean {
  const one = /^\p{Lu}/u.test(text) ? /^(\p{L}{4,}?)(?:innen|en)$/u.exec(norm)?.[1] : undefined;
  return one !== undefined && support.some((s) => s.norms.has(`${one}in`)) && !support.some((s) => s.words.some((w) => w.norm.startsWith(one) && w.norm !== `${one}in`));
}

function isPlural(norm: string): boolean {
  return norm in irregular || (norm.length > 3 && norm.endsWith('s') && !uncounted.test(norm));
}

/** "an intern", "a booking app": the noun in the singular, at most two words behind its "a". */
function isToldAsOne(plural: Word, fact: FactReading, isCounted: boolean): boolean {
  // "Outcomes of an action plan" in a skill are of any; "several plans" are not.
  return (isCounted || fact.fact.kind !== 'skill') && fact.words.some((word, i) => isSingularOf(word, plural) && isAlone(fact, i) && fact.words.slice(Math.max(0, i - 3), i).some((before, k, all) => one.test(before.norm) && all.slice(k + 1).every((w) => !isStopWord(w.norm))));
}

/** "Supervised a social worker" of a "Social Worker": what the person is, told of somebody else. */
function isTitleAsAnother({ text, words }: Reading, i: number, support: readonly FactReading[]): boolean {
  const word = words[i];
  if (word === undefined || !isDoer(word.norm) || word.norm.endsWith('s')) return false;
  const before = /(\p{L}+)\s+(?:an?|one|another)\s+(?:\p{L}+\s+){0,1}$/u.exec(text.slice(0, word.start))?.[1]?.toLowerCase();
  const held = support.filter((s) => s.norms.has(word.norm));
  return before !== undefined && !isStopWord(before) && !/^(?:became|become|like|remained|am|work|worked|job|role|position|employed|qualified|trained)$/u.test(before) && held.length > 0
    && held.every(({ fact }) => (fact.kind === 'employment' || fact.kind === 'volunteering') && fact.title?.toLowerCase().includes(word.norm) === true && fact.text.length < 100);
}

/** "Coordinated volunteers" of a "Program Volunteer": others than the person. */
function isTitleOf(plural: Word, { fact, words }: FactReading): boolean {
  return (fact.kind === 'employment' || fact.kind === 'volunteering') && words.some((word) => fact.title?.endsWith(word.text) === true && (isDoer(word.norm) || word.norm === 'volunteer') && isSingularOf(word, plural));
}

/** "A lecture series" tells of no single lecture. */
function isAlone(fact: FactReading, i: number): boolean {
  const [word, next] = [fact.words[i], fact.words[i + 1]];
  return word === undefined || next === undefined || isStopWord(next.norm) || isPast(next) || fact.text.slice(word.end, next.start).trim() !== '';
}

function hasMany(plural: Word, fact: FactReading): boolean {
  return fact.words.some((word) => isPlural(word.norm) && (keysOf(word.norm, false).some((k) => keysOf(plural.norm, false).includes(k)) || groupsOf(keysOf(word.norm, false)).some((g) => groupsOf(keysOf(plural.norm, false)).includes(g))));
}

function isSingularOf(word: Word, plural: Word): boolean {
  return word.norm !== plural.norm && (irregular[plural.norm] === word.norm || (plural.norm.startsWith(word.norm.replace(/y$/u, '')) && keysOf(word.norm, false).at(-1) === keysOf(plural.norm, false).at(-1)));
}
