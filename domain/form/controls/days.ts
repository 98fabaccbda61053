import { attribute } from '../page/page-tree.ts';
import type { PageElement } from '../page/page-tree.ts';

/** The letters of day, month and year in the patterns of other languages, by the letters of the year. */
const letters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  JJJJ: { T: 'D', J: 'Y' }, AAAA: { J: 'D', G: 'D', A: 'Y' }, ÅÅÅÅ: { Å: 'Y' }, VVVV: { P: 'D', K: 'M', V: 'Y' }, RRRR: { R: 'Y' },
};

/** How a text field wants a day: its placeholder, or what it tells its calendar, such as `MM/DD/YYYY` or `TT.MM.JJJJ`, in English letters. */
export function dayPattern(control: PageElement): string | null {
  return dayPatternOf(attribute(control, 'placeholder') || attribute(control, 'data-date-format'));
}

/** Such a pattern in English letters, also one of a month without a day; null for other words. */
export function dayPatternOf(text: string): string | null {
  const said = text.trim().toUpperCase();
  const [, own] = Object.entries(letters).find(([year]) => said.includes(year)) ?? [];
  const words = own === undefined ? said : Array.from(said, (c) => own[c] ?? c).join('');
  return /^(?=.*D{1,2})(?=.*M{1,2})(?=.*YYYY)[DMY]+([./-])[DMY]+\1[DMY]+$|^(?:MM?[./-]YYYY|YYYY[./-]MM?)$/u.test(words) ? words : null;
}

/** What an empty field says that takes a day. */
export const invitesDay = /^(?:select|pick|choose|enter) (?:a |the |your )?(?:date|day)\b|^(?:datum|tag) (?:aus)?wählen|^(?:choisir|sélectionner) une date|^kies een datum|^(?:välj|vælg|velg) dato?\b/iu;

/** An ISO day in a field's own pattern; other words and a missing pattern leave it as it is. */
export function dayAs(iso: string, pattern: string | null): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (day === null || pattern === null) return iso;
  const [, year = '', month = '', date = ''] = day;
  return pattern.replace(/Y+/u, year).replace(/M+/u, month).replace(/D+/u, date);
}

/** The ISO day that a field shows in its pattern, the first where that has a month alone; what does not fit stays as it is. */
export function isoDay(shown: string, pattern: string | null): string {
  if (pattern === null) return shown;
  const order = Array.from(pattern.matchAll(/[DMY]+/gu), ([letters]) => letters[0] ?? '');
  const parts = shown.trim().split(/[./-]/u);
  if (parts.length !== order.length || !parts.every((part) => /^\d+$/u.test(part))) return shown;
  const of = (letter: string) => parts[order.indexOf(letter)] ?? '';
  return `${of('Y')}-${of('M').padStart(2, '0')}-${(of('D') || '1').padStart(2, '0')}`;
}

const monthNames: readonly string[] = [
  'jan|januar|january|janvier|enero|januari|gennaio|janeiro', 'feb|februar|february|février|febrero|februari|febbraio|fevereiro', 'mar|märz|mär|march|mars|marzo|maart|março',
  'apr|april|avril|abril|aprile', 'may|mai|mayo|mei|maggio|maio', 'jun|juni|june|juin|junio|giugno|junho', 'jul|juli|july|juillet|julio|luglio|julho', 'aug|august|août|agosto|augustus',
  'sep|sept|september|septembre|septiembre|settembre|setembro', 'oct|okt|october|oktober|octobre|octubre|ottobre|outubro', 'nov|november|novembre|noviembre|novembro', 'dec|dez|december|dezember|décembre|diciembre|dicembre|dezembro',
];
const anyMonth = new RegExp(String.raw`(?<!\p{L})(?:${monthNames.map((names, n) => `(?<m${n}>${names})`).join('|')})\.?(?!\p{L})`, 'iu');

/** The month that a calendar's words name, 1 to 12, with its year; null where they name none. */
export function monthOf(words: string): { readonly year: number; readonly month: number } | null {
  const named = anyMonth.exec(words);
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(words);
  const at = Object.entries(named?.groups ?? {}).find(([, name]) => name !== undefined)?.[0];
  return at === undefined || year === null ? null : { year: Number(year[0]), month: Number(at.slice(1)) + 1 };
}

/** Whether what a field shows can mean this ISO day: its numbers in any order, or its month by name. */
export function saysDay(shown: string, iso: string): boolean {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const numbers = Array.from(shown.matchAll(/\d+/gu), ([digits]) => Number(digits));
  const named = monthOf(shown);
  const wanted = named === null ? [year, month, day] : [year, day];
  return (named === null || named.month === month) && JSON.stringify(numbers.toSorted((a, b) => a - b)) === JSON.stringify(wanted.toSorted((a, b) => a - b));
}
