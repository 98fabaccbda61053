import { datesIn } from '#domain/candidate/date-words.ts';
import { addressWords } from './address-words.ts';
import type { GateContext } from './context.ts';
import type { Finding } from './finding.ts';
import { isNeutral, keysOf } from './lexicon.ts';
import { onlyAsks, speaksOfQuotation, tellsOfOneself } from './told-of-oneself.ts';
import { isStopWord, normalOf, stemOf, wordsOf } from './words.ts';

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
  const dates = datesIn(bare);
  const strange = wordsOf(bare.replace(/[\u{E000}-\u{E002}]/gu, ' ')).filter((w) => !isAddress(w.norm) && !dates.some((d) => d.start <= w.start && w.end <= d.end));
  const [first, last] = [strange[0], strange.at(-1)];
  return first === undefined || last === undefined ? [] : [{ kind: 'no_fact_cited', start: first.start, end: last.end }];
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
