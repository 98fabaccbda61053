import { countryName } from './countries.ts';
import { folded } from '../text.ts';

// What stands in a line about places and is none: how one works, when, and how sure the employer is.

const nowhere = /^(n\/?a|none|tbd|tba|to be (determined|defined|confirmed|announced)|un(specified|disclosed|known)|not (specified|disclosed|applicable)|confidential|(location )?negotiable( after selection)?|see (the )?(job )?description|various|blank|multiple( locations)?|all locations|select locations|\d+\+? locations?|flexible( location)?|any|other|hq|headquarters?|office|offices|home|field|virtual|full|standorte?|einsatzorte?|arbeitsorte?|dienstsitz|ort|lieu|sede|ubicacion|locations?|lokalizacja|vestiging|buro|bureau|oficina|travel[- ]required|eligible|also|all|work|distributed|varies( between)?|jobs?|preferred|optional|based|only|usa timezones|us timezones|in|from|of|the|across|throughout|any location( in)?|(us |usa )?((east|west|gulf) coast|midwest|(north|south)[ -]?east|(north|south)[ -]?west|pacific northwest|mountain west|north|south|east|west|central|((mid|north|south)?(east|west|north|south)ern|central|mountain|pacific) states)( hours| time)?|time ?zones?|((day|night|evening|weekend|rotating|early|late|graveyard) )?shifts?|visas?( sponsorship| sponsored)?|(inner |outer )?suburbs?|surroundings|vicinity|nationwide|various locations|mobil(e[sr]?)?( arbeiten| work(ing)?)?|umgebung|umland|(partially|teilweise|partiel(lement)?|complete?t?|total|parcial)|\p{L}+-(ku|gu|dong)|(utc|gmt) ?[+-] ?\d{1,2} ?(to|-) ?(utc|gmt)? ?[+-]? ?\d{1,2}|(est|edt|pst|pdt|cst|cdt|mst|mdt|gmt|utc|cet|cest|bst)( ?[+-] ?\d{1,2})?( ?time ?zones?| hours| time)?|-+)$/u;
const modeWords = /(?<![\p{L}\d])(full(?:y)?[- ]remote|100% remote|virtual|telework|remote[- ]first|remote[- ]friendly|remote (?:ok(?:ay)?|possible|(?:also )?considered|allowed|welcome|optional)|remotely|remote|home[- ]?working|work(?:ing)? (?:at|from) home|wfh|wfo|work from office|remot[oa]|telecommute|work from home|home ?office|home[- ]based|hybrid|onsite|on[- ]site|in[- ]office|in[- ]person|vor ort|within|anywhere in( the)?(?! world)|(?:(?:(?:must|to|should) )?be )?(?:located|based) in|híbrid[oa]|hibrid[oa]|hybride|hybryd\p{L}*|ibrido|télétravail|teletravail|teletrabajo|teletrabalho|telelavoro|thuiswerken|thuis|(?:praca )?(?:zdaln[aiey]e?|hybrydowa)|distans|hjemmekontor|à distance|a distancia|na dálku|etätyö|presencial|présentiel|smart working|homeoffice|only)(?![\p{L}\d])|[- ]based\b/giu;
/** "2 days/week", "3x per week", "min. 2 Tage pro Woche im Büro". */
const daysAWeek = /(?:\b(?:min(?:imum)?|at least|up to|ca)\.?\s)?\b\d(?:\s?[-–]\s?\d)?\s?(?:x|days?|d|tage?|jours?|d[ií]as?|dagen|dni|gg)\b(?:\s?(?:\/|per|a|pro|par|por|in der|w)?\s?\b(?:weeks?|wk|woche|semaine|semana|month|monat|tydzie[nń]|tygodniu)\b)?(?:\s(?:in|im|from|at|au|en)(?:\s(?:the))?\s(?:office|büro|bureau|oficina|person|site))?/giu;
/** "CET +/- 3 hours", "UTC±2", "PT/ET hours preferred", "Eastern Time Zone": hours of the day are no place. */
const hoursOfDay = new RegExp([
  String.raw`\b(?:[ECMP][SD]?T|UTC|GMT|CES?T|BST|EES?T|IST|AES?T)\s?(?:\+\s?\/?\s?[-–−]|±)\s?\d{1,2}(?:\s?(?:h|hrs?|hours?)\b)?`,
  String.raw`\b(?:[ECMP][SD]?T|UTC|GMT|CES?T|BST|EES?T)(?:\s?(?:\/|,|&|\bor\b|\band\b|\bto\b)\s?(?:[ECMP][SD]?T|UTC|GMT|CES?T|BST|EES?T))*\s(?:time ?zones?|(?:business |working |core )?hours?|hrs|time|overlap)\b`,
  String.raw`\b(?:[ECMP][SD]?T)(?:\s?(?:\/|&|\bor\b|\band\b)\s?[ECMP][SD]?T)+\b`,
  String.raw`\b(?:Eastern|Central|Mountain|Pacific|Atlantic)(?:\s?(?:\/|or|and|&)\s?(?:Eastern|Central|Mountain|Pacific))*\s(?:Standard |Daylight )?[Tt]ime(?:\s?[Zz]ones?)?\b`,
].join('|'), 'gu');

/** Where one may not live: "(excluding CA, NY)", "(not available in Colorado)". */
const excluded = /\s?\((?:excl(?:uding|\.)?|except(?: for)?|other than|not (?:available |eligible |open )?in|ohne|außer|sauf|hors|excepto)\s[^()]*\)/giu;

/** Words around a place that change nothing about where it is. */
const before = /^(?:(?:(?:must |to )?(?:be )?(?:live|living|located|based|reside|residing|residents?) (?:in|of)|must be (?:in|from)|either|ideally|preferably|probably|possibly|mainly|mostly|initially|locations?:?|(?:multiple|several|various|select(?:ed)?|all|any)(?: locations?)?(?: (?:in|of|within|across))?|(?:anywhere|somewhere|nationwide|flexible) in|all (?:of|over|across)|across|throughout|continental|contiguous|mainland|pan|in|im|at|from|with|desde|depuis|vanuit|från|fra|near|nähe|nahe|bei|around|inside|innerhalb|rund um|à|en|aus|raum|großraum|grossraum|metropolregion|umkreis|downtown|inner|metro|büro|bureau|oficina|ufficio|kantoor|biuro|standort|bundesland)\s+(?:the |der |von )?|pan-)(?=\S)/iu;
const after = /\s(?:locations?|sites?|cities|preferred|considered|possible|welcome|optional|available|allowed|residents?|eligible|und umgebung|(?:und|u\.) umland|und|and|or|oder|et|ou|y|e|en|o|lub|of|eller|tai|och|og|preferably|ideally|(?:east|west) coast)$|[- ](?:wide|weit)$/iu;
/** "Northern Virginia" lies in Virginia. */
export const partOfRegion = /^(?:(?:north|south)[ -]?(?:east|west)(?:ern)?|northern|southern|eastern|western|central|upstate|north|south|east|west|northeast|northwest|southeast|southwest|nord|süd|ost|west)[ -](?=\p{Lu})/iu;

/** "Ciudad de Buenos Aires", "City of Leeds". */
export const cityOf = /^(?:city|ciudad|cidade|ciutat|citt[aà]|ville|stadt|gemeente|commune|comune|municipality|municipio) (?:of |d['’]|de |di |da |do )?(?=\p{Lu})/iu;
/** An area beside other areas: alone the letters mean that nothing is said. */
const northAmerica = /\bNA(?=\s*[,/&]\s*(?:APAC|EMEA|LATAM|EU)\b)|(?<=\b(?:APAC|EMEA|LATAM|EU)\s*[,/&]\s*)NA\b/gu;
/** "London/Remote UK": what one may work from afar is a place of its own. */
const remoteElsewhere = /(?<=\S)\s?[/,]\s?(?=remote (?:in |within |from |across )?(?:the )?\p{Lu})/giu;

/** Whether words name no place at all ("TBD", "2 Locations", "Headquarters"). */
export function isNowhere(words: string): boolean {
  return nowhere.test(folded(words));
}

/** A line with flags as names of countries and without pictures: "🇩🇪 Berlin" is "Germany, Berlin". */
export function withoutPictures(line: string): string {
  const flags = line.replace(/([\u{1F1E6}-\u{1F1FF}])([\u{1F1E6}-\u{1F1FF}])/gu, (_flag, first: string, second: string) => {
    const code = [first, second].map((sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('');
    const name = countryName(code);
    return name === null ? ' ' : ` ${name}, `;
  });
  return flags.replace(/[\p{Extended_Pictographic}\u{FE0F}\u{200D}]/gu, ' ').replace(/\s+/gu, ' ').replace(/^[\s,]+|[\s,]+$/gu, '');
}

/** The words of a piece that may name places, with commas where others stood. */
export function placeWords(piece: string): string {
  const anywhere = /\b(?:anywhere (?:in the world|on earth)|work from anywhere)\b/i.test(piece) ? ', worldwide' : '';
  const words = `${piece.replace(excluded, ' ').replaceAll('_', ' ').replace(northAmerica, 'North America').replace(remoteElsewhere, ' or ').replace(/(?<=, ?)([A-Z]) ([A-Z])$/u, '$1$2').replace(/\b(?:anywhere (?:in the world|on earth)|work from anywhere)\b/gi, '').replace(daysAWeek, ', ').replace(hoursOfDay, ', ')}${anywhere}`;
  return words.replace(/(?<=\b[A-Z]{2}) OR (?=\p{Lu}\p{Ll})/gu, ' or ').replace(/\bDeutschlandweit\b/gi, 'Deutschland').replace(/[()[\]]/g, ', ').replace(modeWords, ', ').replace(/\s[-–—]\s?|:\s|\s?[-–—](?=\s)/gu, ', ');
}

/** Words without those around them that say nothing of where ("Either London", "Select USA Locations", "in Berlin"). */
export function bareWords(words: string): string {
  const bare = words.replace(before, '').replace(after, '').trim();
  return bare === words || bare === '' ? words : bareWords(bare);
}
