import { currencyOfKr, joins, numbersIn, periodIn, type Amount } from './money-words.ts';
import { payOfSeveral } from './pay-of-several.ts';
import { baseBefore, grossBehind, kroner, ofOthers, onTarget, otherBehind, otherWords, paysBefore, payWords, sentenceOpening } from './pay-words.ts';
import type { Place, Salary, SalaryPeriod } from '../posting.ts';
import { parseSalary } from './salary.ts';
import { oneLine } from '../text.ts';

/** A letter right before the sign: what stands before was broken by a wrong encoding. */
const gluedBefore = /\p{Ll}[$€£]$/u;
const twoCurrencies = /^\s?[A-Z]{3}\s?\/\s?[A-Z]{3}(?![A-Za-z])/u;

/** What a year, a month … of work may bring, in the larger currencies: outside of it an amount is something else or misread. */
const plausible: Readonly<Partial<Record<SalaryPeriod, readonly [number, number]>>> = { year: [5_000, 2_000_000], month: [300, 60_000], week: [100, 15_000], day: [40, 5_000], hour: [4, 600] };
const larger = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD']);

/** A number beside a sign, a code or a name of a currency, before anything dearer looks. */
const money = /(?:[^\s\d\p{L}.,;:()[\]{}<>!?'"*_/\\|@#%^&=+~-]|[A-Z]{2,3}\$?|R\$|\b(?:kr|R[mps]?)\.?)\s?\d|\d\s?(?:[kK]\s?)?(?:[€$£₹¥₩₪₽₺₴₱₦฿₫円元원]|[A-Z]{3}(?![A-Za-z])|(?:euros?|z[łl]|kč|ft|lei|pounds?|dollars?|kr|грн|руб|лв)(?!\p{L}))/iu;

/**
 * The pay that stands only in a description's words ("Salary: €60,000–75,000 per year", "$120k - $150k base"), with the
 * clause it was read from. Several ranges (levels, regions) are one from the lowest to the highest, in the money of the
 * posting's `places`. Null where nothing says for certain that an amount is the pay of this post: bonuses, funding, equity,
 * earnings on target, several single amounts, amounts without a period.
 */
export function payInText(markdown: string, places: readonly Place[]): Salary | null {
  if (!money.test(markdown)) return null;
  const lines = plain(markdown).split('\n').filter((line) => /[\p{L}\d]/u.test(line));
  const found = lines.flatMap((line, at) => (money.test(line) ? paysOfLine(line, aboveOf(lines.slice(Math.max(0, at - mostBands), at)), lines[at + 1] ?? '') : []));
  const certain = found.filter(({ sure }) => sure);
  // A single amount that nothing names pay is held against another single one alone: it may be the next level's.
  const rivals = found.filter(({ sure, single }) => sure || !single || certain.every((one) => one.single));
  const ranges = certain.filter(({ single }) => !single);
  const pay = payOfSeveral((ranges.length > 0 ? ranges : certain.slice(0, 1)).map(({ salary }) => salary), places);
  // Several ranges are regions or levels, and what else is named lies within them; several single amounts may be anything.
  const severalPosts = ranges.some(({ labelled }) => labelled) && new Set(ranges.map(({ salary }) => `${salary.minMinor} ${salary.maxMinor}`)).size > 1;
  return pay !== null && !severalPosts && isPlausible(pay) && rivals.every((rival) => isPartOf(pay, rival)) ? pay : null;
}

function isPartOf(pay: Salary, { salary, sure }: Found): boolean {
  if (salary.currency !== pay.currency) return sure;
  const [least, most] = [salary.minMinor ?? salary.maxMinor ?? 0, salary.maxMinor ?? salary.minMinor ?? 0];
  return salary.period === pay.period && least >= (pay.minMinor ?? 0) && most <= (pay.maxMinor ?? Infinity);
}

/** So many lines of pay by regions or levels may stand below one heading. */
const mostBands = 12;

interface Above {
  /** The last line that names no amount. */
  readonly heading: string;
  /** True where one of the lines says that the amounts are earnings on target. */
  readonly onTarget: boolean;
}

function aboveOf(lines: readonly string[]): Above {
  const heading = lines.findLast((line) => !money.test(line) || (line.length <= 60 && numbersIn(line).every(({ currency }) => currency === null)));
  return { heading: heading ?? '', onTarget: lines.some((line) => onTarget.test(line) && !/(?<!\p{L})base(?!\p{L})/iu.test(line)) };
}

/** Words without Markdown: no addresses, no emphasis, no escapes. A number that a cut broke off is not read. */
function plain(markdown: string): string {
  return markdown.replace(/\]\([^)\s]*\)/g, ' ').replace(/https?:\S+/g, ' ').replace(/\\([^\p{L}\d\s])/gu, '$1').replace(/\*\*|__|`/g, '').replace(/[\d.,kK€$£ –-]+(?:…|\.\.\.)\s*$/u, '');
}

/** Looking for amounts takes the square of a sentence's length, and what is longer than this is none. */
const longestSentence = 1_200;

interface Found {
  readonly salary: Salary;
  /** False where it may be pay, but nothing says so. */
  readonly sure: boolean;
  /** One amount, and no range. */
  readonly single: boolean;
  /** True where nothing but words of its own stands beside it: those of several such ranges may name several posts. */
  readonly labelled: boolean;
}

function paysOfLine(line: string, above: Above, nextLine: string): Found[] {
  // Sentences; a point within a number or an abbreviation ends none.
  const sentences = line.split(/(?<=[\p{Ll})\d]{2}[.!?])\s+(?=\p{Lu})|\s\|\s|[;•]\s/u);
  return sentences.flatMap((sentence, at) => (sentence.length > longestSentence || !money.test(sentence) ? [] : rangesIn(sentence)).flatMap((range): Found[] => {
    const judged = judge(sentence, range, { above: { ...above, heading: sentences[at - 1] ?? above.heading }, after: sentences[at + 1] ?? nextLine });
    return judged === null ? [] : [judged];
  }));
}

interface Range {
  readonly first: Amount;
  readonly second: Amount | null;
  readonly end: number;
  /** Where the amount before ends, and the one behind begins. */
  readonly between: readonly [number, number];
}

function rangesIn(sentence: string): Range[] {
  const amounts = numbersIn(sentence);
  const ranges: Range[] = [];
  for (let at = 0; at < amounts.length; at += 1) {
    const [first, next] = [amounts[at]!, amounts[at + 1]];
    const second = next !== undefined && joins(sentence.slice(first.end, next.start)) ? next : null;
    if (second !== null) at += 1;
    ranges.push({ first, second, end: (second ?? first).end, between: [ranges.at(-1)?.end ?? 0, amounts[at + 1]?.start ?? sentence.length] });
  }
  // Two amounts side by side that are no range are one pay in two currencies, levels or spellings: which of them counts is not said.
  // "Level 1: $130,000" numbers its lines.
  const numbers = ({ second, end }: Range) => second === null && sentence.startsWith(':', end);
  // "$140k-160k, OTE $280k" says which is which.
  const isTarget = (one: Range, other: Range) => onTarget.test(sentence.slice(Math.min(one.end, other.end), Math.max(one.first.start, other.first.start)));
  const isBeside = (one: Range, other: Range | undefined) => other !== undefined && !numbers(other) && !isTarget(one, other) && Math.max(one.first.start - other.end, other.first.start - one.end) < 12;
  const besideAnother = ranges.filter((range, at) => isBeside(range, ranges[at - 1]) || isBeside(range, ranges[at + 1]));
  return ranges.filter((range) => !besideAnother.includes(range) && [range.first, range.second].some((one) => (one?.currency ?? null) !== null) || (currencyOfKr(sentence) !== null && kroner.test(sentence.slice(range.end))));
}

/** What an amount is: the pay, what may be pay, or null for something else. */
function judge(sentence: string, { first, second, end, between }: Range, around: { readonly above: Above; readonly after: string }): Found | null {
  const before = sentence.slice(Math.max(0, first.start - 140), first.start);
  const after = sentence.slice(end);
  const [payAt, otherAt] = [lastOf(before, payWords), lastOf(before, otherWords)];
  const base = baseBefore.test(before);
  if (otherAt > payAt || (first.unit ?? second?.unit ?? 1) >= 1e6 || otherBehind.test(after) || (!base && onTarget.test(sentence)) || ofOthers.test(before) || gluedBefore.test(before)) return null;
  const least = second === null && /(?:mindest|minimum)\P{L}?\p{L}*\D{0,50}$/iu.test(before);
  const clause = oneLine(sentence.slice(Math.max(0, first.start - 60), end + 60));
  const from = payAt >= 0 ? first.start - before.length + payAt : first.start - 24;
  const salary = parseSalary(oneLine(sentence.slice(Math.max(from, between[0]), Math.min(end + 40, between[1]))));
  if (salary === null || salary.period === 'unknown' || !isPlausible(salary) || !holds(salary, first, second) || twoCurrencies.test(after)) return null;
  const found = { salary: { ...salary, maxMinor: least ? null : salary.maxMinor, words: clause }, single: second === null, labelled: false };
  const opening = sentenceOpening.exec(sentence.slice(0, first.start));
  const lineBefore = opening === null || opening.index === 0 ? around.above.heading : sentence.slice(0, opening.index);
  const words = opening === null ? [] : sentence.slice(opening.index).replace(/[^\p{L}]+/gu, ' ').trim().split(' ');
  const alone = (second !== null || salary.period === 'hour') && opening !== null && words.length <= 6 && (opening.index === 0 ? /\p{L}/u.test(after) : /^\s*\+\s*\p{L}+\W*$/u.test(after) || periodIn(after.slice(0, 24)) !== null);
  const isHeading = lineBefore.length <= 60 || (lineBefore.length <= 140 && lineBefore.trimEnd().endsWith(':'));
  const [headedPay, headedOther] = [lastOf(lineBefore, payWords) >= 0, lastOf(lineBefore, otherWords) >= 0];
  const foreign = isHeading && headedOther && !headedPay;
  const under = isHeading && headedPay && !headedOther && otherAt < 0;
  if (!base && (onTarget.test(around.after.slice(0, 80)) || (payAt < 0 && (onTarget.test(around.above.heading.slice(-300)) || (around.above.onTarget && !under))))) return alone && foreign ? null : { ...found, sure: false };
  // A word of pay is about the amount that comes first behind it.
  const named = (payAt >= 0 && from >= between[0]) || (paysBefore.test(before) && lastOf(after, otherWords) < 0);
  const said = named || under || grossBehind.test(after);
  return alone && foreign && !said ? null : { ...found, sure: said || alone, labelled: !said && words.length > 2 };
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

function isPlausible({ minMinor, maxMinor, currency, period }: Salary): boolean {
  const [low, high] = plausible[period] ?? [0, 0];
  const [least, most] = [minMinor ?? maxMinor ?? 0, maxMinor ?? minMinor ?? 0];
  if (least <= 0 || most > least * 5) return false;
  return !larger.has(currency) || (least >= low * 100 && most <= high * 100);
}
