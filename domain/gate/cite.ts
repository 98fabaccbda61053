import type { Fact, FactKind } from '#domain/candidate/fact.ts';
import { groupsOf, isNeutral, keysOf } from './lexicon.ts';
import { isGerman, read, type FactReading, type Reading } from './reading.ts';
import type { FactRecord } from './record.ts';
import { isStopWord } from './words.ts';

/** Kinds that are told in one another's place: a course of study in "Education", a certificate there too. */
const kin: readonly (readonly FactKind[])[] = [
  ['employment', 'volunteering', 'project'], ['education', 'certificate'], ['achievement', 'statement', 'summary'], ['skill', 'language', 'certificate'], ['name', 'contact', 'headline'], ['award', 'publication', 'certificate'],
];

/**
 * Facts a sentence without citations most likely rests on, best first: for text a person wrote or pasted. One fact for
 * headings and items; prose may join up to three of one employment. `within` prefers the facts of one entry.
 */
export function citedBy(text: string, kind: FactKind, record: FactRecord, within: string | null = null): string[] {
  const german = isGerman(text);
  const claim = read(text, german);
  const related = kin.filter((kinds) => kinds.includes(kind)).flat();
  const scored = record.facts.map((fact) => ({ fact, score: likeness(claim, german, record.get(fact.id), fact, related.includes(fact.kind), within) })).filter((s) => s.score > 0);
  scored.sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined) return [];
  if (kind !== 'achievement' && kind !== 'statement' && kind !== 'summary') return [best.fact.id];
  const cited = [best.fact];
  for (const { fact } of scored.slice(1, 8)) {
    if (cited.length === 3 || (best.fact.of !== null && fact.of !== best.fact.of)) continue;
    const gained = missing(claim, german, cited, record) - missing(claim, german, [...cited, fact], record);
    if (gained >= 2 || (gained === 1 && missing(claim, german, [...cited, fact], record) === 0)) cited.push(fact);
  }
  return cited.map((f) => f.id);
}

function likeness(claim: Reading, german: boolean, fact: FactReading | null, own: Fact, isRelated: boolean, within: string | null): number {
  if (fact === null) return 0;
  let [shared, all] = [0, 0];
  for (const word of claim.words) {
    if (isStopWord(word.norm)) continue;
    const weight = isNeutral(word.norm) ? 0.2 : 1;
    all += weight;
    const keys = keysOf(word.norm, german);
    if (keys.some((k) => fact.keys.has(k))) shared += weight;
    else if (groupsOf(keys).some((g) => fact.groups.has(g))) shared += weight * 0.6;
  }
  if (shared === 0 || all === 0) return 0;
  const size = Math.max(1, fact.words.filter((w) => !isStopWord(w.norm)).length);
  const dates = claim.spans.some((s) => fact.spans.some((f) => f.from === s.from && f.to === s.to)) ? 0.3 : claim.dates.some((d) => fact.dates.some((f) => f.date === d.date)) ? 0.15 : 0;
  return shared / all + (0.3 * shared) / Math.max(size, all) + dates + (isRelated ? 0.25 : 0) + (within !== null && (own.of === within || own.id === within) ? 0.15 : 0);
}

/** Words of meaning that none of the facts has. */
function missing(claim: Reading, german: boolean, facts: readonly Fact[], record: FactRecord): number {
  const readings = facts.map((f) => record.get(f.id)).filter((r) => r !== null);
  return claim.words.filter((w) => !isStopWord(w.norm) && !isNeutral(w.norm) && !readings.some((r) => keysOf(w.norm, german).some((k) => r.keys.has(k)))).length;
}
