import type { SourceName } from '#domain/posting/posting.ts';

/** Values of each numbered facet in the order of their numbers in `opening_card`; the migration that fills it names the same. */
export const workModes = ['unknown', 'on_site', 'hybrid', 'remote'] as const;
export const levels = ['unknown', 'intern', 'junior', 'mid', 'senior', 'lead', 'principal', 'manager', 'director', 'executive'] as const;
/** Upper end of the stated pay a year, in thousands of its own currency; never converted. `other`: stated in a currency or for a time that cannot be put beside these. */
export const payBands = ['not_stated', 'under_40', 'to_60', 'to_80', 'to_100', 'to_150', 'over_150', 'other'] as const;
/** Since it was posted: a day, a week, a month, three months, longer. */
export const ages = ['day', 'week', 'month', 'quarter', 'older'] as const;
export const ageDays = [1, 7, 30, 90] as const;

export type WorkModeFacet = (typeof workModes)[number];
export type LevelFacet = (typeof levels)[number];
export type PayBand = (typeof payBands)[number];
export type Age = (typeof ages)[number];

/** What a person chose in each facet; an empty list is no choice. */
export interface Choices {
  readonly mode: readonly WorkModeFacet[];
  readonly level: readonly LevelFacet[];
  readonly pay: readonly PayBand[];
  readonly age: readonly Age[];
  /** ISO 3166-1 alpha-2. */
  readonly country: readonly string[];
  readonly source: readonly SourceName[];
}
export type FacetName = keyof Choices;

export const noChoices: Choices = { mode: [], level: [], pay: [], age: [], country: [], source: [] };

/** How many openings each value of a facet would leave, the choices in the other facets standing. Most first. */
export type FacetCounts = Readonly<Record<FacetName, readonly { readonly value: string; readonly count: number }[]>>;

/**
 * One group of openings that are alike in some facets: in all that are numbered, of those that fit the choices in the
 * others; or in their countries and sources, of those that fit the numbered choices.
 */
export type Group = {
  /** The numbered facets as `mode + 4·level + 64·pay + 512·age`. */
  readonly packed: number;
  readonly count: number;
} | {
  readonly packed: null;
  /** Joined by `|`, as the sources are. */
  readonly countries: string;
  readonly sources: string;
  readonly count: number;
};

const numbered = [
  { name: 'mode', values: workModes, of: (packed: number) => packed % 4 },
  { name: 'level', values: levels, of: (packed: number) => Math.floor(packed / 4) % 16 },
  { name: 'pay', values: payBands, of: (packed: number) => Math.floor(packed / 64) % 8 },
  { name: 'age', values: ages, of: (packed: number) => Math.floor(packed / 512) },
] as const;

/**
 * Counts of every facet and the number of openings in all, from one pass's groups: the database groups by all numbered
 * facets at once, so that each can be counted here without its own choice.
 */
export function countFacets(groups: readonly Group[], choices: Choices): { readonly facets: FacetCounts; readonly total: number } {
  const counts: Record<FacetName, Map<string, number>> = { mode: new Map(), level: new Map(), pay: new Map(), age: new Map(), country: new Map(), source: new Map() };
  const add = (facet: FacetName, value: string, count: number) => counts[facet].set(value, (counts[facet].get(value) ?? 0) + count);
  let total = 0;
  for (const group of groups) {
    if (group.packed === null) {
      const [countries, sources] = [group.countries.split('|').filter((value) => value !== ''), group.sources.split('|')];
      if (holds(choices.source, sources)) for (const value of countries) add('country', value, group.count);
      if (holds(choices.country, countries)) for (const value of sources) add('source', value, group.count);
      continue;
    }
    const { packed } = group;
    const fits = numbered.map(({ name, values, of }) => {
      const value = values[of(packed)] ?? 'unknown';
      const chosen: readonly string[] = choices[name];
      return { name, value, holds: chosen.length === 0 || chosen.includes(value) };
    });
    const failing = fits.filter(({ holds }) => !holds);
    if (failing.length === 0) total += group.count;
    for (const { name, value } of fits) if (failing.every((one) => one.name === name)) add(name, value, group.count);
  }
  const listed = (facet: FacetName) => Array.from(counts[facet], ([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { facets: { mode: listed('mode'), level: listed('level'), pay: listed('pay'), age: listed('age'), country: listed('country'), source: listed('source') }, total };
}

function holds(chosen: readonly string[], values: readonly string[]): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value));
}
