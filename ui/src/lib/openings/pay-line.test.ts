import { describe, expect, test } from 'vitest';
import { Formats, type MoneyNotation } from '#lib/i18n/formats.ts';
import { de } from '#lib/i18n/de.ts';
import { en } from '#lib/i18n/en.ts';
import { payLine } from './pay-line.ts';

const words = { en, de };

describe('pay in a line', () => {
  const says = (minMinor: number | null, maxMinor: number | null, period: 'year' | 'hour', notation: MoneyNotation, language: 'en' | 'de' = 'en') =>
    payLine({ salary: null, pay: { minMinor, maxMinor, currency: 'EUR', period, predicted: false } }, { t: words[language], f: new Formats(language) }, notation)?.replaceAll('\u00A0', ' ');

  test('is whole amounts', () => {
    expect(says(7_400_000, 8_650_000, 'year', 'standard')).toBe('€74,000 – €86,500');
    expect(says(4_500, null, 'hour', 'standard')).toBe('from €45 an hour');
    expect(says(7_400_000, 7_400_000, 'year', 'standard')).toBe('€74,000');
  });

  test('is thousands in short where there is little room', () => {
    expect(says(7_400_000, 8_650_000, 'year', 'compact')).toBe('€74–86.5k');
    expect(says(null, 9_000_000, 'year', 'compact')).toBe('up to €90k');
    expect(says(4_500, 6_000, 'hour', 'compact')).toBe('€45 – €60 an hour');
    expect(says(7_400_000, 7_400_000, 'year', 'compact')).toBe('€74k');
  });

  test('is thousands in short in German too', () => {
    expect(says(6_050_000, 7_500_000, 'year', 'compact', 'de')).toBe('60,5–75 Tsd. €');
    expect(says(null, 9_000_000, 'year', 'compact', 'de')).toBe('bis 90 Tsd. €');
    expect(says(4_500, 6_000, 'hour', 'compact', 'de')).toBe('45–60 € in der Stunde');
    expect(says(120_000_000, 140_000_000, 'year', 'compact', 'de')).toBe('1,2–1,4 Mio. €');
  });
});
