import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOver, parseAge, parseDate } from './dates.ts';

const short = (value: string | number) => {
  const date = parseDate(value);
  return date === null ? null : `${date.at} ${date.precision}`;
};

describe('a date', () => {
  test.each<[string | number, string]>([
    [1785339866689, '2026-07-29T15:44:26.689Z instant'], [1778990421, '2026-05-17T04:00:21.000Z instant'], ['1778990421', '2026-05-17T04:00:21.000Z instant'],
    ['2026-07-14T18:35:00-04:00', '2026-07-14T22:35:00.000Z instant'], ['2026-04-20T22:43:56.531+00:00', '2026-04-20T22:43:56.531Z instant'], ['2026-08-11 20:45:29 UTC', '2026-08-11T20:45:29.000Z instant'],
    ['5. Oktober 2026', '2026-10-05T00:00:00.000Z day'], ['1er juillet 2026', '2026-07-01T00:00:00.000Z day'], ['12 août 2026', '2026-08-12T00:00:00.000Z day'], ['5 mei 2026', '2026-05-05T00:00:00.000Z day'], ['31 de dezembro de 2026', '2026-12-31T00:00:00.000Z day'], ['30-11-2026', '2026-11-30T00:00:00.000Z day'],
    ['Thursday, November 5, 2026', '2026-11-05T00:00:00.000Z day'], ['5th November 2026', '2026-11-05T00:00:00.000Z day'], ['5 listopada 2026', '2026-11-05T00:00:00.000Z day'], ['7 października 2026', '2026-10-07T00:00:00.000Z day'], ['5 ноября 2026', '2026-11-05T00:00:00.000Z day'], ['2026年11月5日', '2026-11-05T00:00:00.000Z day'], ['2026년 11월 5일', '2026-11-05T00:00:00.000Z day'],
    ['2026-08-05', '2026-08-05T00:00:00.000Z day'], ['2026-05-15T14:00:51', '2026-05-15T14:00:51.000Z day'], ['2026-07-06T00:00:00.0000', '2026-07-06T00:00:00.000Z day'],
    ['Tue, 11 Aug 2026 07:30:41 +0000', '2026-08-11T07:30:41.000Z instant'], ['Tue, 06 Oct 2026 08:00:00 +0200', '2026-10-06T06:00:00.000Z instant'], ['Tue Jun 16 2026 17:21:09 GMT+0200 (Central European Summer Time)', '2026-06-16T15:21:09.000Z instant'],
  ])('%s', (value, expected) => {
    expect(short(value)).toBe(expected);
  });

  test.each<string | number>(['', 'soon', '5 lantern 2026', '31 juni 2026', '05-06-2026', '9999-12-31', '0000-00-00', '2026-02-31', '2026-13-01', '2026-01-01T99:00:00Z', Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 8.64e15])('%s is none', (value) => {
    expect(parseDate(value)).toBeNull();
  });

  test('of any text or number is a real instant or none', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.double(), fc.date({ noInvalidDate: true }).map((date) => date.toISOString())), (value) => {
      const date = parseDate(value);
      expect(date === null || (!Number.isNaN(Date.parse(date.at)) && date.at >= '1995' && date.at < '2100')).toBe(true);
    }));
  });

  test('written in ISO is read back as it was', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1995-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      expect(parseDate(date.toISOString())).toEqual({ at: date.toISOString(), precision: 'instant' });
    }));
  });
});

describe('an age in words', () => {
  const now = new Date('2026-11-21T10:00:00Z');
  test.each([['Posted 8 Days Ago', '2026-11-13', 'day'], ['Posted Today', '2026-11-21', 'day'], ['Posted Yesterday', '2026-11-20', 'day'], ['Posted 30+ Days Ago', '2026-10-22', 'about'], ['2 weeks ago', '2026-11-07', 'about'], ['3 hours ago', '2026-11-21', 'day']])('%s', (words, day, precision) => {
    expect(parseAge(words, now)).toEqual({ at: `${day}T00:00:00.000Z`, precision });
  });

  test('that is none is null', () => {
    expect(parseAge('Posted a while back', now)).toBeNull();
    expect(parseAge('99999999999 days ago', now)).toBeNull();
  });
});

describe('a last date', () => {
  test.each<[string, 'instant' | 'day' | 'month', string, boolean]>([
    ['2026-11-20T17:00:00Z', 'instant', '2026-11-20T16:59:59Z', false], ['2026-11-20T17:00:00Z', 'instant', '2026-11-20T17:00:01Z', true],
    ['2026-11-20', 'day', '2026-11-21T11:59:00Z', false], ['2026-11-20', 'day', '2026-11-21T12:01:00Z', true],
    ['2026-11-01', 'month', '2026-11-30T23:00:00Z', false], ['2026-11-01', 'month', '2026-12-04T00:00:00Z', true],
  ])('%s, known to the %s, at %s: over is %s', (at, precision, now, over) => {
    expect(isOver({ at, precision }, now)).toBe(over);
  });
});
