import { parsePlaces } from '../places/places.ts';
import { parseSalary } from '../pay/salary.ts';

/** Currencies of the tests' rows that have no minor unit. */
const whole: ReadonlySet<string> = new Set(['JPY', 'KRW', 'CLP']);

/**
 * Places, areas and work mode that words name, as rows of tests write them: "Austin/Texas/US + -/-/CA". Where they fit
 * `wanted`, in which "*" stands for anything and "Kyiv*" for a beginning, it is answered itself.
 */
export function placesAsRead(words: string, wanted: string): readonly [places: string, areas: string, mode: string] {
  const parsed = parsePlaces(words);
  const read = parsed.places.filter(({ city, region, country }) => city !== null || region !== null || country !== null).map(({ city, region, country }) => [city, region, country].map((part) => part ?? '-').join('/'));
  const asked = wanted.split(' + ').filter((part) => part !== '');
  const fits = wanted === '*' || (read.length === asked.length && asked.every((part, at) => like(read[at] ?? '', part, '/')));
  return [fits ? wanted : read.join(' + '), parsed.areas.join(','), parsed.workMode];
}

/** Pay that words state: "60000-75000 EUR year", 0 for an end that is open, "null" for none; `wanted` itself where it fits. */
export function payAsRead(words: string, wanted: string): string {
  const read = parseSalary(words);
  const scale = whole.has(read?.currency ?? '') ? 1 : 100;
  const said = read === null ? 'null' : `${(read.minMinor ?? 0) / scale}-${(read.maxMinor ?? 0) / scale} ${read.currency} ${read.period}`;
  return like(said, wanted, ' ') ? wanted : said;
}

function like(read: string, wanted: string, separator: string): boolean {
  const [parts, asked] = [read.split(separator), wanted.split(separator)];
  return parts.length === asked.length && asked.every((part, at) => (part.endsWith('*') ? (parts[at] ?? '').startsWith(part.slice(0, -1)) : part === parts[at]));
}
