import type { Salary, SalaryPeriod } from './posting.ts';
import { oneLine } from './text.ts';

/** Digits after the point of the currencies that do not have two (ISO 4217). */
const minorDigits: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
};
const codes = 'USD EUR GBP CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN ISK JPY CNY INR SGD HKD TWD KRW BRL MXN ARS CLP COP PEN ZAR ILS AED SAR TRY UAH RUB THB IDR MYR PHP VND EGP NGN KES PKR BDT RSD GEL QAR KWD MAD'.split(' ');
/** Longest first: "CA$" must not be read as "$". A bare dollar is the US dollar unless the source says otherwise. */
const symbols: readonly (readonly [string, string])[] = [
  ['US$', 'USD'], ['CA$', 'CAD'], ['C$', 'CAD'], ['AU$', 'AUD'], ['A$', 'AUD'], ['NZ$', 'NZD'], ['SG$', 'SGD'], ['S$', 'SGD'], ['HK$', 'HKD'], ['NT$', 'TWD'],
  ['MX$', 'MXN'], ['R$', 'BRL'], ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['₹', 'INR'], ['¥', 'JPY'], ['₪', 'ILS'], ['₩', 'KRW'], ['₽', 'RUB'], ['₺', 'TRY'], ['₴', 'UAH'], ['₱', 'PHP'], ['zł', 'PLN'], ['Kč', 'CZK'],
];
const periods: readonly (readonly [SalaryPeriod, RegExp])[] = [
  ['hour', /\b(hours?|hourly|hrs?|h|ph|p\/h|stunde|std|stündlich|heure|hora|uur)\b/i],
  ['day', /\b(days?|daily|pd|tag|jour|d[ií]a|dag)\b/i],
  ['week', /\b(weeks?|weekly|wk|pw|woche|semaine|semana)\b/i],
  ['month', /\b(months?|monthly|mo|mth|pm|monat|monatlich|mois|mes|maand)\b/i],
  ['year', /\b(years?|yearly|annum|annual(ly)?|annuel(le)?|yr|pa|p\.a|jahr|jährlich|año|anual|jaar)\b|(?:\/|\bpar )\s*an\b/i],
];
const yearlyCurrencies = ['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD'];
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
  const named = fields.currency?.trim() ?? '';
  const currency = symbols.find(([sign]) => sign === named)?.[1] ?? named.toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) return null;
  const scale = 10 ** (minorDigits[currency] ?? 2);
  const [first, second] = [amount(fields.min), amount(fields.max)];
  const swapped = first !== null && second !== null && first > second;
  const [min, max] = swapped ? [second, first] : [first, second];
  if (min === null && max === null) return null;
  const words = fields.words === null ? fieldWords(min, max, currency, fields.period) : oneLine(fields.words);
  return { minMinor: minor(min, scale), maxMinor: minor(max, scale), currency, period: fields.period, predicted: fields.predicted, words };
}

/**
 * Reads pay written for people: "$75k - $95k", "CA$102.8K – CA$137K", "$50,000 – $60,000 / yr", "€60.000", "120-150K USD".
 * Null where no currency or no amount is named. `period` is used when the words name none.
 */
export function parseSalary(words: string, period: SalaryPeriod = 'unknown'): Salary | null {
  const text = oneLine(words).slice(0, 300);
  const currency = currencyIn(text);
  if (currency === null) return null;
  const found = amountsIn(text);
  if (found === null) return null;
  // Nobody pays tens of thousands of dollars or euros an hour or a month: without a word such an amount is a year's.
  const yearly = yearlyCurrencies.includes(currency) && (found.second ?? found.first) >= 15_000 ? 'year' : period;
  const upTo = /\b(up to|bis( zu)?|max(imum)?|jusqu|hasta)\b/i.test(text) && found.second === null;
  return salaryOf({
    min: upTo ? null : found.first, max: upTo ? found.first : found.second ?? (/\b(from|ab|starting|min(imum)?|desde)\b|\+/i.test(text) ? null : found.first),
    currency, period: periodIn(text) ?? yearly, predicted: false, words: text,
  });
}

/** The pay period named by a source's word, code or phrase ("1 YEAR", "per-year-salary", "PA", "HOURLY"). */
export function periodOf(word: string | null | undefined): SalaryPeriod {
  const text = word ?? '';
  const usajobs: Readonly<Record<string, SalaryPeriod>> = { PA: 'year', PH: 'hour', PM: 'month', PD: 'day', PW: 'week', BW: 'unknown' };
  return usajobs[text.trim()] ?? periodIn(text.replace(/[_-]/g, ' ')) ?? 'unknown';
}

function periodIn(text: string): SalaryPeriod | null {
  return periods.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function currencyIn(text: string): string | null {
  const code = /\b([A-Z]{3})\b/g;
  for (const match of text.matchAll(code)) if (codes.includes(match[1] ?? '')) return match[1] ?? null;
  const symbol = symbols.find(([sign]) => text.includes(sign));
  return symbol?.[1] ?? null;
}

function amountsIn(text: string): { readonly first: number; readonly second: number | null } | null {
  const number = String.raw`(\d{1,3}(?:[.,'’ ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)\s*(k|m|mio\.?|mill?ions?|millionen|lpa|lakhs?|crores?)?(?![\w%])`;
  const sign = String.raw`(?:[A-Z]{0,3}\s*[^\d\s\w,.;:()%+-]{0,3}\s*)`;
  // "$120K/yr - $150K/yr" names the period twice.
  const period = String.raw`(?:\s*(?:\/|per\s|an?\s|pro\s)\s*[a-z]{1,7}\.?)?`;
  const range = new RegExp(`${number}${period}\\s*(?:${sign})?\\s*(?:-|–|—|to|bis|until|and|à|a)\\s*${sign}${number}`, 'i').exec(text);
  if (range !== null) {
    const unit = range[2] ?? (magnitude(range[1]) < 1000 ? range[4] : undefined);
    return { first: scaled(range[1], unit), second: scaled(range[3], range[4]) };
  }
  const single = new RegExp(number, 'i').exec(text);
  return single === null ? null : { first: scaled(single[1], single[2]), second: null };
}

function scaled(digits: string | undefined, unit: string | undefined): number {
  const word = (unit ?? '').toLowerCase();
  const factor = word === '' ? 1 : word === 'k' ? 1e3 : word.startsWith('m') ? 1e6 : word.startsWith('crore') ? 1e7 : 1e5;
  return magnitude(digits) * factor;
}

/** "60.000", "60,000" and "60 000" are sixty thousand; "102.8" and "31,2" have a decimal part. */
function magnitude(digits: string | undefined): number {
  const text = (digits ?? '').replace(/['’\s]/g, '');
  return Number(text.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}

function amount(value: number | string | null | undefined): number | null {
  if (value === null || value === undefined || value === '') return null;
  const number = typeof value === 'number' ? value : numberIn(value.trim());
  return Number.isFinite(number) && number > 0 && number < largest ? number : null;
}

/** "147945", "147,945.00", and as people write it: "$147,945", "147 945 €", "147k". */
function numberIn(text: string): number {
  const plain = Number(text.replace(/,(?=\d{3})/g, ''));
  const written = /^[^\d\s-]{0,4}\s*(\d[\d.,'’\s]*)(k|m)?\s*[^\d\s]{0,4}$/iu.exec(text);
  return Number.isNaN(plain) && written !== null ? scaled(written[1], written[2]) : plain;
}

function minor(value: number | null, scale: number): number | null {
  return value === null ? null : Math.round(value * scale);
}

function fieldWords(min: number | null, max: number | null, currency: string, period: SalaryPeriod): string {
  const range = min !== null && max !== null && min !== max ? `${min} – ${max}` : String(min ?? max);
  const only = min === null ? 'up to ' : max === null ? 'from ' : '';
  return `${only}${range} ${currency}${period === 'unknown' ? '' : ` per ${period}`}`;
}
