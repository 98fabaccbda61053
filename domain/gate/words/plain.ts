import { isPast } from './clauses.ts';
import { deedWords, germanDeeds } from '../tables/deed-words.ts';
import { chargeOf, groupsOf, keysOf } from './lexicon.ts';
import { levelOf } from './levels.ts';
import { numberWord } from '../tables/number-words.ts';
import { plainGermanThings, plainThings } from '../tables/plain-things.ts';
import { nounVerbTable, plainTable, verbTable } from '../tables/plain-words.ts';
import type { FactReading, Reading } from '../reading.ts';
import { isTold } from './told-kinds.ts';
import { goesBeyond } from './wider.ts';
import { isStopWord, normalOf, stemOf, type Word } from './words.ts';

const plain = new Set([...plainTable.trim().split(/\s+/u), ...plainThings].map(normalOf));
const things = new Set(plainThings.map(normalOf));
const verbs = new Set(verbTable.trim().split(/\s+/u));
const nounVerbs = new Set(nounVerbTable.trim().split(/\s+/u));
const deeds = new Set(deedWords.map(normalOf));
const deedStems = new Set(deedWords.map((word) => stemOf(normalOf(word))));
const germanThings = new Set(plainGermanThings.map(normalOf));
/** A claim with so many words of its facts may add one of its own. */
const enough = 3;
const verbPlace = /^(?:to|i|we|you|they|he|she|it|who|that|which|what|not|now|also|often|then|can|could|would|will|may|might|must|should|help|helped|how|when|whenever)$/u;

/**
 * Which of a claim's unknown words merely stand in for words of the facts. A retelling puts ordinary words in the place
 * of others; a lie adds. So ordinary words pass where the claim leaves as many of a fact's words unsaid, says at least
 * as many, and has one of them in the very clause: "where others had failed" behind a whole fact stands for nothing.
 * `unknown` and `isBorne` speak of the claim's words by place.
 */
export function standIns(claim: Reading, unknown: readonly number[], isBorne: (i: number) => boolean, support: readonly FactReading[], german: boolean, nearby: readonly FactReading[]): ReadonlySet<number> {
  const ordinary = unknown.filter((i) => isOrdinary(claim, i, german) || (!german && isOfJob(claim, i, nearby)));
  const weighty = ordinary.filter((i) => !(german && isParticle(claim.words[i]?.norm ?? '')));
  if (ordinary.length === 0) return new Set();
  const clauses = clausesOf(claim);
  const borne = claim.words.flatMap((word, i) => (!isStopWord(word.norm) && isBorne(i) ? [i] : []));
  const numbers = claim.quantities.map((q) => claim.words.findIndex((w) => w.start < q.end && q.start < w.end));
  const anchors = [...borne, ...numbers.filter((i) => i !== -1)];
  // "…, brachte ich es wieder zum Laufen": what "it" stands for was said before.
  const referring = claim.words.flatMap((word, i) => (clauses[i] !== 0 && /^(?:it|them|they|es|ihn)$/u.test(word.norm) ? [i] : []));
  // "Drew and sealed plans": a deed joined to another is no word of one's own.
  const free = anchors.length >= enough && !weighty.some((i) => { const word = claim.words[i]; return word !== undefined && !german && isPast(word) && (/(?:and|&)\s+$/u.test(claim.text.slice(0, word.start)) || /^\s+(?:and|&)\s/u.test(claim.text.slice(word.end))); }) ? 1 : 0;
  if (weighty.length > Math.min(unsaid(claim, support) + free, anchors.length)) return new Set();
  return new Set(ordinary.filter((i) => [...anchors, ...referring].some((k) => clauses[k] === clauses[i])));
}

/** How many words of the facts told in sentences the claim has no word for. */
function unsaid(claim: Reading, support: readonly FactReading[]): number {
  return support.filter(({ fact }) => isTold(fact) || fact.kind === 'skill').reduce((sum, fact) => sum + new Set(fact.words.filter(({ norm }) => !isStopWord(norm) && !/\d/u.test(norm) && numberWord(norm) === null).map(({ norm }) => keysOf(norm, true)).filter((keys) => !keys.some((k) => claim.keys.has(k)) && !groupsOf(keys).some((g) => claim.groups.has(g))).map((keys) => keys[0])).size, 0);
}

/** The number of the clause that each word stands in; commas, brackets, dashes and an "and" before the next deed part them. */
function clausesOf({ text, words }: Reading): readonly number[] {
  let [clause, opened] = [0, 0];
  return words.map((word, i) => {
    const between = text.slice(words[i - 1]?.end, word.start);
    // "Ordered supplies and assisted cooks": two deeds, each with its object.
    const isNextDeed = isPast(word) && /^(?:and|&)$/u.test(between.trim() || (words[i - 1]?.norm ?? '')) && words.slice(opened, i - 1).filter(({ norm }) => !isStopWord(norm)).length > 1;
    if (i > 0 && (/[,;:.!?()–—|]|\s-\s/u.test(between) || isNextDeed)) [clause, opened] = [clause + 1, i];
    return clause;
  });
}

// Where somebody works is told of the whole of it.
const wholes = /^(?:hospital|warehouse|plant|factory|school|compan|firm|store|shop|office|branch|site|building|campus|ward|clinic|state|country|county|city|region|district|area|town|hotel|restaurant|practice|library|museum|council|university|college|agency|bank|fleet)(?:y|ies|e?s)?$/u;

/** A small word that other sentences of the same job have: it is at home there. */
function isOfJob({ text, words, skills }: Reading, i: number, nearby: readonly FactReading[]): boolean {
  const word = words[i];
  return word !== undefined && /^\p{Ll}{4,}$/u.test(word.text) && !/\p{L}-$/u.test(text.slice(0, word.start)) && !/^-\p{L}/u.test(text.slice(word.end)) && chargeOf(word.norm) === null && levelOf(word.norm) === null && !isDeed(word.norm) && !wholes.test(word.norm) && !/(?:ed|ing)$/u.test(word.norm) && !skills.some((s) => s.skill.kind === 'hard' && s.start < word.end && word.start < s.end)
    && nearby.some((fact) => keysOf(word.norm, false).some((k) => fact.keys.has(k)));
}

/** A word of everyday use that claims nothing of its own: no name, no skill, no word of standing, result, trade or size. */
function isOrdinary(claim: Reading, i: number, german: boolean): boolean {
  const word = claim.words[i];
  if (word === undefined || !/^\p{L}+$/u.test(word.text) || /^\p{Lu}{2,}/u.test(word.text) || chargeOf(word.norm) !== null || levelOf(word.norm) !== null) return false;
  if (claim.skills.some((s) => s.skill.kind === 'hard' && s.start < word.end && word.start < s.end)) return false;
  // "Colleagues' welds": somebody's, and nobody in the facts.
  if (/['’]s?$/u.test(word.text) || /^['’]/u.test(claim.text.slice(word.end))) return false;
  // "High-rise" is one word of two.
  if (/\p{L}-$/u.test(claim.text.slice(0, word.start)) && !/\bre-$/iu.test(claim.text.slice(0, word.start)) || /^-\p{L}/u.test(claim.text.slice(word.end))) return false;
  const opens = i === 0 || /[.:!?•–—|/("“„]\s*$/u.test(claim.text.slice(0, word.start));
  // "Set targets" opens with a deed; "a set of tools" has none.
  if (opens && word.norm === 'set') return false;
  if (german) return isOrdinaryGerman(word, opens);
  if (!opens && /^\p{Lu}/u.test(word.text)) return false;
  // "Finishes tasks on time" opens with its verb.
  const before = claim.words[i - 1]?.norm ?? (word.norm.endsWith('s') ? 'who' : '');
  return isOrdinaryEnglish(word.norm, before) || (/^re\p{L}{4}/u.test(word.norm) && !isDeed(word.norm) && isOrdinaryEnglish(word.norm.slice(2), before));
}

/** `before` is the word in front, in normal form: "to answer", "that answers", but "an answer". */
function isOrdinaryEnglish(norm: string, before: string): boolean {
  // "Politics" is no plural.
  if (things.has(norm)) return true;
  if (isDeed(norm) || norm.endsWith('ics')) return false;
  if (plain.has(norm) || endings.some((ending) => isPlainBase(norm, norm.replace(ending, '')))) return true;
  const stem = stemOf(norm);
  if (/(?:ed|ing)$/u.test(norm) || isIrregular(norm)) return verbs.has(stem) || nounVerbs.has(stem);
  return verbs.has(stem) && (verbPlace.test(before) || (/[^s]s$/u.test(before) && !norm.endsWith('s')));
}

// Plurals, "-ly" and comparatives; superlatives boast.
const endings = [/s$/u, /ly$/u, /e?r$/u, /r$/u];
const isPlainBase = (norm: string, base: string): boolean => base !== norm && plain.has(base) && !isDeed(base) && !trades.test(norm);
// A broker is not more broke.
const trades = /^(?:brok|plumb|plan|rac|rang|glaz|gild)ers?$/u;

/** "Sat", "sent": a past that no ending makes. */
function isIrregular(norm: string): boolean {
  return !norm.startsWith(stemOf(norm).slice(0, -1)) || /^(?:sent|lent|spent|meant|left|kept|felt|held|let|put|set|hit|shut|split|spread)$/u.test(norm);
}

/** True for words that say something of their own: deciding, making, results, trades, size. */
export function isDeed(norm: string): boolean {
  // "Rid" is no form of "ride".
  return goesBeyond(norm) || deeds.has(norm) || (stemOf(norm) !== norm && deedStems.has(stemOf(norm))) || (/^re\p{L}{5}/u.test(norm) && (deeds.has(norm.slice(2)) || deedStems.has(stemOf(norm).slice(2))));
}

/** What is small in German is no noun; a field ("technisch") is named by its ending. */
function isOrdinaryGerman({ text, norm }: Word, opens: boolean): boolean {
  const bare = norm.replace(/^(?:ab|an|auf|aus|bei|ein|mit|nach|vor|zu|um|durch|weiter|her|hin)(?=\p{L}{4})/u, '').replace(/^(?:ge|zu)(?=\p{L}{3})/u, '');
  if ([norm, norm.replace(/^ge/u, ''), bare].some((form) => germanDeeds.some((deed) => form.startsWith(deed))) || /isch(?:e[rnsm]?)?$/u.test(norm)) return false;
  if (/^\p{Ll}/u.test(text)) return norm.length > 1;
  return germanThings.has(norm) || (opens && /(?:te|ten)$|^(?:sprach|gab|nahm|hielt|half|stand|ging|kam|brachte|trug|lief|sah|zog|wies|traf|fand|blieb)$/u.test(norm));
}

/** "… ab", "… frei": the rest of a verb that stands before it. */
function isParticle(norm: string): boolean {
  return /^(?:ab|an|auf|aus|bei|ein|fest|frei|her|hin|mit|nach|statt|teil|um|vor|weiter|zu|zurück)$/u.test(norm);
}
