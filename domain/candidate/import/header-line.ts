import { cityByName } from '#domain/posting/places/cities.ts';
import { headerLabelled, type HeaderLabel } from './labels.ts';
import { drivingLicence } from './list-facts.ts';
import { isPlaceName, isRegionCode, organisationScore, soundsLikeWork } from './work-words.ts';

/** What one piece of a résumé's head says. */
export interface HeaderPart {
  readonly kind: 'name' | 'contact' | 'headline' | 'statement';
  /** Contact channel; null for the others. */
  readonly channel: string | null;
  readonly text: string;
  /** Whether it is a family name that a label tells, wherever it stands. */
  readonly isFamilyName?: true;
}

const mail = /[^\s@<>()*|,;:[\]]+@[^\s@<>()|,;[\]]+\.[^\s@<>()|,;[\]]+/u;
const link = /(?:https?:\/\/|www\.)[^\s,;)]+|(?:[a-z]+\.)?(?:linkedin|github|gitlab|xing|behance|dribbble|medium)\.(?:com|io|net)\/[^\s,;)]+|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?(?=\s*(?:\(.*)?$)/iu;
const phone = /^(?=(?:\D*\d){6,15}\D*$)\(?\+?[\d\s()/.–-]{6,}(?:\s*(?:\(?(?:mobile?|mobil|cell|home|work|privat|m|h|c|t|p)\)?))?$/iu;
const street = /\b(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court|ct|square|close|row|place|flat|apartment|apt|suite|strasse|platz|weg|allee|gasse|ring|damm|ufer|rue|calle|via|box)\b|stra(?:ß|ss)e|\p{L}weg\b|\p{L}platz\b|\p{L}gade\b|\p{L}(?:allee|gasse|ring|damm|ufer|kade|laan|straat|plein|gracht)\s\d|\p{L}str\.\s?\d/iu;
const houseNumber = /\d+[a-z]?[\s,]/iu;
const born = /^(?:geboren|geb\.|born|\*)\s.*\d{4}/iu;
/** What files call themselves. */
const selfNamed = /^(?:my |mein )?(?:curr[ií]culum(?: v[ií]tae)?|cv|r[eé]sum[eé]|(?:tabellarischer )?lebenslauf|vita|personal profile|bewerbung|europass(?: cv)?|bio-?data|hoja de vida)(?:\s*(?:of|von|:|\||[-–—])(?=\s|$))?(?:\s+|$)/iu;

/** A line without what the file calls itself ("Lebenslauf von Ann Hill"); empty where it says no more. */
export function ownWords(line: string): string {
  const rest = line.replace(selfNamed, '');
  // "Vita Hill" may be somebody's name, "Résumé Ann Hill" is not.
  return rest === '' || rest.includes(' ') ? rest : line;
}

/** Takes a line above the first section apart ("ada@example.org | +49 30 5550100 | Berlin, Germany"). */
export function headerParts(line: string, known: { readonly hasName: boolean; readonly hasHeadline: boolean }): HeaderPart[] {
  let { hasName, hasHeadline } = known;
  // "Clerk — Leeds — ann@example.org": dashes part what commas and bars do elsewhere.
  const words = line.includes('@') ? ownWords(line).replaceAll(/\s[–—]\s/gu, ' | ') : ownWords(line);
  const pieces = piecesOf(words);
  // "Director | Food & Beverage": one headline in parts.
  if (hasName && !hasHeadline && pieces.length > 1 && pieces.every(({ label, text }) => label === null && !born.test(text) && channelOf(text, null, true) === null)) return [{ kind: 'headline', channel: null, text: words }];
  return pieces.flatMap(({ label, text }): HeaderPart[] => {
    if (label === 'personal' || born.test(text) || drivingLicence.test(text)) return [{ kind: 'statement', channel: null, text }];
    if (label === 'name' || label === 'given name' || label === 'family name') {
      hasName = true;
      return [{ kind: 'name', channel: null, text, ...(label === 'family name' ? { isFamilyName: true } : {}) }];
    }
    const channel = channelOf(text, label, hasName);
    if (channel !== null) return contactParts(text, channel);
    if (!hasName) {
      hasName = true;
      return [{ kind: 'name', channel: null, text }];
    }
    const kind = hasHeadline || /[.!?]$/u.test(text) ? 'statement' : 'headline';
    hasHeadline ||= kind === 'headline';
    return [{ kind, channel: null, text }];
  });
}

function piecesOf(line: string): { readonly label: HeaderLabel | null; readonly text: string }[] {
  const whole = headerLabelled(line);
  // A label's value keeps its bars only where they part nothing else ("Sex: Male | Date of birth: …" is two).
  const lines = whole === null ? line.split(/\s*[|·•∙⋅●■◆♦▪~¦]\s*|\s{2,}|[,;]\s+(?=\S+@\S|\+\d)|\s\/\s(?=\S*@|\+?\d)|(?<=\d)\s\/\s(?=[A-Z])|\s[–—]\s(?=\d{5})|(?<=\d{5})\s[–—]\s|\s[–—-]\s(?=\S*@|\+\d)|(?<=@\S+)\s[–—-]\s|(?<=\S@\S+)\s*[,;/]\s+|\s+(?=(?:e-?mail|phone|tel|mobile|web|linkedin|github|[emtpw])\s?:)/iu) : whole.value.split(/\s*\|\s*|\s+(?=(?:e-?mail|phone|tel|mobile|web|linkedin|github)\s?:)/iu).map((part, n) => (n === 0 ? `${line.slice(0, line.length - whole.value.length)}${part}`.trim() : part));
  return lines.filter((part) => part.trim() !== '').map((part) => {
    const said = headerLabelled(part.replace(' | ', ': '));
    if (said === null) return { label: null, text: part.trim() };
    return { label: said.label, text: said.label === 'personal' ? part.trim() : said.value };
  });
}

function contactParts(text: string, channel: string): HeaderPart[] {
  // "Tel: 0803 555 0144, 0705 555 0121"
  const numbers = channel === 'phone' ? text.split(/\s*[,;]\s*/u).filter((one) => one !== '') : [];
  if (numbers.length > 1 && numbers.every((one) => phone.test(one))) return numbers.map((one) => ({ kind: 'contact', channel, text: one }));
  const found = channel === 'location' ? text.trim() : channel === 'phone' ? text.replace(/\s*\([\p{L}\s]+\)$/u, '').trim() : mail.exec(text)?.[0] ?? link.exec(text)?.[0] ?? text.trim();
  const rest = channel === 'phone' ? '' : text.replace(found, ' ').replace(/(?:e-?mail|linkedin|github|website|portfolio|personal|blog|company|web|url|profile?)\s*:?/giu, ' ').replace(/[\s():;,.|<>[\]-]+/gu, ' ').trim();
  const contact: HeaderPart = { kind: 'contact', channel, text: found.replace(/[.,;]+$/u, '') };
  // What stands beside an address is said too ("… and founder of three companies").
  return /\p{L}{2}/u.test(rest) ? [contact, { kind: 'statement', channel: null, text: rest }] : [contact];
}

function channelOf(text: string, label: HeaderLabel | null, hasName: boolean): string | null {
  if (mail.test(text)) return 'email';
  const address = link.exec(text)?.[0];
  if (address !== undefined && label !== 'location') return /linkedin/iu.test(address) ? 'LinkedIn' : /github/iu.test(address) ? 'GitHub' : 'website';
  if (phone.test(text)) return 'phone';
  if (label === 'headline') return null;
  if (label !== null) return label;
  return hasName && isAddress(text) ? 'location' : null;
}

/** "Berlin, Germany", "14 Quarry Road, Sheffield S7 1AA": a place that somebody lives at, and no employer or title. */
function isAddress(said: string): boolean {
  // "14 Broad Lane, Ibadan, Oyo State." ends its line, and is no sentence.
  const text = /,.*,/u.test(said) ? said.replace(/\.$/u, '') : said;
  const pieces = text.replace(/\(([^)]*)\)$/u, ', $1').split(/\s*,\s*/u);
  const last = pieces.at(-1)?.trim() ?? '';
  if (isPlaceName(text) || (pieces.length > 1 && (isPlaceName(last) || isRegionCode(last.replace(/\s+\d{4,5}(?:-\d{4})?$/u, ''))))) return pieces.length <= 5;
  const [, town = '', code = ''] = /^(\p{Lu}[\p{L}.' -]+) ([A-Z]{2,3})(?: \d{4,5})$/u.exec(text) ?? [];
  if (town !== '' && isRegionCode(code)) return true;
  if (/^(?:Am|An de[rn]|Auf de[rmn]|Im|In de[rn]|Zum|Zur) \p{Lu}[\p{L} .-]* \d{1,3}\s?[a-z]?$/u.test(text)) return true;
  if (/\d/u.test(text) && (houseNumber.test(text) || street.test(text)) && text.length <= 90 && pieces.length <= 5 && !/[.!?]$/u.test(text)) return true;
  return /,/u.test(text) && text.split(/\s+/u).length <= 6 && pieces.every((piece) => /^\p{Lu}/u.test(piece)) && !soundsLikeWork(text) && organisationScore(text) < 2;
}

/** The town of an address: its known city, else the words before the region or behind the postcode. */
export function townOf(address: string): string {
  const pieces = address.replace(/\(([^)]*)\)/gu, ', $1').split(/\s*,\s*/u).map((piece) => (street.test(piece) ? piece : piece.replace(/^(?:[A-Z]{1,2}-)?\d{4,5}(?:\s?[A-Z]{2})?\s+|\s+(?:[A-Z]{2}\s+)?\d{5}(?:-\d{4})?$|\s+[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$|\s+[A-Z]\d[A-Z]\s*\d[A-Z]\d$/u, '').trim())).filter((piece) => piece !== '' && !isRegionCode(piece));
  const towns = pieces.filter((piece) => !/\d/u.test(piece));
  return pieces.find((piece) => cityByName(piece) !== null) ?? (pieces.length > 1 && /\d/u.test(pieces[0] ?? '') ? towns[0] : undefined) ?? pieces[0] ?? address;
}
