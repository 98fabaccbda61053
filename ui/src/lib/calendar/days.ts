import type { CalendarEntry } from '#lib/api/types.ts';

/** Entries of one kind a person filters by. */
export const calendarFilters = ['interview', 'deadlines', 'leaves', 'follow_up', 'closes', 'comes_back'] as const;
export type CalendarFilter = (typeof calendarFilters)[number];

export function filterOfKind(kind: CalendarEntry['kind']): CalendarFilter {
  return kind === 'sign_by' || kind === 'answer_by' ? 'deadlines' : kind;
}

interface CalendarDay {
  /** `2026-11-26` in the reader's own time. */
  readonly day: string;
  readonly entries: readonly CalendarEntry[];
}

/** Entries by day, what takes a whole day first; a day without an hour is that day wherever one reads it. */
export function daysOf(entries: readonly CalendarEntry[]): CalendarDay[] {
  const byDay = Map.groupBy(entries, ({ at, wholeDay }) => (wholeDay ? at.slice(0, 10) : localDay(new Date(at))));
  return Array.from(byDay, ([day, each]) => ({ day, entries: each.toSorted((a, b) => Number(b.wholeDay) - Number(a.wholeDay) || a.at.localeCompare(b.at)) })).toSorted((a, b) => a.day.localeCompare(b.day));
}

/** The calendar day of an instant in local time. */
export function localDay(at: Date): string {
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
}
