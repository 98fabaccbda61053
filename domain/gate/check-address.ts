import { datesIn } from '#domain/candidate/import/date-words.ts';
import { addressWords } from './tables/address-words.ts';
import type { GateContext } from './context.ts';
import type { Finding } from './finding.ts';
import { isNeutral, keysOf } from './words/lexicon.ts';
import { numberWord } from './tables/number-words.ts';
import { onlyAsks, speaksOfQuotation, tellsOfOneself } from './words/told-of-oneself.ts';
import { isStopWord, normalOf, stemOf, wordsOf } from './words/words.ts';

const address = new Set(addressWords.flatMap((w) => [normalOf(w), stemOf(normalOf(w)), `de:${stemOf(normalOf(w), 'de')}`]));

// "I am {role}", "I worked at {employer}": the posting's words told of the person.
const claimsRole = /\b(?:am|was|been|be|become|became|bin|war|worked|work|working|arbeite\w*|served|serving|employed|experience|background|background as|years)\b(?![^.;]{0,24}appl)[^.;]{0,24}\u{E000}/iu;
const claimsEmployer = /(?<!\bto )\b(?:worked|work|working|employed|joined|intern\w*|consult\w*|time|years|career|arbeite\w*|gearbeitet|tätig|angestellt|war)\s+(?:\w+\s+)?(?:at|with|for|bei|mit|für)\s+(?:the\s+)?\u{E001}|\u{E001}\s+(?:employee|alumn\w+|veteran)/iu;
const firstPerson = /\b(?:I|I've|I'm|me|my|mine|myself|ich|mir|mich|mein\w*)\b/u;

/**
 * A sentence that cites nothing may address, ask and thank, name employer and role as what it is written for, and quote
 * the posting; nothing in it may be told of the person.
 */
export function checkAddress(text: string, context: GateContext): Finding[] {
  const whole = (kind: Finding['kind']): Finding[] => [{ kind, start: 0, end: text.length }];
  const squeezed = squeeze(context.posting.description);
  let quoted = false;
  // Marks keep the length of what they stand for, so that findings point into the text as it was written.
  const mark = (found: string, char: string) => char.repeat(found.length);
  const named = replaceAll(replaceAll(text, context.role, (f) => mark(f, '\u{E000}')), context.employer, (f) => mark(f, '\u{E001}'));
  const bare = named.replace(/[“„"«]([^“”„"«»]+)[”“"»]/gu, (whole_, inner: string) => {
    const isRole = /^[\u{E000}\u{E001}\s]+$/u.test(inner);
    const original = text.slice(named.indexOf(whole_) + 1, named.indexOf(whole_) + 1 + inner.length);
    if (!isRole && !squeezed.includes(squeeze(original))) return whole_;
    quoted ||= !isRole;
    return isRole ? whole_ : mark(whole_, '\u{E002}');
  });
  if (claimsRole.test(collapsed(bare))) return whole('title');
  if (claimsEmployer.test(collapsed(bare))) return whole('employer');
  if (tellsOfOneself(collapsed(bare))) return whole('no_fact_cited');
  if (quoted && (firstPerson.test(bare) ? !onlyAsks(collapsed(bare)) : !speaksOfQuotation(bare))) return whole('no_fact_cited');
  const asked = isWish(bare) ? postedKeys(context) : null;
  const dates = datesIn(bare);
  const strange = wordsOf(bare.replace(/[\u{E000}-\u{E002}]/gu, ' ')).filter((w) => !isAddress(w.norm) && !(asked !== null && keysOf(w.norm, true).some((k) => asked.has(k))) && !dates.some((d) => d.start <= w.start && w.end <= d.end));
  const [first, last] = [strange[0], strange.at(-1)];
  return first === undefined || last === undefined ? [] : [{ kind: 'no_fact_cited', start: first.start, end: last.end }];
}

const wishes = /(?<![\p{L}])(?:would|could|like to|like the idea|looks? interesting|look(?:ing)? forward|interest\p{L}*|draws?|appeals?|attracts?|hope|curious|möchte|würde\p{L}*|könnte\p{L}*|reizt|reizen|freude|teile|anspricht|ansprechen|freue|gern)(?![\p{L}])|^\s*(?:you|your|the role|the position|[\u{E000}\u{E001}]|sie|ihre?)(?![\p{L}])/iu;
// What the writer would bring is no wish: "as a certified …", "with three years of …", "having led …".
const brings = /(?<![\p{L}])(?:as|als|having|after|since|nach|seit|dank|thanks to|fluent\p{L}*|fließend\p{L}*|degree|certif\p{L}+|years?|jahre?n?|already|schon|bereits|done|used|been|have|has|had|habe|hat|hatte)(?![\p{L}])|(?<![\p{L}])(?<!\b(?:work(?:ing|s)?|zusammenarbeit|arbeit|umgang|contact|kontakt) )(?:with|mit)\s+(?!you|your|us|the|these|this|those|ihnen|ihre\p{L}*|de[rnm]|die|diese\p{L}*|[\u{E000}-\u{E002}])|\p{N}/iu;

// "Your advertisement asks for …", "You are looking for …": told of them.
const ofTheirs = /^\s*(?:you (?:ask|want|need|look|are looking|seek|require|mention|offer|say|write)|your (?:posting|advertisement|ad|advert|job ad|description|notice) \p{L}+s\b|sie suchen|ihre (?:anzeige|ausschreibung) \p{L}+t\b|[\u{E000}\u{E001}] (?:is looking|looks|seeks|asks|needs|wants|sucht))(?![\p{L}])/iu;

/** What the work would be, in the posting's words: "I would enjoy building dashboards for your customers". */
function isWish(sentence: string): boolean {
  const said = collapsed(sentence);
  if (ofTheirs.test(said) && !firstPerson.test(said) && !/[\u{E002}]/u.test(sentence)) return true;
  return wishes.test(collapsed(sentence)) && !brings.test(collapsed(sentence)) && !/[\u{E002}]/u.test(sentence) && !wordsOf(sentence).some((w) => numberWord(w.norm) !== null);
}

const posted = new WeakMap<GateContext, ReadonlySet<string>>();

function postedKeys(context: GateContext): ReadonlySet<string> {
  const known = posted.get(context) ?? new Set(wordsOf(`${context.role} ${context.posting.description}`).flatMap((w) => keysOf(w.norm, true)));
  posted.set(context, known);
  return known;
}

function isAddress(norm: string): boolean {
  return isStopWord(norm) || isNeutral(norm) || keysOf(norm, true).some((k) => address.has(k));
}

function squeeze(text: string): string {
  return text.replace(/[*_`#>]+/gu, ' ').replace(/\s+/gu, ' ').trim().toLowerCase();
}

function replaceAll(text: string, part: string, by: (found: string) => string): string {
  return part.trim() === '' ? text : text.replaceAll(part, by);
}

function collapsed(text: string): string {
  return text.replace(/([\u{E000}-\u{E002}])\1+/gu, '$1');
}
