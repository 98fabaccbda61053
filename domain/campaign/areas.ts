import { countryByName, countryCode } from '#domain/posting/places/countries.ts';
import { euCountries } from '#domain/posting/places/eu-countries.ts';

const dach = ['DE', 'AT', 'CH'];
const nordics = ['DK', 'FI', 'IS', 'NO', 'SE'];
const areas: Readonly<Record<string, readonly string[]>> = {
  EU: euCountries, EEA: [...euCountries, 'IS', 'LI', 'NO'], Europe: [...euCountries, 'CH', 'GB', 'IS', 'LI', 'NO'], DACH: dach, Nordics: nordics, Benelux: ['BE', 'LU', 'NL'],
};

/** Areas by the words a person uses for them. */
const names: readonly (readonly [keyof typeof areas, string])[] = [
  ['EU', 'EU|European Union|Europäische[nr]? Union|EU-weit|EU-wide'], ['EEA', 'EEA|EWR'], ['Europe', 'Europe|Europa|europaweit|Europe-wide'], ['DACH', 'DACH|D-A-CH'], ['Nordics', 'Nordics|Scandinavia|Skandinavien'], ['Benelux', 'Benelux'],
];

/** What a person's word for a group of countries looks like, longest first. */
export const areaWords: string = names.map(([, words]) => words).join('|');

/** The area that words name, or null. */
export function areaNamed(words: string): string | null {
  return names.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(words.trim()))?.[0] ?? null;
}

/** ISO codes of an area, or of the one country that the words name; empty for anything else. */
export function countriesOf(words: string): readonly string[] {
  const area = areaNamed(words);
  if (area !== null) return areas[area] ?? [];
  const country = /^[A-Z]{2}$/u.test(words.trim()) ? countryCode(words) : countryByName(words);
  return country === null ? [] : [country];
}
