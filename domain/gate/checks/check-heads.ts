import { sentencesOf } from '#domain/candidate/sentences.ts';
import type { Finding } from '../finding.ts';
import { isSameWord } from '../words/lexicon.ts';
import { isGerman, read, type FactReading, type Reading } from '../reading.ts';
import { isTold } from '../words/told-kinds.ts';
import { isStopWord, type Word } from '../words/words.ts';

// Who handled "a range of requests" or "a team of nurses" handled requests and nurses.
const light = /^(?:numbers?|amounts?|volumes?|range|variety|sets?|series|kinds?|types?|sorts?|groups?|teams?|class(?:es)?|crews?|squads?|pairs?|batch(?:es)?|cases?|parts?|pieces?|cop(?:y|ies)|cups?|pallets?|loads?|lists?|portfolios?|caseloads?|fleets?|total|majority|lots?|bunch|dozens?|hundreds|thousands|networks?|famil(?:y|ies)|collections?|stacks?|box(?:es)?|bags?|tons?|tonnes?|rolls?|sheets?|aspects?|areas?|stages?|forms?|staff)$/u;
const behind = /^(\p{L}+)\s+([^,;.:()]+?)\s+(?:for|of)\s+([^,;.:()]+)/u;
const next = /\s(?:for|of|in|on|at|with|by|to|from|using|and|that|which|shown|used|via|as)\s.*$/u;

/** What was done to a part or a paper of a thing is not told as done to the thing: "built frames for 14 modules" as "built 14 modules". */
export function checkHeads(claim: Reading, cited: readonly FactReading[]): Finding[] {
  if (isGerman(claim.text)) return [];
  const [verb, ...said] = claim.words;
  const object = said.filter((word) => !isStopWord(word.norm) && word.start < (verb?.end ?? 0) + 1 + claim.text.slice((verb?.end ?? 0) + 1).replace(next, '').length);
  if (verb === undefined || object.length === 0) return [];
  const isMoved = cited.filter(({ fact }) => isTold(fact)).flatMap(({ fact }) => sentencesOf(fact.text)).some((sentence) => {
    const [, did = '', part = '', whole = ''] = behind.exec(sentence.replace(/^\W+/u, '')) ?? [];
    const [heads, [own]] = [wordsIn(part), wordsIn(did)];
    const head = heads.at(-1);
    if (head === undefined || own === undefined || light.test(head.norm) || !isSameWord(verb, own, false) || claim.words.some((word) => heads.some((of) => !/\d/u.test(of.norm) && isSameWord(word, of, false)))) return false;
    const owned = wordsIn(whole.replace(next, ''));
    return object.filter(({ norm }) => !/\d/u.test(norm)).every((word) => owned.some((of) => isSameWord(word, of, false)));
  });
  const [first, last] = [object[0], object.at(-1)];
  return isMoved && first !== undefined && last !== undefined && object.some(({ norm }) => !/\d/u.test(norm)) ? [{ kind: 'scope', start: first.start, end: last.end }] : [];
}

const wordsIn = (text: string): readonly Word[] => read(text, false).words.filter(({ norm }) => !isStopWord(norm));
