import { areaOf } from './areas.ts';
import { cityByName } from './cities.ts';
import type { City } from './cities.ts';
import { countryByName, countryCode } from './countries.ts';
import type { Place } from './posting.ts';
import { isNowhere, withoutPictures } from './place-words.ts';
import { known, tokensOf } from './place-tokens.ts';
import { regionByCode, regionByName } from './regions.ts';
import type { Region } from './regions.ts';
import { folded } from './text.ts';
import { townByName } from './towns.ts';

/** Words by which a name says that it is a part of a country. */
const administrative = /(?:^(?:province|state|region|county|co\.|provincia|estado|canton|kanton|land|département|prefectura) (?:of |de |d['’]|di |do )?\p{Lu})|\b(?:county|province|region|oblast|prefecture|voivodeship|governorate|department|l[aä]n|megye|kraj|fylke)$|(?:županija|województwo|область)$/iu;

/** "County Dublin", "Kanton Zürich"; "Orange County" is what people call a place. */
const startsAdministrative = /^(?:province|region|county|co\.|provincia|canton|kanton|département|prefectura) (?:of |de |d['’]|di )?\p{Lu}/iu;

/** Provinces and states that bear the name of their town, folded. */
const provincesByTown: Readonly<Record<string, readonly string[]>> = {
  ES: 'madrid barcelona valencia seville malaga alicante almeria zaragoza murcia valladolid salamanca tarragona girona burgos cadiz granada toledo leon huelva jaen lleida albacete badajoz caceres segovia avila'.split(' '),
  BR: ['sao paulo', 'rio de janeiro'], AR: ['buenos aires', 'cordoba', 'mendoza'], PT: ['lisbon', 'porto', 'braga', 'aveiro', 'coimbra', 'faro', 'setubal'],
  IT: 'milan rome turin bologna florence naples venice genoa verona padua brescia bari bergamo modena parma monza trento udine pisa como varese vicenza treviso'.split(' '),
  JP: ['tokyo', 'osaka', 'kyoto', 'fukuoka'], TR: ['istanbul', 'ankara', 'izmir', 'bursa', 'antalya'], MX: ['puebla', 'queretaro'], NL: ['utrecht', 'groningen'],
};

function isCapitalOf(country: string, word: string): boolean {
  return (provincesByTown[country] ?? []).includes(folded(cityByName(word)?.name ?? word));
}

interface Group {
  city: string | null;
  /** The city as it was written: its common name may be another country's. */
  written: string | null;
  region: Region | null;
  country: string | null;
  /** Country implied by a known city, dropped when the words say another. */
  implied: City | null;
  readonly words: string[];
}

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

/** The middle one of "Milan, Lombardy, Italy", where no table knows it, and of "Geneva, New York, United States". */
function regionBetween(group: Group, token: string, next: string | null): Region | null {
  const country = countryMeant(next, group);
  const named = regionByName(token, country);
  // "New Delhi, Delhi, India".
  if (group.written !== null && country !== null && group.implied?.country === country && group.written !== token && group.written.split(' ').includes(token)) return { name: token, country };
  if (named !== null && group.city !== null && named.country === country && (cityByName(token) === null || (group.implied !== null && group.implied.country !== country))) return named;
  // "Alcobendas, Madrid, España", "Campinas, São Paulo, Brasil": of two of them a list is made.
  if (country !== null && group.city !== null && group.region === null && isCapitalOf(country, token) && group.written !== null && !isCapitalOf(country, group.written) && (group.implied === null || group.implied.country === country)) return { name: token, country };
  const isFree = group.city !== null && group.region === null && group.country === null && (group.implied === null || group.implied.country === country);
  if (country === null || !isFree || known(token)) return null;
  return regionByCode(token, country) ?? { name: token, country };
}

/** The country that the last of three names means: by name, or by a code that is the town's country's or no state's. */
function countryMeant(next: string | null, group: Group): string | null {
  const code = next !== null && /^[A-Z]{2}$/.test(next) ? countryCode(next) : null;
  if (next === null || code === null) return next === null ? null : countryByName(next);
  return code === group.implied?.country || regionByCode(next, null) === null ? code : countryByName(next);
}

function addToken(groups: Group[], token: string, next: string | null): void {
  const group = groups.at(-1) ?? null;
  const country = asCountry(token, group, next);
  if (country !== null) return joinCountry(groups, group, token, country);
  const region = asRegion(token, group, next);
  if (region !== null) return joinRegion(groups, group, token, region);
  const city = cityByName(token);
  // "Roma (RM)", "Zürich, ZH", "Cluj-Napoca, Cluj County": what stands beside a town is its region.
  const beside = group !== null && group.city !== null && group.region === null && city === null && (administrative.test(token) || (group.implied !== null && group.implied.region === null && /^[A-Z]{2,3}$/.test(token)));
  if (beside) {
    group.region = { name: token, country: group.country ?? group.implied?.country ?? '' };
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

/** A token as a country. Two letters count only where no state fits; "Georgia" is a state beside an American city. */
function asCountry(token: string, group: Group | null, next: string | null): string | null {
  if (/^(us|uk|u\.s\.?|u\.k\.?)$/i.test(token)) return /^u\.?k/i.test(token) ? 'GB' : 'US';
  if (folded(token) === 'georgia') {
    const american = group?.implied?.country === 'US' || (next !== null && (countryCode(next) === 'US' || cityByName(next)?.country === 'US'));
    return american || (group !== null && group.city !== null && group.implied === null) ? null : 'GE';
  }
  const named = countryByName(token);
  if (named !== null) return group === null && cityByName(token) !== null && next !== null && countryCode(next) === named ? null : named;
  if (!/^[A-Z]{2}$/.test(token) || isProvince(token, group)) return null;
  const code = countryCode(token);
  if (code === null) return null;
  // "Kfar Saba, Center District, IL", "CA Remote (BC & ON only)".
  if (group?.region?.country === code || (code === 'CA' && next !== null && regionByCode(next, 'CA') !== null && regionByCode(next, 'US') === null)) return code;
  if (group?.implied?.country === code || (next !== null && cityByName(next)?.country === code)) return code;
  return regionByCode(token, group?.implied?.country ?? group?.country ?? null) === null && regionByCode(token, null) === null ? code : null;
}

/** A token as a state or province of the group before it; a name that is also a city ("New York") only where that fits. */
function asRegion(token: string, group: Group | null, next: string | null): Region | null {
  const home = group?.country ?? group?.implied?.country ?? townByName(group?.written ?? '')?.country ?? null;
  const hasCity = group !== null && group.city !== null && group.region === null;
  if (group !== null && group.words.at(-1) === token && hasCity) {
    // "San Francisco, San Francisco" says the town twice, "São Paulo, São Paulo" its state.
    const own = group.implied?.region ?? null;
    return regionByName(token, home) ?? { name: own ?? token, country: home ?? '' };
  }
  if (/^washington$/i.test(token) && next !== null && /^(?:d\.?c\.?|district of columbia)$/i.test(next)) return null;
  if (folded(token) === 'georgia') return { name: 'Georgia', country: 'US' };
  // "Kelp & Co" is no place in Colorado: a code is in capitals, or stands right after a town.
  const isCode = !isProvince(token, group) && (token === token.toUpperCase() || hasCity);
  const code = home === null ? null : regionByCode(token, home);
  const meant = [group?.country ?? null, ...(next === null || (group?.country ?? null) !== null ? [] : [countryByName(next), regionByCode(next, null)?.country ?? null, countryCode(next)])].filter((one) => one !== null);
  const stated = meant[0] ?? null;
  const named = regionByName(token, stated ?? home);
  // "Victoria, Canada" and "Norfolk, VA" are towns; "Córdoba, La Rioja, Argentina" lies in a region of that name.
  if (named !== null && stated !== null && !meant.includes(named.country) && (group === null || (hasCity && group.country === null))) return hasCity ? { name: token, country: stated } : null;
  const region = named ?? code ?? (isCode ? regionByCode(token, null) : null);
  // "One World Trade Center, New York, NY" names the town.
  if (region !== null && hasCity && group.implied === null && cityByName(token)?.region === region.name && next !== null && regionByCode(next, region.country)?.name === region.name) return null;
  if (region === null || cityByName(token) === null) return region;
  return hasCity && (group.implied === null || group.implied.region === region.name || group.city === region.name || isAlias(token)) ? region : null;
}

/** "Greater London" and "Metro Manila" stand for a town where they stand alone. */
function isAlias(token: string): boolean {
  const city = cityByName(token);
  return city !== null && city.name !== token;
}

/** "Torino, TO", "Milano, MI": an Italian name of an Italian town with its province. */
function isProvince(token: string, group: Group | null): boolean {
  return group?.implied?.country === 'IT' && group.country === null && /^[A-Z]{2}$/.test(token) && token !== 'IT' && group.written !== null && (group.written !== group.implied.name || regionByCode(token, null) === null);
}

function placeOfGroup(group: Group, text: string): Place {
  const said = group.country ?? (group.region === null || group.region.country === '' ? null : group.region.country);
  const trusted = group.implied !== null && (said === null || said === group.implied.country) ? group.implied : null;
  const city = group.implied !== null && trusted === null && group.written !== null ? group.written : group.city;
  return { text, city, region: group.region?.name ?? trusted?.region ?? null, country: said ?? trusted?.country ?? null };
}

