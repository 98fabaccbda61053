import type { SalaryPeriod } from '../posting.ts';
import { folded } from '../text.ts';

const codes = 'USD EUR GBP CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN ISK JPY CNY RMB INR SGD HKD TWD KRW BRL MXN ARS CLP COP PEN UYU CRC ZAR ILS NIS AED SAR TRY UAH RUB THB IDR MYR PHP VND EGP NGN KES GHS PKR BDT LKR RSD GEL KZT QAR KWD BHD OMR JOD MAD TND'.split(' ');
const otherCodes: Readonly<Record<string, string>> = { RMB: 'CNY', NIS: 'ILS' };
/** Longest first: "CA$" must not be read as "$". A bare dollar is the US dollar unless a code says otherwise. */
const signs: readonly (readonly [string, string])[] = [
  ['US$', 'USD'], ['CA$', 'CAD'], ['C$', 'CAD'], ['AU$', 'AUD'], ['A$', 'AUD'], ['NZ$', 'NZD'], ['SG$', 'SGD'], ['S$', 'SGD'], ['S/.', 'PEN'], ['S/', 'PEN'], ['HK$', 'HKD'], ['NT$', 'TWD'], ['MX$', 'MXN'], ['R$', 'BRL'],
  ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['₹', 'INR'], ['¥', 'JPY'], ['￥', 'JPY'], ['円', 'JPY'], ['元', 'CNY'], ['₩', 'KRW'], ['원', 'KRW'], ['₪', 'ILS'], ['₽', 'RUB'], ['₺', 'TRY'], ['₴', 'UAH'], ['₱', 'PHP'], ['₦', 'NGN'], ['฿', 'THB'], ['₫', 'VND'], ['₡', 'CRC'],
];
/** Names that are letters: they count beside a number only. */
const named: readonly (readonly [string, RegExp])[] = [
  ['EUR', /^euros?$/i], ['PLN', /^z[łl]$/i], ['CZK', /^kč$/i], ['HUF', /^ft$/i], ['RON', /^lei$/i], ['MYR', /^RM$/], ['IDR', /^rp$/i], ['ZAR', /^R$/], ['INR', /^rs$/i], ['CHF', /^s?fr$/i], ['GBP', /^pounds?$/i], ['USD', /^(?:us )?dollars?$/i], ['TRY', /^TL$/], ['BGN', /^лв$/i], ['RUB', /^руб$/i], ['UAH', /^грн$/i],
];
const letters = String.raw`(?:euros?|z[łl]|kč|ft|lei|pounds?|dollars?|лв|руб|грн|kr)(?!\p{L})\.?`;

/** A number that may be pay. */
export interface Amount {
  readonly value: number;
  /** It was written with "k", "lakh", 万 and the like. */
  readonly unit: number | null;
  readonly start: number;
  readonly end: number;
  /** ISO 4217, where a sign, a code or a name stands beside it. */
  readonly currency: string | null;
}

const number = /(?:\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[.,'’ ]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?/gu;
const unit = /^\s?(k|t(?=\s?€|\s?eur)|l(?=[\s,;)–-]|$)|cr(?=[\s,;)–-]|$)|tys\.?|tsd\.?|mio\.?|mill?i(?:on|ón|one|ard)(?:s|en|es)?|m(?=[\s€$£,;)–-]|$)|lpa|lakhs?|lacs?|crores?)(?!(?![元円원]|eur)\p{L})|^\s?([万萬만])/iu;
const units: readonly (readonly [RegExp, number])[] = [[/^(?:k|t)/i, 1e3], [/^m/i, 1e6], [/^(?:lpa|la|l$)/i, 1e5], [/^cr/i, 1e7], [/^[万萬만]/u, 1e4]];
/** What follows a number that counts something else than money. */
const counted = /^[\s-]{0,2}(?:%|percent|prozent|h|hrs?|hours?|std|stunden|uur|uren|heures?|horas?|godz\w*|days?|tage[ns]?|jours?|d[ií]as?|weeks?|wochen|semaines?|months?|monate|monats\w*|mois|meses|years?|yrs?|jahren?|ans|años|people|employees|shares|times|x|×|mal)(?![\p{L}\d])/iu;
const glued = /^(?:p\.?[adhmw](?![a-z])|[A-Z]{3}(?![A-Za-z])|zł|kč|kr|eur|euros?|lei|ft(?![a-z])|円|元|원)/iu;

/** The numbers of a text that may be pay, in order: no percentages, no hours a week, no parts of words ("401(k)", "B2B"), no bonus beside the pay. */
export function amountsIn(text: string): readonly Amount[] {
  const all = numbersIn(text);
  const paid = all.filter(({ end }) => !besidePay.test(text.slice(end)));
  return paid.length === 0 ? all : paid;
}

/** Every such number, a bonus among them. */
export function numbersIn(text: string): readonly Amount[] {
  return Array.from(text.matchAll(number), (match): Amount | null => {
    const [digits] = match;
    const before = text.slice(0, match.index);
    const rest = text.slice(match.index + digits.length);
    const [wholeUnit = '', latin, han] = unit.exec(rest) ?? [];
    const word = latin ?? han ?? null;
    const after = rest.slice(wholeUnit.length).replace(/^[.,][-–—]{1,2}/u, '');
    const currency = currencyBefore(before) ?? currencyAfter(after);
    const isPartOfWord = (/[\p{Script=Latin}\p{Script=Cyrillic}\d_]$/u.test(before) && currencyBefore(before) === null) || (/^[\p{L}_]/u.test(after) && !glued.test(after) && currencyAfter(after) === null);
    if (isPartOfWord || /^\(k\)/iu.test(rest) || /^\s?%/u.test(rest) || (currencyBefore(before) === null && word === null && counted.test(rest))) return null;
    const factor = word === null ? null : units.find(([pattern]) => pattern.test(word))?.[1] ?? null;
    return { value: magnitude(digits), unit: factor, start: match.index, end: match.index + digits.length + wholeUnit.length, currency };
  }).filter((found) => found !== null);
}

/** What is paid once, or beside the pay. */
export const besidePay = /^\s?(?:(?:sign(?:ing)?[- ]?on|signing|welcome|referral|joining|relocation|retention|annual|yearly|car|travel|transport|meal|food|housing|shift|location|london|phone|clothing|wellness)\s)?(?:bonus|weighting|stipend|allowance|prämie|premium|referral)(?!\p{L})/iu;

/** Whether what stands between two amounts makes them the ends of one range: "€ bis", "/yr - $", "and". */
export function joins(between: string): boolean {
  const money = String.raw`(?:[A-Z]{0,3}\s?[^\d\s\p{L},.;:()%+\-–—]{0,3}|${letters}|[円元원]|R[mp]?|Rs\.?)`;
  const period = String.raw`(?:[.,][-–—]{1,2})?(?:\s*(?:\/|per\s|an?\s|pro\s)\s*\p{L}{1,7}(?!\p{L})\.?)?`;
  return new RegExp(String.raw`^\s*${money}\s*${period}\s*(?:-|–|—|−|~|〜|～|(?:rising |increasing |up )?to|max(?:imum)?\.?:?|bis|until|and|und|et|y|e|og|och|i|à|a|al|até|do|tot|til|till)\s*${money}\s*$`, 'iu').test(between);
}

/** The currency of a text: the code it names, else its first sign; null for none. */
export function currencyIn(text: string): string | null {
  for (const [, code = ''] of text.matchAll(/(?<![A-Za-z])([A-Z]{3})(?![A-Za-z])/g)) if (codes.includes(code)) return otherCodes[code] ?? code;
  return signs.find(([sign]) => text.includes(sign))?.[1] ?? null;
}

/** Whose crowns "kr" are: Norwegians write it before the number, and Swedes and Danes behind it and the time in their own words; null where nothing says it. */
export function currencyOfKr(text: string): string | null {
  if (/(?<!\p{L})kr\.?\s?\d/iu.test(text)) return 'NOK';
  if (!/\d\s?kr(?!\p{L})/iu.test(text)) return null;
  if (/(?<!\p{L})(?:pr\.?|om)\s?(?:md|måned|time|år)|løn/iu.test(text)) return 'DKK';
  return /mån(?!ed)|(?<!\p{L})år|timme|lön/iu.test(text) ? 'SEK' : null;
}

/** A currency by its code or sign alone, as sources' fields give it. */
export function currencyNamed(field: string): string {
  return signs.find(([sign]) => sign === field)?.[1] ?? otherCodes[field.toUpperCase()] ?? field.toUpperCase();
}

function currencyBefore(before: string): string | null {
  const text = before.trimEnd();
  const code = /(?<![A-Za-z])([A-Z]{3})[\s:]*[$€£]?$/.exec(text)?.[1] ?? '';
  if (codes.includes(code)) return otherCodes[code] ?? code;
  const sign = signs.find(([one]) => text.endsWith(one))?.[1];
  return sign ?? byName(/(?<![\p{L}\d])(\p{L}{1,3})\.?$/u.exec(text)?.[1]);
}

function currencyAfter(after: string): string | null {
  const text = after.trimStart();
  const code = /^[$€£]?\s?([A-Z]{3})(?![A-Za-z])/i.exec(text)?.[1]?.toUpperCase() ?? '';
  if (codes.includes(code)) return otherCodes[code] ?? code;
  const sign = signs.find(([one]) => text.startsWith(one))?.[1];
  const name = /^(\p{L}{2,7})(?!\p{L})/u.exec(text)?.[1];
  return sign ?? (name !== undefined && /^(?:rm|rp|rs)$/i.test(name) ? null : byName(name));
}

function byName(word: string | undefined): string | null {
  return word === undefined ? null : named.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** "60.000", "60,000" and "60 000" are sixty thousand; "12,00,000" is twelve lakhs; "102.8" and "31,2" have a decimal part. */
export function magnitude(digits: string): number {
  const text = digits.replace(/['’\s]/g, '').replace(/^\d{1,2}(?:,\d{2})+,\d{3}/, (lakhs) => lakhs.replaceAll(',', ''));
  return Number(text.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}

const per = String.raw`(?:\/|(?<![a-z])(?:per|pr\.?|pro|na|za|i|al|all['’]))\s?`;
// Folded words; every two weeks or half months are none of these. Short ones that are something else elsewhere count after "/" or "per" only.
const periods: readonly (readonly [SalaryPeriod, RegExp])[] = [
  ['hour', new RegExp(String.raw`(?<![a-z])(?:hours?|hourly|hrs?|h(?!\/f)|ph|p\/h|stunde|stundlich|stundenlohn|stundensatz|std|heures?|horaire|horas?|uur|uurloon|godz\w*|hodin\w*|timme\w*|timen|saat)(?![a-z])|${per}(?:ora|time|hod|oras?)(?![a-z])|時給|시급|小时`)],
  ['day', new RegExp(String.raw`(?<![a-z])(?:days?|daily|pd|tag|tagessatz|taglich|jour|journalier|tjm|dia|diarios?|dag|giorno|dniowk\w*|dzien\w*)(?![a-z])|${per}den(?![a-z])|日給|일당`)],
  ['week', /(?<![a-z]|bi[- ]|(?:two|2) )(?:weeks?|weekly|wk|pw|woche|wochentlich|semaine|semana|semanal|settimana|tydzien|tyden|vecka|uge|viikko)(?![a-z])/],
  ['month', new RegExp(String.raw`(?<![a-z]|(?:semi|bi)[- ])(?:months?|monthly|mtl|mo|mth|pm|pcm|monat\w*|\w*monatsgehalt|mois|mensuel\w*|mes|meses|mensual\w*|mensal|mensais|mensile|mensili|mese|maand\w*|mies\w*|mesic\w*|mesia\w*|manad\w*|maned\w*|mnd|p\/m|kuukau\w*|bulan|lunar|havi|ayl[iı]k)(?![a-z])|${per}(?:man|md|mc|m-c|kk|ay|luna|ho)(?![a-z])|月給|月収|月薪|월급|/月`)],
  ['year', new RegExp(String.raw`(?<![a-z])(?:years?|yearly|annum|annual(?:ly)?|annuel(?:le)?s?|yr|pa|p\. ?a|jahr\w*|jhrl|\w*jahresgehalt|\w*jahresbrutto|ano|anos|anual\w*|annui|annuo|annua|annuale|anno|ral|jaar\w*|rok|rocn\w*|roczn\w*|arlig\w*|arslon|vuosi\w*|vuode\w*|tahun|y[iı]ll[iı]k|lpa)(?![a-z])|${per}(?:ar|an|ann)(?![a-z])|(?<![a-z])par an(?![a-z])|年収|年俸|年薪|연봉|/年`)],
];

/** The first pay period that words name; null for none. */
export function periodIn(words: string): SalaryPeriod | null {
  const text = folded(words).normalize('NFC');
  const found = periods.map(([period, pattern]) => ({ period, at: text.search(pattern) })).filter(({ at }) => at >= 0);
  return found.reduce<(typeof found)[number] | null>((first, one) => (first === null || one.at < first.at ? one : first), null)?.period ?? null;
}

/** Hours of work a week and weeks of leave are no pay period: "40 hours per week", "38.5h week", "35 Std./Woche", "4 weeks paid vacation". */
export function withoutHours(text: string): string {
  const leave = /\b\d{1,2}\+?\s(?:weeks?|days?|wochen|tage|months?)\s(?:of\s|paid\s|annual\s){0,2}(?:vacation|holidays?|leave|pto|urlaub)/giu;
  return text.replace(leave, (whole) => ' '.repeat(whole.length)).replace(/(?<![\d.,$€£]|[$€£]\s)\d{1,2}(?:[.,]\d)?(?:\s?[-–]\s?\d{1,2})?[\s-]?(?:h|hrs?|hours?|std|stunden|uur|uren|heures|horas|ore|godzin|timmar|timer)(?![\p{L}])\.?(?:\s?(?:\/|per|pro|par|por|je|a|w|in der|in de)?\s?(?:weeks?|wk|woche|wo|semaine|semana|settimana|tydzie[nń]\w*|vecka|uge|week))?/giu, (whole) => ' '.repeat(whole.length));
}
