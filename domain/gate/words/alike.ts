import { alikeTable } from '../tables/alike-words.ts';
import { keysOf } from './lexicon.ts';
import { isDeed } from './plain.ts';
import type { FactReading, Reading } from '../reading.ts';
import { isTold } from './told-kinds.ts';
import { goesBeyond } from './wider.ts';
import { isStopWord, stemOf, type Word } from './words.ts';

let pairs: ReadonlyMap<string, ReadonlySet<string>> | null = null;

function read(): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = alikeTable.trim().split('\n').map((line) => line.split(' '));
  const of = new Map(lines.map(([word = '']) => [word, new Set<string>()]));
  for (const [word = '', ...steps] of lines) {
    let at = 0;
    for (const step of steps) {
      at += Number.parseInt(step, 36);
      const other = lines[at]?.[0] ?? '';
      of.get(word)?.add(other);
      of.get(other)?.add(word);
    }
  }
  return of;
}

/**
 * True where a thesaurus names this word for one of the facts' sentences that the claim leaves unsaid: "calendar" in the
 * place of "diary". No deed and nothing that goes beyond is told so.
 */
export function isAlike(claim: Reading, word: Word, support: readonly FactReading[]): boolean {
  // "Powder-coated" is one word of two.
  if (/\p{L}-$/u.test(claim.text.slice(0, word.start)) || /^-\p{L}/u.test(claim.text.slice(word.end)) || isDeed(word.norm) || goesBeyond(word.norm)) return false;
  pairs ??= read();
  const others = pairs.get(stemOf(word.norm));
  return others !== undefined && support.some(({ fact, words, text }) => isTold(fact) && words.some((own) => !isStopWord(own.norm) && others.has(stemOf(own.norm)) && (!isListed(claim.text, word) || isListed(text, own)) && !keysOf(own.norm, false).some((key) => claim.keys.has(key))));
}

/** "Tires and brakes": what stands behind "and" or a comma is told beside something, and stands in for nothing else. */
function isListed(text: string, word: Word): boolean {
  return /(?:,|(?<![\p{L}])(?:and|or)|&)\s+$/iu.test(text.slice(0, word.start)) && /^\s*(?:[,;.:)]|$|(?:and|or|for|in|on|at|with|to)\b)/iu.test(text.slice(word.end));
}
