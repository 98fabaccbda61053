import type { Fact, FactKind } from '#domain/candidate/fact.ts';
import { doerRoot } from './words/implied.ts';
import { groupsOf, isNeutral, keysOf } from './words/lexicon.ts';
import { levelOf } from './words/levels.ts';
import { isDoer } from './words/persons.ts';
import { isGerman, read, type FactReading, type Reading } from './reading.ts';
import type { FactRecord } from './record.ts';
import { isStopWord } from './words/words.ts';

/** Kinds that are told in one another's place: a course of study in "Education", a certificate there too. */
const kin: readonly (readonly FactKind[])[] = [
  ['employment', 'volunteering', 'project'], ['education', 'certificate'], ['achievement', 'statement', 'summary'], ['skill', 'language', 'certificate'], ['name', 'contact', 'headline'], ['award', 'publication', 'certificate'],
];

/**
 * Facts a sentence without citations most likely rests on, best first: for text a person wrote or pasted. One fact for
 * headings and items; prose may join up to three of one employment, a skill others of its line and others without a level. `within` prefers the facts of one entry.
 */
export function citedBy(text: string, kind: FactKind, record: FactRecord, within: string | null = null): string[] {
  const german = isGerman(text);
  const claim = read(text, german);
  const said = saidIn(claim, german);
  const related = kin.filter((kinds) => kinds.includes(kind)).flat();
  const scored = record.facts.map((fact) => ({ fact, score: likeness(claim, said, record.get(fact.id), fact, related.includes(fact.kind), within) })).filter((s) => s.score > 0);
  scored.sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined) return [];
  const isItem = kind !== 'achievement' && kind !== 'statement' && kind !== 'summary';
  if (isItem && kind !== 'skill') return [best.fact.id];
  const cited = [best.fact];
  for (const { fact } of scored.slice(1, 8)) {
    if (cited.length === 3 || (best.fact.of !== null && fact.of !== best.fact.of) || (isItem && !isOfOneLine(fact, best.fact) && !isPlainSkill(fact, record))) continue;
    const gained = missing(claim, german, cited, record) - missing(claim, german, [...cited, fact], record);
    if (gained >= 2 || (gained === 1 && missing(claim, german, [...cited, fact], record) === 0)) cited.push(fact);
  }
  return cited.map((f) => f.id);
}

/** Skills that a source names in one line, as an import parts them. */
function isOfOneLine(a: Fact, b: Fact): boolean {
  return a.kind === 'skill' && b.kind === 'skill' && a.origin.by === 'import' && b.origin.by === 'import' && a.origin.start !== null && a.origin.start === b.origin.start && a.origin.file === b.origin.file;
}

/** A skill without a level, which another may be named with. */
function isPlainSkill(fact: Fact, record: FactRecord): boolean {
  return fact.kind === 'skill' && record.get(fact.id)?.words.every(({ norm }) => levelOf(norm) === null) === true;
}

/** A claim's words of meaning as they are compared, made once for all facts. */
interface Said {
  readonly norm: string;
  readonly weight: number;
  readonly keys: readonly string[];
  readonly groups: readonly number[];
  /** The skills whose name the word is part of. */
  readonly skills: readonly string[];
}

function saidIn(claim: Reading, german: boolean): readonly Said[] {
  return claim.words.filter(({ norm }) => !isStopWord(norm)).map(({ norm, start, end }) => {
    const keys = keysOf(norm, german);
    const skills = claim.skills.filter((named) => named.start < end && start < named.end).map((named) => named.skill.id);
    return { norm, weight: isNeutral(norm) ? 0.2 : 1, keys, groups: groupsOf(keys), skills };
  });
}

function likeness(claim: Reading, said: readonly Said[], fact: FactReading | null, own: Fact, isRelated: boolean, within: string | null): number {
  if (fact === null) return 0;
  let [shared, all] = [0, 0];
  for (const { norm, weight, keys, groups, skills } of said) {
    all += weight;
    if (keys.some((k) => fact.keys.has(k)) || (norm.length > 3 && fact.joined.has(norm))) shared += weight;
    else if (groups.some((g) => fact.groups.has(g)) || isOfDoing(norm, fact) || fact.skills.some(({ skill }) => skills.includes(skill.id))) shared += weight * 0.6;
  }
  // "AS/400" of "AS400"
  for (const pair of claim.joined) if (pair.length > 4 && fact.norms.has(pair)) shared += 1;
  if (shared === 0 || all === 0) return 0;
  const dates = claim.spans.some((s) => fact.spans.some((f) => f.from === s.from && f.to === s.to)) ? 0.3 : claim.dates.some((d) => fact.dates.some((f) => f.date === d.date)) ? 0.15 : 0;
  return shared / all + (0.3 * shared) / Math.max(1, fact.weighty, all) + dates + (isRelated ? 0.25 : 0) + (within !== null && (own.of === within || own.id === within) ? 0.15 : 0);
}

/** A "negotiator" of "negotiation". */
function isOfDoing(norm: string, { fact, words }: FactReading): boolean {
  return fact.kind === 'skill' && isDoer(norm) && doerRoot(norm).length > 3 && words.some((own) => own.norm.startsWith(doerRoot(norm)));
}

/** Words of meaning that none of the facts has. */
function missing(claim: Reading, german: boolean, facts: readonly Fact[], record: FactRecord): number {
  const readings = facts.map((f) => record.get(f.id)).filter((r) => r !== null);
  return claim.words.filter((w) => !isStopWord(w.norm) && !isNeutral(w.norm) && !readings.some((r) => keysOf(w.norm, german).some((k) => r.keys.has(k)))).length;
}
