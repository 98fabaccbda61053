import type { Tone } from './letters/letter-phrases.ts';

/** What a person asks of one part; the few things that can be done without a model. */
export type Instruction =
  | { readonly do: 'shorter' } | { readonly do: 'longer' } | { readonly do: 'other' }
  | { readonly do: 'about'; readonly words: string } | { readonly do: 'without'; readonly words: string }
  | { readonly do: 'tone'; readonly tone: Tone };

const tones: readonly (readonly [Tone, RegExp])[] = [
  ['formal', /\b(?:more )?formal(?:ly)?\b|förmlich|formell/iu], ['warm', /\bwarm(?:er|ly)?\b|\bfriendl(?:y|ier)\b|herzlich|freundlich/iu], ['plain', /\bplain(?:er|ly)?\b|\bsimpl(?:e|er|y)\b|schlicht|nüchtern|einfacher/iu],
];
const without = /^(?:please\s+|bitte\s+)?(?:(?:write|say)\s+)?(?:without|leave out|drop|remove|omit|don['’]?t (?:mention|say)|do not (?:mention|say)|nothing (?:about|of)|ohne|erwähne nicht|lass|nichts (?:über|von))\s+(.+?)(?:\s+(?:out|weg))?[.!]?$/iu;
const about = /^(?:please\s+|bitte\s+)?(?:(?:say |write |tell )?(?:more|something)\s+(?:about|on)|mention|talk about|focus on|stress|use|include|bring in|mehr (?:zu|über|von)|erwähne|nenne|betone|schreib(?:e)? (?:etwas |mehr )?(?:über|zu))\s+(.+?)[.!]?$/iu;

/**
 * Reads an instruction in English or German: shorter, longer, another, a tone, more about something, without something.
 * Null where it is none of these: nothing is guessed.
 */
export function readInstruction(text: string): Instruction | null {
  const said = text.trim();
  const left = without.exec(said)?.[1];
  if (left !== undefined) return { do: 'without', words: bare(left) };
  const wanted = about.exec(said)?.[1];
  if (wanted !== undefined) return { do: 'about', words: bare(wanted) };
  if (/\b(?:short(?:er|en)?|briefer|brief|trim|concise|cut it down|less words)\b|kürzer|knapper|kürze/iu.test(said)) return { do: 'shorter' };
  if (/\b(?:longer|more detail(?:s|ed)?|expand|add more)\b|länger|ausführlicher|mehr einzelheiten/iu.test(said)) return { do: 'longer' };
  const tone = tones.find(([, wording]) => wording.test(said))?.[0];
  if (tone !== undefined) return { do: 'tone', tone };
  if (/\b(?:another|other|different(?:ly)?|something else|again|rephrase|reword|replace)\b|ander(?:s|e|es|en)|neu|nochmal/iu.test(said)) return { do: 'other' };
  return null;
}

const bare = (words: string): string => words.replace(/^["“„'‘]|["”“'’]$/gu, '').trim();
