import { stemOf, wordsOf } from '#domain/gate/words/words.ts';
import type { Fact } from './fact.ts';

/** A thing never to say that a text says all the same, with its place. */
export interface Said {
  /** The entry of the person's list. */
  readonly entry: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Where a text says what the person never wants said: the entry's words in a row, whatever their inflection and case. */
export function saidThough(text: string, neverSay: readonly string[]): Said[] {
  const words = wordsOf(text).map((word) => ({ ...word, stem: stemOf(word.norm) }));
  return neverSay.flatMap((entry) => {
    const wanted = wordsOf(entry).map((word) => stemOf(word.norm));
    if (wanted.length === 0) return [];
    return words.flatMap((first, at) => {
      const last = words[at + wanted.length - 1];
      if (last === undefined || !wanted.every((stem, i) => words[at + i]?.stem === stem)) return [];
      return [{ entry, words: text.slice(first.start, last.end), start: first.start, end: last.end }];
    });
  });
}

/**
 * The facts a writer may use: those that say nothing of the list. Of a skill only the keywords that say it go; what
 * belongs to a fact that goes, goes with it.
 */
export function sayableFacts(facts: readonly Fact[], neverSay: readonly string[]): Fact[] {
  if (neverSay.length === 0) return [...facts];
  const says = (text: string | null) => text !== null && saidThough(text, neverSay).length > 0;
  const kept = facts.flatMap((fact): Fact[] => {
    const keywords = fact.keywords.filter((keyword) => !says(keyword));
    const ownWords = [fact.title, fact.organisation, fact.place, fact.detail];
    if (ownWords.some(says)) return [];
    if (!says(fact.text)) return [keywords.length === fact.keywords.length ? fact : { ...fact, keywords }];
    if (fact.kind !== 'skill' || fact.title === null || keywords.length === 0) return [];
    return [{ ...fact, keywords, text: `${fact.title}: ${keywords.join(', ')}` }];
  });
  const ids = new Set(kept.map((fact) => fact.id));
  return kept.filter((fact) => fact.of === null || ids.has(fact.of));
}
