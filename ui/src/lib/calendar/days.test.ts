import { describe, expect, test } from 'vitest';
import type { CalendarEntry } from '#lib/api/types.ts';
import { daysOf, filterOfKind } from './days.ts';

const entry = (at: Date | string, change: Partial<CalendarEntry> = {}): CalendarEntry => ({ kind: 'sign_by', at: typeof at === 'string' ? at : at.toISOString(), wholeDay: false, applicationId: 'a', mailId: null, title: 'Engineer', employer: 'Harrow & Pike', why: null, ...change });

describe('the days of the calendar', () => {
  test('are those of the reader’s own clock, the next first', () => {
    const days = daysOf([entry(new Date(2026, 10, 27, 0, 10)), entry(new Date(2026, 10, 26, 23, 50)), entry(new Date(2026, 10, 26, 8))]);
    expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([['2026-11-26', 2], ['2026-11-27', 1]]);
  });
  test('an interview without an hour stands first on its own day, whatever the time zone', () => {
    const days = daysOf([entry(new Date(2026, 10, 26, 0, 1)), entry('2026-11-26T00:00:00.000Z', { kind: 'interview', wholeDay: true })]);
    expect(days.map(({ day, entries }) => [day, entries.map((e) => e.kind)])).toEqual([['2026-11-26', ['interview', 'sign_by']]]);
  });
  test('deadlines of both kinds are one filter', () => {
    expect([filterOfKind('sign_by'), filterOfKind('answer_by'), filterOfKind('closes')]).toEqual(['deadlines', 'deadlines', 'closes']);
  });
});
