import { sentencesOf } from '#domain/candidate/sentences.ts';
import type { Finding } from '../finding.ts';
import { isSameWord } from '../words/lexicon.ts';
import { isMaking } from '../words/making.ts';
import { isGerman, read, type FactReading, type Reading } from '../reading.ts';
import { isTold } from '../words/told-kinds.ts';
import { isStopWord, type Word } from '../words/words.ts';

// Who handled "a range of requests" or "a team of nurses" handled requests and nurses.
const light = /^(?:numbers?|amounts?|volumes?|range|variety|sets?|series|kinds?|types?|sorts?|groups?|teams?|class(?:es)?|crews?|squads?|pairs?|batch(?:es)?|cases?|parts?|pieces?|cop(?:y|ies)|cups?|pallets?|loads?|lists?|portfolios?|caseloads?|fleets?|total|majority|lots?|bunch|dozens?|hundreds|thousands|networks?|famil(?:y|ies)|collections?|stacks?|box(?:es)?|bags?|tons?|tonnes?|rolls?|sheets?|aspects?|areas?|stages?|forms?|staff)$/u;
const ofPart = /\s(?:for|of)\s+/giu;
const besideDeed = /\s(?:for|of|in|into|on|onto|to|at|from)\s+/giu;
const bringing = /^(?:organi[sz]|plann|found|own|design|approv)/u;
const next = /\s(?:for|of|in|on|at|with|by|to|from|using|and|that|which|shown|used|via|as)\s.*$/u;

/**
 * What was done to a part or a paper of a thing is not told as done to the thing: "built frames for 14 modules" as "built
 * 14 modules". Nor is the place or the use of what was done told as made: "raised plants in two greenhouses" built none.
 */
export function checkHeads(claim: Reading, cited: readonly FactReading[]): Finding[] {
  if (isGerman(claim.text)) return [];
  const [verb, ...said] = claim.words;
  const after = verb?.end ?? 0;
  const object = said.filter((word) => !isStopWord(word.norm) && word.start < after + claim.text.slice(after).replace(next, '').length);
  const [first, last] = [object[0], object.at(-1)];
  if (verb === undefined || first === undefined || last === undefined) return [];
  const isMade = isMaking(verb.norm) || bringing.test(verb.norm);
  const isMoved = cited.filter(({ fact }) => isTold(fact)).flatMap(({ fact }) => sentencesOf(fact.text)).some((sentence) => {
    const own = wordsIn(sentence)[0];
    if (own === undefined) return false;
    if (isSameWord(verb, own, false) && stepsOf(sentence, ofPart).slice(0, 1).some((step) => isOfWhole(step, object, claim.words))) return true;
    return isMade && !isMaking(own.norm) && stepsOf(sentence, besideDeed).some((step) => isOfWhole(step, object, object));
  });
  return isMoved && object.some(({ norm }) => !/\d/u.test(norm)) ? [{ kind: 'scope', start: first.start, end: last.end }] : [];
}

interface Step { readonly part: readonly Word[]; readonly whole: readonly Word[] }

/** A sentence at each of its prepositions: what the verb was done to, and what that was for, of or in. */
function stepsOf(sentence: string, prepositions: RegExp): readonly Step[] {
  const [told = ''] = /^[^,;.:()]+/u.exec(sentence.replace(/^\W+/u, '')) ?? [];
  return Array.from(told.matchAll(prepositions), (found) => ({ part: wordsIn(told.slice(0, found.index)).slice(1), whole: wordsIn(told.slice(found.index + found[0].length).replace(next, '')) }));
}

/** True where the claim's object is the whole and none of the part stands in `said`. */
function isOfWhole({ part, whole }: Step, object: readonly Word[], said: readonly Word[]): boolean {
  const head = part.at(-1);
  if (head === undefined || light.test(head.norm) || said.some((word) => part.some((of) => !/\d/u.test(of.norm) && isSameWord(word, of, false)))) return false;
  return object.filter(({ norm }) => !/\d/u.test(norm)).every((word) => whole.some((of) => isSameWord(word, of, false)));
}

const wordsIn = (text: string): readonly Word[] => read(text, false).words.filter(({ norm }) => !isStopWord(norm));
