import { cityByName } from './cities.ts';
import { countryByName, countryCode, countryNames } from './countries.ts';
import { workModeOf } from './employment.ts';
import type { Place, WorkMode } from './posting.ts';
import { regionByCode, regionByName } from './regions.ts';
import type { Region } from './regions.ts';
import { folded, oneLine } from './text.ts';

export interface ParsedPlaces {
  readonly places: readonly Place[];
  /** Words for groups of countries met ("EU", "EMEA", "worldwide"). */
  readonly areas: readonly string[];
  readonly workMode: WorkMode;
}

const areas: readonly (readonly [string, RegExp])[] = [
  ['worldwide', /^(world ?wide|anywhere|anywhere in the world|global(ly)?|international|all countries|everywhere|earth)$/],
  ['EU', /^(eu|european union|eea)( (time ?zones?|countries|residents?|citizens?|only))?$/], ['Europe', /^(europe|european timezones|european time zones|emea timezones|cet time ?zones?)$/], ['EMEA', /^emea$/], ['APAC', /^(apac|asia[- ]pacific)$/], ['LATAM', /^(latam|latin america( (and|&) (the )?caribbean)?)$/],
  ['Americas', /^(americas?|amer|north & south america)$/], ['North America', /^(north(ern)? america|namer|noram)$/], ['South America', /^south america$/], ['Asia', /^asia$/], ['Africa', /^africa$/],
  ['Oceania', /^(oceania|anz|australasia)$/], ['Middle East', /^(middle east|mena|middle east (and|&) (north )?africa)$/], ['DACH', /^dach$/], ['Nordics', /^(nordics|scandinavia)$/], ['Benelux', /^benelux$/], ['Baltics', /^baltics?$/], ['Caribbean', /^(the )?caribbean$/],
];
const nothing = /^(n\/?a|none|tbd|tba|various|blank|multiple( locations)?|all locations|select locations|\d+\+? locations?|flexible( location)?|any|other|hq|headquarters?|office|offices|home|field|travel[- ]required|eligible|jobs?|preferred|optional|based|only|usa timezones|us timezones|in|from|of|the|across|throughout|any location( in)?|(us |usa )?((east|west|gulf) coast|midwest|(north|south)east|(north|south)west|pacific northwest|mountain west)|nationwide|various locations|(partially|teilweise|partiel(lement)?)|\p{L}+-(ku|gu|dong)|(utc|gmt) ?[+-] ?\d{1,2} ?(to|-) ?(utc|gmt)? ?[+-]? ?\d{1,2}|(est|edt|pst|pdt|cst|cdt|mst|mdt|gmt|utc|cet|cest|bst)( ?[+-] ?\d{1,2})?( ?time ?zones?| hours| time)?|-+)$/u;
const modeWords = /(?<![\p{L}\d])(probably|preferably|ideally|fully remote|100% remote|remote[- ]first|remote[- ]friendly|remotely|remote|remoto|telecommute|work from home|home ?office|home[- ]based|hybrid|onsite|on[- ]site|in[- ]office|in[- ]person|vor ort|within|anywhere in( the)?(?! world)|located in|based in|híbrid[oa]|hibrid[oa]|hybride|hybryd\p{L}*|ibrido|télétravail|teletravail|teletrabajo|teletrabalho|telelavoro|thuiswerken|thuis|(?:praca )?(?:zdaln[aiey]e?|hybrydowa)|distans|hjemmekontor|à distance|a distancia|na dálku|etätyö|presencial|présentiel|smart working|homeoffice|only)(?![\p{L}\d])|[- ]based\b/giu;
/** "2 days/week", "3x per week", "min. 2 Tage pro Woche im Büro". */
const daysAWeek = /(?:\b(?:min(?:imum)?|at least|up to|ca)\.?\s)?\b\d(?:\s?[-–]\s?\d)?\s?(?:x|days?|d|tage?|jours?|d[ií]as?|dagen|dni|gg)\b(?:\s?(?:\/|per|a|pro|par|por|in der|w)?\s?\b(?:weeks?|wk|woche|semaine|semana|month|monat|tydzie[nń]|tygodniu)\b)?(?:\s(?:in|im|from|at|au|en)(?:\s(?:the))?\s(?:office|büro|bureau|oficina|person|site))?/giu;
/** "Berlin-Kreuzberg", "Paris La Défense", "Wien Umgebung": the quarter of a town, where towns share no second names. */
const quarters: ReadonlySet<string> = new Set(['DE', 'AT', 'CH', 'FR', 'NL', 'BE', 'IT', 'ES', 'PL', 'CZ', 'SE', 'DK']);
/** "CET +/- 3 hours", "UTC±2": hours of the day are no place. */
const hoursOfDay = /\b(?:[ECMP][SD]?T|UTC|GMT|CES?T|BST|EES?T|IST|AES?T)\s?(?:\+\s?\/?\s?[-–−]|±)\s?\d{1,2}(?:\s?(?:h|hrs?|hours?)\b)?/gu;
/** Words by which a name says that it is a part of a country. */
const administrative = /(?:^(?:province|state|region|county|provincia|estado|canton|kanton|land|département|prefectura) (?:of |de |d['’]|di |do )?\p{Lu})|\b(?:county|province|region|oblast|prefecture|voivodeship|governorate|department|l[aä]n|megye|kraj|fylke)$|(?:županija|województwo|область)$/iu;
/** "Halle (Saale)" is one name. */
const onRiver = /\s\((Saale|Oder)\)/gu;
const office = /\b(hq|headquarters?|offices?|hubs?|campus)\b/iu;
const vicinity = /\b(hq|headquarters?|offices?|hubs?|campus|(bay )?area|region|metro|metropolitan|greater|district|co-?working)\b/giu;

/**
 * Reads the places a source names in words: "San Francisco, CA | New York City, NY", "Remote - US", "Berlin, Germany
 * (hybrid)", "Brazil, Chile, Colombia". Never throws; words it cannot place keep their text with empty parts. A country
 * is filled from a state, a province or a city known to mean one.
 */
export function parsePlaces(text: string): ParsedPlaces {
  const line = oneLine(text).slice(0, 1000);
  if (line === '') return { places: [], areas: [], workMode: 'unknown' };
  const pieces = line.split(/\s*(?:[;|•·]|\s\/\s)\s*/u).filter((piece) => piece !== '');
  const found = pieces.map(placesOfPiece);
  const places = unique(found.flatMap((piece) => piece.places));
  return { places, areas: Array.from(new Set(found.flatMap((piece) => piece.areas))), workMode: workModeOf(line) };
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
  const known = city === null ? null : cityByName(city);
  const region = regionText === null ? null : regionByCode(regionText, stated ?? known?.country ?? null) ?? regionByName(regionText);
  const isCountry = regionText !== null && region === null && countryCode(regionText) !== null && countryCode(regionText) === stated;
  const isArea = regionText !== null && areaOf(regionText) !== null;
  return {
    text,
    city: city === null || workModeOf(city) !== 'unknown' || (countryByName(city) !== null && known === null) ? null : known?.name ?? city,
    region: isCountry || isArea ? null : region?.name ?? regionText ?? (known !== null && (stated === null || stated === known.country) ? known.region : null),
    country: stated ?? region?.country ?? known?.country ?? countryCode(text),
  };
}

/** Where a remote person may live: countries of the places and words for areas; empty unless the post is remote. */
export function remoteScopeOf(workMode: WorkMode, parsed: Pick<ParsedPlaces, 'places' | 'areas'>): readonly string[] {
  if (workMode !== 'remote') return [];
  const countries = parsed.places.flatMap((place) => (place.country === null ? [] : [place.country]));
  return Array.from(new Set([...countries, ...parsed.areas]));
}

interface Group {
  city: string | null;
  /** The city as it was written: its common name may be another country's. */
  written: string | null;
  region: Region | null;
  country: string | null;
  /** Country implied by a known city, dropped when the words say another. */
  implied: { readonly region: string | null; readonly country: string } | null;
  readonly words: string[];
}

function placesOfPiece(piece: string): Pick<ParsedPlaces, 'places' | 'areas'> {
  if (nothing.test(folded(piece))) return { places: [wordsOnly(piece)], areas: [] };
  const whole = countryByName(piece);
  if (whole !== null) return { places: [{ text: piece, city: cityByName(piece)?.name ?? null, region: null, country: whole }], areas: [] };
  const tokens = tokensOf(piece);
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
  const places = groups.filter((group) => group.words.length > 0).map((group) => placeOfGroup(group, groups.length === 1 ? piece : group.words.join(', ')));
  return { places: places.length === 0 ? [wordsOnly(piece)] : places, areas: areaWords };
}

function wordsOnly(text: string): Place {
  return { text, city: null, region: null, country: null };
}

interface Token {
  readonly word: string;
  /** An "or" or "and" stood before it: it starts a place of its own. */
  readonly fresh: boolean;
}

function tokensOf(piece: string): readonly Token[] {
  // "Hamburg (Altona)" is a quarter of it.
  const [, town = '', part = ''] = /^(.+?)\s?\((\p{Lu}[\p{L}-]{3,})\)$/u.exec(piece) ?? [];
  if (quarters.has(cityByName(town)?.country ?? '') && !known(part) && workModeOf(part) === 'unknown') return tokensOf(town);
  // "US-CA-Mountain View", "GB-London".
  const coded = /^([A-Z]{2,3})-(?:([A-Z]{2})-)?(\p{Lu}[\p{L} .'-]{2,})$/u.exec(piece);
  if (coded !== null && countryCode(coded[1]) !== null) return tokensOf([coded[3], coded[2], coded[1]].filter((part) => part !== undefined).join(', '));
  const anywhere = /\banywhere in the world\b/i.test(piece) ? ', worldwide' : '';
  const plain = `${piece.replace(/\banywhere in the world\b/gi, '').replace(daysAWeek, ', ').replace(hoursOfDay, ', ')}${anywhere}`.replace(onRiver, ' an der $1').replace(/\bDeutschlandweit\b/gi, 'Deutschland').replace(/[()[\]]/g, ', ').replace(modeWords, ', ').replace(/\s[-–—]\s?|:\s|\s?[-–—](?=\s)/gu, ', ');
  const commas = plain.replace(/\b([A-Z]{2,3}) \d{4}\b/g, '$1').split(',').map((token) => token.trim());
  const words = commas.flatMap((token) => (known(token) ? [token] : token.split(/\s(?=(?:or|and|oder|und|&|\+)(?:\s|$))|\//u)));
  const parts = words.map((word) => {
    const fresh = /^(?:or|and|oder|und|&|\+)(?=\s|$)/u.test(word);
    return { words: unpacked(trimmed(fresh ? word.replace(/^\S+/, '') : word)), fresh };
  });
  // In lower case only: "OR" is Oregon. A lone "or" before the next comma opens the place after it.
  return parts.flatMap(({ words: own, fresh }, at) => own.map((word, index) => ({ word, fresh: index === 0 && (fresh || (parts[at - 1]?.fresh === true && parts[at - 1]?.words.length === 0)) })))
    .filter(({ word }) => word !== '' && !nothing.test(folded(word)) && /\p{L}/u.test(word));
}

function trimmed(token: string): string {
  return token.replace(/\b\d{5}(-\d{4})?\b/g, '').replace(/\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2}|\d{3} \d{2})\b/g, '').replace(/^[\s.\-–:]+|[\s\-–:]+$/gu, '').trim();
}

/** "CA United States" is two words for one place; "SF Office" is San Francisco; a street before a known city goes. */
function unpacked(token: string): readonly string[] {
  if (known(token)) return [token];
  const bare = token.replace(vicinity, ' ').replace(/\s+/g, ' ').trim();
  if (bare === '') return [];
  if (known(bare)) return [bare];
  const country = countryNames.find((name) => folded(token).endsWith(` ${name}`));
  if (country !== undefined) return [token.slice(0, token.length - country.length).trim(), token.slice(token.length - country.length)];
  const headed = /^(USA?|UK|EU) (\S.*)$/.exec(bare);
  if (headed !== null) return [headed[1] ?? '', headed[2] ?? ''].filter((word) => !nothing.test(folded(word)));
  const words = bare.split(' ');
  const quarter = quarterOf(bare);
  if (quarter !== null) return [quarter];
  if (townOf(bare) !== bare) return [townOf(bare)];
  // "Melbourne VIC" is a city with its state's code.
  const [head, code = ''] = [words.slice(0, -1).join(' '), words.at(-1)];
  if (/^[A-Z]{2,3}$/.test(code) && cityByName(head) !== null) return [head, code];
  if (regionByName(code) !== null && cityByName(head) !== null) return [head, code];
  const city = [3, 2, 1].map((count) => words.slice(-count).join(' ')).find((tail) => tail !== bare && cityByName(tail) !== null);
  if (/\d|\bst\b|\bave\b/i.test(bare)) return city === undefined ? [] : [city];
  // A sentence is no city.
  return office.test(token) || words.length > 4 || /\blocations?\b/i.test(token) ? [] : [token];
}

/** A known town that stands before a part of itself ("London, EC2", "London-Fleet Street"); else the words. */
function townOf(words: string): string {
  const [, head = '', part = ''] = /^(.+?)(?:\s*,\s*|-(?=\p{Lu}))(.+)$/u.exec(words) ?? [];
  const isPart = !known(words) && cityByName(head) !== null && !known(part) && regionByCode(part, null) === null;
  return isPart ? head : words;
}

/** The town of "Dublin 2", "Praha 8", "Paris 9e", "København K", "London EC2A", "Berlin-Mitte" and "Köln Innenstadt"; null for other words. */
function quarterOf(words: string): string | null {
  const [, head = '', separator = '', tail = ''] = /^(\p{L}[\p{L}' .-]*?)([ -])([^ -][^ ]*(?: [^ ]+)?)$/u.exec(words) ?? [];
  const city = cityByName(head);
  if (city === null) return null;
  if (separator === ' ' && /^(?:\d{1,2}(?:e|er|è?me|th|\.)?|[A-Z]|[A-Z]{1,2}\d[A-Z\d]?|Cedex(?: \d+)?)$/u.test(tail)) return head;
  return quarters.has(city.country) && /^\p{Lu}\p{Ll}/u.test(tail) && !known(tail) ? head : null;
}

function known(token: string): boolean {
  return cityByName(token) !== null || countryByName(token) !== null || regionByName(token) !== null || areaOf(token) !== null;
}

function areaOf(token: string): string | null {
  const text = folded(token).replace(/^the /, '');
  return areas.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The middle one of "Milan, Lombardy, Italy", where no table knows it, and of "Geneva, New York, United States". */
function regionBetween(group: Group, token: string, next: string | null): Region | null {
  const country = next === null ? null : countryByName(next);
  const named = regionByName(token);
  if (named !== null && group.city !== null && named.country === country && (cityByName(token) === null || (group.implied !== null && group.implied.country !== country))) return named;
  const isFree = group.city !== null && group.region === null && group.country === null && (group.implied === null || group.implied.country === country);
  if (country === null || !isFree || known(token)) return null;
  return regionByCode(token, country) ?? { name: token, country };
}

function addToken(groups: Group[], token: string, next: string | null): void {
  const group = groups.at(-1) ?? null;
  const country = asCountry(token, group, next);
  if (country !== null) return joinCountry(groups, group, token, country);
  const region = asRegion(token, group, next);
  if (region !== null) return joinRegion(groups, group, token, region);
  const city = cityByName(token);
  // "Roma (RM)", "Zürich, ZH", "Cluj-Napoca, Cluj County": what stands beside a town is its region.
  const beside = group !== null && group.city !== null && group.region === null && city === null && (administrative.test(token) || (group.implied !== null && /^[A-Z]{2,3}$/.test(token)));
  if (beside) {
    group.region = { name: token, country: group.country ?? group.implied?.country ?? '' };
    group.words.push(token);
    return;
  }
  const fits = group !== null && group.city === null && (city === null || (group.country ?? group.region?.country) === city.country);
  const target = fits ? group : start(groups);
  target.city = city?.name ?? token;
  target.written = token;
  target.implied = city;
  target.words.push(token);
}

function joinCountry(groups: Group[], group: Group | null, token: string, country: string): void {
  // "England, United Kingdom" names it twice.
  const again = group?.country === country && /^(England|Scotland|Wales|Northern Ireland)$/.test(group.words.at(-1) ?? '');
  const fits = again || (group !== null && group.country === null && (group.region === null || group.region.country === country));
  const target = fits ? group : start(groups);
  target.country = country;
  if (!fits && cityByName(token) !== null) target.city = cityByName(token)?.name ?? null;
  target.words.push(token);
}

function joinRegion(groups: Group[], group: Group | null, token: string, region: Region): void {
  // "SF, NY" are two places: a known city keeps its own state.
  const other = group?.implied?.country === region.country && group.implied.region !== null && group.implied.region !== region.name;
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
    const american = group?.implied?.country === 'US' || (next !== null && countryCode(next) === 'US');
    return american || (group !== null && group.city !== null && group.implied === null) ? null : 'GE';
  }
  const named = countryByName(token);
  if (named !== null) return group === null && cityByName(token) !== null && next !== null && countryCode(next) === named ? null : named;
  if (!/^[A-Z]{2}$/.test(token)) return null;
  const code = countryCode(token);
  if (code === null) return null;
  if (group?.implied?.country === code || (next !== null && cityByName(next)?.country === code)) return code;
  return regionByCode(token, group?.implied?.country ?? group?.country ?? null) === null && regionByCode(token, null) === null ? code : null;
}

/** A token as a state or province of the group before it; a name that is also a city ("New York") only where that fits. */
function asRegion(token: string, group: Group | null, next: string | null): Region | null {
  const home = group?.country ?? group?.implied?.country ?? null;
  const hasCity = group !== null && group.city !== null && group.region === null;
  if (group !== null && group.words.at(-1) === token && hasCity) return regionByName(token) ?? { name: token, country: home ?? '' };
  if (/^washington$/i.test(token) && next !== null && /^d\.?c\.?$/i.test(next)) return null;
  if (folded(token) === 'georgia') return { name: 'Georgia', country: 'US' };
  // "Kelp & Co" is no place in Colorado: a code is in capitals, or stands right after a town.
  const isCode = token === token.toUpperCase() || hasCity;
  const code = home === null ? null : regionByCode(token, home);
  const region = regionByName(token) ?? code ?? (isCode ? regionByCode(token, null) : null);
  if (region === null || cityByName(token) === null) return region;
  return hasCity && (group.implied === null || group.implied.region === region.name || group.city === region.name) ? region : null;
}

function placeOfGroup(group: Group, text: string): Place {
  const said = group.country ?? (group.region === null || group.region.country === '' ? null : group.region.country);
  const trusted = group.implied !== null && (said === null || said === group.implied.country) ? group.implied : null;
  const city = group.implied !== null && trusted === null && group.written !== null ? group.written : group.city;
  return { text, city, region: group.region?.name ?? trusted?.region ?? null, country: said ?? trusted?.country ?? null };
}

function tidy(text: string | null | undefined): string | null {
  const line = oneLine(text ?? '').replace(/^[\s,;-]+|[\s,;-]+$/g, '');
  return line === '' || nothing.test(folded(line)) ? null : line;
}

function unique(places: readonly Place[]): readonly Place[] {
  const seen = new Map(places.map((place) => [place.country === null && place.city === null && place.region === null ? place.text : `${place.city}|${place.region}|${place.country}`, place]));
  return Array.from(seen.values());
}
