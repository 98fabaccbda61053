import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';
import type { CalendarEntry } from './entries.ts';

const entry: CalendarEntry = { kind: 'interview', at: '2026-11-26T09:00:00.000Z', wholeDay: false, applicationId: 'a1', mailId: null, title: 'Ingenieurin, Straßenbau; Köln', employer: 'Harrow & Pike', why: null };
const file = (words: string) => calendarFile([entry], { summaryOf: () => words, linkOf: () => 'http://127.0.0.1/applications/a1' }, new Date('2026-11-21T12:00:00.000Z'));

describe('the calendar file', () => {
  test('holds one event an entry under an id that stays', () => {
    expect(file('Interview').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Countersign//Calendar//EN', 'X-WR-CALNAME:Countersign', 'REFRESH-INTERVAL;VALUE=DURATION:PT15M', 'X-PUBLISHED-TTL:PT15M', 'BEGIN:VEVENT', 'UID:interview.a1.2026-11-26@countersign', 'DTSTAMP:20261121T120000Z', 'DTSTART:20261126T090000Z', 'DURATION:PT1H', 'SUMMARY:Interview', 'URL:http://127.0.0.1/applications/a1', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '',
    ]);
  });
  test('a day without an hour is the whole day', () => {
    expect(calendarFile([{ ...entry, at: '2026-11-26T00:00:00.000Z', wholeDay: true }], { summaryOf: () => 'x', linkOf: () => 'y' }, new Date(0))).toContain('DTSTART;VALUE=DATE:20261126\r\nSUMMARY');
  });
  test('keeps commas, semicolons and line breaks of a title out of its own grammar', () => {
    expect(file(`${entry.title}\nEND:VEVENT`)).toContain('SUMMARY:Ingenieurin\\, Straßenbau\\; Köln\\nEND:VEVENT\r\n');
  });
  test('folds long lines at 75 octets, never inside a letter', () => {
    const lines = file('ü'.repeat(200)).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join('\n').replaceAll('\n ', '')).toContain('ü'.repeat(200));
  });
});
