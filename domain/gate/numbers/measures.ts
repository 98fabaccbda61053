/** What is counted: plain things, per cent, money of one currency, or a measure in its base unit (second, month, byte, metre). */
export type Dimension = 'count' | 'percent' | 'time' | 'months' | 'bytes' | 'metres' | `money:${string}`;

/** Currencies by their signs and names. */
export const currencies: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', eur: 'EUR', euro: 'EUR', euros: 'EUR', usd: 'USD', dollar: 'USD', dollars: 'USD', gbp: 'GBP', pounds: 'GBP', chf: 'CHF', franken: 'CHF' };

/** Words of measure with what they measure and how many base units they are. */
export const measures: ReadonlyMap<string, readonly [Dimension, number]> = measured([
  ['percent', 1, '% percent pct prozent percentage prozentpunkt prozentpunkte prozentpunkten'],
  ['time', 0.001, 'ms millisecond milliseconds millisekunde millisekunden'],
  ['time', 1, 's sec secs second seconds sekunde sekunden'],
  ['time', 60, 'min mins minute minutes minuten'],
  ['time', 3600, 'h hr hrs hour hours stunde stunden std stdn'],
  ['time', 86_400, 'day days tag tage tagen'],
  ['time', 604_800, 'week weeks woche wochen'],
  ['months', 1, 'month months monat monate monaten'],
  ['months', 12, 'year years yr yrs jahr jahre jahren'],
  ['bytes', 1e3, 'kb'],
  ['bytes', 1e6, 'mb megabyte megabytes'],
  ['bytes', 1e9, 'gb gigabyte gigabytes'],
  ['bytes', 1e12, 'tb terabyte terabytes'],
  ['bytes', 1e15, 'pb petabyte petabytes'],
  ['metres', 1000, 'km kilometre kilometres kilometer kilometers'],
]);

function measured(rows: readonly (readonly [Dimension, number, string])[]): Map<string, readonly [Dimension, number]> {
  return new Map(rows.flatMap(([dimension, factor, words]) => words.split(' ').map((word): readonly [string, readonly [Dimension, number]] => [word, [dimension, factor]])));
}
