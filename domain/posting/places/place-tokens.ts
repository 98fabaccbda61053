import { areaOf } from './areas.ts';
import { cityByName } from './cities.ts';
import { countryByName, countryCode, countryName, countryNames } from './countries.ts';
import { workModeOf } from '../employment.ts';
import { bareWords, cityOf, isNowhere, partOfRegion, placeWords } from './place-words.ts';
import { isRegionCode, regionByCode, regionByName } from './regions.ts';
import { folded } from '../text.ts';
import { townByName } from './towns.ts';

/** One name of a line about places: a town, a state, a country or an area. */
interface Token {
  readonly word: string;
  /** An "or" or "and" stood before it: it starts a place of its own. */
  readonly fresh: boolean;
}

/** "Berlin-Kreuzberg", "Paris La Défense", "Wien Umgebung": the quarter of a town, where towns share no second names. */
const quarters: ReadonlySet<string> = new Set(['DE', 'AT', 'CH', 'FR', 'NL', 'BE', 'IT', 'ES', 'PL', 'CZ', 'SE', 'DK']);
/** "Halle (Saale)", "Frankfurt/Oder" and "Limburg (Lahn)" are one name each, of another town than the name without its river. */
const onRiver = /(\p{Lu}[\p{L} -]{0,40}\p{L})(?:\s?\(|\/)(Saale|Oder|Lahn|Donau|Weser|Havel|Ruhr|Leine|Aller|Ilm|Isar|Enns|Mur)\)?(?!\p{L})/gu;
/** "Stockholm County" is more than a town. */
const administrative = /^(?:County|Region|Province|District|State|Prefecture|Governorate|Voivodeship|Metropolitan|Metro|Area)\b/u;
const office = /\b(hq|headquarters?|offices?|hubs?|campus)\b/iu;
const vicinity = /\b(hq|headquarters?|offices?|hubs?|campus|(bay )?area|region|metro|metropolitan|greater|district|co-?working)\b/giu;
/** In lower case only: "OR" is Oregon. */
const either = /\s(?=(?:or|and|oder|und|&|\+)(?:\s|$))|\//u;
const eitherElsewhere = /\s(?:et|ou|y|o|e|i|lub|of|en|och|eller|og|tai)\s/u;
/** Codes of states that are words or names: they stand for the state behind a known town or a comma only. */
const wordLike: ReadonlySet<string> = new Set(['OR', 'IN', 'ME', 'OK', 'HI', 'CO', 'LA', 'DE']);
const scriptWithoutSpaces = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The names in one piece of a line, in order; what names no place is left out. */
export function tokensOf(given: string): readonly Token[] {
  const piece = given.replace(onRiver, withRiver);
  const town = townWithPart(piece);
  if (town !== null) return tokensOf(town);
  // "Ismaning bei München" lies in the country of what it is near.
  const [, small, large = ''] = /^(\p{Lu}[\p{L} .'’-]+?) (?:bei|b\.|near|nahe|nähe|près de|cerca de|vicino a) (\p{Lu}[\p{L} .'’-]+)$/u.exec(piece) ?? [];
  const land = cityByName(large)?.country;
  if (small !== undefined && land !== undefined && !isNowhere(small) && !known(small)) return tokensOf(`${small}, ${countryName(land) ?? ''}`);
  const downwards = fromTheTop(piece);
  if (downwards !== null) return tokensOf(downwards);
  const commas = placeWords(spelledOut(piece)).replace(/\b([A-Z]{2,3}) \d{4}\b/g, '$1').split(',').map((token) => token.trim());
  const words = commas.flatMap((token) => (known(token) ? [token] : token.split(either).flatMap(splitElsewhere)));
  const parts = words.map((word) => {
    const opens = /^(?:or|and|oder|und|&|\+)(?=\s|$)|^(?:o|ou|lub|of|eller|tai)$/u.test(word);
    return { words: unpacked(trimmed(opens ? word.replace(/^\S+/, '') : word)), opens };
  });
  // Letters that no table knows beside a known name are somebody's short form ("DNU", "SEA"), no town.
  const isShort = (word: string) => /^[A-Z]{3,4}$/.test(word) && !known(word) && countryCode(word) === null && !isRegionCode(word);
  const short = parts.some(({ words: own }) => own.some(known)) ? isShort : () => false;
  // A lone "or" before the next comma opens the place after it.
  let open = false;
  return parts.flatMap(({ words: own, opens }) => {
    open ||= opens;
    const tokens = own.map((word, index) => ({ word, fresh: index === 0 && open }));
    open &&= own.length === 0;
    return tokens;
  }).filter(({ word }) => word !== '' && !isNowhere(word) && !short(word) && /\p{L}/u.test(word));
}

/** The town on its river, where there is one of that name. */
function withRiver(whole: string, town: string, river: string): string {
  const name = `${town} an der ${river}`;
  return cityByName(name) === null && townByName(name) === null ? whole : name;
}

/** "US-CA-Mountain View", "GB-London", "CAN.ON.Ottawa" and "US > Texas > Austin" as a person writes them; null for other words. */
function fromTheTop(piece: string): string | null {
  const parts = piece.split(/\s?>\s?|(?<=\p{L})[-.](?=\p{Lu})/u);
  const [country = '', ...rest] = parts;
  const town = rest.at(-1) ?? '';
  const state = rest.length > 1 ? rest.slice(0, -1).join('-') : null;
  const code = /^[A-Z]{2,3}$/.test(country) ? countryCode(country) ?? regionByCode(country, 'US')?.country ?? null : countryByName(country);
  if (code === null || !/^\p{Lu}[\p{L} .'’-]{2,}$/u.test(town)) return null;
  if (state === null) return `${town}, ${country}`;
  const inCode = /^([A-Z]{2,3})-(?:[A-Z]{2}-)?\p{Lu}/u.test(piece);
  const isState = regionByCode(state, code) !== null || regionByName(state)?.country === code;
  return isState || /^[A-Z]{2}$/.test(state) ? `${town}, ${state}, ${country}` : inCode ? `${rest.join('-')}, ${country}` : null;
}

/** "DE/UK/CH": of three codes and more in one run, all are countries where one is no state. */
function spelledOut(piece: string): string {
  return piece.replace(/\b[A-Z]{2}(?:\/[A-Z]{2}){2,}\b/gu, (run) => {
    const codes = run.split('/').map((code) => countryCode(code) ?? countryByName(code));
    const areCountries = codes.every((code) => code !== null) && run.split('/').some((code) => regionByCode(code, null) === null);
    return areCountries ? codes.map((code) => countryName(code ?? '') ?? '').join(', ') : run;
  });
}

/** "Paris et Lyon", "Barcelona o Madrid": words so short divide only what is known on both sides. */
function splitElsewhere(token: string): readonly string[] {
  const parts = token.split(eitherElsewhere);
  return parts.length > 1 && parts.every((part) => cityByName(part) !== null || countryByName(part) !== null) ? parts : [token];
}

/** The piece without a part of its town: "Chicago (Loop)", "London - Shoreditch", "Roma (RM)"; null where nothing is left out. */
function townWithPart(piece: string): string | null {
  const [, head = '', bracketed = null, dashed = null, rest = ''] = /^(.+?)\s?(?:\(([^()]+)\)|\s[-–—]\s([^,()–—]+))(.*)$/u.exec(piece) ?? [];
  const part = (bracketed ?? dashed ?? '').trim();
  const town = cityByName(townOf(quarterOf(head) ?? head)) ?? cityByName(head.split(',')[0] ?? '');
  // "Lindau (Bodensee)": what stands in brackets behind a small town says which of its name.
  const small = bracketed === null ? null : townByName(head);
  if ((town ?? small) === null || part === '') return null;
  if (town === null) return tokensOf(part).every(({ word }) => word === part && !known(word) && townByName(word) === null) && workModeOf(part) === 'unknown' ? `${head}${rest}` : null;
  const province = bracketed !== null && town.country === 'IT' && /^[A-Z]{2}$/.test(part);
  const isPart = province || (/^\p{Lu}[\p{L}'’. -]{2,}$/u.test(part) && !/^[A-Z]{2,3}$/.test(part) && workModeOf(part) === 'unknown' && tokensOf(part).every(({ word }) => word === part && !known(word)));
  return isPart ? `${head}${rest}` : null;
}

function trimmed(token: string): string {
  return token.replace(/\b(?:[A-Z]{1,2}-)?\d{5}(-\d{4})?\b|\b\d{6}\b|\b(?:CH|A|L|B)-\d{4}\b/g, '').replace(/\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2}|\d{3} \d{2})\b/g, '').replace(/^[\s.\-–:]+|[\s\-–:]+$/gu, '').trim();
}

/** "CA United States" is two words for one place; "SF Office" is San Francisco; a street before a known city goes. */
function unpacked(token: string): readonly string[] {
  if (known(token)) return [token];
  const plain = bareWords(token);
  const bare = plain.replace(vicinity, ' ').replace(/\s+/g, ' ').trim();
  if (bare === '') return [];
  const called = bare.replace(cityOf, '');
  if (called !== bare && cityByName(called) !== null && !known(bare)) return [called];
  if (known(plain) || (plain !== token && regionByCode(plain, null) !== null)) return [plain];
  if (known(bare) || (bare !== token && regionByCode(bare, null) !== null)) return [bare];
  const state = bare.replace(partOfRegion, '');
  if (state !== bare && regionByName(state) !== null) return [cityByName(state) === null ? state : `${state} State`];
  const city = bare.replace(/ (?:City|Shi)$|(?<=\p{Ll})-(?:to|fu|shi)$/u, '');
  if (city !== bare && cityByName(city) !== null) return [city];
  const written = folded(plain);
  const country = countryNames.find((name) => written.endsWith(` ${name}`));
  // "Capital Region of Denmark" is one name.
  if (country !== undefined && !/\b(?:region|province|state|republic) of(?: the)? \S+$/i.test(plain)) return [bareWords(plain.slice(0, plain.length - country.length).trim()), plain.slice(plain.length - country.length)];
  const headed = /^(USA?|UK|EU) (\S.*)$/.exec(bare);
  if (headed !== null) return [headed[1] ?? '', headed[2] ?? ''].filter((word) => !isNowhere(word));
  const words = bare.split(' ');
  const onWater = /^(\S.*?) (?:am|an der|a\.|im|i\.|ob|bei|in der|sur|sul|upon) \p{Lu}/u.exec(bare)?.[1];
  if (onWater !== undefined && cityByName(onWater) !== null) return [onWater];
  const town = quarterOf(bare) ?? (townOf(bare) === bare ? inScript(bare) : townOf(bare));
  if (town !== null) return [town];
  // "Melbourne VIC" is a city with its state's code.
  const [head, code = ''] = [words.slice(0, -1).join(' '), words.at(-1)];
  const headTown = head.replace(/ City$/, '');
  if (/^[A-Z]{2,3}$/.test(code) && cityByName(headTown) !== null && cityByName(head) === null) return [headTown, code];
  if (/^[A-Z]{2,3}$/.test(code) && (cityByName(head) !== null || (head !== '' && words.length < 4 && !wordLike.has(code) && regionByCode(code, 'US') !== null))) return [head, code];
  if (regionByName(code) !== null && cityByName(head) !== null) return [head, code];
  const last = [3, 2, 1].map((count) => words.slice(-count).join(' ')).find((tail) => tail !== bare && cityByName(tail) !== null);
  if (/\d|(?<=\S\s)st\b|\bave\b/i.test(bare)) return last === undefined ? [] : [last];
  // "New York Harrow HQ".
  const first = office.test(token) ? [3, 2, 1].map((count) => words.slice(0, count).join(' ')).find((start) => start !== bare && cityByName(start) !== null) : undefined;
  if (first !== undefined) return [first];
  return office.test(token) || isSentence(words) || /\blocations?\b/i.test(plain) ? [] : [plain === token ? token : bare];
}

/** "May be filled in various duty stations" is no city, "Bad Homburg vor der Höhe" is one. */
function isSentence(words: readonly string[]): boolean {
  return words.filter((word) => !/^(?:vor|der|am|an|im|in|ob|bei|de|la|le|les|du|des|sur|sous|en|el|los|del|di|da|do|dos|the|of|upon|on|d['’]\p{L}+)$/u.test(word)).length > 4;
}

/** "東京都港区" begins with the town; so does "서울특별시 강남구". */
function inScript(words: string): string | null {
  if (!scriptWithoutSpaces.test(words)) return null;
  return Array.from({ length: Math.min(words.length, 6) - 1 }, (_, at) => words.slice(0, at + 2)).findLast((start) => start !== words && cityByName(start) !== null) ?? null;
}

/** A known town that stands before a part of itself ("London, EC2", "London-Fleet Street"); else the words. */
export function townOf(words: string): string {
  const [, head = '', part = ''] = /^(.+?)(?:\s*,\s*|-(?=\p{Lu}))(.+)$/u.exec(words) ?? [];
  const isPart = !known(words) && cityByName(head) !== null && !known(part) && regionByCode(part, null) === null;
  return isPart ? head : words;
}

/** The town of "Dublin 2", "Praha 8", "Paris 9e", "København K", "London EC2A", "Berlin-Mitte" and "Köln Innenstadt"; null for other words. */
function quarterOf(words: string): string | null {
  const [, head = '', separator = '', tail = ''] = /^(\p{L}[\p{L}' .-]*?)([ -])([^ -][^ ]*(?: [^ ]+)?)$/u.exec(words) ?? [];
  const city = cityByName(head);
  if (city === null) return null;
  if (separator === ' ' && /^(?:\d{1,2}(?:e|er|è?me|th|\.)?|\d{4}|\p{Lu}|[A-Z]{1,2}\d[A-Z\d]?|Cedex(?: \d+)?|CBD|North|South|East|West|Cent(?:er|re)|D\.? ?[CF]\.?)$/u.test(tail)) return head;
  if (city.country === 'HU' && /^[IVX]+\.(?: ker(?:ület|\.)?)?$/u.test(tail)) return head;
  const within = cityByName(tail)?.country === city.country;
  return quarters.has(city.country) && /^\p{Lu}\p{Ll}/u.test(tail) && (within || !known(tail)) && !administrative.test(tail) ? head : null;
}

/** Whether a table knows these words as a town, a state, a country or an area. */
export function known(token: string): boolean {
  return cityByName(token) !== null || countryByName(token) !== null || regionByName(token) !== null || areaOf(token) !== null;
}
