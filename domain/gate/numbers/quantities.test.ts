import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantitiesIn } from './quantities.ts';

const first = (text: string, language = 'en') => {
  const [q] = quantitiesIn(text, language);
  return q === undefined ? null : [q.value, q.dimension, q.hedge];
};

describe('quantities in words', () => {
  test.each([
    ['forty clusters', 40, 'count'], ['twenty-five people', 25, 'count'], ['1,234 users', 1234, 'count'], ['1.2 million users', 1.2e6, 'count'], ['half a million users', 5e5, 'count'],
    ['200k requests', 2e5, 'count'], ['$21k a year', 21_000, 'money:USD'], ['€3.5M', 3.5e6, 'money:EUR'], ['5 Mio. Euro', 5e6, 'money:EUR'], ['23 %', 23, 'percent'], ['23 percent', 23, 'percent'],
    ['36%', 36, 'percent'], ['3 years', 36, 'months'], ['18 months', 18, 'months'], ['2 hours', 7200, 'time'], ['120 minutes', 7200, 'time'], ['80 ms', 0.08, 'time'], ['a dozen warehouses', 12, 'count'],
    ['5-person team', 5, 'count'], ['two hundred stores', 200, 'count'], ['99.95% availability', 99.95, 'percent'],
  ])('%s', (text, value, dimension) => expect(first(text)?.slice(0, 2)).toEqual([value, dimension]));

  test.each([['zwölf Personen', 12], ['1.234 Nutzer', 1234], ['einundzwanzig Filialen', 21], ['dreißig Projekte', 30], ['3,5 Millionen Euro', 3.5e6]])('German: %s', (text, value) => expect(first(text, 'de')?.[0]).toBe(value));

  test.each([['over 40 people', 'more_than'], ['at least 40 people', 'at_least'], ['40+ people', 'at_least'], ['nearly 40 people', 'almost'], ['mehr als 40', 'more_than'], ['under 10 minutes', 'at_most'], ['40 people', 'exact']])('%s is %s', (text, hedge) => expect(first(text)?.[2]).toBe(hedge));

  test('dates, ordinals, times and names of things are no quantities', () => {
    expect(quantitiesIn('2015 - 2019, March 2020, 5th floor, 2PM, 3D, node.js, B2B')).toEqual([]);
  });

  test('a number is the same number in digits and in thousands marks', () => {
    fc.assert(fc.property(fc.integer({ min: 3000, max: 99_999_999 }), (n) => {
      expect(first(`${n} users`)?.[0]).toBe(n);
      expect(first(`${n.toLocaleString('en-US')} users`)?.[0]).toBe(n);
      expect(first(`${n.toLocaleString('de-DE')} Nutzer`, 'de')?.[0]).toBe(n);
    }));
  });
});
