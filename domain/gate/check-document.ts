import type { Candidate } from '#domain/candidate/candidate.ts';
import type { FactKind } from '#domain/candidate/fact.ts';
import type { Claim, LetterDocument, ResumeDocument, ResumeEntry, ResumeSection } from '#domain/documents/documents.ts';
import { sectionTitles } from '#domain/documents/labels.ts';
import type { FormAnswer } from '#domain/form/form-plan.ts';
import { sentencesOf } from '#domain/candidate/sentences.ts';
import { folded } from '#domain/posting/text.ts';
import { checkAddress } from './check-address.ts';
import { bearsKind } from './words/bears-kind.ts';
import { checkClaim, refusal } from './check-claim.ts';
import { bears } from './checks/check-quantities.ts';
import type { GateContext } from './context.ts';
import { groupsOf, keysOf } from './words/lexicon.ts';
import { standingsOf } from './words/word-standing.ts';
import { isGerman, read } from './reading.ts';
import { factRecord, type FactRecord } from './record.ts';
import type { Refusal, Verdict } from './verdict.ts';

type Facts = Candidate['facts'];

/** A résumé against the facts it cites. Passes only where every heading, date and sentence holds. */
export function checkResume(resume: ResumeDocument, facts: Facts): Verdict {
  const record = factRecord(facts);
  const tally = new Tally(record);
  tally.item(resume.name);
  if (resume.headline !== null) tally.prose(resume.headline);
  for (const contact of resume.contacts) tally.verbatim(contact);
  for (const section of resume.sections) checkSection(section, tally);
  return tally.verdict();
}

/** A letter: cited sentences against their facts, uncited ones as address alone. */
export function checkLetter(letter: LetterDocument, facts: Facts, context: GateContext): Verdict {
  const tally = new Tally(factRecord(facts));
  for (const text of [letter.greeting, letter.closing]) tally.address(text, context);
  for (const claim of letter.paragraphs.flat()) tally.spoken(claim, context);
  tally.item(letter.signature);
  return tally.verdict();
}

/** Answers to a form: what rests on facts is checked against them; what the person stored or said is their own word. */
export function checkAnswers(answers: readonly FormAnswer[], facts: Facts, context: GateContext): Verdict {
  const tally = new Tally(factRecord(facts));
  for (const answer of answers) {
    const { origin } = answer;
    if (origin.from === 'left_empty' && answer.values.length > 0) tally.refuse(answer.values.join(', '), 'no_fact_cited');
    if (origin.from !== 'facts') continue;
    for (const value of answer.values) {
      if (isNumberOfAnother(answer.label, value, origin.facts, tally.record)) tally.refuse(value, 'number', origin.facts);
      else if (isVerbatim(value, origin.facts, tally.record)) tally.count();
      else for (const sentence of sentencesOf(isAffirmed(answer.label, origin.facts, tally.record) ? value.replace(yes, '') : value)) tally.spoken({ text: sentence, facts: origin.facts }, context);
    }
  }
  return tally.verdict();
}

const yes = /^(?:yes|ja)[,.:;!]?\s+(?=\p{L})/iu;
const asking = /^(?:you|your|yours|ever|any|describe|please|tell|sie|ihr|ihre|ihnen|haben|jemals|schon)$/u;

/** True where the facts have all that a question asks about: only then "yes" says no more than what stands behind it. */
function isAffirmed(label: string, ids: readonly string[], record: FactRecord): boolean {
  const facts = Array.from(new Set(ids.flatMap((id) => record.withOwners(id))));
  const german = isGerman(label);
  const asked = read(label, german);
  return asked.quantities.length === 0 && standingsOf(asked, facts, german, []).every((standing, i) => standing === 'supported' || standing === 'reworded' || standing === 'neutral' || asking.test(asked.words[i]?.norm ?? ''));
}

/** A mail as plain text: the person's name and dates apart, it may address, ask and thank, and claim nothing. */
export function checkMail(mail: { readonly subject: string; readonly text: string }, facts: Facts, context: GateContext): Verdict {
  const tally = new Tally(factRecord(facts));
  const name = facts.find((f) => f.kind === 'name')?.text ?? '';
  const lines = [mail.subject, ...mail.text.split('\n')].map((line) => (name === '' ? line : line.replaceAll(name, '')));
  for (const line of lines) for (const sentence of sentencesOf(line)) tally.address(sentence, context);
  return tally.verdict();
}

/** One verdict of several. */
export function joined(verdicts: readonly Verdict[]): Verdict {
  return { passed: verdicts.every((v) => v.passed), claims: verdicts.reduce((sum, v) => sum + v.claims, 0), refusals: verdicts.flatMap((v) => v.refusals) };
}

function checkSection(section: ResumeSection, tally: Tally): void {
  const known = Object.values(sectionTitles).some((titles) => titles[section.kind] === section.title);
  if (!known) tally.refuse(section.title, 'no_fact_cited');
  for (const entry of section.entries) {
    if (entry.heading !== '') tally.item({ text: entry.heading, facts: entry.facts });
    if (entry.heading !== '' && !entry.facts.some((id) => isOfSection(section.kind, id, tally))) tally.refuse(entry.heading, 'no_fact_cited', entry.facts);
    for (const text of [entry.organisation, entry.place, entry.dates]) if (text !== null) tally.item({ text, facts: entry.facts });
    for (const bullet of entry.bullets) checkBullet(section, entry, bullet, tally);
  }
}

const kindOfSection: Partial<Record<ResumeSection['kind'], FactKind>> = { experience: 'employment', education: 'education', certificates: 'certificate', awards: 'award', publications: 'publication', volunteering: 'volunteering' };

/** A skill under "Certifications" would be a certificate, a project under "Experience" an employer. */
function isOfSection(section: ResumeSection['kind'], id: string, tally: Tally): boolean {
  const [kind, fact] = [kindOfSection[section], tally.record.get(id)?.fact];
  return kind === undefined || fact === undefined || bearsKind(kind, fact);
}

function checkBullet(section: ResumeSection, entry: ResumeEntry, bullet: Claim, tally: Tally): void {
  const foreign = bullet.facts.some((id) => {
    const of = tally.record.get(id)?.fact.of ?? null;
    return of !== null && entry.facts.length > 0 && !entry.facts.includes(of) && !entry.facts.includes(id);
  });
  if (foreign) tally.refuse(bullet.text, 'employer', bullet.facts);
  if (section.kind === 'skills' || section.kind === 'languages') tally.item(bullet);
  else tally.prose(bullet);
}

/** A bare number as the answer to a question about something else: "43" clusters for "how many people have you managed?". */
function isNumberOfAnother(label: string, value: string, ids: readonly string[], record: FactRecord): boolean {
  if (!/^\W*\d[\d.,]*\W*$/u.test(value)) return false;
  const asked = read(label, isGerman(label));
  const cited = ids.flatMap((id) => record.get(id) ?? []);
  const counts = cited.flatMap((fact) => fact.quantities.filter((q) => bears(q, { ...q, value: Number(value.replace(/\D/gu, '')), hedge: 'exact' })));
  if (counts.length === 0) return false;
  const isAsked = (noun: string) => keysOf(noun, true).some((k) => asked.keys.has(k)) || groupsOf(keysOf(noun, true)).some((g) => asked.groups.has(g));
  return !counts.some((q) => q.nouns.slice(0, 2).some(isAsked));
}

/** True where the value stands in a cited fact as it is: contact details, names, titles are never reworded. */
function isVerbatim(value: string, ids: readonly string[], record: FactRecord): boolean {
  const wanted = folded(value);
  return ids.some((id) => {
    const fact = record.get(id)?.fact;
    return fact !== undefined && [fact.text, fact.detail, fact.place, fact.title, fact.organisation, ...fact.keywords].some((part) => part !== null && folded(part) === wanted)
      || (fact?.kind === 'name' && ` ${folded(fact.text)} `.includes(` ${wanted} `));
  });
}

class Tally {
  readonly record: FactRecord;
  readonly #refusals: Refusal[] = [];
  #claims = 0;

  constructor(record: FactRecord) {
    this.record = record;
  }

  prose(claim: Claim): void {
    this.#add(checkClaim(claim, this.record, 'prose'));
  }

  item(claim: Claim): void {
    if (claim.text !== '') this.#add(checkClaim(claim, this.record, 'item'));
  }

  verbatim(claim: Claim): void {
    if (isVerbatim(claim.text, claim.facts, this.record)) this.count();
    else this.refuse(claim.text, 'name', claim.facts);
  }

  /** A sentence of a letter: a claim where it cites facts, address where it does not. */
  spoken(claim: Claim, context: GateContext): void {
    if (claim.facts.length > 0) this.prose(claim);
    else this.address(claim.text, context);
  }

  address(text: string, context: GateContext): void {
    for (const finding of checkAddress(text, context)) this.#refusals.push(refusal(text, [], this.record, finding));
  }

  refuse(text: string, kind: Refusal['kind'], facts: readonly string[] = []): void {
    this.#add([refusal(text, facts, this.record, { kind, start: 0, end: text.length })]);
  }

  count(): void {
    this.#claims += 1;
  }

  verdict(): Verdict {
    return { passed: this.#refusals.length === 0, claims: this.#claims, refusals: this.#refusals };
  }

  #add(refusals: readonly Refusal[]): void {
    this.#claims += 1;
    this.#refusals.push(...refusals);
  }
}
