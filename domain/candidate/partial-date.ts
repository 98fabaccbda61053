import type { PartialDate } from './fact.ts';

const shape = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u;

/** The date at the precision its source gave, or null where the text is no date ("2019-4" and "2019/04" are read). */
export function partialDate(text: string): PartialDate | null {
  const loose = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?/u.exec(text.trim());
  if (loose === null) return null;
  const [, year, month, day] = loose;
  if (year === undefined) return null;
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return year;
  const toMonth = `${year}-${month.padStart(2, '0')}`;
  return day === undefined || Number(day) < 1 || Number(day) > 31 ? toMonth : `${toMonth}-${day.padStart(2, '0')}`;
}

/** Months since year 0 at the date's start (January where only the year is known); null for what is no date. */
export function monthIndex(date: PartialDate): number | null {
  const match = shape.exec(date);
  return match?.[1] === undefined ? null : Number(match[1]) * 12 + (match[2] === undefined ? 0 : Number(match[2]) - 1);
}

/** "2022-03 to today", "2015 to 2019", "2019-04": a span in the words every fact uses. */
export function spanInWords(start: PartialDate | null, end: PartialDate | null): string | null {
  if (start === null) return end === null ? null : `until ${end}`;
  return start === end ? start : `${start} to ${end ?? 'today'}`;
}
