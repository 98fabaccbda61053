import type { Reading } from '../reading.ts';
import { isStopWord, stemOf, type Word } from './words.ts';

const parts = /[,;:()]|\s&\s|(?<![\p{L}])(?:and|while|then|which|that|where|whose)(?![\p{L}])/giu;

/** True for a verb's past form, by its ending or because its stem is another word. */
export function isPast({ norm }: Word): boolean {
  return (norm.endsWith('ed') && !/^(?:bed|shed|\p{L}*eed|sled)$/u.test(norm)) || /^(?:read|cut|set|put|let|hit|split|shut|spread)$/u.test(norm) || (!/(?:s|y|ing)$/u.test(norm) && stemOf(norm) !== norm && !norm.startsWith(stemOf(norm)));
}

/** True for the first word of meaning in its clause, "I" and adverbs aside. */
export function opensClause({ text, words }: Reading, i: number): boolean {
  const start = clauseAt(text, words[i]?.start ?? 0);
  return words.slice(0, i).every((w) => w.end <= start || isStopWord(w.norm) || w.norm.endsWith('ly'));
}

/** Where the clause begins that a place of the text stands in. */
export function clauseAt(text: string, place: number): number {
  return Math.max(0, ...Array.from(text.slice(0, place).matchAll(parts), (m) => m.index + m[0].length));
}
