import type { PartialDate } from './fact.ts';

/** A date as a text words it. */
export interface DateMention {
  readonly date: PartialDate;
  readonly start: number;
  readonly end: number;
}

/** A span of time as a text words it: "Mar 2019 – today", "2015 to 2019", "since 2020" (no end), "until 2021" (no start). */
export interface SpanMention {
  readonly from: PartialDate | null;
  /** Null with `open` false means the text names no end ("since 2020" has `open` true). */
  readonly to: PartialDate | null;
  readonly open: boolean;
  readonly start: number;
  readonly end: number;
}

const monthNumbers = new Map<string, string>();
const monthWords = [
  'january jan januar jän jänner janvier janv enero ene', 'february feb februar février fevrier févr fevr febrero', 'march mar märz maerz mrz mars marzo', 'april apr avril avr abril abr', 'may mai mayo', 'june jun juni juin junio', 'july jul juli juillet juil julio', 'august aug août aout agosto ago',
  'september sep sept septembre septiembre', 'october oct oktober okt octobre octubre', 'november nov novembre noviembre', 'december dec dezember dez décembre decembre déc diciembre dic',
];
monthWords.forEach((words, index) => words.split(' ').forEach((word) => monthNumbers.set(word, String(index + 1).padStart(2, '0'))));

const month = `(?:${Array.from(monthNumbers.keys()).sort((a, b) => b.length - a.length).join('|')})`;
const year = '(?:19[5-9]\\d|20[0-4]\\d)';
// ISO day or month, "31.12.2022", "12/2022", "3 March 2022", "March 3, 2022", "March 2022", "2022".
const oneDate = `(?:${year}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?|(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.${year}|(?:0?[1-9]|1[0-2])[/.]${year}|(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+)?${month}\\.?,?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,\\s+)?${year}|(?:(?:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|wintersemester|sommersemester|printemps|été|automne|hiver)\\s+)?${year})`;
const today = '(?:présent|aujourd.hui|ce jour|à ce jour|presente|actualidad|actual|dato|present|today|now|current(?:ly)?|to date|date|ongoing|heute|jetzt|aktuell|laufend)';
const joint = '\\s*(?:-|–|—|−|to|until|till|through|thru|bis(?:\\s+zum?)?|à|au|jusqu.à|a|hasta|→)\\s*';
const edge = '(?<![\\p{L}\\p{N}])';
const close = '(?![\\p{L}\\p{N}])';

const anyDate = new RegExp(`${edge}${oneDate}${close}`, 'giu');
const anySpan = new RegExp(`${edge}(?:(?:from|von|vom)\\s+)?(${oneDate})(?:${joint}|(?<=${edge}(?:between|zwischen)\\s+${oneDate})\\s+(?:and|und)\\s+)(?:(${oneDate})|(${today})|(\\d{2}))${close}|${edge}(?:since|seit|ab|depuis|desde)\\s+(${oneDate})${close}|${edge}(?:until|till|bis)\\s+(${oneDate})${close}`, 'giu');
// Most sentences have no year in them, and need no closer look.
const aYear = new RegExp(year, 'u');

/** Every date a text names, in order, at the precision it has. */
export function datesIn(text: string): DateMention[] {
  if (!aYear.test(text)) return [];
  return Array.from(text.matchAll(anyDate), (found) => ({ date: readDate(found[0]), start: found.index, end: found.index + found[0].length }));
}

/** Every span of time a text names, in order; dates outside spans are not among them. */
export function spansIn(text: string): SpanMention[] {
  if (!aYear.test(text)) return [];
  return Array.from(text.matchAll(anySpan), (found) => {
    const [whole, from, to, stillGoing, shortYear, since, until] = found;
    const start = from === undefined ? null : readDate(from);
    const place = { start: found.index, end: found.index + whole.length };
    if (since !== undefined) return { from: readDate(since), to: null, open: true, ...place };
    if (until !== undefined) return { from: null, to: readDate(until), open: false, ...place };
    const end = to === undefined ? (shortYear === undefined ? null : fullYear(start ?? '', shortYear)) : readDate(to);
    return { from: start, to: end, open: stillGoing !== undefined, ...place };
  });
}

/** "2019–21" ends in 2021, "1998–03" in 2003: never before it began. */
function fullYear(start: PartialDate, short: string): PartialDate {
  const century = Number(start.slice(0, 2));
  return `${short < start.slice(2, 4) ? century + 1 : century}${short}`;
}

function readDate(text: string): PartialDate {
  const lower = text.toLowerCase();
  const year = /(?:19|20)\d{2}/u.exec(lower)?.[0] ?? '';
  const iso = /^\d{4}-\d{2}(?:-\d{2})?$/u.exec(lower);
  if (iso !== null) return lower;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.\d{4}$/u.exec(lower);
  if (dotted !== null) return `${year}-${(dotted[2] ?? '').padStart(2, '0')}-${(dotted[1] ?? '').padStart(2, '0')}`;
  const numbered = /^(\d{1,2})[/.]\d{4}$/u.exec(lower);
  if (numbered !== null) return `${year}-${(numbered[1] ?? '').padStart(2, '0')}`;
  const name = /\p{L}{3,}/u.exec(lower)?.[0];
  const number = name === undefined ? undefined : monthNumbers.get(name);
  if (number === undefined) return year;
  const day = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s/u.exec(lower)?.[1] ?? /\s(\d{1,2})(?:st|nd|rd|th)?,/u.exec(lower)?.[1];
  return day === undefined ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, '0')}`;
}
