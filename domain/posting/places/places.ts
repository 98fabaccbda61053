import { areaOf } from './areas.ts';
import { cityByName } from './cities.ts';
import { countryByName, countryCode } from './countries.ts';
import { workModeOf } from '../employment.ts';
import { placesOfPiece } from './place-groups.ts';
import { townOf } from './place-tokens.ts';
import { isNowhere } from './place-words.ts';
import type { Place, WorkMode } from '../posting.ts';
import { regionByCode, regionByName } from './regions.ts';
import { oneLine } from '../text.ts';
import { townByName } from './towns.ts';
import type { Town } from './towns.ts';

export interface ParsedPlaces {
  readonly places: readonly Place[];
  /** Words for groups of countries met ("EU", "EMEA", "worldwide"). */
  readonly areas: readonly string[];
  readonly workMode: WorkMode;
}

/**
 * Reads the places a source names in words: "San Francisco, CA | New York City, NY", "Remote - US", "Berlin, Germany
 * (hybrid)", "Brazil, Chile, Colombia". Never throws; words it cannot place keep their text with empty parts. A country
 * is filled from a state, a province or a city known to mean one; `lookUp` says it of towns that stand alone.
 */
export function parsePlaces(text: string, lookUp: (name: string) => Town | null = townByName): ParsedPlaces {
  const line = oneLine(text).slice(0, 1000);
  if (line === '') return { places: [], areas: [], workMode: 'unknown' };
  const pieces = line.split(/\s*(?:[;|•·]|\s\/\s)\s*/u).filter((piece) => piece !== '');
  const found = pieces.map(placesOfPiece);
  const places = distinctPlaces(amongStates(found.flatMap((piece) => piece.places)).map((place) => inCountry(place, lookUp)));
  const mode = workModeOf(line);
  return { places, areas: Array.from(new Set(found.flatMap((piece) => piece.areas))), workMode: mode === 'unknown' && /\bvirtual\b/i.test(line) ? 'remote' : mode };
}

export interface PlaceFields {
  readonly text?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly country?: string | null | undefined;
}

/** A place from a source's own fields; null when all are empty. Country names and codes become ISO alpha-2, state codes names. */
export function placeOf(fields: PlaceFields): Place | null {
  const [written, regionText, countryText] = [tidy(fields.city), tidy(fields.region), tidy(fields.country)];
  const city = written === null ? null : townOf(written);
  const stated = countryCode(countryText);
  const text = tidy(fields.text) ?? Array.from(new Set([written, regionText, countryText].filter((part) => part !== null))).join(', ');
  if (text === '') return null;
  const spoken = written === null && regionText === null ? spokenOf(text, stated) : null;
  if (spoken !== null) return spoken;
  const known = city === null ? null : cityByName(city);
  const region = regionText === null ? null : regionByCode(regionText, stated ?? known?.country ?? null) ?? regionByName(regionText);
  const isCountry = regionText !== null && region === null && countryCode(regionText) !== null && countryCode(regionText) === (stated ?? known?.country);
  const isArea = regionText !== null && (areaOf(regionText) !== null || workModeOf(regionText) !== 'unknown');
  return inCountry({
    text,
    city: city === null || workModeOf(city) !== 'unknown' || (countryByName(city) !== null && known === null) ? null : known?.name ?? city,
    region: isCountry || isArea ? null : region?.name ?? regionText ?? (known !== null && (stated === null || stated === known.country) ? known.region : null),
    country: stated ?? region?.country ?? known?.country ?? countryCode(text),
  }, townByName);
}

/** The one town that words name, where nothing contradicts the stated country. */
function spokenOf(text: string, stated: string | null): Place | null {
  const [place, ...others] = placesOfPiece(text).places;
  const fits = place !== undefined && others.length === 0 && place.city !== null && place.country !== null && (stated ?? place.country) === place.country;
  return fits ? { ...place, text } : null;
}

/** Where a remote person may live: countries of the places and words for areas; empty unless the post is remote. */
export function remoteScopeOf(workMode: WorkMode, parsed: Pick<ParsedPlaces, 'places' | 'areas'>): readonly string[] {
  if (workMode !== 'remote') return [];
  const countries = parsed.places.flatMap((place) => (place.country === null ? [] : [place.country]));
  return Array.from(new Set([...countries, ...parsed.areas]));
}

function tidy(text: string | null | undefined): string | null {
  const line = oneLine(text ?? '').replace(/^[\s,;-]+|[\s,;-]+$/g, '');
  return line === '' || isNowhere(line) ? null : line;
}

/** "Neckarsulm" with its country, in the United States with its state too. */
function inCountry(place: Place, lookUp: (name: string) => Town | null): Place {
  const town = place.city === null || place.country !== null ? null : lookUp(place.city);
  return town === null ? place : { ...place, region: place.region ?? (town.state === null ? null : regionByCode(town.state, town.country)?.name ?? null), country: town.country };
}

/** "Georgia; Illinois; New York": beside other states alone these names are states too. */
function amongStates(places: readonly Place[]): readonly Place[] {
  const states = places.filter(({ city, region, country }) => city === null && region !== null && country === 'US').length;
  const abroad = places.some(({ country }) => country !== null && country !== 'US' && country !== 'GE');
  if (states === 0 || abroad) return places;
  return places.map((place) => {
    if (place.country === 'GE' && place.city === null && place.region === null) return { ...place, region: 'Georgia', country: 'US' };
    const isAlone = place.city === 'New York' && /^(?:remote[\s,–-]+)?new york(?:,\s*(?:usa?|united states)(?: of america)?)?(?:[\s,–-]+remote)?$/i.test(place.text);
    return isAlone && states > 1 ? { ...place, city: null } : place;
  });
}

/** Each place once, in the order named. */
export function distinctPlaces(places: readonly Place[]): readonly Place[] {
  const key = ({ text, city, region, country }: Place) => (city === null && region === null && country === null ? text : `${city}|${region}|${country}`);
  const keys = places.map(key);
  return places.filter((place, at) => keys.indexOf(key(place)) === at);
}
