import type { Candidate } from '#domain/candidate/candidate.ts';
import type { Fact } from '#domain/candidate/fact.ts';
import { stillSays } from '#domain/candidate/still-says.ts';
import { selectedFacts, type WritingWishes } from '#domain/candidate/wishes.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import type { FormAnswer } from '#domain/form/form-plan.ts';
import type { PersonTx } from '../access/database.ts';
import { factsAsOf, factsThenAndNow } from './fact.repository.ts';
import { chosenMaster } from './wishes.repository.ts';

/** A bundle as it was put together: its documents and when. */
export interface CitingBundle {
  readonly createdAt: Date;
  readonly content: { readonly resume: ResumeDocument; readonly letter: LetterDocument; readonly answers: readonly FormAnswer[] };
}

/** The record behind an application: every fact, those that its bundle cites in the words of that day; and the master it is compared with. */
export interface RecordBehind {
  readonly facts: readonly Fact[];
  readonly master: readonly Fact[];
}

export async function recordBehind(tx: PersonTx, candidate: Candidate, bundle: CitingBundle | null, { masterId }: Pick<WritingWishes, 'masterId'>): Promise<RecordBehind> {
  const master = selectedFacts(candidate.facts, await chosenMaster(tx, candidate.id, masterId));
  if (bundle === null) return { facts: candidate.facts, master };
  const cited = new Map((await factsAsOf(tx, candidate.id, citedIn(bundle.content), bundle.createdAt)).map((fact) => [fact.id, fact]));
  const known = new Set(candidate.facts.map((fact) => fact.id));
  return { facts: [...candidate.facts.map((fact) => cited.get(fact.id) ?? fact), ...Array.from(cited.values()).filter((fact) => !known.has(fact.id))], master };
}

/** Ids of cited facts that say something else than when the bundle was put together, or were taken off the record since. */
export async function citedFactsChanged(tx: PersonTx, candidateId: string, bundle: CitingBundle): Promise<string[]> {
  const facts = await factsThenAndNow(tx, candidateId, citedIn(bundle.content), bundle.createdAt);
  return facts.filter(({ before, now, retired }) => retired || !stillSays(before, now)).map(({ before }) => before.id);
}

/** Ids of facts that a bundle's documents and answers cite; what is no id of ours is left out. */
function citedIn({ resume, letter, answers }: CitingBundle['content']): string[] {
  const claims = [resume.name, ...(resume.headline === null ? [] : [resume.headline]), ...resume.contacts, ...resume.sections.flatMap((s) => s.entries.flatMap((e) => [e, ...e.bullets])), ...letter.paragraphs.flat(), letter.signature];
  const ids = [...claims.flatMap((claim) => claim.facts), ...answers.flatMap((answer) => (answer.origin.from === 'facts' ? answer.origin.facts : []))];
  return Array.from(new Set(ids)).filter((id) => /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/u.test(id));
}
