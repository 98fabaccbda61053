import { cityByName } from './cities.ts';
import type { City } from './cities.ts';
import { countryByName, countryCode } from './countries.ts';
import { known } from './place-tokens.ts';
import { regionByCode, regionByName } from './regions.ts';
import type { Region } from './regions.ts';
import { folded } from '../text.ts';
import { townByName } from './towns.ts';

/** Names of a line that belong together so far. */
export interface Group {
  city: string | null;
  /** The city as it was written: its common name may be another country's. */
  written: string | null;
  region: Region | null;
  country: string | null;
  /** Country implied by a known city, dropped when the words say another. */
  implied: City | null;
  readonly words: string[];
}

/** Provinces and states that bear the name of their town, folded. */
const provincesByTown: Readonly<Record<string, readonly string[]>> = {
  ES: 'madrid barcelona valencia seville malaga alicante almeria zaragoza murcia valladolid salamanca tarragona girona burgos cadiz granada toledo leon huelva jaen lleida albacete badajoz caceres segovia avila'.split(' '),
  BR: ['sao paulo', 'rio de janeiro'], AR: ['buenos aires', 'cordoba', 'mendoza'], PT: ['lisbon', 'porto', 'braga', 'aveiro', 'coimbra', 'faro', 'setubal'],
  IT: 'milan rome turin bologna florence naples venice genoa verona padua brescia bari bergamo modena parma monza trento udine pisa como varese vicenza treviso'.split(' '),
  JP: ['tokyo', 'osaka', 'kyoto', 'fukuoka'], TR: ['istanbul', 'ankara', 'izmir', 'bursa', 'antalya'], MX: ['puebla', 'queretaro'], NL: ['utrecht', 'groningen'],
};

/** Whether a country's province or state bears the name of this town. */
export function isCapitalOf(country: string, word: string): boolean {
  return (provincesByTown[country] ?? []).includes(folded(cityByName(word)?.name ?? word));
}

/** The middle one of "Milan, Lombardy, Italy", where no table knows it, and of "Geneva, New York, United States". */
export function regionBetween(group: Group, token: string, next: string | null): Region | null {
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

/** A token as a country. Two letters count only where no state fits; "Georgia" is a state beside an American city. */
export function asCountry(token: string, group: Group | null, next: string | null): string | null {
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
export function asRegion(token: string, group: Group | null, next: string | null): Region | null {
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
  if (group === null || group.country !== null || group.written === null || token === 'IT' || !/^[A-Z]{2}$/.test(token)) return false;
  if (group.implied === null) return townByName(group.written)?.country === 'IT';
  return group.implied.country === 'IT' && (group.written !== group.implied.name || regionByCode(token, null) === null);
}
