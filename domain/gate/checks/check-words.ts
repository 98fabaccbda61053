import { isInFacts } from '../words/fact-words.ts';
import type { Finding } from '../finding.ts';
import { standIns } from '../words/plain.ts';
import type { FactReading, Reading } from '../reading.ts';
import { isStrangeName } from '../words/strange-names.ts';
import { isTold } from '../words/told-kinds.ts';
import { isStopWord, type Word } from '../words/words.ts';
import { standingsOf, type Standing } from '../words/word-standing.ts';

/** How strictly a text is read: prose may use neutral words; an item (a skill, a title, a name) must be supported at its heart. */
export type Strictness = 'prose' | 'item';

const longSkill = 4;

/**
 * The words of a claim that neither a cited fact nor the language itself accounts for. Closed world: a word passes when
 * a cited fact has it (inflected, joined, abbreviated), has a word that says the same, or when it says nothing.
 */
export function checkWords(claim: Reading, support: readonly FactReading[], german: boolean, strictness: Strictness, nearby: readonly FactReading[] = []): Finding[] {
  const own = standingsOf(claim, support, german, nearby).map((standing, i): Standing => (!german && (standing === 'neutral' || standing === 'reworded') && isStrangeName(claim, i, support) ? 'name' : standing));
  const standings = strictness === 'item' && !isPhrase(support) ? own : withStandIns(own, claim, support, german, nearby);
  const refused = runsOf(claim.words, standings);
  if (refused.length > 0 || strictness === 'prose' || standings.length === 0) return refused;
  // A skill made of neutral words alone ("Broad experience") still has to be somebody's.
  const [first, last] = [claim.words[0], claim.words.at(-1)];
  const norms = claim.words.map((w) => w.norm);
  const hasHeart = standings.includes('supported') || norms.every((_, i) => isInFacts(norms, i, support, german)) || claim.degrees.length > 0 || claim.languages.length > 0 || claim.dates.length > 0;
  return hasHeart || first === undefined || last === undefined ? [] : [{ kind: 'skill', start: first.start, end: last.end }];
}

/** A skill told in a phrase, or a heading that goes on with deeds, which others word in their own way. */
function isPhrase(support: readonly FactReading[]): boolean {
  return support.length > 0 && support.every(({ fact, weighty }) => (fact.kind === 'skill' && weighty >= longSkill) || (fact.kind === 'employment' && isTold(fact)));
}

/** Ordinary words in the place of a fact's own are reworded too. */
function withStandIns(standings: readonly Standing[], claim: Reading, support: readonly FactReading[], german: boolean, nearby: readonly FactReading[]): readonly Standing[] {
  const unknown = standings.flatMap((standing, i) => (standing === 'skill' || (german && standing === 'name') ? [i] : []));
  const passed = standIns(claim, unknown, (i) => standings[i] === 'supported' || standings[i] === 'reworded', support, german, nearby);
  return passed.size === 0 ? standings : standings.map((standing, i) => (passed.has(i) ? 'reworded' : standing));
}

/** Refused words that stand together are one finding; the gravest kind names it. */
function runsOf(words: readonly Word[], standings: readonly Standing[]): Finding[] {
  const findings: { -readonly [K in keyof Finding]: Finding[K] }[] = [];
  let open: (typeof findings)[number] | null = null;
  for (const [i, standing] of standings.entries()) {
    const word = words[i];
    if (word === undefined) continue;
    if (standing === 'supported' || standing === 'reworded' || standing === 'neutral') {
      if (!isStopWord(word.norm)) open = null;
    } else if (open === null) findings.push(open = { kind: standing, start: word.start, end: word.end });
    else {
      open.end = word.end;
      if (open.kind === 'skill' || open.kind === 'name') open.kind = standing;
    }
  }
  return findings;
}
