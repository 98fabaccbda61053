import { chargeOf, groupsOf, keysOf } from './lexicon.ts';
import type { FactReading, Reading } from '../reading.ts';
import { areSpelt } from '../tables/spelt-letters.ts';
import { isStopWord, type Word } from './words.ts';

/** True where the facts have this word: in another form, joined with its neighbour, or as an abbreviation of what they spell out. */
export function isInFacts(norms: readonly string[], i: number, support: readonly FactReading[], german: boolean): boolean {
  const norm = norms[i] ?? '';
  const pairs = [`${norms[i - 1] ?? ''}${norm}`, `${norm}${norms[i + 1] ?? ''}`];
  const keys = keysOf(norm, german);
  return support.some((s) => keys.some((k) => s.keys.has(k)) || (norm.length > 3 && (s.joined.has(norm) || s.joined.has(`${norm}s`))) || pairs.some((p) => p.length > 4 && p !== norm && s.norms.has(p)) || (norm.length >= 3 && s.initials.has(norm) && areSpelt(norm, s.text)));
}

const ranks = /^(?:chef|haupt|meister|spitzen|profi)/u;
// Whom the work is for goes without saying beside what they ask and say.
const ofPeople = /^(?:kunden|gaste|patienten|mandanten|mieter|klienten|eltern|lieferanten)(anfragen?|anrufen?|anliegen|wunschen?|mails?|gesprachen?|beratung(?:en)?|terminen?|fragen?|telefonaten?|auftragen?|bestellungen?|betreuung|kontakte?n?|rechnungen?|beschwerden?|reklamationen?)$/u;

/**
 * German compounds: "Einkaufssachbearbeiterin" of "Sachbearbeiterin Einkauf", "süddeutsch" of "Süddeutschland". Both
 * parts stand in the facts, and neither is a word of standing.
 */
export function isCompound({ text, norm }: Word, support: readonly FactReading[]): boolean {
  if (/[^\p{L}]/u.test(norm)) return false;
  // "Rechnungen" of "Eingangsrechnungen": the wider thing, said of the narrower.
  const bare = norm.length > 6 ? norm.replace(/(?:en|er|e|s)$/u, '') : norm;
  if (norm.length > 3 && /^\p{Lu}/u.test(text) && chargeOf(norm) === null && !ranks.test(norm) && support.some((s) => s.words.some((w) => w.norm.length > norm.length + 3 && ((norm.length > 4 && w.norm.endsWith(norm)) || (w.norm.startsWith(bare) && /^\p{Lu}/u.test(w.text) && !w.norm.slice(bare.length).startsWith('isch')))))) return true;
  if (norm.length < 9) return false;
  const asked = ofPeople.exec(norm)?.[1];
  if (asked !== undefined && support.some((s) => keysOf(asked, true).some((key) => s.keys.has(key)))) return true;
  if (/^\p{Ll}/u.test(text) && support.some((s) => s.words.some((w) => w.norm.length > 8 && w.norm.startsWith(norm.slice(0, Math.max(8, norm.length - 3)))))) return true;
  const isOf = (part: string): boolean => chargeOf(part) === null && support.some((s) => keysOf(part, true).some((k) => s.keys.has(k)) || groupsOf(keysOf(part, true)).some((g) => s.groups.has(g)));
  for (let at = 4; at <= norm.length - 4; at += 1) {
    const [head, tail] = [norm.slice(0, at), norm.slice(at)];
    const isKept = /^(?:fuhrung|pflege|verwaltung)$/u.test(tail) && /^(?:kasse|akte|liste|protokoll|konte|konto|buch|kalender|kartei|bestand|statistik)/u.test(head) && support.some((s) => keysOf(tail, true).some((k) => s.keys.has(k)));
    // "Intensivpatienten" of the patients of an "Intensivstation"
    const isShared = head.length > 4 && chargeOf(head) === null && !ranks.test(head) && isOf(tail) && support.some((s) => s.words.some((w) => /^\p{Lu}/u.test(w.text) && w.norm.length > head.length + 3 && w.norm.startsWith(head)));
    if (isShared) return true;
    if ((isOf(tail) || isKept) && [head, head.replace(/(?:s|n|en|es|er)$/u, '')].some((part) => part.length > 3 && isOf(part))) return true;
  }
  return false;
}

/** Places of the words of a skill under another of its names, and of words whose initials are an abbreviation of a fact. */
export function aliasedWords(claim: Reading, support: readonly FactReading[]): Set<number> {
  const aliased = new Set<number>();
  const skills = new Set(support.flatMap((s) => s.skills.map((m) => m.skill.id)));
  for (const mention of claim.skills) {
    if (!skills.has(mention.skill.id)) continue;
    for (const [i, w] of claim.words.entries()) if (w.start < mention.end && mention.start < w.end) aliased.add(i);
  }
  const abbreviations = support.flatMap((s) => s.words.filter((w) => /^\p{Lu}{3,6}$/u.test(w.text)).map((w) => w.norm));
  const named = claim.words.map((word, i) => ({ word, i })).filter(({ word }) => !isStopWord(word.norm));
  for (const abbreviation of new Set(abbreviations)) {
    for (let at = 0; at + abbreviation.length <= named.length; at += 1) {
      const run = named.slice(at, at + abbreviation.length);
      const spelt = run.map(({ word }) => word.norm).join(' ');
      // "AWS" does not stand for "award winning speaker".
      const boasts = run.some(({ word }) => chargeOf(word.norm) !== null) && !(areSpelt(abbreviation, spelt) && !areSpelt(abbreviation, ''));
      if (!boasts && run.every(({ word }, k) => word.norm[0] === abbreviation[k])) for (const { i } of run) aliased.add(i);
    }
  }
  return aliased;
}
