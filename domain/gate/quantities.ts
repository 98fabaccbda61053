import { datesIn, spansIn } from '#domain/candidate/date-words.ts';
import { numberWord, scaleWord } from './number-words.ts';
import type { Word } from './words.ts';
import { isStopWord, wordsOf } from './words.ts';

/** What is counted: plain things, per cent, money of one currency, or a measure in its base unit (second, month, byte, metre). */
export type Dimension = 'count' | 'percent' | 'time' | 'months' | 'bytes' | 'metres' | `money:${string}`;

/** How a text hedges a number. */
export type Hedge = 'exact' | 'at_least' | 'more_than' | 'about' | 'almost' | 'at_most';

export interface Quantity {
  readonly value: number;
  readonly dimension: Dimension;
  readonly hedge: Hedge;
  /** True after "to", "within", "in under" …: here the smaller number is the greater claim. */
  readonly lessIsMore: boolean;
  /** Normal forms of up to four words of meaning behind it, where what is counted stands. */
  readonly nouns: readonly string[];
  /** What the number is of a change: where it began, where it ended, or how much it was; null where no word says so. */
  readonly role: 'from' | 'to' | 'by' | null;
  /** What holds the counted: "team" in "a team of 12"; null where nothing does. */
  readonly holder: string | null;
  readonly start: number;
  readonly end: number;
}

const currencies: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', eur: 'EUR', euro: 'EUR', euros: 'EUR', usd: 'USD', dollar: 'USD', dollars: 'USD', gbp: 'GBP', pounds: 'GBP', chf: 'CHF', franken: 'CHF' };

const measures = new Map<string, readonly [Dimension, number]>();
const measured = (dimension: Dimension, factor: number, words: string) => words.split(' ').forEach((word) => measures.set(word, [dimension, factor]));
measured('percent', 1, '% percent pct prozent percentage prozentpunkt prozentpunkte prozentpunkten');
measured('time', 0.001, 'ms millisecond milliseconds millisekunde millisekunden');
measured('time', 1, 's sec secs second seconds sekunde sekunden');
measured('time', 60, 'min mins minute minutes minuten');
measured('time', 3600, 'h hr hrs hour hours stunde stunden std stdn');
measured('time', 86_400, 'day days tag tage tagen');
measured('time', 604_800, 'week weeks woche wochen');
measured('months', 1, 'month months monat monate monaten');
measured('months', 12, 'year years yr yrs jahr jahre jahren');
measured('bytes', 1e3, 'kb');
measured('bytes', 1e6, 'mb megabyte megabytes');
measured('bytes', 1e9, 'gb gigabyte gigabytes');
measured('bytes', 1e12, 'tb terabyte terabytes');
measured('bytes', 1e15, 'pb petabyte petabytes');
measured('metres', 1000, 'km kilometre kilometres kilometer kilometers');

const hedges: readonly (readonly [Hedge, RegExp])[] = [
  ['more_than', /(?:more than|over|above|exceeding|in excess of|upwards of|mehr als|uber|über)\s*$/iu],
  ['at_least', /(?:at least|no fewer than|minimum of|mindestens)\s*$/iu],
  ['almost', /(?:almost|nearly|close to|fast|beinahe|knapp|nahezu)\s*$/iu],
  ['about', /(?:about|around|approximately|roughly|circa|ca\.?|some|~|etwa|rund|ungefähr)\s*$/iu],
  ['at_most', /(?:less than|fewer than|under|below|up to|at most|no more than|within|unter|weniger als|höchstens|bis zu|innerhalb von|as (?:many|much) as)\s*$/iu],
];
const lessIsMoreBefore = /(?:(?<!\bup )\bto|\bunder|\bbelow|\bwithin|\bin(?: just| only)?|\b(?:less|fewer) than|\bno more than|\bat most|\bweniger als|\bhöchstens|\bauf|\bunter|\bbinnen|\binnerhalb von|\bnur)\s*(?:about|around|just|only|etwa|rund|ca\.?)?\s*[€$£]?\s*$/iu;

/** The numbers of a text with what they count, in order; dates are none. "2–4" gives both ends. */
export function quantitiesIn(text: string, language = 'en'): Quantity[] {
  const dates = [...datesIn(text), ...spansIn(text)];
  const words = wordsOf(text);
  const found: { -readonly [K in keyof Quantity]: Quantity[K] }[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const read = fractionAt(text, words, i) ?? numberAt(text, words, i, language);
    if (read === null) continue;
    carryUnit(text, found.at(-1), read);
    const { value, last, dimension, start } = carryOn(text, found.at(-1), read);
    i = last;
    const end = read.end;
    if (dates.some((d) => start < d.end && d.start < end)) continue;
    const before = text.slice(Math.max(0, start - 30), start).replace(/\b(?:an?|eine[mnr]?|ein)\s+$/iu, '');
    const plus = /^\s?\+/u.test(text.slice(end));
    const hedge = plus ? 'at_least' : hedges.find(([, wording]) => wording.test(before))?.[0] ?? 'exact';
    found.push({ value, dimension, hedge, lessIsMore: lessIsMoreBefore.test(before), nouns: numberedBefore(before) ?? [...(/punkt/iu.test(text.slice(start, end)) ? ['points'] : []), ...nounsBehind(text, words, last)], role: roleOf(before) ?? changeAt(text, before, end), holder: holderOf(words, read.first), start, end });
  }
  return found;
}

/** "Level 3", "Teil 2": the number names, and counts nothing behind it. */
function numberedBefore(before: string): readonly string[] | null {
  const name = /(?<![\p{L}])(level|grade|year|stage|phase|part|class|type|version|teil|stufe|klasse|modul|module|chapter|no\.?|nr\.?)\s*$/iu.exec(before)?.[1];
  return name === undefined ? null : [name.toLowerCase()];
}

/** "From 18 % to 24 %, by 6 points": what stands right before the number; "up to" and "close to" only hedge it. */
function roleOf(before: string): Quantity['role'] {
  const word = /(?<!\b(?:up|close|equal|due) )\b(from|to|by|von|auf|um)\s+(?:(?:about|around|just|only|over|almost|nearly|roughly|approximately|more than|fast|knapp|mehr als|etwa|rund|ca\.?)\s+)?[€$£]?\s*$/iu.exec(before)?.[1]?.toLowerCase();
  return word === undefined ? null : word === 'from' || word === 'von' ? 'from' : word === 'to' || word === 'auf' ? 'to' : 'by';
}

/** "A 32 % reduction", "an increase of 6 points": how much a change was, named by a noun. */
function changeAt(text: string, before: string, end: number): Quantity['role'] {
  const noun = '(?:reduction|decrease|drop|fall|cut|decline|increase|rise|growth|gain|improvement|savings?|uplift|fewer|less|lower|higher|more|faster|steigerung|senkung|reduzierung|verringerung|anstieg|rückgang|zuwachs)';
  const behind = new RegExp(`^\\s*(?:%\\s*)?(?:\\p{L}+\\s+){0,1}${noun}(?![\\p{L}])`, 'iu').test(text.slice(end));
  return behind || new RegExp(`(?<![\\p{L}])${noun} (?:of|von|um)\\s+(?:about|around|almost|nearly|over|etwa|rund)?\\s*[€$£]?$`, 'iu').test(before) ? 'by' : null;
}

/** "from 40 to 6 minutes", "3–5 years": the first number is of the second one's unit. */
function carryUnit(text: string, before: { -readonly [K in keyof Quantity]: Quantity[K] } | undefined, read: NumberRead): void {
  if (before === undefined || before.dimension !== 'count' || read.dimension === 'count') return;
  if (!/^\s*(?:(?:down|up) to|to|-|–|—|and|bis|auf|und|or|oder)\s*[€$£]?$/iu.test(text.slice(before.end, read.start))) return;
  before.dimension = read.dimension;
  before.value *= read.factor;
}

/** "from 5 hours to 2", "2 hours instead of 5": a bare number behind a measured one is of its unit. */
function carryOn(text: string, before: { -readonly [K in keyof Quantity]: Quantity[K] } | undefined, read: NumberRead): NumberRead {
  if (before === undefined || read.dimension !== 'count' || (before.dimension !== 'time' && before.dimension !== 'percent')) return read;
  if (!/^(?:\s+(?:down|up))?\s+(?:to|instead of|rather than|auf|statt)\s+$/iu.test(text.slice(before.end, read.start)) || !/^(?:[.,;:)]|\s*$|\s+(?:after|by|when|once|since|while|through|thanks|following|by|nach|durch)(?![\p{L}]))/iu.test(text.slice(read.end))) return read;
  const unit = /(hours?|minutes?|seconds?|days?|weeks?|stunden?|minuten?|tagen?|wochen?)\W*$/iu.exec(text.slice(before.start, before.end))?.[1]?.toLowerCase();
  const measure = unit === undefined ? undefined : measures.get(unit);
  if (before.dimension === 'time' && measure === undefined) return read;
  return { ...read, dimension: before.dimension, value: read.value * (measure?.[1] ?? 1) };
}

interface NumberRead { readonly factor: number; readonly value: number; readonly first: number; readonly last: number; readonly dimension: Dimension; readonly start: number; readonly end: number }

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

const joining = /^(?:for|of|in|with|by|to|across|from|on|at|per|over|into|using|through|fur|von|in|mit|bei|aus|auf|an|im|am|pro)$/u;
const isNumber = (w: Word): boolean => /^\p{N}/u.test(w.norm) || numberWord(w.norm) !== null;
const meaning = (w: Word): boolean => !isStopWord(w.norm) && !/^\p{N}/u.test(w.norm) && numberWord(w.norm) === null;

function nounsBehind(text: string, words: readonly Word[], last: number): string[] {
  const behind = words.slice(last + 1, last + 7);
  // "40 tests for four services": what is counted ends before the next preposition, number or comma.
  const end = behind.findIndex((w, i) => i > 0 && (joining.test(w.norm) || isNumber(w) || /[,;:()]/u.test(text.slice(behind[i - 1]?.end, w.start))));
  return behind.slice(0, end === -1 ? behind.length : end).filter(meaning).slice(0, 4).map((w) => w.norm);
}

function holderOf(words: readonly Word[], first: number): string | null {
  const [holder, of] = [words[first - 2], words[first - 1]];
  return holder !== undefined && (of?.norm === 'of' || of?.norm === 'von') && meaning(holder) ? holder.norm : null;
}
