import type { Candidate } from '#domain/candidate/candidate.ts';
import type { Fact, FactKind } from '#domain/candidate/fact.ts';
import { factsFromText } from '#domain/candidate/import-text.ts';
import { sentencesOf } from '#domain/candidate/sentences.ts';
import { checkClaim, refusal } from './check-claim.ts';
import { bearsKind } from './bears-kind.ts';
import { headingRefusals } from './check-headings.ts';
import { citedBy } from './cite.ts';
import { degreesIn } from './degrees.ts';
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
    const within = line.of === null ? null : entryOf.get(line.of) ?? null;
    for (const sentence of items.has(line.kind) ? [line.text] : sentencesOf(line.text)) {
      claims += 1;
      const cited = citedBy(sentence, line.kind, record, within);
      const [first] = cited;
      if (isOpening(line) && first !== undefined) entryOf.set(line.id, first);
      if (line.kind === 'contact') refusals.push(...contactRefusals(line, facts, record));
      else refusals.push(...(lists.has(line.kind) ? listRefusals(sentence, line.kind, cited, record) : checkClaim({ text: sentence, facts: cited }, record, items.has(line.kind) ? 'item' : 'prose')));
      const best = first === undefined ? null : record.get(first)?.fact ?? null;
      if (best !== null && !isMade(sentence, line, record) && !cited.some((id) => bearsKind(line.kind, record.get(id)?.fact ?? best))) refusals.push(refusal(sentence, cited, record, { kind: kindOfHeading[line.kind] ?? 'no_fact_cited', start: 0, end: sentence.length }));
      const owner = first === undefined ? null : record.get(first)?.fact.of ?? null;
      if (within !== null && owner !== null && owner !== within && record.get(within)?.fact.kind === 'employment') {
        refusals.push(refusal(sentence, cited, record, { kind: 'employer', start: 0, end: sentence.length }));
      }
    }
  }
  return { passed: refusals.length === 0, claims, refusals };
}

const kindOfHeading: Partial<Record<FactKind, Refusal['kind']>> = { certificate: 'certificate', award: 'award', education: 'degree', employment: 'employer' };

/** True where the record has the very line, under whatever heading: an import may have read it so. */
function isMade(sentence: string, line: Fact, record: FactRecord): boolean {
  return record.facts.some((fact) => fact.kind === line.kind && fact.text === sentence);
}

function isOpening(line: Fact): boolean {
  return line.kind === 'employment' || line.kind === 'education' || line.kind === 'project' || line.kind === 'volunteering';
}

/** A line of several skills or degrees may join several facts; each of its parts then rests on one. */
function listRefusals(text: string, kind: FactKind, cited: readonly string[], record: FactRecord): Refusal[] {
  const whole = checkClaim({ text, facts: cited }, record, 'item');
  const parts = text.split(/\s*[,;|•]\s*|\s+(?:and|und|&)\s+/u).filter((p) => p !== '');
  // A degree taken from one school and told of another would pass in parts.
  const isList = (kind !== 'education' || parts.every((part) => degreesIn(part).length > 0)) && !/lingual|sprachig/iu.test(text);
  if (whole.length === 0 || parts.length < 2 || !isList) return whole;
  const refused = parts.flatMap((part) => checkClaim({ text: part, facts: citedBy(part, kind, record) }, record, 'item'));
  return refused.length === 0 ? [] : whole;
}

/** Addresses and numbers stand in the record as they are. */
function contactRefusals(line: Fact, facts: Candidate['facts'], record: FactRecord): Refusal[] {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');
  const known = facts.some((f) => bare(f.text).includes(bare(line.text)));
  return known ? [] : [refusal(line.text, [], record, { kind: 'name', start: 0, end: line.text.length })];
}
