import { countryCode } from '#domain/posting/places/countries.ts';
import { folded } from '#domain/posting/text.ts';

/**
 * The one offered place that means the same as a signed one: equal words, or the same first part and, where both name
 * one, the same country ("Berlin, DE" and "Berlin, Germany"). Null where none or several fit: then the person chooses.
 */
export function samePlace(signed: string, offered: readonly string[]): string | null {
  const exact = offered.filter((place) => folded(place) === folded(signed));
  if (exact[0] !== undefined) return exact[0];
  const fits = offered.filter((place) => alike(partsOf(signed), partsOf(place)));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** What to type to be offered a place: its first part. */
export function placeToType(signed: string): string {
  return partsOf(signed)[0] ?? signed;
}

function partsOf(place: string): readonly string[] {
  return place.split(',').map((part) => part.trim()).filter((part) => part !== '');
}

function alike(a: readonly string[], b: readonly string[]): boolean {
  const [cityA, cityB] = [a[0], b[0]];
  if (cityA === undefined || cityB === undefined || folded(cityA) !== folded(cityB)) return false;
  if (a.length === 1 || b.length === 1) return true;
  const [countryA, countryB] = [countryCode(a.at(-1)), countryCode(b.at(-1))];
  return countryA !== null && countryA === countryB;
}
