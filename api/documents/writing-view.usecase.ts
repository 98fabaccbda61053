import { checkLetter, checkResume } from '#domain/gate/check-document.ts';
import { gateContext } from '#domain/gate/context.ts';
import { interviewQuestions } from '#domain/writing/interview-questions.ts';
import { qualityOf, raisersOf } from '#domain/writing/quality.ts';
import { rewriteNode, rewriteParagraph, type Outcome } from '#domain/writing/rewrite-part.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import type { PersonTx } from '#db/access/database.ts';
import { doubtsOf, findDocument, preparationOf } from '#db/applications/document.repository.ts';
import { readBundle } from '#db/applications/bundle.repository.ts';
import { readCandidate } from '#db/candidates/candidate.repository.ts';
import { readWriting } from '#db/candidates/wishes.repository.ts';
import { matchWithReading } from '#db/openings/match-reading.repository.ts';
import { readPosting } from '#db/openings/opening.repository.ts';
import { applicationOf } from '../applications/find-application.ts';
import { nothingToExport } from '../candidates/record.errors.ts';
import type { ApiDeps } from '../deps.ts';

/** An application's documents with what they were written from: the bundle's, else those of this preparation. */
export async function readWritten(tx: PersonTx, applicationId: string) {
  const row = await applicationOf(tx, applicationId);
  const candidate = await readCandidate(tx, row.candidateId);
  const posting = await readPosting(tx, row.postingId);
  const { match } = await matchWithReading(tx, row.candidateId, row.openingId);
  const bundle = row.bundleId === null ? null : (await readBundle(tx, row.bundleId)).content;
  const at = preparationOf(row);
  const resume: ResumeDocument | null = bundle?.resume ?? (await findDocument(tx, at, 'resume'));
  const letter: LetterDocument | null = bundle?.letter ?? (await findDocument(tx, at, 'letter'));
  const company = await findDocument(tx, at, 'company');
  return { row, candidate, writing: await readWriting(tx, candidate), posting, match, bundle, resume, letter, company };
}

/** Quality in parts, what would raise the match truthfully, questions to prepare for, and what a second opinion doubted. */
export async function writingViewOf({ database, clock }: Pick<ApiDeps, 'database' | 'clock'>, userId: string, applicationId: string) {
  const { candidate, posting, resume, letter, company, doubts } = await database.asPerson(userId, async (tx) => {
    const written = await readWritten(tx, applicationId);
    return { ...written, doubts: await doubtsOf(tx, preparationOf(written.row)) };
  });
  const { facts } = candidate;
  const context = gateContext(posting, company?.notes);
  const whole = resume ?? { kind: 'resume' as const, language: 'en', name: { text: '', facts: [] }, headline: null, contacts: [], sections: [] };
  return {
    quality: resume === null || letter === null ? null : { resume: qualityOf(resume, posting, checkResume(resume, facts)), letter: qualityOf(letter, posting, checkLetter(letter, facts, context)) },
    raisers: raisersOf(whole, posting, facts),
    questions: interviewQuestions(posting, facts, clock.now().toISOString().slice(0, 10)),
    doubts,
  };
}

type Asked = { readonly document: 'letter'; readonly paragraph: number; readonly instruction: string } | { readonly document: 'resume'; readonly node: string; readonly instruction: string };

interface Proposal {
  readonly outcome: Outcome | 'refused';
  readonly resume: ResumeDocument | null;
  readonly letter: LetterDocument | null;
}

/** Proposes one part anew. The gate reads the proposal: what it refuses is not shown as done. Nothing is kept. */
export async function rewriteOf({ database }: Pick<ApiDeps, 'database'>, userId: string, applicationId: string, asked: Asked): Promise<Proposal> {
  const { candidate, writing, posting, match, resume, letter, company } = await database.asPerson(userId, (tx) => readWritten(tx, applicationId));
  const task = { candidate: { facts: writing.facts }, posting, match, tone: writing.wishes.tone };
  const context = gateContext(posting, company?.notes);
  if (asked.document === 'letter') {
    if (letter === null) throw nothingToExport();
    const refusals = (one: LetterDocument) => checkLetter(one, candidate.facts, context).refusals.length;
    const { outcome, document } = rewriteParagraph(letter, asked.paragraph, asked.instruction, { ...task, language: letter.language });
    // What was refused before stays the person's to settle; a proposal adds nothing to it.
    if (document !== null && refusals(document) > refusals(letter)) return { outcome: 'refused', resume: null, letter: null };
    return { outcome, resume: null, letter: document };
  }
  if (resume === null) throw nothingToExport();
  const refusals = (one: ResumeDocument) => checkResume(one, candidate.facts).refusals.length;
  const { outcome, document } = rewriteNode(resume, asked.node, asked.instruction, { ...task, language: resume.language });
  if (document !== null && refusals(document) > refusals(resume)) return { outcome: 'refused', resume: null, letter: null };
  return { outcome, resume: document, letter: null };
}
