import { learnedAt } from '#domain/candidate/learned-at.ts';
import type { OwnFile } from '#domain/candidate/own-file.ts';
import type { FormAnswer, FormQuestion } from '#domain/form/form-plan.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { bankTopic } from '#domain/writing/answers/answer-questions.ts';
import { answerTrouble, fitted } from '#domain/writing/answers/fit-answer.ts';
import type { PersonTx } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { positionOf } from '#db/applications/application.repository.ts';
import { findDocument, keepDocument, preparationOf } from '#db/applications/document.repository.ts';
import { learnAnswer } from '#db/candidates/answer.repository.ts';
import { answerWithOwnFile, ownFilesOf } from '#db/candidates/own-file.repository.ts';
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
    if (row.stage !== 'awaiting_approval' && row.needsYou?.reason !== 'gate_refused') throw refusedDecision('nothing_to_edit');
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
    const questions = plan?.questions ?? row.needsYou?.questions ?? [];
    const files = await ownFilesOf(tx, row.candidateId);
    await carryOver(tx, row, { resume: null, letter: null }, ownAnswers(questions, given, files));
    const learned = { posting: await readPosting(tx, row.postingId), day: deps.clock.now().toISOString().slice(0, 10) };
    await learnAnswers(tx, row.candidateId, questions, given, files, learned);
    return row;
  });
  return deps.decide(positionOf(row), row.stage === 'awaiting_approval' ? { kind: 'edit', messageId: changeId } : { kind: 'answer', messageId: changeId, ...(again ? { again } : {}) });
}

/** What is to be remembered goes into the bank, with the employer and the day it was learned; of a file, that it is sent wherever this is asked for. */
async function learnAnswers(
  tx: PersonTx, candidateId: string, questions: readonly FormQuestion[], given: readonly GivenAnswer[], files: readonly OwnFile[], { posting, day }: { readonly posting: Posting; readonly day: string },
): Promise<void> {
  for (const { questionId, values, remember } of given) {
    const question = questions.find((one) => one.id === questionId);
    const topic = question === undefined || !remember || values[0] === undefined ? null : bankTopic(question, posting);
    if (question === undefined || topic === null) continue;
    if (question.kind === 'file') {
      const file = files.find(({ sha256 }) => sha256 === values[0]);
      if (file !== undefined) await answerWithOwnFile(tx, candidateId, file.sha256, [...file.topics, topic]);
      continue;
    }
    const fits = (value: string) => fitted(question, question.kind === 'many_of' ? value.split('\n') : [value]) !== null;
    await learnAnswer(tx, candidateId, { topic, value: values.join('\n'), learnedAt: `${posting.employer}, ${day}` }, fits);
  }
}

function ownAnswers(questions: readonly FormQuestion[], given: readonly GivenAnswer[], files: readonly OwnFile[]): FormAnswer[] {
  return given.map(({ questionId, values }) => {
    const question = questions.find((one) => one.id === questionId);
    if (question === undefined) throw refusedDecision('no_such_question', questionId);
    if (question.kind === 'file' && values.length === 0) return writtenInstead(question);
    const trouble = answerTrouble(question, values, files);
    if (trouble !== null) throw wrongAnswer(question, trouble);
    return { questionId, label: question.label, values, origin: question.kind === 'file' ? { from: 'own_file' } : { from: 'stored', topic: 'this form', learnedAt: learnedAt.thisForm } };
  });
}

/** The person's own file is taken back: what is written for the form answers the question, or it is asked again. */
const writtenInstead = ({ id, label }: FormQuestion): FormAnswer => ({ questionId: id, label, values: [], origin: { from: 'own_file' } });

/** The person's own words go on into the next preparation; what is not theirs is written anew. */
async function carryOver(tx: PersonTx, row: ApplicationRow, edited: OwnDocuments, answers: readonly FormAnswer[] = []): Promise<void> {
  const from = preparationOf(row);
  const to = { ...from, preparation: from.preparation + 1 };
  const before = (await findDocument(tx, from, 'answers')) ?? [];
  const kept = before.filter((old) => !answers.some((answer) => answer.questionId === old.questionId));
  const own = [...kept, ...answers].filter(({ origin, values }) => origin.from !== 'own_file' || values.length > 0);
  if (own.length > 0) await keepDocument(tx, to, 'answers', 'person', own);
  const resume = edited.resume ?? (await findDocument(tx, from, 'resume', 'person'));
  const letter = edited.letter ?? (await findDocument(tx, from, 'letter', 'person'));
  if (resume !== null) await keepDocument(tx, to, 'resume', 'person', resume);
  if (letter !== null) await keepDocument(tx, to, 'letter', 'person', letter);
}
