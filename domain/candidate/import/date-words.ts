import { remembered } from '#domain/text/remembered.ts';
import type { PartialDate } from '../fact.ts';

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
  'january jan januar jän jänner janvier janv enero ene januari gennaio janeiro', 'february feb februar février fevrier févr fevr febrero februari febbraio fevereiro fev', 'march mar märz maerz mrz mars marzo maart mrt março marco', 'april apr avril avr abril abr aprile', 'may mai mayo mei maggio maio', 'june jun juni juin junio giugno junho', 'july jul juli juillet juil julio luglio julho', 'august aug août aout agosto ago augustus',
  'september sep sept septembre septiembre settembre setembro', 'october oct oktober okt octobre octubre ottobre outubro', 'november nov novembre noviembre novembro', 'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro',
];
monthWords.forEach((words, index) => words.split(' ').forEach((word) => monthNumbers.set(word, String(index + 1).padStart(2, '0'))));

const month = `(?:${Array.from(monthNumbers.keys()).sort((a, b) => b.length - a.length).join('|')})`;
const year = '(?:19[5-9]\\d|20[0-4]\\d)';
const dayNumber = '(?:0?[1-9]|[12]\\d|3[01])';
const monthNumber = '(?:0?[1-9]|1[0-2])';
/** Parts of a year that say no month: they leave the year. */
const season = '(?:(?:early|mid|late|springs?|summers?|autumns?|falls?|winters?|q[1-4]|frühjahr|frühling|sommer|herbst|ws|ss|wise|sose|wintersemester|sommersemester|printemps|été|automne|hiver|primavera|verano|otoño|invierno|voorjaar|lente|zomer|najaar|herfst)[\\s-]+(?:(?:of|de)\\s+)?)';
// ISO day or month, "2022/03", "2022.03", "31.12.2022", "31/12/2022", "12/2022", "3 March 2022", "March 3, 2022", "March 2022", "Mar ’22", "Q3 2022", "2022".
const oneDate = `(?:(?:ws|wise|wintersemester|winter)\\s+${year}/\\d{2}|${year}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?|${year}[/.](?:0[1-9]|1[0-2])|${dayNumber}\\.${monthNumber}\\.${year}|\\d{1,2}/\\d{1,2}/${year}|${monthNumber}[/.]${year}|(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+)?${month}\\.?,?[\\s-]+(?:\\d{1,2}(?:st|nd|rd|th)?,\\s+|del?\\s+)?${year}|${month}\\.?\\s*['’]\\d{2}|${season}['’]\\d{2}|${season}?${year})`;
/** Two digits for a year are told from days and fractions only where a span has them. */
const shortDate = `(?:0[1-9]|1[0-2])/\\d{2}|${month}\\.?[\\s-]\\d{2}`;
const today = '(?:présent|aujourd.hui|auj\\.?|actuellement|ce jour|à ce jour|en cours|presente|(?:la )?actualidad|actualmente|actual|la fecha|heden|nu|dato|present|today|(?:till |until )?now|current(?:ly)?|to date|(?:till )?date|ongoing|heute|jetzt|aktuell|laufend|lfd\\.?|oggi|hoy|in corso|attuale|atualmente|atual|momento|hoje)';
const joint = '\\s*(?:-|–|—|−|~|to|until|till|through|thru|bis(?:\\s+zum?)?|à|au|jusqu.à|a|ad|al|até(?:\\s+(?:ao?|à|o))?|hasta|tot(?:\\s+en\\s+met)?|t\\/m|→)\\s*';
const edge = '(?<![\\p{L}\\p{N}/])';
const close = '(?![\\p{L}\\p{N}/])';
/** "2019 –" with nothing behind it goes on. */
const unfinished = '\\s*[-–—](?=\\s*(?:$|[)\\]|]))';

const anyDate = new RegExp(`${edge}${oneDate}${close}`, 'giu');
const anySpan = new RegExp([
  `${edge}(?:(?:from|von|vom|du|depuis|desde|van|vanaf|dal)\\s+)?(?<from>${oneDate})(?:(?:${joint}|(?<=${edge}(?:between|zwischen)\\s+${oneDate})\\s+(?:and|und)\\s+|(?<=${edge}${season}${year})\\s+(?:and|und|&)\\s+(?=${year}))(?:(?<to>${oneDate})|(?<goesOn>${today})|(?<shortYear>\\d{2}))${close}|(?<!\\d\\s*[-–—]\\s*${oneDate})(?<unfinished>${unfinished}))`,
  `${edge}(?<shortFrom>${shortDate})${joint}(?:(?<shortTo>${shortDate})|(?<shortGoesOn>${today}))${close}`,
  `${edge}(?<firstMonth>${month})\\.?${joint}(?<lastMonth>${month}\\.?\\s+${year})${close}`,
  `${edge}(?:since|seit|ab|depuis|desde|sinds|vanaf|dal)\\s+(?<since>${oneDate})${close}`, `${edge}(?:until|till|bis)\\s+(?<until>${oneDate})${close}`,
].join('|'), 'giu');
// Most sentences have no year in them, and need no closer look.
const aYear = new RegExp(`${year}|['’]\\d\\d|\\d/\\d\\d|${month}[\\s-]\\d\\d`, 'iu');

/** Lines of a document are asked for their dates by each of its readers. */
const linesRemembered = 1_000;

/** Every date a text names, in order, at the precision it has. */
export const datesIn = remembered((text): readonly DateMention[] => {
  if (!aYear.test(text)) return [];
  return Array.from(text.matchAll(anyDate), (found) => ({ date: readDate(found[0]), start: found.index, end: found.index + found[0].length }));
}, linesRemembered);

/** Every span of time a text names, in order; dates outside spans are not among them. */
export const spansIn = remembered((text): readonly SpanMention[] => {
  if (!aYear.test(text)) return [];
  return Array.from(text.matchAll(anySpan), (found) => ({ ...readSpan(found.groups ?? {}), start: found.index, end: found.index + found[0].length }));
}, linesRemembered);

function readSpan(said: Readonly<Record<string, string | undefined>>): Pick<SpanMention, 'from' | 'to' | 'open'> {
  const at = (name: string): PartialDate | null => (said[name] === undefined ? null : readDate(said[name]));
  if (said['since'] !== undefined) return { from: at('since'), to: null, open: true };
  if (said['until'] !== undefined) return { from: null, to: at('until'), open: false };
  if (said['shortFrom'] !== undefined) return { from: at('shortFrom'), to: at('shortTo'), open: said['shortGoesOn'] !== undefined };
  if (said['firstMonth'] !== undefined) return { from: readDate(`${said['firstMonth']} ${at('lastMonth')?.slice(0, 4)}`), to: at('lastMonth'), open: false };
  const from = at('from');
  return { from, to: said['shortYear'] === undefined ? at('to') : fullYear(from ?? '', said['shortYear']), open: said['goesOn'] !== undefined || said['unfinished'] !== undefined };
}

/** "2019–21" ends in 2021, "1998–03" in 2003: never before it began. */
function fullYear(start: PartialDate, short: string): PartialDate {
  const century = Number(start.slice(0, 2));
  return `${short < start.slice(2, 4) ? century + 1 : century}${short}`;
}

function readDate(text: string): PartialDate {
  const lower = text.toLowerCase();
  const year = /(?:19|20)\d{2}/u.exec(lower)?.[0] ?? century(/\d{2}$/u.exec(lower)?.[0] ?? '');
  const iso = /^\d{4}-\d{2}(?:-\d{2})?$/u.exec(lower);
  if (iso !== null) return lower;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.\d{4}$/u.exec(lower);
  if (dotted !== null) return `${year}-${(dotted[2] ?? '').padStart(2, '0')}-${(dotted[1] ?? '').padStart(2, '0')}`;
  const slashed = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/u.exec(lower);
  if (slashed !== null) return dayAndMonth(year, Number(slashed[1]), Number(slashed[2]));
  const numbered = /^(\d{1,2})[/.]\d{2,4}$/u.exec(lower) ?? /^\d{4}[/.](\d{2})$/u.exec(lower);
  if (numbered !== null) return `${year}-${(numbered[1] ?? '').padStart(2, '0')}`;
  const name = /\p{L}{3,}/u.exec(lower)?.[0];
  const number = name === undefined ? undefined : monthNumbers.get(name);
  if (number === undefined) return year;
  const day = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s/u.exec(lower)?.[1] ?? /\s(\d{1,2})(?:st|nd|rd|th)?,/u.exec(lower)?.[1];
  return day === undefined ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, '0')}`;
}

/** "14/02/1988" and "02/14/1988" are one day; "01/09/2016" begins a month. What could be two days is no more than its year. */
function dayAndMonth(year: string, first: number, second: number): PartialDate {
  const isDayFirst = first > 12 || (first === 1 && second !== 1) || first === second;
  if (!isDayFirst && second <= 12 && second !== 1) return year;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return month < 1 || month > 12 || day < 1 || day > 31 ? year : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** "’98" is 1998, "’21" is 2021. */
function century(short: string): string {
  return `${Number(short) > 50 ? '19' : '20'}${short}`;
}
