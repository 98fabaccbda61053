import { groupsOf, keysOf, phraseAt } from './lexicon.ts';
import { levelOf } from './levels.ts';
import type { FactReading, Reading } from '../reading.ts';
import { isStopWord } from './words.ts';

/** "For Target and Notion": a capital inside an English sentence names somebody, whatever the word means otherwise. */
export function isStrangeName(claim: Reading, i: number, support: readonly FactReading[]): boolean {
  const word = claim.words[i];
  if (word === undefined || i === 0 || !/^\p{Lu}\p{Ll}/u.test(word.text) || isStopWord(word.norm)) return false;
  const opens = /[.:!?•–—|/("“„-]\s*$/u.test(claim.text.slice(0, word.start));
  const isRead = claim.languages.some((l) => l.word === word) || [...claim.quantities, ...claim.dates, ...claim.degrees].some((s) => s.start <= word.start && word.end <= s.end);
  if (opens || isRead || levelOf(word.norm) !== null || keysOf(word.norm, false).some((k) => support.some((s) => s.keys.has(k)))) return false;
  const inside = claim.words.slice(1).filter((w) => w.norm.length > 2 && !isStopWord(w.norm));
  // Behind "for" and "at" a name is meant even where every word has a capital.
  const isBehind = /(?<![\p{L}])(?:for|at|with|by|from|of)\s+$/u.test(claim.text.slice(0, word.start));
  if (!isBehind && inside.filter((w) => /^\p{Lu}/u.test(w.text)).length * 2 > inside.length) return false;
  const norms = claim.words.map((w) => w.norm);
  const phrase = [0, 1, 2].flatMap((back) => { const found = phraseAt(norms, i - back); return found !== null && found.length > back ? found.groups : []; });
  if (phrase.some((g) => support.some((s) => s.groups.has(g)))) return false;
  const groups = groupsOf(keysOf(word.norm, false));
  return !support.some((s) => s.words.some((w, k) => k > 0 && /^\p{Lu}/u.test(w.text) && groupsOf(keysOf(w.norm, false)).some((g) => groups.includes(g))));
}
