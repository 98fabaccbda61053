import { changeAt, roleOf } from './changes.ts';
import { currencies, measures, type Dimension } from './measures.ts';
import { numberWord, scaleWord } from '../tables/number-words.ts';
import { isStopWord, type Word } from '../words/words.ts';

/** A number as it stands in a text, with the unit behind or before it. */
export interface NumberRead {
  readonly value: number;
  readonly dimension: Dimension;
  /** How many base units one of the unit is. */
  readonly factor: number;
  /** Places of its first and last word. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** The number that begins at a word: digits, number words, a share; null where none does. */
export function numberReadAt(text: string, words: readonly Word[], i: number, language: string): NumberRead | null {
  return fractionAt(text, words, i) ?? numberAt(text, words, i, language);
}

/** True for digits and number words. */
export function isNumber({ norm }: Word): boolean {
  return /^\p{N}/u.test(norm) || numberWord(norm) !== null;
}

function numberAt(text: string, words: readonly Word[], i: number, language: string): NumberRead | null {
  const word = words[i];
  if (word === undefined) return null;
  const spelt = numberWord(word.norm);
  const digits = /^(\p{N}+(?:[.,]\p{N}+)*)(\p{L}*)$/u.exec(word.text);
  // "half a million"
  const half = word.norm === 'half' || word.norm === 'halbe' ? scaleAfter(words, i, 2) : null;
  if (half !== null) return { value: half.factor / 2, first: i, last: half.at, dimension: 'count', start: word.start, end: words[half.at]?.end ?? word.end, factor: 1 };
  if (digits === null && spelt === null) return null;
  if (spelt === 2 && word.norm === 'two' && words[i + 1]?.norm === 'fold') return null;
  let value = digits === null ? spelt ?? 0 : digitsValue(digits[1] ?? '', language);
  if (!Number.isFinite(value)) return null;
  let last = i;
  let dimension: Dimension = 'count';
  let factor = 1;
  const suffix = (digits?.[2] ?? '').toLowerCase();
  if (suffix !== '') {
    const scale = scaleWord(suffix);
    const measure = measures.get(suffix);
    if (measure !== undefined && suffix !== 'm' && !(suffix === 's' && Number.isInteger(value) && value >= 10)) [dimension, value, factor] = [measure[0], value * measure[1], measure[1]];
    else if (scale !== null) value *= scale;
    // "5th", "2PM", "3D": an ordinal, a time or a name, to be found as it stands.
    else return null;
  }
  // "twenty five", "two hundred", "1.2 million", "3 dozen"
  for (let next = words[last + 1]; next !== undefined && adjacent(text, words[last], next); next = words[last + 1]) {
    const scale = next.norm === 'm' || next.norm === 'b' || next.norm === 'k' ? null : scaleWord(next.norm) ?? (next.norm === 'dozen' || next.norm === 'dutzend' ? 12 : null);
    const ones = digits === null && value >= 20 && value < 100 && value % 10 === 0 ? numberWord(next.norm) : null;
    if (scale !== null) value *= scale;
    else if (ones !== null && ones < 10) value += ones;
    else break;
    last += 1;
  }
  let end = words[last]?.end ?? word.end;
  const marked = /(?:[€$£¥]|(?<![\p{L}])(?:EUR|USD|GBP|CHF)) ?$/u.exec(text.slice(0, word.start))?.[0];
  const sign = currencies[marked?.trim().toLowerCase() ?? ''];
  if (sign !== undefined) dimension = `money:${sign}`;
  const after = /^\s?(%|€|\$|£)/u.exec(text.slice(end))?.[1];
  if (after === '%') [dimension, end] = ['percent', end + text.slice(end).indexOf('%') + 1];
  else if (after !== undefined) [dimension, end] = [`money:${currencies[after] ?? after}`, end + text.slice(end).indexOf(after) + 1];
  const unit = words[last + 1];
  if (dimension === 'count' && unit !== undefined && adjacent(text, words[last], unit)) {
    const measure = /^-olds?\b/u.test(text.slice(unit.end)) ? undefined : measures.get(unit.norm);
    const currency = currencies[unit.norm];
    if (measure !== undefined) [dimension, value, factor, last, end] = [measure[0], value * measure[1], measure[1], last + 1, unit.end];
    else if (currency !== undefined) [dimension, last, end] = [`money:${currency}`, last + 1, unit.end];
  }
  // "1,650 billable hours"
  const farther = measures.get(words[last + 2]?.norm ?? '');
  if (dimension === 'count' && unit !== undefined && farther !== undefined && farther[0] === 'time' && farther[1] >= 60 && (words[last + 2]?.norm.length ?? 0) > 3 && !isStopWord(unit.norm) && !isNumber(unit) && /^[ -]$/u.test(text.slice(unit.end, words[last + 2]?.start))) [dimension, value, factor] = [farther[0], value * farther[1], farther[1]];
  return { value, first: i, last, dimension, start: word.start - (sign === undefined ? 0 : marked?.length ?? 0), end, factor };
}

const fractions: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10, halfte: 2, drittel: 3, viertel: 4, funftel: 5, sechstel: 6, achtel: 8, zehntel: 10 };

/** "By a third", "two thirds fewer": a share of what was, in per cent. */
function fractionAt(text: string, words: readonly Word[], i: number): NumberRead | null {
  const word = words[i];
  if (word === undefined) return null;
  if (word.norm === 'half' && words[i + 1]?.norm === 'a' && /^(?:percentage|percent|point)$/u.test(words[i + 2]?.norm ?? '')) {
    const at = words[i + 3]?.norm === 'point' ? i + 3 : i + 2;
    return { value: 0.5, first: i, last: at - 1, dimension: 'percent', start: word.start, end: words[at]?.end ?? word.end, factor: 1 };
  }
  const isBare = word.norm === 'half' && /\bby\s+(?:about|around|almost|nearly|over|more than|roughly)?\s*$/iu.test(text.slice(0, word.start));
  const share = words[isBare ? i : i + 1];
  const parts = fractions[share?.norm.replace(/s$/u, '') ?? ''];
  const times = isBare || /^(?:an?|one|ein|eine|die)$/u.test(word.norm) ? 1 : numberWord(word.norm);
  if (share === undefined || parts === undefined || times === null || times >= parts || (!isBare && !adjacent(text, word, share))) return null;
  const before = text.slice(Math.max(0, word.start - 30), word.start);
  const end = share.end;
  if (roleOf(before) !== 'by' && changeAt(text, before, end) !== 'by') return null;
  return { value: (100 * times) / parts, first: i, last: isBare ? i : i + 1, dimension: 'percent', start: word.start, end, factor: 1 };
}

function scaleAfter(words: readonly Word[], i: number, within: number): { factor: number; at: number } | null {
  for (let at = i + 1; at <= i + within; at += 1) {
    const factor = scaleWord(words[at]?.norm ?? '') ?? (words[at]?.norm === 'dozen' ? 12 : null);
    if (factor !== null && factor >= 12) return { factor, at };
  }
  return null;
}

function adjacent(text: string, a: Word | undefined, b: Word): boolean {
  return a !== undefined && /^[\s-]*\+?\.?[\s-]*$/u.test(text.slice(a.end, b.start));
}

/** "1,234.5" and "1.234,5" by their last mark; one mark with three digits behind it groups, except "0.950". */
function digitsValue(digits: string, language: string): number {
  const marks = digits.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return Number(digits);
  const lastMark = marks.at(-1) ?? '.';
  const tail = digits.length - digits.lastIndexOf(lastMark) - 1;
  const mixed = new Set(marks).size > 1;
  const groups = marks.length > 1 && !mixed || (!mixed && tail === 3 && !digits.startsWith('0') && (lastMark === ',' || language === 'de'));
  if (groups) return Number(digits.replace(/[.,]/gu, ''));
  const whole = digits.slice(0, digits.lastIndexOf(lastMark)).replace(/[.,]/gu, '');
  return Number(`${whole}.${digits.slice(digits.lastIndexOf(lastMark) + 1)}`);
}
