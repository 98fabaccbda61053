import type { Finding } from '../finding.ts';
import { groupsOf, isNeutral, keysOf } from '../words/lexicon.ts';
import type { FactReading, Reading } from '../reading.ts';
import { isDoer } from '../words/persons.ts';
import { shadowsIn, type Qualifier, type Shadow } from '../words/qualifiers.ts';
import { isStopWord, type Word } from '../words/words.ts';

const titles = /^(?:head|lead|leads|chief|president|partners?|principal|fellow|ceo|cto|cfo|coo|cio|vp|boss|chair|sister|matron|captain|sergeant|dean|foreman|chairman|chairwoman|secretary|clerk|leitung|leiter|leiterin|chef|chefin|vorstand|direktor)$/u;
const doing = /^(?:led|leading|headed|heading|directed|directing|managed|managing|supervi[sz]\p{L}+|chaired|oversaw|geleitet|leitete)$/u;
// "Mentored in design by a principal architect": whoever stands behind these is somebody else.
const others = /(?<![\p{L}])(?:by|with|for|under|alongside|assist\p{L}*|support\p{L}*|help\p{L}*|g[ai]v(?:e|ing)|len[dt]|lending|back(?:ed|ing)(?: up)?|mit|von|für|bei|inform\p{L}*|notif\p{L}*|told|tell\p{L}*|alert\p{L}*|brief\p{L}*|provid\p{L}*|suppl\p{L}*|sen[dt]|sending|updat\p{L}*)(?:\s+(?!as\b)[\p{L}\p{N}-]+){0,5}\s*$/iu;
const isStanding = (norm: string): boolean => titles.test(norm) || isDoer(norm);

/**
 * What a fact takes back is not told as if it stood there: "pursuing a Master", "no experience with welding", "assistant
 * to the director", "finalist". A claim may say it with the qualifier, or rest on another fact that has it without one.
 */
export function checkQualifiers(claim: Reading, support: readonly FactReading[]): Finding[] {
  // The name alone of a school or of who gave an award, as it heads an entry, tells of nothing that was taken back.
  if (support.some(({ fact }) => fact.organisation === claim.text.trim())) return [];
  const shadows = support.flatMap((fact) => fact.shadows);
  const open = Array.from(new Set(shadows.map((s) => s.qualifier))).filter((qualifier) => qualifier.kept?.test(claim.text) !== true);
  return open.flatMap((qualifier) => taken(claim, support, qualifier)).slice(0, 1);
}

function taken(claim: Reading, support: readonly FactReading[], qualifier: Qualifier): Finding[] {
  const free = new Set<string | number>();
  const dark = new Set<string | number>();
  for (const fact of support) {
    const own = fact.shadows.filter((s) => s.qualifier === qualifier);
    // A like word elsewhere frees nothing of what was denied.
    for (const word of fact.words) for (const key of isIn(word, own, qualifier) ? allKeys(word) : keysOf(word.norm, true)) (isIn(word, own, qualifier) ? dark : free).add(key);
  }
  const own = shadowsIn(claim.text, 'statement').filter((s) => s.qualifier === qualifier);
  // "The director's assistant" puts the qualifier behind; a language has a ladder of its own.
  const isKept = (word: Word) => own.some((s) => s.start <= word.start && word.end <= s.end) || (qualifier.concerns === 'standing' && !doing.test(word.norm) && others.test(claim.text.slice(0, word.start))) || /^['’]?s?['’]? assistant/iu.test(claim.text.slice(word.end)) || /['’]s$/u.test(word.text) || (qualifier.concerns === 'standing' && /(?:vertret|vertrat)\p{L}*\W*$/iu.test(claim.text)) || claim.languages.some((l) => l.word === word);
  // A year alone tells of nothing that the qualifier could take back.
  const words = claim.words.filter((word) => /\p{L}/u.test(word.norm) && !isStopWord(word.norm) && !isNeutral(word.norm) && !isKept(word));
  const first = words.find((word) => {
    const keys = allKeys(word);
    return (qualifier.concerns === 'all' || isStanding(word.norm) || doing.test(word.norm)) && keys.some((k) => dark.has(k)) && !keysOf(word.norm, true).some((k) => free.has(k));
  });
  return first === undefined ? [] : [{ kind: qualifier.kind, start: first.start, end: first.end }];
}

function isIn(word: Word, shadows: readonly Shadow[], qualifier: Qualifier): boolean {
  return shadows.some((s) => s.start <= word.start && word.end <= s.end) && (qualifier.concerns === 'all' || isStanding(word.norm));
}

function allKeys(word: Word): readonly (string | number)[] {
  const keys = keysOf(word.norm, true);
  return [...keys, ...groupsOf(keys)];
}
