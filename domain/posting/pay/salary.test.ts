import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSalary, periodOf, salaryOf } from './salary.ts';

const short = (words: string) => {
  const salary = parseSalary(words);
  return salary === null ? null : `${salary.minMinor ?? ''}..${salary.maxMinor ?? ''} ${salary.currency} ${salary.period}`;
};

describe('pay in words', () => {
  test.each([
    ['$75k - $95k', '7500000..9500000 USD year'], ['$31,2k- $52k', '3120000..5200000 USD year'], ['CA$102.8K – CA$137K', '10280000..13700000 CAD year'], ['$50,000 – $60,000 / yr', '5000000..6000000 USD year'], ['$40- $60k', '4000000..6000000 USD year'],
    ['$14/hour', '1400..1400 USD hour'], ['$50-$75 /hour', '5000..7500 USD hour'], ['€60.000', '6000000..6000000 EUR year'], ['€60.000 - €75.000 pro Jahr', '6000000..7500000 EUR year'], ['120-150K USD', '12000000..15000000 USD year'], ['£45-55k', '4500000..5500000 GBP year'],
    ['up to $120k', '..12000000 USD year'], ['from 3.500 EUR per month', '350000.. EUR month'], ['¥6,000,000 - ¥9,000,000', '6000000..9000000 JPY year'], ['PLN 18 000 – 24 000 monthly', '1800000..2400000 PLN month'], ['$60k-$130k (depending on experience)', '6000000..13000000 USD year'],
    ['CHF 95’000 - 110’000', '9500000..11000000 CHF year'], ['NOK 800k–1M', '80000000..100000000 NOK year'], ['35 000 SEK', '3500000..3500000 SEK unknown'], ['$170k–$205k + 1.0–1.5% equity', '17000000..20500000 USD year'],
    ['OTE $220k, base $110k', '11000000..11000000 USD year'], ['$220k - $260k OTE / $110k - $130k base', '11000000..13000000 USD year'], ['€60k base (€95k OTE, 50/50)', '6000000..6000000 EUR year'], ['OTE $25k - $35k', '2500000..3500000 USD year'],
    ['€140k OTE (70k base, 70k variable)', '7000000..7000000 EUR year'], ['60k€ package (45k€ fixe)', '4500000..4500000 EUR year'], ['Package : 48-56 k€', '4800000..5600000 EUR year'], ['Zielgehalt 75.000 € (fix 60.000 €)', '6000000..6000000 EUR year'], ['50 TEUR', '5000000..5000000 EUR year'], ['max. 3.000 € brutto mtl.', '..300000 EUR month'],
  ])('%s', (words, expected) => {
    expect(short(words)).toBe(expected);
  });

  test.each(['', '-', 'Competitive', 'DOE', '100', 'up to 5% bonus', 'US citizens only', '$'])('"%s" states none', (words) => {
    expect(parseSalary(words)).toBeNull();
  });

  test('never throws, and never gives a negative or fractional amount', () => {
    const words = fc.array(fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('$', '€', '10', '.', ',', '000', 'k', ' - ', 'USD', 'per hour', '-5', '1e9')), { maxLength: 12 });
    fc.assert(fc.property(words, (pieces) => {
      const salary = parseSalary(pieces.join(''));
      for (const amount of [salary?.minMinor ?? 1, salary?.maxMinor ?? 1]) expect(Number.isSafeInteger(amount) && amount > 0).toBe(true);
      expect((salary?.minMinor ?? 0) <= (salary?.maxMinor ?? Number.MAX_SAFE_INTEGER)).toBe(true);
    }));
  });
});

describe('pay in fields', () => {
  const fields = { currency: 'usd', period: 'year', predicted: false, words: null } as const;
  test('is minor units of its own currency', () => {
    expect(salaryOf({ ...fields, min: '147945', max: 197200.5 })).toEqual({ minMinor: 14794500, maxMinor: 19720050, currency: 'USD', period: 'year', predicted: false, words: '147945 – 197200.5 USD per year' });
    expect(salaryOf({ ...fields, min: 400, max: 500, currency: 'KWD' })).toMatchObject({ minMinor: 400000, maxMinor: 500000 });
    expect(salaryOf({ ...fields, min: 15.1, max: 15.1 })).toMatchObject({ minMinor: 1510 });
  });

  test('may have points between thousands, where a month or a year is paid', () => {
    expect(salaryOf({ ...fields, currency: 'EUR', period: 'month', min: '2.800', max: '3.200' })).toMatchObject({ minMinor: 280_000, maxMinor: 320_000 });
    expect(salaryOf({ ...fields, period: 'hour', min: '14.500', max: null })).toMatchObject({ minMinor: 1_450 });
  });

  test('of zero, below zero, without number or currency is not said', () => {
    expect(salaryOf({ ...fields, min: 0, max: 0 })).toBeNull();
    expect(salaryOf({ ...fields, min: -5, max: null })).toBeNull();
    expect(salaryOf({ ...fields, min: 'much', max: null })).toBeNull();
    expect(salaryOf({ ...fields, min: 5, max: null, currency: 'dollars' })).toBeNull();
  });
});

test('periods are read from codes and words', () => {
  expect(['PA', 'PH', '1 YEAR', '1 HOUR', 'per-month-salary', 'HOURLY', 'annual', 'NONE', null].map(periodOf)).toEqual(['year', 'hour', 'year', 'hour', 'month', 'hour', 'year', 'unknown', 'unknown']);
});

test('every two weeks and half months are no period that pay is kept for', () => {
  expect(['$2,500 bi-weekly', '$2,500 every two weeks', '$3,000 semi-monthly', '$1,250 weekly', '45.000 TL aylık', '540.000 TL yıllık'].map((words) => { const pay = parseSalary(words); return pay === null ? null : `${pay.currency} ${pay.period}`; })).toEqual(['USD unknown', 'USD unknown', 'USD unknown', 'USD week', 'TRY month', 'TRY year']);
});
