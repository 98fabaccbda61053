import { folded } from '../text.ts';

const areas: readonly (readonly [string, RegExp])[] = [
  ['worldwide', /^(world ?wide|(work from )?anywhere|anywhere in the world|global(ly)?|international|all countries|everywhere|earth)$/],
  ['EU', /^(eu|european union|eea)( (time ?zones?|countries|residents?|citizens?|only))?$/], ['Europe', /^((western|eastern|central|northern|southern|central (and|&) eastern)? ?europe(an)?|cee|european timezones|european time zones|emea timezones|cet time ?zones?)$/], ['EMEA', /^emea$/], ['APAC', /^(apac|apj|apjc|japac|asia[- ]pacific)$/], ['LATAM', /^(latam|latin america( (and|&) (the )?caribbean)?)$/],
  ['Americas', /^(americas?|amer|north & south america)$/], ['North America', /^(north(ern)? america|namer|noram)$/], ['South America', /^south america$/], ['Central America', /^central america$/], ['Asia', /^((south|east|south[- ]?east|central)? ?asia)$/], ['Africa', /^((sub[- ]saharan|east|west|central|north(ern)?) )?africa$/],
  ['Oceania', /^(oceania|anz|australasia)$/], ['Middle East', /^(middle east|mena|gcc|middle east (and|&) (north )?africa)$/], ['DACH', /^dach$/], ['Nordics', /^(nordics?|scandinavia)$/], ['Benelux', /^benelux$/], ['Baltics', /^baltics?$/], ['Caribbean', /^(the )?caribbean$/],
];

/** The group of countries that words name ("EMEA", "worldwide"), or null. */
export function areaOf(words: string): string | null {
  const text = folded(words).replace(/^the /, '');
  const bare = text.replace(/[- ](?:region|countries|time ?zones?|only|wide)$/, '');
  return areas.find(([, pattern]) => pattern.test(text) || pattern.test(bare))?.[0] ?? null;
}
