import { sentencesOf } from '#domain/candidate/sentences.ts';
import type { Finding } from '../finding.ts';
import { isPast, opensClause } from '../words/clauses.ts';
import { chargeOf, groupsOf, isSameWord, keysOf, phraseAt } from '../words/lexicon.ts';
import { isGerman, read, type FactReading, type Reading } from '../reading.ts';
import { isIdiom } from '../words/idioms.ts';
import { isTold } from '../words/told-kinds.ts';
import { isStopWord, type Word } from '../words/words.ts';
import { standingsOf, type Standing } from '../words/word-standing.ts';

const leastShared = 2;
// "Brought the run down"
const particles = /^(?:up|down|out|off|in|over|on|away|back|along|apart|together)$/u;

/**
 * What stands in a fact's word's very place, between the same neighbours, says what that word says, or less: a sentence
 * kept word for word but for one ("loaded the trailers" as "repaired the trailers") is an exchange, however ordinary the
 * new word is and whatever bears it elsewhere in the sentence.
 */
export function checkExchanged(claim: Reading, cited: readonly FactReading[], support: readonly FactReading[], nearby: readonly FactReading[]): Finding[] {
  const german = isGerman(claim.text);
  const told = cited.filter(({ fact }) => isTold(fact) || fact.kind === 'skill');
  const isTheirs = (word: Word): boolean => told.some((fact) => keysOf(word.norm, german).some((key) => fact.keys.has(key)));
  // "Gave advice on boots for hiking": what stands elsewhere in the claim was moved, not replaced.
  const isKept = (word: Word): boolean => keysOf(word.norm, german).some((key) => claim.keys.has(key));
  for (const fact of told) {
    for (const sentence of sentencesOf(fact.fact.text)) {
      const exchanges = exchangesOf(claim, read(sentence, german), german).filter(({ put, forWord }) => !isTheirs(put) && (opensClause(claim, claim.words.indexOf(put)) || !isKept(forWord)) && areOfOneClass(put, forWord, german) && !isOrnament(put));
      for (const { put, forWord, groups } of exchanges) {
        if (isIdiom(claim, claim.words.map(({ norm }) => norm), claim.words.indexOf(put), support, german)) continue;
        const narrowed = support.map((s) => (s === fact ? only(fact, forWord, groups, german) : s));
        const standing = standingsOf(claim, narrowed, german, nearby)[claim.words.indexOf(put)];
        if (standing !== undefined && isRefused(standing)) return [{ kind: standing, start: put.start, end: put.end }];
      }
    }
  }
  return [];
}

// "Responsible for" and "every" are held to what stands behind them, a hedge and a manner to nothing.
const isOrnament = ({ norm }: Word): boolean => norm === 'responsible' || /(?:ly|lich)$/u.test(norm) || chargeOf(norm) === 'scale';
const isRefused = (standing: Standing): standing is Exclude<Standing, 'supported' | 'reworded' | 'neutral'> => standing !== 'supported' && standing !== 'reworded' && standing !== 'neutral';

interface Exchange {
  readonly put: Word;
  readonly forWord: Word;
  /** Groups of the fact's word, and of the phrase it stands in. */
  readonly groups: readonly number[];
}

/** Single words that differ between neighbours that are the same, where most of the sentence is kept. */
function exchangesOf(claim: Reading, fact: Reading, german: boolean): readonly Exchange[] {
  const [said, own] = [weightyOf(claim), weightyOf(fact)];
  const anchors = commonOf(said, own, german);
  if (anchors.length < leastShared || anchors.length * 2 < own.length) return [];
  const edges = [{ a: -1, b: -1 }, ...anchors, { a: said.length, b: own.length }];
  return edges.slice(1).flatMap(({ a, b }, i) => {
    const before = edges[i];
    const [put, forWord] = [said[a - 1], own[b - 1]];
    if (before === undefined || a - before.a !== 2 || b - before.b !== 2 || put === undefined || forWord === undefined) return [];
    const norms = fact.words.map(({ norm }) => norm);
    const at = fact.words.indexOf(forWord);
    const phrase = [at, at - 1, at - 2].flatMap((start) => { const found = start < 0 ? null : phraseAt(norms, start); return found !== null && start + found.length > at ? found.groups : []; });
    const parted = norms.slice(at + 1).flatMap((norm) => (particles.test(norm) ? phraseAt([forWord.norm, norm], 0)?.groups ?? [] : []));
    return [{ put, forWord, groups: [...groupsOf(keysOf(forWord.norm, german)), ...phrase, ...parted] }];
  });
}

const weightyOf = ({ words }: Reading): readonly Word[] => words.filter((word) => !isStopWord(word.norm));

/** A deed for a deed, a thing for a thing; German nouns by their capitals, and its verbs stand elsewhere. */
function areOfOneClass(a: Word, b: Word, german: boolean): boolean {
  if (german) return /^\p{Lu}/u.test(a.text) && /^\p{Lu}/u.test(b.text);
  return isPast(a) === isPast(b);
}

/** The longest run of words that both have in the same order, as pairs of places. */
function commonOf(said: readonly Word[], own: readonly Word[], german: boolean): readonly { readonly a: number; readonly b: number }[] {
  const best: { readonly a: number; readonly b: number }[][] = Array.from({ length: own.length + 1 }, () => []);
  for (const [a, word] of said.entries()) {
    let diagonal = best[0] ?? [];
    for (const [b, other] of own.entries()) {
      const above = best[b + 1] ?? [];
      const left = best[b] ?? [];
      if (isSameWord(word, other, german)) best[b + 1] = [...diagonal, { a, b }];
      else if (left.length > above.length) best[b + 1] = left;
      diagonal = above;
    }
  }
  return best[own.length] ?? [];
}

/** The fact as if it had this one word. */
function only(fact: FactReading, word: Word, groups: readonly number[], german: boolean): FactReading {
  return {
    ...fact, words: [word], keys: new Set(keysOf(word.norm, german)), norms: new Set([word.norm]), joined: new Set(), groups: new Set(groups), initials: new Set(),
    skills: fact.skills.filter((mention) => mention.words.includes(word.text)), shadows: [],
  };
}
