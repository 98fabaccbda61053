import { areaOf } from './areas.ts';
import { cityByName } from './cities.ts';
import { countryByName } from './countries.ts';
import { asCountry, asRegion, isCapitalOf, regionBetween } from './place-meaning.ts';
import type { Group } from './place-meaning.ts';
import { tokensOf } from './place-tokens.ts';
import { isNowhere, withoutPictures } from './place-words.ts';
import type { Place } from '../posting.ts';
import type { Region } from './regions.ts';
import { townByName } from './towns.ts';

/** Words by which a name says that it is a part of a country. */
const administrative = /(?:^(?:province|state|region|county|co\.|provincia|estado|canton|kanton|land|département|prefectura) (?:of |de |d['’]|di |do )?\p{Lu})|\b(?:county|province|region|oblast|prefecture|voivodeship|governorate|department|l[aä]n|megye|kraj|fylke)$|(?:županija|województwo|область)$/iu;

/** "County Dublin", "Kanton Zürich"; "Orange County" is what people call a place. */
const startsAdministrative = /^(?:province|region|county|co\.|provincia|canton|kanton|département|prefectura) (?:of |de |d['’]|di )?\p{Lu}/iu;

/** The places and areas in one piece of a line: names that belong together make one place. */
export function placesOfPiece(piece: string): { readonly places: readonly Place[]; readonly areas: readonly string[] } {
  if (isNowhere(piece)) return { places: [wordsOnly(piece)], areas: [] };
  const whole = countryByName(piece);
  if (whole !== null) return { places: [{ text: piece, city: cityByName(piece)?.name ?? null, region: null, country: whole }], areas: [] };
  const tokens = tokensOf(withoutPictures(piece));
  const areaWords = tokens.flatMap(({ word }) => areaOf(word) ?? []);
  const groups: Group[] = [];
  const named = tokens.filter(({ word }) => areaOf(word) === null);
  for (const [index, { word, fresh }] of named.entries()) {
    if (fresh) start(groups);
    const next = named[index + 1]?.word ?? null;
    const group = groups.at(-1) ?? null;
    const between = named.length === 3 && index === 1 && !fresh && group !== null ? regionBetween(group, word, next) : null;
    if (between !== null && group !== null) {
      group.region = between;
      group.words.push(word);
    }
    else addToken(groups, word, next);
  }
  // "Sant Cugat del Vallès, Barcelona": a town of its own in the province of that name.
  const [first, second] = named;
  const country = first === undefined || cityByName(first.word) !== null ? null : townByName(first.word)?.country ?? null;
  if (named.length === 2 && first !== undefined && second !== undefined && country !== null && !second.fresh && isCapitalOf(country, second.word)) return { places: [{ text: piece, city: first.word, region: second.word, country }], areas: areaWords };
  const all = groups.filter((group) => group.words.length > 0).map((group) => placeOfGroup(group, groups.length === 1 ? piece : group.words.join(', ')));
  // "Holborn, London", "Bilbao, Bizkaia": of two, the one that no table knows is a part of the other, or what it lies in.
  const isPart = all.length === 2 && !named.some(({ fresh }) => fresh) && groups.some((group) => group.implied !== null) && all.every((place) => /\p{Ll}/u.test(place.text));
  // An address names a house before its town.
  const places = (isPart || /\d/.test(piece)) && all.some((place) => place.country !== null) ? all.filter((place) => place.country !== null) : all;
  return { places: places.length === 0 ? [wordsOnly(piece)] : places, areas: areaWords };
}

function wordsOnly(text: string): Place {
  return { text, city: null, region: null, country: null };
}

function addToken(groups: Group[], token: string, next: string | null): void {
  const group = groups.at(-1) ?? null;
  const country = asCountry(token, group, next);
  if (country !== null) return joinCountry(groups, group, token, country);
  const region = asRegion(token, group, next);
  if (region !== null) return joinRegion(groups, group, token, region);
  const city = cityByName(token);
  const home = group?.implied?.country ?? townByName(group?.written ?? '')?.country ?? null;
  // "Roma (RM)", "Zürich, ZH", "Cluj-Napoca, Cluj County": what stands beside a town is its region.
  const beside = group !== null && group.city !== null && group.region === null && city === null && (administrative.test(token) || (home !== null && (group.implied?.region ?? null) === null && /^[A-Z]{2,3}$/.test(token)));
  if (beside) {
    group.region = { name: token, country: group.country ?? home ?? '' };
    group.words.push(token);
    return;
  }
  if (city === null && startsAdministrative.test(token) && (group === null || (group.city === null && group.region === null))) {
    const target = group ?? start(groups);
    target.region = { name: token, country: target.country ?? '' };
    target.words.push(token);
    return;
  }
  const fits = group !== null && group.city === null && (city === null || ((group.country ?? group.region?.country) === city.country && (group.region === null || city.region === null || group.region.name === city.region)));
  // "NY, Chicago" are two cities.
  if (!fits && city !== null && group !== null && group.city === null && group.words.length === 1 && group.region !== null && cityByName(group.region.name)?.region === group.region.name) group.city = group.region.name;
  const target = fits ? group : start(groups);
  target.city = city?.name ?? token;
  target.written = token;
  target.implied = city;
  target.words.push(token);
}

function joinCountry(groups: Group[], group: Group | null, token: string, country: string): void {
  // "England, United Kingdom" and "ES - Barcelona, Spain" name it twice; "Hong Kong SAR, China" says what it belongs to.
  const again = (group?.country === country && (group.city !== null || group.region !== null || group.words.at(-1) === country || /^(England|Scotland|Wales|Northern Ireland)$/.test(group.words.at(-1) ?? ''))) || (country === 'CN' && (group?.country === 'HK' || group?.country === 'MO'));
  const fits = again || (group !== null && group.country === null && (group.region === null || group.region.country === country || group.region.country === ''));
  const target = fits ? group : start(groups);
  target.country ??= country;
  // "SG - Singapore".
  if (target.city === null && target.region === null && cityByName(token)?.country === country) target.city = cityByName(token)?.name ?? null;
  target.words.push(token);
}

function joinRegion(groups: Group[], group: Group | null, token: string, region: Region): void {
  // "New York, New York, NY" says it twice, "NY, NY" means the city.
  if (group?.region?.name === region.name && group.region.country === region.country && (group.city !== null || group.words.at(-1) === token)) {
    group.city ??= cityByName(region.name)?.region === region.name ? region.name : null;
    group.words.push(token);
    return;
  }
  // "SF, NY" are two places: a known city keeps its own state. In "Kansas City, KS" the code says which of them it is.
  const isOther = group?.implied?.country === region.country && group.implied.region !== null && group.implied.region !== region.name;
  const other = isOther && !(/^[A-Z]{2}$/.test(token) && group.written === group.implied?.name && cityByName(region.name) === null);
  // "Leeds, West Yorkshire, England": the county stays.
  if (group !== null && group.city !== null && group.region?.country === 'GB' && group.country === null && /^(England|Scotland|Wales|Northern Ireland)$/.test(region.name)) {
    group.country = 'GB';
    group.words.push(token);
    return;
  }
  const fits = group !== null && !other && group.region === null && (group.country === null || group.country === region.country);
  const target = fits ? group : start(groups);
  target.region = region;
  target.words.push(token);
}

function start(groups: Group[]): Group {
  const group: Group = { city: null, written: null, region: null, country: null, implied: null, words: [] };
  groups.push(group);
  return group;
}

function placeOfGroup(group: Group, text: string): Place {
  const said = group.country ?? (group.region === null || group.region.country === '' ? null : group.region.country);
  const trusted = group.implied !== null && (said === null || said === group.implied.country) ? group.implied : null;
  const city = group.implied !== null && trusted === null && group.written !== null ? group.written : group.city;
  return { text, city, region: group.region?.name ?? trusted?.region ?? null, country: said ?? trusted?.country ?? null };
}
