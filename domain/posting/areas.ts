import { folded } from './text.ts';

const areas: readonly (readonly [string, RegExp])[] = [
  ['worldwide', /^(world ?wide|(work from )?anywhere|anywhere in the world|global(ly)?|international|all countries|everywhere|earth)$/],
  ['EU', /^(eu|european union|eea)( (time ?zones?|countries|residents?|citizens?|only))?$/], ['Europe', /^(europe(an)?|european timezones|european time zones|emea timezones|cet time ?zones?)$/], ['EMEA', /^emea$/], ['APAC', /^(apac|asia[- ]pacific)$/], ['LATAM', /^(latam|latin america( (and|&) (the )?caribbean)?)$/],
  ['Americas', /^(americas?|amer|north & south america)$/], ['North America', /^(north(ern)? america|namer|noram)$/], ['South America', /^south america$/], ['Asia', /^asia$/], ['Africa', /^africa$/],
  ['Oceania', /^(oceania|anz|australasia)$/], ['Middle East', /^(middle east|mena|middle east (and|&) (north )?africa)$/], ['DACH', /^dach$/], ['Nordics', /^(nordics?|scandinavia)$/], ['Benelux', /^benelux$/], ['Baltics', /^baltics?$/], ['Caribbean', /^(the )?caribbean$/],
];

/** The group of countries that words name ("EMEA", "worldwide"), or null. */
export function areaOf(words: string): string | null {
  const text = folded(words).replace(/^the /, '').replace(/[- ](?:region|countries|time ?zones?|only|wide)$/, '');
  return areas.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
