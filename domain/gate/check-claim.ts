import type { Claim } from '#domain/documents/documents.ts';
import { checkCounted } from './checks/check-counted.ts';
import { checkDates } from './checks/check-dates.ts';
import { checkExchanged } from './checks/check-exchanged.ts';
import { checkDeeds } from './checks/check-deeds.ts';
import { checkLeading } from './checks/check-leading.ts';
import { checkHeads } from './checks/check-heads.ts';
import { checkLevels } from './checks/check-levels.ts';
import { checkLicences } from './checks/check-licences.ts';
import { checkNouns } from './checks/check-nouns.ts';
import { checkNow } from './checks/check-now.ts';
import { checkPeriods } from './checks/check-periods.ts';
import { checkPhrases } from './checks/check-phrases.ts';
import { checkPosing } from './checks/check-posing.ts';
import { checkQualifiers } from './checks/check-qualifiers.ts';
import { checkQuantities } from './checks/check-quantities.ts';
import { checkReach } from './checks/check-reach.ts';
import { checkShares } from './checks/check-shares.ts';
import { checkBasics, checkDegrees, checkEmployers, checkLanguages, checkOwnership, checkSeniority } from './checks/check-standing.ts';
import { checkYears } from './checks/check-years.ts';
import { checkTaught } from './checks/check-taught.ts';
import { tellsOfOneself } from './words/told-of-oneself.ts';
import { checkWords, type Strictness } from './checks/check-words.ts';
import type { Finding } from './finding.ts';
import { groupsOf, isNeutral, keysOf } from './words/lexicon.ts';
import { isGermanBeside, read, type FactReading, type Reading } from './reading.ts';
import type { FactRecord } from './record.ts';
import type { Refusal } from './verdict.ts';
import { isStopWord } from './words/words.ts';

/**
 * What a claim says beyond the facts it cites (and what these belong to): numbers, dates, employers, titles, degrees,
 * languages, and every word that no cited fact accounts for. Empty when the claim holds. Deterministic.
 */
export function checkClaim(claim: Claim, record: FactRecord, strictness: Strictness = 'prose'): Refusal[] {
  const unknown = claim.facts.filter((id) => record.get(id) === null);
  if (unknown.length > 0) return [refusal(claim.text, claim.facts, record, { kind: 'unknown_fact', start: 0, end: claim.text.length })];
  const cited = claim.facts.map((id) => record.get(id)).filter((r) => r !== null);
  const support = Array.from(new Set(claim.facts.flatMap((id) => record.withOwners(id))));
  const german = isGermanBeside(claim.text, support);
  const reading = read(claim.text, german);
  if (cited.length === 0) return reading.words.length === 0 ? [] : [refusal(claim.text, [], record, { kind: 'no_fact_cited', start: 0, end: claim.text.length })];
  if (cited.some(({ fact, shadows }) => fact.text === claim.text || (shadows.length === 0 && !(fact.detail !== null && (fact.kind === 'skill' || fact.kind === 'language')) && [fact.title, fact.organisation, fact.place].includes(claim.text)))) return [];
  const organisations = record.facts.flatMap((f) => (f.organisation !== null && f.organisation.length > 2 && (f.kind === 'employment' || f.kind === 'volunteering') ? [f.organisation] : []));
  const findings = [
    ...checkQuantities(reading, support),
    ...checkDates(reading, support),
    ...checkDegrees(reading, support),
    ...checkLanguages(reading, support),
    ...checkSeniority(reading, cited, support),
    ...checkEmployers(reading, cited, support, organisations),
    ...checkOwnership(reading, cited),
    ...checkBasics(reading, cited),
    ...checkPhrases(reading, support),
    ...checkQualifiers(reading, support),
    ...checkLeading(reading, support),
    ...checkLevels(reading, support),
    ...checkCounted(reading, support),
    ...checkTaught(reading, cited),
    ...checkDeeds(reading, cited, support),
    ...checkNouns(reading, cited),
    ...checkLicences(reading, support),
    ...checkShares(reading, cited),
    ...checkPosing(reading, support),
    ...checkNow(reading, support),
    ...checkReach(reading, support),
    ...checkYears(reading, support),
    ...checkPeriods(reading, support),
    ...checkHeads(reading, cited),
    ...checkExchanged(reading, cited, support, nearbyOf(cited, record)),
  ];
  if (findings.length === 0 && strictness === 'prose' && tellsOfOneself(claim.text) && !hasHeart(reading, support)) return [refusal(claim.text, claim.facts, record, { kind: 'no_fact_cited', start: 0, end: claim.text.length })];
  const told = (f: Finding) => findings.some((g) => g.start < f.end && f.start < g.end);
  const words = checkWords(reading, support, german, strictness, strictness === 'item' ? [] : nearbyOf(cited, record)).filter((f) => !told(f));
  return [...findings, ...words].toSorted((a, b) => a.start - b.start).map((f) => refusal(claim.text, claim.facts, record, f));
}

/** The facts of the employments that the cited ones belong to. */
function nearbyOf(cited: readonly FactReading[], record: FactRecord): readonly FactReading[] {
  const owners = new Set(cited.flatMap(({ fact }) => fact.of ?? []));
  return record.facts.flatMap((fact) => (fact.of !== null && owners.has(fact.of) ? record.get(fact.id) ?? [] : []));
}

/** Something of the facts in it: plain words alone ("I can start today") rest on nothing, whatever they cite. */
function hasHeart(claim: Reading, support: readonly FactReading[]): boolean {
  if (claim.quantities.length > 0 || claim.dates.length > 0 || claim.degrees.length > 0 || claim.languages.length > 0) return true;
  return claim.words.some((w) => !isStopWord(w.norm) && !isNeutral(w.norm) && support.some((s) => keysOf(w.norm, true).some((k) => s.keys.has(k)) || groupsOf(keysOf(w.norm, true)).some((g) => s.groups.has(g))));
}

/** A finding as the person reads it: the words, the nearest fact, the ways out. */
export function refusal(text: string, cited: readonly string[], record: FactRecord, finding: Finding): Refusal {
  const words = text.slice(finding.start, finding.end).trim();
  const nearest = record.nearest(text, cited.filter((id) => record.get(id) !== null));
  const waysOut = [
    ...(nearest === null ? [] : [`Use the fact's own words: “${nearest.text}”.`]),
    finding.kind === 'no_fact_cited' ? 'Cite a fact that says this.' : 'If it is true, add it as a fact of yours.',
    `Leave “${words}” out.`,
  ];
  return { kind: finding.kind, claim: text, words, nearestFact: nearest === null ? null : { id: nearest.id, text: nearest.text }, waysOut };
}
