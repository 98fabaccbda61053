import { parseSalary } from '#domain/posting/pay/salary.ts';
import { timesAYear } from '#domain/match/pay-part.ts';
import type { CampaignPlan } from '../plan.ts';
import { matchesOf, type Sheet } from './sheet.ts';

const amount = String.raw`\d{1,3}(?:[.,'’ ]\d{3})+|\d+(?:[.,]\d+)?`;
const thousand = String.raw`\s*(?:k|tsd\.?|tausend|thousand)`;
const money = String.raw`€|\$|£|(?:EUR|USD|GBP|CHF|CAD|SEK|NOK|DKK|PLN|Euros?|dollars?|pounds|Pfund|Franken|francs)(?!\p{L})`;
const leads = String.raw`(?:(?:salary|pay|gehalt|verdienst|compensation)\s+(?:of\s+|von\s+)?)?(?:from|at least|min(?:imum|destens|\.)?|not (?:below|under|less than)|no less than|nothing (?:below|under)|nicht (?:unter|weniger als)|wenigstens|starting (?:at|from)|more than|mehr als|above|over|über|ab|>=?|≥)?`;
const periods = String.raw`(?:\s*(?:brutto|gross))?(?:\s*(?:/|per|an?|pro|im|je|p\.?)\s*(?:year|annum|a\.?(?!\p{L})|jahr|month|monat|hour|stunde)|\s+(?:yearly|annually|monthly|jährlich|monatlich))?(?:\s*(?:brutto|gross|gehalt|salary|pay))?`;
const payShape = new RegExp(String.raw`(?<![\p{L}\p{N}])${leads}\s*(?:(?<before>${money})\s*)?(?:${amount})(?<k>${thousand})?(?:\s*(?:-|–|—|to|bis)\s*(?:${money})?\s*(?:${amount})(?<k2>${thousand})?)?\s*(?<after>${money})?\+?${periods}(?![\p{L}\p{N}])`, 'giu');

const units: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tsd\.?|tausend|thousand)/giu, 'k'], [/\beuros?\b/giu, 'EUR'], [/\bdollars?\b/giu, 'USD'], [/\b(?:pounds|pfund)\b/giu, 'GBP'], [/\b(?:franken|francs)\b/giu, 'CHF'], [/(\d)[ ’'](?=\d{3}\b)/gu, '$1'],
];

/** The lowest pay a year that a brief names. Without a currency the amount is in `currency`, and only thousands are pay. */
export function readPay(sheet: Sheet, currency: string): CampaignPlan['salaryFloor'] {
  for (const found of sheet.text.matchAll(payShape)) {
    const { before, after, k, k2 } = found.groups ?? {};
    if ([before, after, k, k2].every((part) => part === undefined)) continue;
    const plain = units.reduce((text, [pattern, unit]) => text.replace(pattern, unit), found[0]);
    const salary = parseSalary(before === undefined && after === undefined ? `${plain} ${currency}` : plain, 'year');
    const minor = salary?.minMinor ?? salary?.maxMinor ?? null;
    if (salary === null || minor === null) continue;
    const floor = { minor: Math.round(minor * timesAYear[salary.period === 'unknown' ? 'year' : salary.period]), currency: salary.currency };
    if (sheet.claim(found.index, found.index + found[0].length, 'salaryFloor', [`≥ ${Math.round(floor.minor / 100)} ${floor.currency}`])) return floor;
  }
  return null;
}

const spelled: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twenty: 20, fifty: 50,
  eine: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, zwanzig: 20, fünfzig: 50,
};
const count = String.raw`(\d{1,3}|${Object.keys(spelled).join('|')})`;
const most = String.raw`(?:(?:at most|a maximum of|max(?:imum|imal|\.)?|no more than|not more than|up to|only|höchstens|nicht mehr als|bis zu|nur)\s*)?`;
const things = String.raw`(?:\s*(?:applications?|bewerbungen|bewerbung|openings?|stellen))?`;

/** Most applications in a day, and in all, as far as a brief names them. */
export function readLimits(sheet: Sheet): { readonly daily: number | null; readonly total: number | null } {
  const daily = limit(sheet, 'daily', String.raw`${most}${count}${things}\s*(?:(?:a|per|each|every|pro|am|je|/)\s*(?:day|tag)|daily|täglich)`);
  const total = limit(sheet, 'total', String.raw`${most}${count}\s*(?:applications?|bewerbungen|bewerbung)(?:\s*(?:in total|in all|altogether|overall|insgesamt))?`);
  return { daily, total };
}

function limit(sheet: Sheet, topic: 'daily' | 'total', pattern: string): number | null {
  for (const found of matchesOf(pattern, sheet.text)) {
    const word = (found[1] ?? '').toLowerCase();
    const value = spelled[word] ?? Number.parseInt(word, 10);
    if (value > 0 && sheet.claim(found.index, found.index + found[0].length, topic, [`${value}`])) return value;
  }
  return null;
}
