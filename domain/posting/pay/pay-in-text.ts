import { currencyOfKr, joins, numbersIn, type Amount } from './money-words.ts';
import type { Salary, SalaryPeriod } from '../posting.ts';
import { parseSalary } from './salary.ts';
import { oneLine } from '../text.ts';

/** Words that say that the amount behind them is the pay of the post. */
const payWords = new RegExp(String.raw`(?<![\p{L}\d])(?:(?:base |annual |yearly |monthly |hourly |gross |starting |national |target |anticipated |expected |estimated )*(?:salar(?:y|ies)|wages?|remuneration)|(?:base|hourly|annual|starting|gross) (?:pay|rate|range|compensation)|pay (?:range|rate|scale|band)|(?:day|daily|contract) rate|rate of pay|compensation(?: range)?|comp(?= range|:| is|ensation)|pay(?=:| is| starts| from)|rate(?=:)`
  + String.raw`|(?:\p{L}*(?:gehalt|lohn|entgelt|verg[üu]tung|verdienst))s?(?:spanne|rahmen|band)?|kollektivvertrag\p{L}*|salaire|r[ée]mun[ée]ration|gratification|salario|sueldo|retribuci[óo]n|remuneraci[óo]n|remunera[çc][ãa]o|sal[áa]rio|(?:banda|rango|faixa) salarial|stipendio|retribuzione|compenso|ral`
  + String.raw`|\p{L}*salaris(?:indicatie)?|\p{L}*loon|m[åa]nadsl[öo]n|l[öo]n|l[øo]nn?|wynagrodzen\p{L}*|wide[łl]k\p{L}*|stawk\p{L}*|pensj\p{L}*|plat|mzd[ayu]|palkka|[üu]cret|maa[şs]|fizet[ée]s|b[ée]r|salariu)(?!\p{L})`, 'giu');

/** Words that say that the amount behind them is something else: paid beside the pay, to others, or not at all. */
const otherWords = new RegExp(String.raw`(?<![\p{L}\d])(?:bonus\p{L}*|boni|sign(?:ing)?[- ]on|signing|refer(?:ral|ring)?s?|stipends?|allowances?|budgets?|reimburs\p{L}*|relocation|equity|stocks?|shares?|options|rsus?|raised?|raising|fund(?:s|ed|ing|raising)?|series [a-f]|seed|invest\p{L}*|backed|valuation|valued|worth|revenues?|arr|mrr|gmv|turnover|umsatz|chiffre|sales|quota|deals?|prizes?|insurance|coverage|grants?|donat\p{L}*|gift\p{L}*|vouchers?|gutschein\p{L}*|\p{L}*zuschuss|\p{L}*pr[äa]mie|urlaubsgeld|weihnachtsgeld|fonds|sav(?:e|es|ed|ings)|discounts?|pric(?:e|es|ing)|costs?|fees?|tuition|learning|training|development|equipment|hardware|wellness|credits?|loans?|assets|under management|portfolio|contribut\p{L}*|match(?:ing)?|pensions?|per diem|mileage|commissions?|provision\p{L}*|penalt\p{L}*|fines?|loss(?:es)?|spen[dt]\p{L}*|contracts? worth|total (?:target |annual |cash |rewards? )*(?:comp(?:ensation)?|package|rewards|earnings)|on[- ]target(?: earnings)?|ote|uncapped|commission\p{L}*|package|prev(?:ious|iously)|tickets?|mutuelle|prime|buono|ticket restaurant|benefits?|perks?)(?!\p{L})`, 'giu');

/** Right behind an amount: still the pay's own words, before something else is named. */
const otherBehind = /^[\s/]*(?:per |a |an |annual |in |of |as |year(?:ly)? |\p{L}{2,4}\.? ){0,3}(?:bonus|equity|stock|stipend|allowance|budget|ote|on[- ]target|sign[- ]on|signing|commission|referral|funding|revenue|prämie|zuschuss|provision|prime|variab\p{L}*)(?!\p{L})/iu;
const kroner = /^\s?kr(?!\p{L})/iu;
const grossBehind = /^[\s/*]*(?:[€$£]|[A-Z]{3}|euros?|zł)?[\s/*(]*(?:brutto|gross|bruto|bruts?|lord[oi]|brutt|(?:gross |annual )?base(?: salary| pay)?)(?!\p{L})/iu;
/** Pay of others, or of another time. */
const ofOthers = /(?<!\p{L})(?:previous|current|former|last|average|median|prevailing|minimum|industry) (?:annual )?(?:salar|pay|wage|compensation)|(?<!\p{L})salaries of |durchschnitt/iu;
const onTarget = /(?<!\p{L})(?:ote|on[- ]target|uncapped|inclu(?:ding|des|sive of) (?:bonus|commission|equity|variable)|total (?:target |annual |cash )?(?:comp(?:ensation)?|package|earnings)|inkl\. (?:bonus|provision|variabl))/iu;

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
 * clause it was read from. Null where nothing says for certain that an amount is the pay of this post: bonuses, funding,
 * equity, earnings on target, several amounts or ranges (levels, regions, several posts), amounts without a period.
 */
export function payInText(markdown: string): Salary | null {
  if (!money.test(markdown)) return null;
  const lines = plain(markdown).split('\n').filter((line) => /[\p{L}\d]/u.test(line));
  const found = lines.flatMap((line, at) => (money.test(line) ? paysOfLine(line, lines[at - 1] ?? '', lines[at + 1] ?? '') : []));
  const certain = found.filter(({ sure }) => sure);
  const [first] = certain;
  if (first === undefined) return null;
  const alike = (other: Salary) => other.minMinor === first.salary.minMinor && other.maxMinor === first.salary.maxMinor && other.currency === first.salary.currency && other.period === first.salary.period;
  // A single amount that nothing names pay is held against another single one alone: it may be the next level's.
  const rivals = found.filter(({ sure, single }) => sure || !single || certain.every((one) => one.single));
  return rivals.every(({ salary }) => alike(salary)) ? first.salary : null;
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
}

function paysOfLine(line: string, lineBefore: string, nextLine: string): Found[] {
  // Sentences; a point within a number or an abbreviation ends none.
  const sentences = line.split(/(?<=[\p{Ll})\d]{2}[.!?])\s+(?=\p{Lu})|\s\|\s|[;•]\s/u);
  return sentences.flatMap((sentence, at) => (sentence.length > longestSentence || !money.test(sentence) ? [] : rangesIn(sentence)).flatMap((range): Found[] => {
    const judged = judge(sentence, range, { before: sentences[at - 1] ?? lineBefore, after: sentences[at + 1] ?? nextLine });
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
  const besideAnother = ranges.filter((range, at) => [ranges[at - 1], ranges[at + 1]].some((other) => other !== undefined && Math.max(range.first.start - other.end, other.first.start - range.end) < 12));
  return ranges.filter((range) => !besideAnother.includes(range) && [range.first, range.second].some((one) => (one?.currency ?? null) !== null) || (currencyOfKr(sentence) !== null && kroner.test(sentence.slice(range.end))));
}

/** What an amount is: the pay, what may be pay, or null for something else. */
function judge(sentence: string, { first, second, end, between }: Range, around: { readonly before: string; readonly after: string }): Found | null {
  const before = sentence.slice(Math.max(0, first.start - 140), first.start);
  const after = sentence.slice(end);
  const [payAt, otherAt] = [lastOf(before, payWords), lastOf(before, otherWords)];
  if (otherAt > payAt || (first.unit ?? second?.unit ?? 1) >= 1e6 || otherBehind.test(after) || onTarget.test(sentence) || ofOthers.test(before) || gluedBefore.test(before)) return null;
  const least = second === null && /(?:mindest|minimum)\P{L}?\p{L}*\D{0,50}$/iu.test(before);
  const clause = oneLine(sentence.slice(Math.max(0, first.start - 60), end + 60));
  const from = payAt >= 0 ? first.start - before.length + payAt : first.start - 24;
  const salary = parseSalary(oneLine(sentence.slice(Math.max(from, between[0]), Math.min(end + 40, between[1]))));
  if (salary === null || salary.period === 'unknown' || !isPlausible(salary) || !holds(salary, first, second) || twoCurrencies.test(after)) return null;
  const alone = second !== null && sentence.replace(/[^\p{L}]+/gu, ' ').trim().split(' ').length <= 6 && sentence.slice(0, first.start).replace(/[^\p{L}]/gu, '').length <= 3;
  const under = around.before.length <= 60 && lastOf(around.before, payWords) >= 0 && lastOf(around.before, otherWords) < 0;
  const foreign = around.before.length <= 60 && lastOf(around.before, otherWords) >= 0 && lastOf(around.before, payWords) < 0;
  const doubtful = onTarget.test(around.after.slice(0, 80)) || (payAt < 0 && onTarget.test(around.before.slice(-300)));
  // A word of pay is about the amount that comes first behind it.
  const named = payAt >= 0 && from >= between[0];
  const sure = doubtful ? false : named || (under && otherAt < 0) || grossBehind.test(after) || (alone && !foreign && /\p{L}/u.test(after));
  if (alone && foreign && !sure) return null;
  return { salary: { ...salary, maxMinor: least ? null : salary.maxMinor, words: clause }, sure, single: second === null };
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
