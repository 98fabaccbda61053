import type { FormAnswer, FormPlan, FormQuestion } from '#domain/form/form-plan.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { bankTopic } from '#domain/writing/answer-questions.ts';
import { answerTrouble, fitted } from '#domain/writing/fit-answer.ts';
import type { PersonTx } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { positionOf } from '#db/applications/application.repository.ts';
import { findDocument, keepDocument, preparationOf } from '#db/applications/document.repository.ts';
import { learnAnswer } from '#db/candidates/answer.repository.ts';
import { readPosting } from '#db/openings/opening.repository.ts';
import type { ApiDeps } from '../deps.ts';
import { refusedDecision, wrongAnswer } from './applications.errors.ts';
import type { Decided } from './decide.ts';
import { applicationOf } from './find-application.ts';

/** The person's own documents; null leaves one as it is. */
interface OwnDocuments {
  readonly resume: ResumeDocument | null;
  readonly letter: LetterDocument | null;
}

/** Keeps the person's own documents for the next preparation, then asks for it; the gate reads them as any other. */
export async function editDocuments(deps: ApiDeps, userId: string, applicationId: string, edited: OwnDocuments, changeId: string): Promise<Decided> {
  const row = await deps.database.asPerson(userId, async (tx) => {
    const row = await applicationOf(tx, applicationId);
    if (row.stage !== 'awaiting_approval' && row.needsYou?.reason !== 'gate_refused') throw refusedDecision('there are no documents to edit now');
    await carryOver(tx, row, edited);
    return row;
  });
  return deps.decide(positionOf(row), { kind: row.stage === 'needs_you' ? 'answer' : 'edit', messageId: changeId });
}

export interface GivenAnswer {
  readonly questionId: string;
  readonly values: readonly string[];
  /** Kept for every later form that asks the same; otherwise for this form alone. */
  readonly remember: boolean;
}

/** Answers what only the person can answer. Without any answers it simply prepares anew. */
export async function answerQuestions(deps: ApiDeps, userId: string, applicationId: string, given: readonly GivenAnswer[], changeId: string, again: boolean): Promise<Decided> {
  const row = await deps.database.asPerson(userId, async (tx) => {
    const row = await applicationOf(tx, applicationId);
    const plan = await findDocument(tx, preparationOf(row), 'form');
    await carryOver(tx, row, { resume: null, letter: null }, ownAnswers(plan, row, given));
    const posting = await readPosting(tx, row.postingId);
    await learnAnswers(tx, row, plan?.questions ?? row.needsYou?.questions ?? [], given, posting, deps.clock.now().toISOString().slice(0, 10));
    return row;
  });
  return deps.decide(positionOf(row), row.stage === 'awaiting_approval' ? { kind: 'edit', messageId: changeId } : { kind: 'answer', messageId: changeId, ...(again ? { again } : {}) });
}

/** What is to be remembered goes into the bank, with the employer and the day it was learned. */
async function learnAnswers(tx: PersonTx, row: ApplicationRow, questions: readonly FormQuestion[], given: readonly GivenAnswer[], posting: Posting, day: string): Promise<void> {
  for (const { questionId, values, remember } of given) {
    const question = questions.find((one) => one.id === questionId);
    const topic = question === undefined || !remember || values[0] === undefined ? null : bankTopic(question, posting);
    if (question === undefined || topic === null) continue;
    const fits = (value: string) => fitted(question, question.kind === 'many_of' ? value.split('\n') : [value]) !== null;
    await learnAnswer(tx, row.candidateId, { topic, value: values.join('\n'), learnedAt: `${posting.employer}, ${day}` }, fits);
  }
}

function ownAnswers(plan: FormPlan | null, row: ApplicationRow, given: readonly GivenAnswer[]): FormAnswer[] {
  const questions = plan?.questions ?? row.needsYou?.questions ?? [];
  return given.map(({ questionId, values }) => {
    const question = questions.find((one) => one.id === questionId);
    if (question === undefined) throw refusedDecision(`this form has no question "${questionId}"`);
    const trouble = answerTrouble(question, values);
    if (trouble !== null) throw wrongAnswer(question, trouble);
    return { questionId, label: question.label, values, origin: { from: 'stored', topic: 'this form', learnedAt: 'for this application' } };
  });
}

/** The person's own words go on into the next preparation; what is not theirs is written anew. */
async function carryOver(tx: PersonTx, row: ApplicationRow, edited: OwnDocuments, answers: readonly FormAnswer[] = []): Promise<void> {
  const from = preparationOf(row);
  const to = { ...from, preparation: from.preparation + 1 };
  const before = (await findDocument(tx, from, 'answers')) ?? [];
  const kept = before.filter((old) => !answers.some((answer) => answer.questionId === old.questionId));
  if (kept.length + answers.length > 0) await keepDocument(tx, to, 'answers', 'person', [...kept, ...answers]);
  const resume = edited.resume ?? (await findDocument(tx, from, 'resume', 'person'));
  const letter = edited.letter ?? (await findDocument(tx, from, 'letter', 'person'));
  if (resume !== null) await keepDocument(tx, to, 'resume', 'person', resume);
  if (letter !== null) await keepDocument(tx, to, 'letter', 'person', letter);
}
