import { sentencesOf } from '#domain/candidate/sentences.ts';
import type { Finding } from '../finding.ts';
import { chargeOf, groupsOf, isNeutral, keysOf } from '../words/lexicon.ts';
import { isOfTitle, saysAtLeast } from '../words/implied.ts';
import { isMaking } from '../words/making.ts';
import { isDeed } from '../words/plain.ts';
import { isGerman, read, type FactReading, type Reading } from '../reading.ts';
import { isTold } from '../words/told-kinds.ts';
import { isStopWord, stemOf, type Word } from '../words/words.ts';

const between = /^\s+(?:(?:the|an?|our|their|its|his|her|my|of|on|about|for|all|both|several|new|\d+)\s+){0,3}$/iu;

/**
 * A deed is told of what it was done to: who "decided applications and entered objections" did not decide on objections.
 * A verb of weight and the object right behind it stand in one clause of the facts. A verb that a title alone bears
 * ("developed" of a developer) takes no object that the facts tell another deed of.
 */
export function checkDeeds(claim: Reading, cited: readonly FactReading[], support: readonly FactReading[]): Finding[] {
  // German verbs stand behind their objects.
  if (isGerman(claim.text)) return [];
  const units = cited.filter(({ fact }) => isTold(fact)).flatMap(({ fact }) => sentencesOf(fact.text)).flatMap(clausesOf);
  const taken = claim.words.find((word, i) => {
    // "The help desk": "help" alone is nobody's object.
    const behind = claim.words.slice(i + 1).filter((next) => !isStopWord(next.norm));
    const object = behind[0] !== undefined && isNeutral(behind[0].norm) && between.test(claim.text.slice(word.end, behind[0].start)) && /^\s$/u.test(claim.text.slice(behind[0].end, behind[1]?.start)) ? behind[1] : behind[0];
    if (object === undefined || !isVerb(word, i) || !(isDeed(word.norm) || chargeOf(word.norm) !== null) || !between.test(claim.text.slice(word.end, (object === behind[1] ? behind[0] : object)?.start)) || isVerb(object, 1) || isNeutral(object.norm)) return false;
    // "Built on Linux" names what it was made with, too.
    if (isMaking(word.norm) && !/\bon\b/u.test(claim.text.slice(word.end, object.start)) && isMeans(object, cited)) return true;
    const doing = units.filter((unit) => unit.some((own) => isLike(own, word)));
    const done = units.filter((unit) => unit.some((own) => keysOf(own.norm, false).some((key) => keysOf(object.norm, false).includes(key))));
    const isByTitle = doing.length === 0 && isOfTitle(word, support);
    return (doing.length > 0 || isByTitle) && done.length > 0 && !done.some((unit) => doing.includes(unit) || unit.some((own) => saysAtLeast(own.norm, word.norm)));
  });
  return taken === undefined ? [] : [{ kind: 'ownership', start: taken.start, end: taken.end }];
}

/** "Drafted contracts from templates": what something was made from was not made. */
function isMeans(object: Word, cited: readonly FactReading[]): boolean {
  const held = cited.flatMap((fact) => fact.words.filter((own) => keysOf(own.norm, false).some((key) => keysOf(object.norm, false).includes(key))).map((own) => fact.text.slice(0, own.start)));
  return held.length > 0 && held.every((before) => /(?<![\p{L}])(?:from|using|via|out of|with the help of)\s+(?:the\s+|an?\s+)?(?:\p{L}+\s+)?$/iu.test(before));
}

function isVerb({ norm }: Word, place: number): boolean {
  return /(?:ed|ing)$/u.test(norm) || (place < 2 && stemOf(norm) !== norm && !norm.endsWith('s')) || /^(?:wrote|built|led|ran|taught|made|sold|held|drew|won|chose|bought|drove|kept|gave|took)$/u.test(norm);
}

/** A sentence's clauses: each verb behind a comma or "and" opens one, and takes along the verbs before it that have no object yet. */
function clausesOf(sentence: string): readonly (readonly Word[])[] {
  const parts = sentence.split(/[,;:()]|(?<![\p{L}])(?:and|while|then)(?![\p{L}])/iu).map((part) => read(part, false).words.filter(({ norm }) => !isStopWord(norm))).filter((words) => words.length > 0);
  const clauses: Word[][] = [];
  for (const words of parts) {
    const last = clauses.at(-1);
    const [first] = words;
    // "Researched, wrote and edited articles", "physics and chemistry"
    if (last === undefined || (first !== undefined && isVerb(first, 0) && last.length > 1)) clauses.push([...words]);
    else last.push(...words);
  }
  return clauses;
}

function isLike(own: Word, word: Word): boolean {
  const [a, b] = [keysOf(own.norm, false), keysOf(word.norm, false)];
  return a.some((key) => b.includes(key)) || groupsOf(a).some((group) => groupsOf(b).includes(group));
}
