import { moneyAtHome } from './currency.ts';
import { besidePay, currencyIn, currencyOfKr, joins, numbersIn, periodIn, withoutHours, type Amount } from './money-words.ts';
import { roleOf, speaksOfMore, speaksOfTarget, withoutTarget } from './pay-roles.ts';
import { experienceBehind, grossBehind, hourAndMore, kroner, kronerBefore, money, ofOthers, otherBehind, otherWords, paysBefore, payRightBefore, payWords, sentenceOpening, zoneBefore, zoneWord } from './pay-words.ts';
import type { Salary, SalaryPeriod } from '../posting.ts';
import { parseSalary } from './salary.ts';
import { oneLine } from '../text.ts';

/** An amount or a range of a text that may be the pay of its post. */
export interface Found {
  /** With its clause; of earnings on target the upper end alone. */
  readonly salary: Salary;
  /** `pay`: words say so. `zone`: it stands beside a tier or zone. `target`: earnings on target. `perhaps`: nothing says so. */
  readonly kind: 'pay' | 'zone' | 'target' | 'perhaps';
  /** One amount, and no range. */
  readonly single: boolean;
  /** True where nothing but words of its own stands beside it: those of several such ranges may name several posts. */
  readonly labelled: boolean;
}

/** What stands around a line or a sentence. */
export interface Around {
  /** The last line that names no amount. */
  readonly heading: string;
  /** Those of the lines above that say that the amounts are more than the pay; empty for none. */
  readonly onTarget: string;
  /** The sentence or line behind. */
  readonly after: string;
  /** The money of the posting's country (ISO 4217), for pay beside which none is named; null where it has several or none. */
  readonly home: string | null;
}

/** What a year, a month … of work may bring, in the larger currencies: outside of it an amount is something else or misread. */
const plausible: Readonly<Partial<Record<SalaryPeriod, readonly [number, number]>>> = { year: [5_000, 2_000_000], month: [300, 60_000], week: [100, 15_000], day: [40, 5_000], hour: [4, 600] };
const larger = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD']);
/** A letter right before the sign: what stands before was broken by a wrong encoding. */
const gluedBefore = /(?<!(?<!\p{L})c)(?<=\p{Ll})[$€£]$/u;
const twoCurrencies = /^\s?[A-Z]{3}\s?\/\s?[A-Z]{3}(?![A-Za-z])/u;

/** Every amount of a sentence that may be pay. */
export function paidAmounts(sentence: string, around: Around): Found[] {
  const named = currencyIn(sentence) ?? currencyOfKr(sentence);
  return rangesIn(sentence, named === null && around.home !== null).flatMap((range) => judge(sentence, range, around, named ?? around.home) ?? []);
}

/** Whether somebody may be paid that much in that time. */
export function isPlausible({ minMinor, maxMinor, currency, period }: Salary): boolean {
  const [low, high] = plausible[period] ?? [0, 0];
  const [least, most] = [minMinor ?? maxMinor ?? 0, maxMinor ?? minMinor ?? 0];
  if (least <= 0 || most > least * 5) return false;
  return !larger.has(currency) || (least >= low * 100 && most <= high * 100);
}

interface Range {
  readonly first: Amount;
  readonly second: Amount | null;
  readonly end: number;
  /** Where the amount before ends, and the one behind begins. */
  readonly between: readonly [number, number];
}

/** `atHome`: no money is named, and that of the country may be meant. */
function rangesIn(sentence: string, atHome: boolean): Range[] {
  // "Tier 2" counts its lines, and "(50/50)" shares.
  const amounts = numbersIn(sentence).filter(({ value, start, end, currency }) => currency !== null || value >= 100 || !(zoneWord.test(sentence.slice(0, start)) || /^\s?\/\s?\d/u.test(sentence.slice(end)) || /\d\s?\/\s?$/u.test(sentence.slice(0, start))));
  const ranges: Range[] = [];
  for (let at = 0; at < amounts.length; at += 1) {
    const [first, next] = [amounts[at]!, amounts[at + 1]];
    const second = next !== undefined && joins(sentence.slice(first.end, next.start)) ? next : null;
    if (second !== null) at += 1;
    const range = { first, second, end: (second ?? first).end, between: [ranges.at(-1)?.end ?? 0, amounts[at + 1]?.start ?? sentence.length] } as const;
    if (besidePay.test(sentence.slice(range.end))) continue;
    const last = ranges.at(-1);
    if (last === undefined || !isSaidAgain(sentence, last, range)) ranges.push(range);
  }
  // Two amounts side by side that are no range are one pay in two currencies, levels or spellings: which of them counts is not said.
  // "Baker 1: $130,000" numbers its lines too.
  const numbers = ({ second, end }: Range) => second === null && sentence.startsWith(':', end);
  // "$140k-160k, OTE $280k" says which is which.
  const roles = new Map(ranges.map((range) => [range, roleOf(sentence, range.first.start, range.end)]));
  const isBeside = (one: Range, other: Range | undefined) => other !== undefined && !numbers(other) && roles.get(one) === roles.get(other) && !isZoned(sentence, one) && Math.max(one.first.start - other.end, other.first.start - one.end) < 12;
  const besideAnother = ranges.filter((range, at) => isBeside(range, ranges[at - 1]) || isBeside(range, ranges[at + 1]));
  // "€140k OTE (70k base)" names its money once.
  const hasMoney = (range: Range) => [range.first, range.second].some((one) => (one?.currency ?? null) !== null) || (roles.get(range) === 'base' && (range.second ?? range.first).unit !== null) || (atHome && isBarePay(sentence, range));
  return ranges.filter((range) => (!besideAnother.includes(range) && hasMoney(range)) || (currencyOfKr(sentence) !== null && (kroner.test(sentence.slice(range.end)) || kronerBefore.test(sentence.slice(0, range.first.start)))));
}

/** "Gehalt: 55.000 – 65.000 brutto": words of pay right before, and no year or other plain number. */
function isBarePay(sentence: string, { first, second }: Range): boolean {
  const isWritten = ({ unit, start, end }: Amount) => unit !== null || /\d[.,'’ ]\d{3}(?!\d)/u.test(sentence.slice(start, end));
  return isWritten(second ?? first) && payRightBefore.test(sentence.slice(Math.max(0, first.start - 80), first.start));
}

/** "£22,000 (£11.40 per hour)" is one pay, said again for another time. */
function isSaidAgain(sentence: string, before: Range, { first, end }: Range): boolean {
  const bracket = sentence.slice(end).split(')', 1)[0] ?? '';
  return /^[^()\d]{0,24}\(\P{L}{0,4}$/u.test(sentence.slice(before.end, first.start)) && periodIn(bracket) !== null;
}

/** A range beside the name of a tier or zone, with nothing dearer between the two. */
function isZoned(sentence: string, { first, second, between }: Range): boolean {
  return second !== null && zoneBefore.test(sentence.slice(between[0], first.start));
}

/** What an amount is: the pay, what may be pay, or null for something else. */
function judge(sentence: string, range: Range, around: Around, currency: string | null): Found | null {
  const { first, second, end, between } = range;
  const [saidBefore, saidAfter] = [sentence.slice(Math.max(0, first.start - 140), first.start), sentence.slice(end)];
  const base = roleOf(sentence, first.start, end) === 'base';
  const isTarget = !base && speaksOfTarget(sentence);
  const [before, after] = base || isTarget ? [withoutTarget(saidBefore), withoutTarget(saidAfter)] : [saidBefore, saidAfter];
  const [payAt, otherAt] = [lastOf(before, payWords), lastOf(before, otherWords)];
  if (otherAt > payAt || (first.unit ?? second?.unit ?? 1) >= 1e6 || otherBehind.test(after) || (!base && !isTarget && speaksOfMore(sentence)) || ofOthers.test(before) || gluedBefore.test(before)) return null;
  const least = second === null && /(?:mindest|minimum)\P{L}?\p{L}*\D{0,50}$/iu.test(before);
  const clause = oneLine(sentence.slice(Math.max(0, first.start - 60), end + 60));
  const zoned = isZoned(sentence, range);
  const from = zoned ? first.start - 4 : payAt >= 0 ? first.start - before.length + payAt : first.start - 24;
  const salary = parseSalary(oneLine(sentence.slice(Math.max(from, between[0]), Math.min(end + 40, between[1]))), (zoned ? periodIn(withoutHours(before)) : null) ?? 'unknown', currency);
  if (salary === null || salary.period === 'unknown' || !isPlausible(salary) || !holds(salary, first, second) || twoCurrencies.test(after)) return null;
  const found = { salary: { ...salary, currency: moneyAtHome(salary.currency, sentence, around.home), maxMinor: least ? null : salary.maxMinor, words: clause }, single: second === null, labelled: false };
  const opening = sentenceOpening.exec(sentence.slice(0, first.start));
  const lineBefore = opening === null || opening.index === 0 ? around.heading : sentence.slice(0, opening.index);
  const words = opening === null ? [] : sentence.slice(opening.index).replace(/[^\p{L}]+/gu, ' ').trim().split(' ');
  const alone = (second !== null || salary.period === 'hour') && opening !== null && (words.length <= 6 || (opening.index === 0 && hourAndMore.test(after))) && (opening.index === 0 ? /\p{L}/u.test(after) : /^\s*\+\s*\p{L}+\W*$/u.test(after) || periodIn(after.slice(0, 24)) !== null);
  const isLabelled = /^[^\d:]{2,40}:\P{L}*$/u.test(sentence.slice(0, first.start));
  const isHeading = lineBefore.length <= (isLabelled ? 140 : 60) || (lineBefore.length <= 140 && lineBefore.trimEnd().endsWith(':'));
  const [headedPay, headedOther] = [lastOf(lineBefore, payWords) >= 0, lastOf(lineBefore, otherWords) >= 0];
  const foreign = isHeading && headedOther && !headedPay;
  const under = isHeading && headedPay && !headedOther && otherAt < 0;
  const saysMore = [isTarget ? sentence : '', money.test(around.after.slice(0, 80)) ? '' : around.after.slice(0, 80), ...(payAt < 0 ? [around.heading.slice(-300), under ? '' : around.onTarget] : [])].filter(speaksOfMore);
  if (!base && saysMore.length > 0) {
    if (saysMore.some(speaksOfTarget)) return { ...found, kind: 'target', salary: { ...found.salary, minMinor: null, maxMinor: found.salary.maxMinor ?? found.salary.minMinor } };
    return alone && foreign ? null : { ...found, kind: 'perhaps' };
  }
  // A word of pay is about the amount that comes first behind it.
  const named = (payAt >= 0 && first.start - before.length + payAt >= between[0]) || (paysBefore.test(before) && lastOf(after, otherWords) < 0);
  const said = named || under || grossBehind.test(after) || experienceBehind.test(after) || base;
  if ((alone || zoned) && foreign && !said) return null;
  return { ...found, kind: said || alone ? 'pay' : zoned ? 'zone' : 'perhaps', labelled: !said && !zoned && words.length > 2 };
}

function lastOf(text: string, words: RegExp): number {
  return Array.from(text.matchAll(words)).at(-1)?.index ?? -1;
}

/** Whether what was read is what stands there, and not another amount nearby. */
function holds({ minMinor, maxMinor }: Salary, first: Amount, second: Amount | null): boolean {
  const written = [first, second].flatMap((one) => (one === null ? [] : [one.value * (one.unit ?? 1), one.value * (second?.unit ?? 1)]));
  if (second !== null && second.value * (second.unit ?? 1) < first.value * (first.unit ?? 1)) return false;
  return [minMinor, maxMinor].every((minor) => minor === null || written.some((value) => [1, 100, 1_000].some((scale) => Math.abs(value * scale - minor) < 1))) && (second === null || (minMinor !== null && maxMinor !== null));
}
