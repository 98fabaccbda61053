import { bundleText, type Bundle, type BundleFile } from '#domain/bundle/bundle.ts';
import { needsYouSays } from '#domain/application/needs-you-says.ts';
import type { Position } from '#domain/application/position.ts';
import type { Waits } from '#domain/application/waits.ts';
import type { Candidate } from '#domain/candidate/candidate.ts';
import type { OwnFile } from '#domain/candidate/own-file.ts';
import { letterText } from '#domain/documents/render-html.ts';
import { formFingerprint } from '#domain/form/fingerprint.ts';
import { systemOfForm } from '#domain/form/system-of-form.ts';
import type { FormAnswer, FormPlan } from '#domain/form/form-plan.ts';
import { identityOf } from '#domain/posting/identity.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { answerQuestions } from '#domain/writing/answers/answer-questions.ts';
import { answerTrouble } from '#domain/writing/answers/fit-answer.ts';
import { checkBundle } from '#domain/gate/check-bundle.ts';
import { joined } from '#domain/gate/check-document.ts';
import { gateContext } from '#domain/gate/context.ts';
import { checkNeverSaid } from '#domain/writing/check-never-say.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { PersonTx } from '#db/access/database.ts';
import { databaseNow } from '#db/access/database-now.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import type { ApplicationFile, RenderedFile } from '#db/applications/document.entities.ts';
import { advance, lockApplication, positionOf, readApplication } from '#db/applications/application.repository.ts';
import { submittedAttempt } from '#db/applications/attempt.repository.ts';
import { keepBundle } from '#db/applications/bundle.repository.ts';
import { keepDocument, preparationOf, readDocuments } from '#db/applications/document.repository.ts';
import { contentHashOf } from '#adapters/sources/reading/prepare.ts';
import { readApplicationView } from '../application-view.ts';
import { BrowserFailed, isLastTry } from '../browser-failure.ts';
import { moveApplication } from '../step.ts';
import { handOver, handOverUnprepared } from '../hand-over.ts';
import { followPosting } from '../posting-change.ts';
import { sentBefore } from '../submit/claim.ts';
import type { ApproveActivities } from '../shapes.ts';
import { renderFiles, type RenderDeps, type Rendered } from './render-files.ts';

/** Puts together the bundle to be signed, or hands over what the person has to answer or settle first. */
export function createApproveActivities(deps: RenderDeps): ApproveActivities {
  return {
    async assembleBundle(ref, waits) {
      const elsewhere = await deps.database.asPerson(ref.userId, (tx) => notToAssemble(tx, ref.applicationId));
      if (elsewhere !== null) return elsewhere;
      const rendered = await renderFiles(deps, ref).catch((error: unknown) => {
        if (error instanceof BrowserFailed && isLastTry(deps.times.prepareTries.browser)) return null;
        throw error;
      });
      if (rendered === null) return handOverUnprepared(deps, ref, waits, { reason: 'browser_failed', says: needsYouSays('browser_failed') });
      return moveApplication(deps, ref, (tx) => assembled(tx, ref.applicationId, rendered, waits));
    },
  };
}

/**
 * Where the application stands, if there is nothing to put together: it has moved on, or begun a preparation of which
 * nothing is written yet (its person answered while the one before was being written). The workflow prepares that one then.
 */
async function notToAssemble(tx: PersonTx, applicationId: string): Promise<Position | null> {
  const row = await readApplication(tx, applicationId);
  const { resume, letter, form } = await readDocuments(tx, preparationOf(row), []);
  return row.stage === 'preparing' && resume !== undefined && letter !== undefined && form !== undefined ? null : positionOf(row);
}

/** Answers the form, runs the gate, and keeps what is to be signed; or hands over what is open or refused. Leaves an application that moved on as it stands. */
async function assembled(tx: PersonTx, applicationId: string, { preparation, files }: Rendered, waits: Waits): Promise<ApplicationRow> {
  const row = await lockApplication(tx, applicationId);
  if (row.stage !== 'preparing' || row.preparation !== preparation) return row;
  const closed = await followPosting(tx, row);
  if (closed !== null) return closed;
  const { candidate, posting, wishes } = await readApplicationView(tx, row.id, row);
  const lasts = waits.needsYou;
  if (!row.applyAgain && (await submittedAttempt(tx, row.id)) !== null) return handOver(tx, row, 'hand_over', { reason: 'already_applied', says: sentBefore, lasts });
  // `answers` are those that the person gave for this form alone.
  const { answers: ownAnswers, ...documents } = await readDocuments(tx, preparationOf(row), ['resume', 'letter', 'form']);
  const [resume, letter] = [fileOf(files, 'resume'), fileOf(files, 'letter')];
  if (documents.files === undefined) await keepDocument(tx, preparationOf(row), 'files', 'writer', files);

  const { answers, open } = answerQuestions({ plan: documents.form, candidate, posting, documents: { resume, letter: { ...letter, text: letterText(documents.letter) } } });
  // The form may have changed since: an answer that no longer fits is asked for again.
  const own = (ownAnswers ?? []).filter(({ questionId, values }) => documents.form.questions.some((question) => question.id === questionId && answerTrouble(question, values, candidate.files) === null));
  const given = withOwnAnswers(answers, own);
  const stillOpen = open.filter((question) => !own.some((answer) => answer.questionId === question.id));
  if (stillOpen.length > 0) {
    const says = stillOpen.length === 1 ? needsYouSays('asks_one', stillOpen[0]?.label ?? '') : needsYouSays('asks_many', String(stillOpen.length));
    return handOver(tx, row, 'hand_over', { reason: 'unknown_question', says, questions: stillOpen, lasts });
  }

  const sent = [...files, ...ownFilesIn(given, candidate.files)];
  const written = { resume: documents.resume, letter: documents.letter, answers: given };
  const about = gateContext(posting, documents.company?.notes);
  const verdict = joined([checkBundle(written, candidate.facts, about), checkNeverSaid(written, wishes.neverSay, about)]);
  const bundle = bundleOf(row, candidate, posting, { form: documents.form, answers: given, files: sent });
  const canonical = bundleText(bundle);
  const hash = sha256(canonical);
  const content = { bundle, resume: documents.resume, letter: documents.letter, plan: documents.form, answers: given, verdict, files: sent };
  const bundleId = await keepBundle(tx, row.id, hash, canonical, content);
  if (!verdict.passed) {
    const [first] = verdict.refusals;
    return handOver(tx, row, 'hand_over', { reason: 'gate_refused', says: needsYouSays('gate_refuses', first?.words ?? ''), lasts }, { bundleId });
  }
  return advance(tx, {
    applicationId: row.id, from: 'preparing', moves: row.moves, step: 'prepared', says: { bundleHash: hash, claims: verdict.claims },
    set: { bundleId, postingHash: bundle.posting.contentHash, waitUntil: new Date((await databaseNow(tx)).getTime() + waits.approval) },
  });
}

/** What is signed: where it goes, what it was written for, the answers, and the hash of each file. */
function bundleOf(row: ApplicationRow, candidate: Candidate, posting: Posting, { form, answers, files }: { readonly form: FormPlan; readonly answers: readonly FormAnswer[]; readonly files: readonly ApplicationFile[] }): Bundle {
  return {
    version: 1, applicationId: row.id, openingId: row.openingId, candidateId: candidate.id, candidateKind: candidate.kind,
    destination: { system: systemOfForm(posting.applyUrl), origin: new URL(posting.applyUrl).origin, url: posting.applyUrl, employer: posting.employer },
    posting: { identity: identityOf(posting), title: posting.title, contentHash: contentHashOf(posting) },
    formFingerprint: sha256(formFingerprint(form)),
    files: bundleFiles(answers, files),
    answers: answers.map(({ questionId, label, values }) => ({ questionId, label, values })),
  };
}

function fileOf(files: readonly RenderedFile[], role: RenderedFile['role']): RenderedFile {
  const file = files.find((one) => one.role === role);
  if (file === undefined) throw new Error(`the ${role} is not among the rendered files`);
  return file;
}

function withOwnAnswers(answers: readonly FormAnswer[], own: readonly FormAnswer[]): FormAnswer[] {
  const mine = new Map(own.map((answer) => [answer.questionId, answer]));
  return [...answers.map((answer) => mine.get(answer.questionId) ?? answer), ...own.filter((answer) => !answers.some((a) => a.questionId === answer.questionId))];
}

/** The person's own files among the answers, each once. */
function ownFilesIn(answers: readonly FormAnswer[], own: readonly OwnFile[]): ApplicationFile[] {
  const given = new Set(answers.flatMap(({ origin, values }) => (origin.from === 'own_file' ? values : [])));
  return own.filter(({ sha256 }) => given.has(sha256)).map(({ name, key, sha256, bytes, mediaType }) => ({ role: 'own', fileName: name, key, sha256, bytes, mediaType }));
}

/** The files that answer file questions; a letter given as text is an answer, not a file. */
function bundleFiles(answers: readonly FormAnswer[], files: readonly ApplicationFile[]): BundleFile[] {
  return answers.flatMap((answer) => {
    const file = files.find((one) => answer.values.includes(one.sha256));
    return file === undefined ? [] : [{ questionId: answer.questionId, fileName: file.fileName, mediaType: file.mediaType ?? 'application/pdf', sha256: file.sha256, bytes: file.bytes }];
  });
}
