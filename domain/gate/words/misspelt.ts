import { isTold } from './told-kinds.ts';
import type { FactReading } from '../reading.ts';
import { isInDictionary } from './wider.ts';

const longEnough = 8;
const longestEnding = 3;

/**
 * True for a word of the dictionary that a fact spells wrong by one letter or by two that changed places
 * ("ineffeciencies"): long, of the same beginning, and told by a word that no dictionary has. Of two names that no
 * dictionary has, neither is the other.
 */
export function isMisspelt(norm: string, support: readonly FactReading[]): boolean {
  if (norm.length < longEnough || !/^[a-z]+$/u.test(norm) || !isWord(norm)) return false;
  return support.some(({ fact, words }) => (isTold(fact) || fact.kind === 'skill' || fact.kind === 'employment') && words.some((own) => own.norm.length >= longEnough && own.norm !== norm && own.norm.slice(0, 2) === norm.slice(0, 2) && isOneOff(own.norm, norm) && !isInDictionary(own.norm)));
}

/** A word of the dictionary, or its opposite. */
function isWord(norm: string): boolean {
  return isInDictionary(norm) || isInDictionary(norm.replace(/^(?:in|un|im|ir|dis)/u, ''));
}

/** One letter more, less or other, or two neighbours changed. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  // What differs at the end is another form: "photographer", "photographed".
  if (at > Math.min(a.length, b.length) - longestEnding) return false;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1) || (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0]);
}
