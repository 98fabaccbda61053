import { regionByCode } from '#domain/posting/places/regions.ts';
import type { FactReading, Reading } from '../reading.ts';
import { areSpelt } from '../tables/spelt-letters.ts';
import { isStopWord, type Word } from './words.ts';

/** "Human-computer interaction (HCI)": what a claim spells out right before it. */
export function isOwnAbbreviation({ text, words }: Reading, word: Word): boolean {
  const letters = word.text.replace(/s$/u, '');
  if (!/^\p{Lu}{2,6}$/u.test(letters) || !/\(\s*$/u.test(text.slice(0, word.start)) || !/^\s*\)/u.test(text.slice(word.end))) return false;
  const before = words.filter((w) => w.end <= word.start && !isStopWord(w.norm)).slice(-letters.length);
  return before.map((w) => w.norm[0]).join('') === letters.toLowerCase() && areSpelt(letters.toLowerCase(), before.map((w) => w.norm).join(' '));
}

/** "Plano, Texas" of "Plano - TX", and the code of an American state that a fact spells out. */
export function isRegionTold(claim: Reading, { text, start, end }: Word, support: readonly FactReading[]): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const named = /^\p{Lu}{2}$/u.test(text) && /[,(–-]\s*$/u.test(claim.text.slice(0, start)) ? regionByCode(text, 'US')?.name : undefined;
  if (named !== undefined && support.some((s) => s.text.includes(named))) return true;
  const told = support.flatMap((s) => s.words.flatMap((own) => (/^\p{Lu}{2}$/u.test(own.text) ? regionByCode(own.text, 'US')?.name ?? [] : [])));
  return told.some((name) => Array.from(claim.text.matchAll(new RegExp(RegExp.escape(name), 'gu'))).some((found) => found.index <= start && end <= found.index + name.length));
}
