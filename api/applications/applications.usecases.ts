import type { Decision } from '#domain/application/decisions.ts';
import { stages, type Stage } from '#domain/application/stages.ts';
import type { FormAnswer, FormPlan, FormQuestion } from '#domain/form/form-plan.ts';
import type { LetterDocument, ResumeDocument } from '#domain/documents/documents.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { bankTopic } from '#domain/writing/answer-questions.ts';
import { answerTrouble, fitted } from '#domain/writing/fit-answer.ts';
import { FileMissing } from '#adapters/files/files.port.ts';
import type { PersonTx } from '#db/access/database.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import { listApplications, withHeads } from '#db/applications/application.queries.ts';
import { findApplication, positionOf } from '#db/applications/application.repository.ts';
import { bundleBefore, readBundle, renderedFileName } from '#db/applications/bundle.repository.ts';
import { findDocument, keepDocument } from '#db/applications/document.repository.ts';
import { attemptsOf } from '#db/applications/attempt.repository.ts';
import { readEvidence, removedOf } from '#db/applications/evidence.repository.ts';
import { addNote, notesOf } from '#db/applications/note.repository.ts';
import { goesFrom } from '#db/applications/pacing.repository.ts';
import { openApplication, readCampaign } from '#db/campaigns/campaign.repository.ts';
import { recordBehind } from '#db/candidates/cited.repository.ts';
import { learnAnswer } from '#db/candidates/answer.repository.ts';
import { readCandidate, readCandidateWith } from '#db/candidates/candidate.repository.ts';
import { appendEvents, readEventsOfApplication } from '#db/events/event.repository.ts';
import { interviewsOf } from '#db/follow-up/interview.repository.ts';
import { mailsOf } from '#db/mails/mail.repository.ts';
import { PostingRow } from '#db/openings/opening.entities.ts';
import { readOpening } from '#db/openings/opening.queries.ts';
import type { ApiDeps } from '../deps.ts';
import { notFound } from '../http/errors.ts';
import { alreadyTaken, refusedDecision, wrongAnswer } from './applications.errors.ts';
import { storyView, summaryView } from './application.view.ts';
import type { Decided } from './decide.ts';

export async function listOf(deps: ApiDeps, userId: string, candidateId: string, stage: Stage | undefined) {
  const heads = await deps.database.asPerson(userId, (tx) => listApplications(tx, candidateId, stage === undefined ? stages : [stage]));
  return heads.map(summaryView);
}

export async function storyOf(deps: ApiDeps, userId: string, applicationId: string) {
  const story = await deps.database.asPerson(userId, async (tx) => {
    const row = await applicationOf(tx, applicationId);
    // Asked for together: none waits for another's answer.
    const [[head], opening, bundle, before, campaign, notes, { candidate, wishes, posting }, attempts, evidence, mails, interviews, events] = await Promise.all([
      withHeads(tx, [row]),
      readOpening(tx, row.candidateId, row.openingId),
      row.bundleId === null ? null : readBundle(tx, row.bundleId),
      row.bundleId === null ? null : bundleBefore(tx, { id: row.bundleId, applicationId: row.id }),
      row.campaignId === null ? null : readCampaign(tx, row.campaignId),
      notesOf(tx, row.id),
      readCandidateWith(tx, row),
      attemptsOf(tx, row.id),
      readEvidence(tx, row.id),
      mailsOf(tx, row.id),
      interviewsOf(tx, row.id),
      readEventsOfApplication(tx, row.id),
    ]);
    if (head === undefined || opening === null) throw notFound('application');
    const [removed, record, from] = await Promise.all([
      removedOf(tx, evidence.map(({ id }) => id)),
      recordBehind(tx, candidate, bundle, wishes),
      goesFrom(tx, row, bundle?.content.bundle.destination.employer ?? null, deps.clock.now()),
    ]);
    return {
      head, opening, bundle, before, notes, candidate, posting, record, attempts, evidence, removed, mails, interviews, events, goesFrom: from,
      campaign: campaign === null ? null : { id: campaign.id, name: campaign.name },
    };
  });
  return storyView(story, deps.temporalUi);
}

/** The person's application; 404 where they have none of that id, whoever else may. */
export async function applicationOf(tx: PersonTx, applicationId: string): Promise<ApplicationRow> {
  const row = await findApplication(tx, applicationId);
  if (row === null) throw notFound('application');
  return row;
}

/** Keeps a note beside the application; other windows hear of it. */
export async function noteOn(deps: ApiDeps, userId: string, applicationId: string, text: string): Promise<string> {
  const { id, candidateId } = await deps.database.asPerson(userId, async (tx) => {
    const { candidateId } = await applicationOf(tx, applicationId);
    const id = await addNote(tx, applicationId, text);
    await appendEvents(tx, candidateId, [{ applicationId, campaignId: null, run: null, step: 'noted', data: {} }]);
    return { id, candidateId };
  });
  deps.notifier.changed(candidateId);
  return id;
}

/** Brings a decision that needs nothing kept beside it. */
export async function decideOn(deps: ApiDeps, userId: string, applicationId: string, decision: Decision): Promise<Decided> {
  const row = await deps.database.asPerson(userId, (tx) => applicationOf(tx, applicationId));
  return deps.decide(positionOf(row), decision);
}

/** Keeps the person's own documents for the next preparation, then asks for it; the gate reads them as any other. */
export async function editDocuments(deps: ApiDeps, userId: string, applicationId: string, edited: { resume: ResumeDocument | null; letter: LetterDocument | null }, changeId: string): Promise<Decided> {
  const row = await deps.database.asPerson(userId, async (tx) => {
    const row = await applicationOf(tx, applicationId);
    if (row.stage !== 'awaiting_approval' && row.needsYou?.reason !== 'gate_refused') throw refusedDecision('there are no documents to edit now');
    await carryOver(tx, row, edited);
    return row;
  });
  return deps.decide(positionOf(row), { kind: row.stage === 'needs_you' ? 'answer' : 'edit', messageId: changeId });
}

/** Rejects it. The person's own words stay in the database as a note; the decision carries the reason alone. */
export async function rejectApplication(deps: ApiDeps, userId: string, applicationId: string, why: { readonly reason: string; readonly note: string }, changeId: string): Promise<Decided> {
  const decided = await decideOn(deps, userId, applicationId, { kind: 'reject', messageId: changeId, reason: why.reason });
  if (why.note !== '') await noteOn(deps, userId, applicationId, why.note);
  return decided;
}

export interface GivenAnswer {
  readonly questionId: string;
  readonly values: readonly string[];
  /** Kept for every later form that asks the same; otherwise for this form alone. */
  readonly remember: boolean;
}

/** Answers what only the person can answer. Without any answers it simply prepares anew. */
export async function answerQuestionsOf(deps: ApiDeps, userId: string, applicationId: string, given: readonly GivenAnswer[], changeId: string, again: boolean): Promise<Decided> {
  const row = await deps.database.asPerson(userId, async (tx) => {
    const row = await applicationOf(tx, applicationId);
    const plan = await findDocument(tx, { applicationId: row.id, preparation: row.preparation }, 'form');
    await carryOver(tx, row, { resume: null, letter: null }, ownAnswers(plan, row, given));
    const { content: posting } = await tx.em.findOneOrFail(PostingRow, { id: row.postingId });
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
async function carryOver(tx: PersonTx, row: ApplicationRow, edited: { resume: ResumeDocument | null; letter: LetterDocument | null }, answers: readonly FormAnswer[] = []): Promise<void> {
  const from = { applicationId: row.id, preparation: row.preparation };
  const to = { applicationId: row.id, preparation: row.preparation + 1 };
  const before = (await findDocument(tx, from, 'answers')) ?? [];
  const kept = before.filter((old) => !answers.some((answer) => answer.questionId === old.questionId));
  if (kept.length + answers.length > 0) await keepDocument(tx, to, 'answers', 'person', [...kept, ...answers]);
  const resume = edited.resume ?? (await findDocument(tx, from, 'resume', 'person'));
  const letter = edited.letter ?? (await findDocument(tx, from, 'letter', 'person'));
  if (resume !== null) await keepDocument(tx, to, 'resume', 'person', resume);
  if (letter !== null) await keepDocument(tx, to, 'letter', 'person', letter);
}

/** Takes an opening by hand, whatever a campaign thinks of it. */
export async function takeOpening(deps: ApiDeps, userId: string, candidateId: string, openingId: string): Promise<string> {
  const row = await deps.database.asPerson(userId, async (tx) => {
    const { kind } = await readCandidate(tx, candidateId);
    const posting = await tx.em.findOne(PostingRow, { openingId, closedAt: null });
    if (posting === null) throw notFound('opening');
    if (posting.practice !== (kind === 'practice')) throw refusedDecision('practice candidates apply at practice employers, real ones never do');
    const opened = await openApplication(tx, candidateId, openingId, null);
    if (opened === null) throw alreadyTaken((await tx.em.findOneOrFail(ApplicationRow, { candidateId, openingId })).id);
    await appendEvents(tx, candidateId, [{ applicationId: opened.id, campaignId: null, run: opened.run, step: '0:taken', data: { step: 'taken', to: 'preparing', by: 'person' } }]);
    return opened;
  });
  deps.notifier.changed(candidateId);
  await deps.workflows.application({ position: positionOf(row), waits: deps.waits, candidateId, campaignId: null });
  return row.id;
}

/** Ends the name of a file that other programs open. */
const endings: Readonly<Record<string, string>> = { trace: '.zip', recording: '.avi' };

/** Reads a file of an application: signed documents, screenshots. Only keys that the application names are served. */
export async function fileOf(deps: ApiDeps, userId: string, applicationId: string, key: string) {
  const name = await deps.database.asPerson(userId, async (tx) => {
    const row = await applicationOf(tx, applicationId);
    const rendered = await renderedFileName(tx, row.id, key);
    if (rendered !== null) return rendered;
    const proof = (await readEvidence(tx, row.id)).find((evidence) => evidence.fileKey === key);
    if (proof !== undefined || row.needsYou?.screenshotKey === key) return `${proof?.kind ?? 'screenshot'}${endings[proof?.kind ?? ''] ?? ''}`;
    throw notFound('file');
  });
  const { bytes, mediaType } = await deps.files.get(userId, key).catch((error: unknown) => {
    // A picture whose time was over.
    if (error instanceof FileMissing) throw notFound('file');
    throw error;
  });
  return { bytes, mediaType, fileName: name };
}
