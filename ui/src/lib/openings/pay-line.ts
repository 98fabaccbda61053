import type { InboxItem } from '#lib/api/types.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';

/** Pay as the language writes money; in the source's own words where it names no amount. Null where nothing is said. */
export function payLine({ pay, salary }: Pick<InboxItem, 'pay' | 'salary'>, { t, f }: Pick<I18n, 't' | 'f'>): string | null {
  if (pay === null || (pay.minMinor === null && pay.maxMinor === null) || !/^[A-Z]{3}$/u.test(pay.currency)) return salary;
  const words = t.desk.payLine;
  const { minMinor, maxMinor, currency } = pay;
  const amount = minMinor !== null && maxMinor !== null ? f.moneyRange(minMinor, maxMinor, currency) : minMinor === null ? words.upTo(f.money(maxMinor ?? 0, currency)) : words.from(f.money(minMinor, currency));
  return [amount, words.per[pay.period], pay.predicted ? words.estimated : ''].filter((word) => word !== '').join(' ');
}
