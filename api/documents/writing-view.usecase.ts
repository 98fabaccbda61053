import { checkLetter, checkResume } from '#domain/gate/check-document.ts';
import { employerNotes } from '#domain/writing/employer-notes.ts';
import { interviewQuestions } from '#domain/writing/interview-questions.ts';
import { qualityOf, raisersOf } from '#domain/writing/quality.ts';
import { rewriteNode, rewriteParagraph, type Rewritten } from '#domain/writing/rewrite-part.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import type { PersonTx } from '#db/access/database.ts';
import { findDocument } from '#db/applications/document.repository.ts';
import { readBundle } from '#db/applications/bundle.repository.ts';
import { readCandidate } from '#db/candidates/candidate.repository.ts';
import { readWriting } from '#db/candidates/wishes.repository.ts';
import { MatchRow, PostingRow } from '#db/openings/opening.entities.ts';
import { applicationOf } from '../applications/applications.usecases.ts';
import { nothingToExport } from '../candidates/record.errors.ts';
import type { ApiDeps } from '../deps.ts';

/** An application's documents with what they were written from: the bundle's, else those of this preparation. */
export async function readWritten(tx: PersonTx, applicationId: string) {
  const row = await applicationOf(tx, applicationId);
  const candidate = await readCandidate(tx, row.candidateId);
  const { content: posting } = await tx.em.findOneOrFail(PostingRow, { id: row.postingId });
  const match = await tx.em.findOne(MatchRow, { candidateId: row.candidateId, openingId: row.openingId });
  const bundle = row.bundleId === null ? null : (await readBundle(tx, row.bundleId)).content;
  const at = { applicationId, preparation: row.preparation };
  const resume: ResumeDocument | null = bundle?.resume ?? (await findDocument(tx, at, 'resume'));
  const letter: LetterDocument | null = bundle?.letter ?? (await findDocument(tx, at, 'letter'));
  return { row, candidate, writing: await readWriting(tx, candidate), posting, match: match?.content ?? null, bundle, resume, letter };
}

/** Quality in parts, what would raise the match truthfully, questions to prepare for, and notes on the employer. */
export async function writingViewOf({ database, clock }: Pick<ApiDeps, 'database' | 'clock'>, userId: string, applicationId: string) {
  const { candidate, posting, resume, letter } = await database.asPerson(userId, (tx) => readWritten(tx, applicationId));
  const { facts } = candidate;
  const context = { employer: posting.employer, role: posting.title, posting };
  const whole = resume ?? { kind: 'resume' as const, language: 'en', name: { text: '', facts: [] }, headline: null, contacts: [], sections: [] };
  return {
    quality: resume === null || letter === null ? null : { resume: qualityOf(resume, posting, checkResume(resume, facts)), letter: qualityOf(letter, posting, checkLetter(letter, facts, context)) },
    raisers: raisersOf(whole, posting, facts),
    questions: interviewQuestions(posting, facts, clock.now().toISOString().slice(0, 10)),
    employerNotes: employerNotes(posting),
  };
}

type Asked = { readonly document: 'letter'; readonly paragraph: number; readonly instruction: string } | { readonly document: 'resume'; readonly node: string; readonly instruction: string };

/** Proposes one part anew. The gate reads the proposal: what it refuses is not shown as done. Nothing is kept. */
export async function rewriteOf({ database }: Pick<ApiDeps, 'database'>, userId: string, applicationId: string, asked: Asked) {
  const { candidate, writing, posting, match, resume, letter } = await database.asPerson(userId, (tx) => readWritten(tx, applicationId));
  const task = { candidate: { facts: writing.facts }, posting, match, language: posting.language, tone: writing.wishes.tone };
  const context = { employer: posting.employer, role: posting.title, posting };
  if (asked.document === 'letter') {
    if (letter === null) throw nothingToExport();
    const made = rewriteParagraph(letter, asked.paragraph, asked.instruction, { ...task, language: letter.language });
    return answer(made, made.document !== null && !checkLetter(made.document, candidate.facts, context).passed && checkLetter(letter, candidate.facts, context).passed, 'letter');
  }
  if (resume === null) throw nothingToExport();
  const made = rewriteNode(resume, asked.node, asked.instruction, { ...task, language: resume.language });
  return answer(made, made.document !== null && !checkResume(made.document, candidate.facts).passed && checkResume(resume, candidate.facts).passed, 'resume');
}

function answer<D extends ResumeDocument | LetterDocument>({ outcome, document }: Rewritten<D>, isRefused: boolean, kind: 'resume' | 'letter') {
  if (isRefused || document === null) return { outcome: isRefused ? ('refused' as const) : outcome, resume: null, letter: null };
  return { outcome, resume: kind === 'resume' ? document : null, letter: kind === 'letter' ? document : null };
}
