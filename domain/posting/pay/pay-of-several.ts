import { currencyOfCountry } from './currency.ts';
import type { Place, Salary } from '../posting.ts';

/**
 * Pay stated by regions or levels as one: the lowest and the highest of those in one money and period, with the words of
 * each. Of several monies that of the posting's own places counts, else the one named first. Null for none.
 */
export function payOfSeveral(pays: readonly Salary[], places: readonly Place[]): Salary | null {
  const home = places.map(({ country }) => currencyOfCountry(country));
  const first = pays.find(({ currency }) => home.includes(currency)) ?? pays[0];
  if (first === undefined) return null;
  const alike = pays.filter(({ currency, period }) => currency === first.currency && period === first.period);
  const lows = alike.map(({ minMinor }) => minMinor).filter((end) => end !== null);
  const highs = alike.map(({ maxMinor }) => maxMinor).filter((end) => end !== null);
  return { ...first, minMinor: lows.length === 0 ? null : Math.min(...lows), maxMinor: highs.length === 0 ? null : Math.max(...highs), words: Array.from(new Set(alike.map(({ words }) => words))).join('; ') };
}
