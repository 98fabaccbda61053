import type { InboxItem } from '#lib/api/types.ts';
import type { MoneyNotation } from '#lib/i18n/formats.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';

/** Pay as the language writes money; in the source's own words where it names no amount. Null where nothing is said. */
export function payLine({ pay, salary }: Pick<InboxItem, 'pay' | 'salary'>, { t, f }: Pick<I18n, 't' | 'f'>, notation: MoneyNotation = 'standard'): string | null {
  if (pay === null || (pay.minMinor === null && pay.maxMinor === null) || !/^[A-Z]{3}$/u.test(pay.currency)) return salary;
  const words = t.desk.payLine;
  const { minMinor, maxMinor, currency } = pay;
  const one = (minor: number) => f.money(minor, currency, notation);
  const amount = minMinor !== null && maxMinor !== null ? f.moneyRange(minMinor, maxMinor, currency, notation) : minMinor === null ? words.upTo(one(maxMinor ?? 0)) : words.from(one(minMinor));
  return [amount, words.per[pay.period], pay.predicted ? words.estimated : ''].filter((word) => word !== '').join(' ');
}
