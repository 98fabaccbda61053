import type { Candidate } from '#domain/candidate/candidate.ts';
import type { Fact, FactKind } from '#domain/candidate/fact.ts';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { sentencesOf } from '#domain/candidate/sentences.ts';
import { checkClaim, refusal } from './check-claim.ts';
import { bearsKind } from './words/bears-kind.ts';
import { headingRefusals } from './checks/check-headings.ts';
import { citedBy } from './cite.ts';
import { degreesIn } from './words/degrees.ts';
import { chargeOf } from './words/lexicon.ts';
import { levelOf } from './words/levels.ts';
import { read } from './reading.ts';
import { factRecord, type FactRecord } from './record.ts';
import type { Refusal, Verdict } from './verdict.ts';

const items = new Set<FactKind>(['skill', 'employment', 'education', 'project', 'volunteering', 'certificate', 'language', 'award', 'publication', 'name', 'interest']);

const lists = new Set<FactKind>(['skill', 'education', 'certificate', 'language', 'award']);
const courtesy = /^(?:references?|referenzen)\s+(?:(?:are|is|will be|can be|sind|werden|auf|gern\w*|gladly|available|provided|furnished|given|sent|on|upon|your|verfügbar|erhältlich|nachgereicht)\s+)*(?:request|anfrage)\W*$/iu;

/**
 * A résumé without citations (pasted, or edited by hand as text) against the record: each line is read for what it is,
 * rests on the facts nearest to it, and is held against these alone. What stands under one employer must have happened
 * there.
 */
export function checkText(text: string, facts: Candidate['facts']): Verdict {
  const record = factRecord(facts);
  let n = 0;
  const told = factsFromText(text, 'text', () => `line-${++n}`).facts.filter((line) => !courtesy.test(line.text));
  const entryOf = new Map<string, string>();
  const refusals: Refusal[] = headingRefusals(text, record);
  let claims = 0;
  for (const line of told) {
    let within = line.of === null ? null : entryOf.get(line.of) ?? null;
    const own = ownFact(line, within, record);
    if (own !== null) {
      claims += 1;
      if (isOpening(line)) entryOf.set(line.id, own.id);
      if (isElsewhere(own.of, within, record)) refusals.push(refusal(line.text, [own.id], record, { kind: 'employer', start: 0, end: line.text.length }));
      continue;
    }
    for (const [place, sentence] of (items.has(line.kind) ? [line.text] : sentencesOf(line.text)).entries()) {
      claims += 1;
      const cited = citedBy(sentence, line.kind, record, within);
      const [first] = cited;
      // A line of the record itself that nothing can be held against: a heading that was read as an entry.
      if (first === undefined && isMade(sentence, line, record)) continue;
      if (isOpening(line) && first !== undefined) entryOf.set(line.id, first);
      if (line.kind === 'contact') refusals.push(...contactRefusals(line, facts, record));
      else refusals.push(...(lists.has(line.kind) ? listRefusals(sentence, line.kind, cited, record) : checkClaim({ text: sentence, facts: cited }, record, items.has(line.kind) ? 'item' : 'prose')));
      const best = first === undefined ? null : record.get(first)?.fact ?? null;
      if (best !== null && !isMade(sentence, line, record) && !cited.some((id) => bears(line.kind, id, record))) refusals.push(refusal(sentence, cited, record, { kind: kindOfHeading[line.kind] ?? 'no_fact_cited', start: 0, end: sentence.length }));
      // A line that opens with another entry's head goes on in that entry; a title alone is no head.
      if (within !== null && place === 0 && best !== null && isHead(sentence, best)) within = best.id;
      const owner = first === undefined ? null : record.get(first)?.fact.of ?? null;
      if (isElsewhere(owner, within, record)) refusals.push(refusal(sentence, cited, record, { kind: 'employer', start: 0, end: sentence.length }));
    }
  }
  return { passed: refusals.length === 0, claims, refusals };
}

const kindOfHeading: Partial<Record<FactKind, Refusal['kind']>> = { certificate: 'certificate', award: 'award', education: 'degree', employment: 'employer' };

/** True where the record has the very line, under whatever heading: an import may have read it so. */
function isMade(sentence: string, line: Fact, record: FactRecord): boolean {
  return record.facts.some((fact) => fact.kind === line.kind && fact.text === sentence);
}

/** The fact that a line repeats word for word, in the entry where it stands before another: nothing in it needs a look. */
function ownFact(line: Fact, within: string | null, record: FactRecord): Fact | null {
  const same = record.facts.filter((fact) => fact.kind === line.kind && fact.text === line.text);
  return same.find((fact) => fact.of === within) ?? same[0] ?? null;
}

/** What belongs to one employment and stands under another. */
function isElsewhere(owner: string | null, within: string | null, record: FactRecord): boolean {
  return within !== null && owner !== null && owner !== within && record.get(within)?.fact.kind === 'employment';
}

/** True where a sentence has an employment's title and its organisation. */
function isHead(sentence: string, { kind, title, organisation }: Fact): boolean {
  return kind === 'employment' && title !== null && organisation !== null && sentence.includes(title) && sentence.includes(organisation);
}

function isOpening(line: Fact): boolean {
  return line.kind === 'employment' || line.kind === 'education' || line.kind === 'project' || line.kind === 'volunteering';
}

function bears(kind: FactKind, id: string, record: FactRecord): boolean {
  const reading = record.get(id);
  return reading !== null && bearsKind(kind, reading.fact);
}

/** A line of several skills or degrees may join several facts; each of its parts then rests on one. */
function listRefusals(text: string, kind: FactKind, cited: readonly string[], record: FactRecord): Refusal[] {
  const whole = checkClaim({ text, facts: cited }, record, 'item');
  // "Python (pandas, NumPy)" is a list; "Python (expert)" and "French (A2)" are none.
  const isNested = kind === 'skill' && !read(text, false).words.some(({ norm }) => levelOf(norm) !== null || chargeOf(norm) !== null);
  const parts = text.split(isNested ? /\s*[,;|•()]\s*|\s+(?:and|und|&)\s+/u : /\s*[,;|•]\s*|\s+(?:and|und|&)\s+/u).filter((p) => p !== '');
  // A degree taken from one school and told of another would pass in parts.
  const isList = (kind !== 'education' || parts.every((part) => degreesIn(part).length > 0)) && !/lingual|sprachig/iu.test(text);
  if (whole.length === 0 || parts.length < 2 || !isList) return whole;
  // A part of a certificate is borne by no employment.
  const isBorne = (part: string): boolean => {
    const of = citedBy(part, kind, record);
    return checkClaim({ text: part, facts: of }, record, 'item').length === 0 && (of.length === 0 || of.some((id) => bears(kind, id, record)));
  };
  return parts.every(isBorne) ? [] : whole;
}

/** Addresses and numbers stand in the record as they are. */
function contactRefusals(line: Fact, facts: Candidate['facts'], record: FactRecord): Refusal[] {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');
  const known = facts.some((f) => bare(f.text).includes(bare(line.text)));
  return known ? [] : [refusal(line.text, [], record, { kind: 'name', start: 0, end: line.text.length })];
}
