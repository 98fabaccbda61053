import { assert, constantFrom, integer, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, readRow } from './made-elsewhere.ts';

const columns = columnsOf(['Company', 'Job Title', 'Location', 'URL', 'Date Applied', 'Mood']);
const read = (date: string, link = '') => readRow(['Harrow & Pike', 'Platform Engineer', 'Berlin', link, date, 'good'], columns, '2026-06-30');

describe('a list of applications made elsewhere', () => {
  test('is read by the names of its columns, in English and German, whatever else stands in it', () => {
    expect(columns).toEqual({ employer: 0, title: 1, place: 2, link: 3, sentOn: 4 });
    expect(columnsOf(['Beworben am', 'Firma', 'Stelle', 'Notiz'])).toEqual({ employer: 1, title: 2, place: null, link: null, sentOn: 0 });
  });

  test('takes a row with employer, title and day; a link that is none is refused', () => {
    expect(read('2026-03-11', 'https://jobs.example/1')).toEqual({ made: { employer: 'Harrow & Pike', title: 'Platform Engineer', place: 'Berlin', link: 'https://jobs.example/1', sentOn: '2026-03-11' } });
    expect(read('2026-03-11', 'ask Tom')).toEqual({ problem: 'wrong_link' });
    expect(readRow(['', 'x', '', '', '2026-03-11'], columns, '2026-06-30')).toEqual({ problem: 'no_employer' });
    expect(readRow(['x', ' ', '', '', '2026-03-11'], columns, '2026-06-30')).toEqual({ problem: 'no_title' });
  });

  test.each([
    ['2026-03-11 09:12', '2026-03-11'], ['11.3.2026', '2026-03-11'], ['31/03/2026', '2026-03-31'], ['03/31/2026', '2026-03-31'], ['04/04/2026', '2026-04-04'],
  ])('reads the day %s', (written, day) => {
    expect(read(written)).toMatchObject({ made: { sentOn: day } });
  });

  test.each([['03/04/2026', 'ambiguous_date'], ['31.02.2026', 'no_date'], ['spring', 'no_date'], ['', 'no_date'], ['2026-07-01', 'future_date']])('does not guess the day %s', (written, problem) => {
    expect(read(written)).toEqual({ problem });
  });

  test('whatever stands for a day is a day of the calendar or none', () => {
    const written = oneof(string(), tuple(integer({ min: 0, max: 40 }), integer({ min: 0, max: 14 }), integer({ min: 1990, max: 2030 }), constantFrom('.', '/')).map(([day, month, year, mark]) => [day, month, year].join(mark)));
    assert(property(written, (text) => {
      const answer = read(text);
      const sentOn = 'made' in answer ? answer.made.sentOn : '2026-01-01';
      expect(new Date(`${sentOn}T00:00:00.000Z`).toISOString().slice(0, 10)).toBe(sentOn);
    }));
  });
});
