import { amountsIn, currencyIn, currencyNamed, currencyOfKr, joins, magnitude, periodIn, withoutHours, type Amount } from './money-words.ts';
import { roleOf } from './pay-roles.ts';
import type { Salary, SalaryPeriod } from '../posting.ts';
import { oneLine } from '../text.ts';

/** Digits after the point of the currencies that do not have two (ISO 4217). */
const minorDigits: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
};
/** From here on an amount is a year's, whatever its words leave out: nobody pays it an hour, and hardly anybody a month. */
const yearlyFrom: Readonly<Record<string, number>> = { USD: 15_000, EUR: 15_000, GBP: 15_000, CHF: 15_000, CAD: 15_000, AUD: 15_000, NZD: 15_000, SGD: 15_000, JPY: 2_000_000, KRW: 15_000_000,
  SEK: 200_000, NOK: 200_000, DKK: 200_000, PLN: 90_000, CZK: 400_000, HUF: 5_000_000, ILS: 150_000, BRL: 80_000, ZAR: 250_000, AED: 150_000, HKD: 250_000 };
const largest = 1e12;

export interface SalaryFields {
  readonly min: number | string | null | undefined;
  readonly max: number | string | null | undefined;
  readonly currency: string | null | undefined;
  readonly period: SalaryPeriod;
  readonly predicted: boolean;
  /** The source's own words; made from the fields when it has none. */
  readonly words: string | null;
}

/** A salary from a source's fields. Zero, negative or absurd numbers count as not said; without an amount or a currency it is null. */
export function salaryOf(fields: SalaryFields): Salary | null {
  const currency = currencyNamed(fields.currency?.trim() ?? '');
  if (!/^[A-Z]{3}$/.test(currency)) return null;
  const scale = 10 ** (minorDigits[currency] ?? 2);
  const [first, second] = [amount(fields.min, fields.period), amount(fields.max, fields.period)];
  const swapped = first !== null && second !== null && first > second;
  const [min, max] = swapped ? [second, first] : [first, second];
  if (min === null && max === null) return null;
  const words = fields.words === null ? fieldWords(min, max, currency, fields.period) : oneLine(fields.words);
  return { minMinor: minor(min, scale), maxMinor: minor(max, scale), currency, period: fields.period, predicted: fields.predicted, words };
}

const upToBefore = /\b(?:up to|bis(?: zu)?|max(?:imum|imal|imaal)?|jusqu|hasta|tot|do|fino a|até|upp till|op til|opp til)(?!\p{L})[^\d]{0,12}$|≤\s?\D{0,3}$/iu;
const fromBefore = /(?<!\p{L})(?:from|ab|starting|starts|min(?:imum|imaal)?|mind|mindestens|mindestgehalt|mindestlohn|desde|à partir|dès|a partir|od|vanaf|från|fra|a partire da|över|over|more than|mehr als)(?!\p{L})[^\d]{0,16}$|[>≥]\s?\D{0,3}$/iu;
/** "$100,000+", "30万円以上". */
const fromAfter = /^(?:\+|\s?(?:and|&) (?:up|above)|\s?min(?:imum)?(?!\p{L})|\s?(?:以上|이상))/u;

/**
 * Reads pay written for people: "$75k - $95k", "CA$102.8K – CA$137K", "$50,000 – $60,000 / yr", "€60.000", "120-150K USD".
 * Null where no amount is named, nor a currency. `period` and `money` (ISO 4217) are used when the words name none.
 */
export function parseSalary(words: string, period: SalaryPeriod = 'unknown', money: string | null = null): Salary | null {
  const text = oneLine(words).slice(0, 300);
  const pay = payIn(text, money);
  if (pay === null) return null;
  const { first, second, currency } = pay;
  const [low, high] = second === null ? [scaled(first, null), null] : widened(endsOf(first, second), pay.others);
  // Pay in lakhs and a "cost to company" are a year's.
  const inLakhs = (second ?? first).unit === 1e5 || (second ?? first).unit === 1e7 || /\bctc\b/i.test(text);
  const large = (high ?? low) >= (yearlyFrom[currency] ?? Infinity);
  const said = { before: text.slice(0, first.start), after: text.slice((second ?? first).end) };
  const upTo = second === null && upToBefore.test(said.before);
  const from = second === null && (fromBefore.test(said.before) || fromAfter.test(said.after.replace(/^\s?(?:[€$£円元원]|[A-Z]{3})/u, '')));
  return salaryOf({ min: upTo ? null : low, max: upTo ? low : high ?? (from ? null : low), currency, period: periodOfPay(text, first, second) ?? (large || inLakhs ? 'year' : periodIn(withoutHours(text)) ?? period), predicted: false, words: text });
}

interface Pay {
  readonly first: Amount;
  readonly second: Amount | null;
  readonly currency: string;
  /** Further ranges in the same money. */
  readonly others: readonly (readonly [low: number, high: number])[];
}

/** The pay of a text: its first range beside which a currency stands, else its first such number, else the first of any. */
function payIn(text: string, money: string | null): Pay | null {
  const amounts = amountsIn(text);
  const anywhere = currencyIn(text) ?? currencyOfKr(text) ?? money;
  const pays = amounts.map((first, at): Omit<Pay, 'currency' | 'others'> & { readonly currency: string | null } => {
    const next = amounts[at + 1];
    const second = next !== undefined && joins(text.slice(first.end, next.start)) ? next : null;
    const [own, other] = [first.currency, second?.currency ?? null];
    // "$90K–$110K CAD": a code says which dollar.
    return { first, second, currency: own === 'USD' && other !== null ? other : own ?? other };
  });
  const beside = besidesTargets(text, pays);
  const pay = beside.find(({ second }) => second !== null) ?? beside[0] ?? pays.find(({ second }) => second !== null) ?? pays[0];
  if (pay === undefined) return null;
  // A bare dollar is the one that the text names, where no other pay has that one for itself.
  const named = pay.currency === 'USD' && beside.every((other) => other.currency === 'USD') ? anywhere : null;
  const currency = named ?? pay.currency ?? anywhere;
  const others = beside.flatMap((other) => (other === pay || other.second === null || other.currency !== pay.currency ? [] : [endsOf(other.first, other.second)]));
  return currency === null ? null : { ...pay, currency, others };
}

/**
 * The pays beside which a currency stands. Where pay stands beside earnings on target or what comes on top ("OTE $220k,
 * base $110k", "€140k OTE (70k base, 70k variable)"), the pay alone.
 */
function besidesTargets<P extends { readonly first: Amount; readonly second: Amount | null; readonly currency: string | null }>(text: string, pays: readonly P[]): readonly P[] {
  const told = pays.map((pay) => ({ pay, role: roleOf(text, pay.first.start, (pay.second ?? pay.first).end) }));
  const withMoney = told.filter(({ pay, role }) => pay.currency !== null || (role === 'base' && (pay.second ?? pay.first).unit !== null));
  const more = withMoney.filter(({ role }) => role === 'target' || role === 'variable');
  const others = withMoney.filter((one) => !more.includes(one) && !more.some(({ pay }) => pay.second === one.pay.first));
  const bases = more.length === 0 ? [] : others.filter(({ role }) => role === 'base');
  return (bases.length > 0 ? bases : others.length > 0 ? others : withMoney).map(({ pay }) => pay);
}

/** Ranges of other regions or levels lie across the first; what lies apart from it is something else. */
function widened(ends: readonly [number, number], others: Pay['others']): readonly [low: number, high: number] {
  return others.reduce(([low, high], [least, most]) => (least <= high && most >= low ? [Math.min(low, least), Math.max(high, most)] : [low, high]), ends);
}

function endsOf(first: Amount, second: Amount): readonly [low: number, high: number] {
  return [scaled(first, second), scaled(second, null)];
}

/** The period said right after the pay, else within or right before it. */
function periodOfPay(text: string, first: Amount, second: Amount | null): SalaryPeriod | null {
  const said = withoutHours(text);
  const end = (second ?? first).end;
  const after = said.slice(end, end + 60).split(/[;|•]|[.,]\s/)[0] ?? '';
  return periodIn(after) ?? periodIn(said.slice(first.start, end)) ?? periodIn(said.slice(Math.max(0, first.start - 40), first.start));
}

/** An amount in full; the first of a range may leave its "k" to the second ("60-75k"). */
function scaled(one: Amount, after: Amount | null): number {
  return one.value * (one.unit ?? (one.value < 1000 ? after?.unit : null) ?? 1);
}

/** The pay period named by a source's word, code or phrase ("1 YEAR", "per-year-salary", "PA", "HOURLY"). */
export function periodOf(word: string | null | undefined): SalaryPeriod {
  const text = word ?? '';
  const usajobs: Readonly<Record<string, SalaryPeriod>> = { PA: 'year', PH: 'hour', PM: 'month', PD: 'day', PW: 'week', BW: 'unknown' };
  return usajobs[text.trim()] ?? periodIn(text.replace(/[_-]/g, ' ')) ?? 'unknown';
}

/** "2.800" a month is no three euros. */
const inThousands = /^\d{1,3}(?:\.\d{3})+$/;

function amount(value: number | string | null | undefined, period: SalaryPeriod): number | null {
  if (value === null || value === undefined || value === '') return null;
  const number = typeof value === 'number' ? value : numberIn(inThousands.test(value.trim()) && (period === 'year' || period === 'month') ? value.replaceAll('.', '') : value.trim());
  return Number.isFinite(number) && number > 0 && number < largest ? number : null;
}

/** "147945", "147,945.00", and as people write it: "$147,945", "147 945 €", "147k". */
function numberIn(text: string): number {
  const plain = Number(text.replace(/,(?=\d{3})/g, ''));
  const written = /^[^\d\s-]{0,4}\s*(\d[\d.,'’\s]*)(k|m)?\s*[^\d\s]{0,4}$/iu.exec(text);
  if (!Number.isNaN(plain) || written === null) return plain;
  const [, digits = '', unit = ''] = written;
  return magnitude(digits) * (unit === '' ? 1 : unit.toLowerCase() === 'k' ? 1e3 : 1e6);
}

function minor(value: number | null, scale: number): number | null {
  return value === null ? null : Math.round(value * scale);
}

function fieldWords(min: number | null, max: number | null, currency: string, period: SalaryPeriod): string {
  const range = min !== null && max !== null && min !== max ? `${min} – ${max}` : String(min ?? max);
  const only = min === null ? 'up to ' : max === null ? 'from ' : '';
  return `${only}${range} ${currency}${period === 'unknown' ? '' : ` per ${period}`}`;
}
