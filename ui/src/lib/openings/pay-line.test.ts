import { describe, expect, test } from 'vitest';
import { Formats, type MoneyNotation } from '#lib/i18n/formats.ts';
import { en } from '#lib/i18n/en.ts';
import { payLine } from './pay-line.ts';

describe('pay in a line', () => {
  const says = (minMinor: number | null, maxMinor: number | null, period: 'year' | 'hour', notation: MoneyNotation) =>
    payLine({ salary: null, pay: { minMinor, maxMinor, currency: 'EUR', period, predicted: false } }, { t: en, f: new Formats('en') }, notation);

  test('is whole amounts', () => {
    expect(says(7_400_000, 8_650_000, 'year', 'standard')).toBe('€74,000 – €86,500');
    expect(says(4_500, null, 'hour', 'standard')).toBe('from €45 an hour');
  });

  test('is thousands in short where there is little room', () => {
    expect(says(7_400_000, 8_650_000, 'year', 'compact')).toBe('€74–86.5k');
    expect(says(null, 9_000_000, 'year', 'compact')).toBe('up to €90k');
    expect(says(4_500, 6_000, 'hour', 'compact')).toBe('€45 – €60 an hour');
  });
});
