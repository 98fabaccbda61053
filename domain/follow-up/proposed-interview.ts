import { datesIn } from '../candidate/import/date-words.ts';

/** Day and time that a mail proposes, by the clock of whoever wrote it. */
export interface ProposedInterview {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:MM, or null where the mail names none. */
  readonly time: string | null;
}

const months = 'january jan januar|february feb februar|march mar märz|april apr|may mai|june jun juni|july jul juli|august aug|september sep sept|october oct oktober okt|november nov|december dec dezember dez'.split('|').map((words) => words.split(' '));
const names = months.flat().toSorted((a, b) => b.length - a.length).join('|');
// Without a year: "24 November", "November 24th", "24.11.".
const noYear = new RegExp(String.raw`(?<![\p{L}\p{N}.])(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(${names})|(${names})\s+(\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})\.(\d{1,2})\.)(?![\p{L}\p{N}])`, 'giu');
const clock = /(?<![\p{N}.:-])(?:(\d{1,2})[:.](\d{2})\s*(am|pm|a\.m\.|p\.m\.|uhr|h)?|(\d{1,2})\s*(am|pm|a\.m\.|p\.m\.|uhr))(?![\p{L}\p{N}.-])/iu;
const near = 60;

/**
 * The first day on or after `received` (YYYY-MM-DD) that a mail names, with the time that stands beside it. A day without a
 * year is the next one of that name. Null where it names none: the person says it then.
 */
export function proposedInterview(text: string, received: string): ProposedInterview | null {
  const full = datesIn(text).filter(({ date }) => date.length === 10).map(({ date, start, end }) => ({ day: date, start, end }));
  const short = Array.from(text.matchAll(noYear), (found) => ({ day: dayOf(found, received), start: found.index, end: found.index + found[0].length }));
  const days = [...full, ...short.filter((one) => !full.some((other) => one.start < other.end && other.start < one.end))].filter(({ day }) => isDay(day) && day >= received).toSorted((a, b) => a.start - b.start);
  const [first] = days;
  if (first === undefined) return null;
  return { day: first.day, time: timeIn(text.slice(first.end, first.end + near)) ?? timeIn(text.slice(Math.max(0, first.start - near), first.start)) };
}

function dayOf([, before = '', monthAfter = '', monthBefore = '', after = '', dotted = '', dottedMonth = '']: RegExpMatchArray, received: string): string {
  const name = (monthAfter + monthBefore).toLowerCase();
  const month = name === '' ? Number(dottedMonth) : months.findIndex((words) => words.includes(name)) + 1;
  const rest = `-${String(month).padStart(2, '0')}-${(before + after + dotted).padStart(2, '0')}`;
  const year = Number(received.slice(0, 4));
  return `${year}${rest}` >= received ? `${year}${rest}` : `${year + 1}${rest}`;
}

function timeIn(words: string): string | null {
  const [, hours, minutes, half = '', whole, halfOfWhole = ''] = clock.exec(words) ?? [];
  const said = hours ?? whole;
  if (said === undefined) return null;
  const suffix = (half + halfOfWhole).toLowerCase();
  const hour = (Number(said) % (/[ap]\.?m/u.test(suffix) ? 12 : 24)) + (suffix.startsWith('p') ? 12 : 0);
  return Number(said) > 24 || Number(minutes ?? 0) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
}

/** A day that the calendar has. */
function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
