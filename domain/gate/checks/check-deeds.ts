import { sentencesOf } from '#domain/candidate/sentences.ts';
import type { Finding } from '../finding.ts';
import { chargeOf, groupsOf, isNeutral, keysOf, phraseAt } from '../words/lexicon.ts';
import { isOfTitle, saysAtLeast } from '../words/implied.ts';
import { isMaking } from '../words/making.ts';
import { isDeed } from '../words/plain.ts';
import { isGerman, read, type FactReading, type Reading } from '../reading.ts';
import { opensClause } from '../words/clauses.ts';
import { isTold } from '../words/told-kinds.ts';
import { isStopWord, stemOf, type Word } from '../words/words.ts';

const between = /^\s+(?:(?:up|the|an?|our|their|its|his|her|my|of|on|about|for|all|both|several|new|\d+)\s+){0,3}$/iu;
const leastPhrase = 4;
// What is done to a thing that is there already: who applied best practices did not define them.
const onExisting = /^(?:us(?:ed?|es|ing)|utili[sz]|appl(?:y|ied|ies|ying)$|follow|adher|compl(?:y|ied|ying)|mainten|maintain|operat|monitor|audit|review|recommend|test(?:ed|s|ing)?$|updat|handl|diagnos|troubleshoot|repair|inspect|read(?:ing)?$|attend|present(?:ed|ing)$|manag(?:ed?|es|ing)$|enforc|explain|observ|sort|fil(?:ed|ing)$|usage$)/u;

/**
 * A deed is told of what it was done to: who "decided applications and entered objections" did not decide on objections.
 * A verb of weight and the object right behind it stand in one clause of the facts. A verb that a title alone bears
 * ("developed" of a developer), and one of bringing about that nothing bears, take no object that the facts tell another deed of.
 */
export function checkDeeds(claim: Reading, cited: readonly FactReading[], support: readonly FactReading[]): Finding[] {
  // German verbs stand behind their objects.
  if (isGerman(claim.text)) return [];
  const units = cited.filter((fact) => isTold(fact.fact) || isPhrase(fact)).flatMap(({ fact }) => sentencesOf(fact.text)).flatMap(clausesOf);
  const taken = claim.words.find((word, i) => {
    // "The help desk": "help" alone is nobody's object.
    const behind = claim.words.slice(i + 1).filter((next) => !isStopWord(next.norm) && next.norm !== 'up');
    const object = behind[0] !== undefined && isNeutral(behind[0].norm) && between.test(claim.text.slice(word.end, behind[0].start)) && /^\s$/u.test(claim.text.slice(behind[0].end, behind[1]?.start)) ? behind[1] : behind[0];
    if (object === undefined || !(isVerb(word, i) || (isOrigin(word.norm) && isVerbAt(claim, i))) || !(isDeed(word.norm) || chargeOf(word.norm) !== null || isOrigin(word.norm)) || !between.test(claim.text.slice(word.end, (object === behind[1] ? behind[0] : object)?.start)) || (isVerb(object, firstPlace(object)) && !isBeforeThing(claim, object)) || isNeutral(object.norm)) return false;
    // "Built on Linux" names what it was made with, too.
    if (isMaking(word.norm) && !/\bon\b/u.test(claim.text.slice(word.end, object.start)) && isMeans(object, cited)) return true;
    const groups = phraseAt(claim.words.map(({ norm }) => norm), i)?.groups ?? groupsOf(keysOf(word.norm, false));
    const doing = units.filter((unit) => unit.some((own) => isLike(own, word, groups)));
    const done = units.filter((unit) => unit.some((own) => keysOf(own.norm, false).some((key) => keysOf(object.norm, false).includes(key))));
    const isByTitle = doing.length === 0 && isOfTitle(word, support);
    const isBrought = doing.length === 0 && isOrigin(word.norm) && done.every((unit) => unit.slice(0, 2).some((own) => onExisting.test(own.norm)));
    return (doing.length > 0 || isByTitle || isBrought) && done.length > 0 && !done.some((unit) => doing.includes(unit) || unit.some((own) => saysAtLeast(own.norm, word.norm)));
  });
  return taken === undefined ? [] : [{ kind: 'ownership', start: taken.start, end: taken.end }];
}

/** Bringing about: no ordinary word for keeping, using or looking at something. */
function isOrigin(norm: string): boolean {
  return (isMaking(norm) && norm !== 'made') || /^(?:set(?:s|ting)?$|establish|launch|initiat|formulat)/u.test(norm);
}

/** "Set targets", "able to create reports", where the ending tells of no verb. */
function isVerbAt(claim: Reading, i: number): boolean {
  return opensClause(claim, i) || /\bto\s+$/iu.test(claim.text.slice(0, claim.words[i]?.start));
}

/** A skill or a heading that tells what is done: "able to recommend the right product". */
function isPhrase({ fact, weighty, text }: FactReading): boolean {
  return fact.kind === 'employment' || (fact.kind === 'skill' && weighty >= leastPhrase && /\bto\s|\p{L}{3}ing(?![\p{L}])/u.test(text));
}

/** "A forecasting model": what ends like a verb and stands right before a thing is a part of its name. */
function isBeforeThing({ text, words }: Reading, object: Word): boolean {
  const next = words[words.indexOf(object) + 1];
  return object.norm.endsWith('ing') && next !== undefined && !isStopWord(next.norm) && /^\s$/u.test(text.slice(object.end, next.start)) && /\b(?:an?|the|\d+)\s+$/iu.test(text.slice(0, object.start));
}

/** "Drafted contracts from templates": what something was made from was not made. */
function isMeans(object: Word, cited: readonly FactReading[]): boolean {
  const held = cited.flatMap((fact) => fact.words.filter((own) => keysOf(own.norm, false).some((key) => keysOf(object.norm, false).includes(key))).map((own) => fact.text.slice(0, own.start)));
  return held.length > 0 && held.every((before) => /(?<![\p{L}])(?:from|using|via|out of|with the help of)\s+(?:the\s+|an?\s+)?(?:\p{L}+\s+)?$/iu.test(before));
}

function isVerb({ norm }: Word, place: number): boolean {
  return /(?:ed|ing)$/u.test(norm) || (place < 2 && stemOf(norm) !== norm && !/(?:s|y|[ai]on|ment|[ae]nce)$/u.test(norm)) || /^(?:wrote|built|led|ran|taught|made|sold|held|drew|won|chose|bought|drove|kept|gave|took)$/u.test(norm);
}

/** Behind the first word, what is written large is a name. */
const firstPlace = ({ text }: Word): number => (/^\p{Lu}/u.test(text) ? 2 : 0);

/** A sentence's clauses: each verb behind a comma or "and" opens one, and takes along the verbs before it that have no object yet. */
function clausesOf(sentence: string): readonly (readonly Word[])[] {
  const parts = sentence.split(/[,;:()]|\s&\s|(?<![\p{L}])(?:and|while|then)(?![\p{L}])/iu).map((part) => read(part, false).words.filter(({ norm }) => !isStopWord(norm) || onExisting.test(norm))).filter((words) => words.length > 0);
  const clauses: Word[][] = [];
  for (const words of parts) {
    const last = clauses.at(-1);
    const [first] = words;
    // "Researched, wrote and edited articles", "physics and chemistry"
    if (last === undefined || (first !== undefined && isVerb(first, firstPlace(first)) && last.length > 1)) clauses.push([...words]);
    else last.push(...words);
  }
  return clauses;
}

function isLike(own: Word, word: Word, groups: readonly number[]): boolean {
  const [a, b] = [keysOf(own.norm, false), keysOf(word.norm, false)];
  return a.some((key) => b.includes(key)) || groupsOf(a).some((group) => groups.includes(group));
}
