import type { Candidate } from '#domain/candidate/candidate.ts';
import type { FormAnswer, FormPlan } from '#domain/form/form-plan.ts';
import { formFingerprint } from '#domain/form/fingerprint.ts';
import { planOfPosting } from '#domain/form/plan-of-posting.ts';
import { systemOfForm } from '#domain/form/system-of-form.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { destinationRefusal } from '#domain/submission/destination.ts';
import { answerQuestions } from '#domain/writing/answers/answer-questions.ts';
import { FormTrouble } from '#adapters/browser/browser.port.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { PersonTx } from '#db/access/database.ts';
import { newestDocument } from '#db/applications/document.repository.ts';
import { readCandidate } from '#db/candidates/candidate.repository.ts';
import { findSiteSession } from '#db/hand-over/hand-over.repository.ts';
import { readOpening } from '#db/openings/opening.queries.ts';
import { postingsOf } from '#db/openings/opening.repository.ts';
import type { ApiDeps } from '../deps.ts';
import type { formWhys } from '../http/error-codes.ts';
import { ApiError, notFound } from '../http/errors.ts';

/** Where the plan comes from: the page itself as it was read last, the source's own questions, or what nearly every form asks. */
export type PlanFrom = 'page' | 'source' | 'usual';

const formUnreadable = (why: (typeof formWhys)[number], says: string) =>
  new ApiError(409, 'form_unreadable', `The form could not be read from its page now. ${says}`, 'Look at what is known of it, or open it yourself.', { why });

/** Stand-ins for documents that are not written yet: only whether a field takes one matters here. */
const unwritten = { resume: { sha256: 'unwritten' }, letter: { sha256: 'unwritten', text: 'unwritten' } };

/**
 * The form of an opening with the answer to every question, before anything is prepared: nothing is filled, no page is
 * opened, no model is asked.
 */
export async function inspectionOf({ database }: Pick<ApiDeps, 'database'>, userId: string, candidateId: string, openingId: string) {
  const { candidate, posting, read } = await askedOf(database, userId, candidateId, openingId);
  return answered(candidate, posting, read ?? planOfPosting(posting), read !== null ? 'page' : posting.questions.length > 0 ? 'source' : 'usual');
}

/** How long a page may take to be read; then it is not readable now. */
const readTakesMs = 60_000;

/**
 * The same of the page as it stands now: it is loaded through the filtering proxy, nothing but GET leaves it, and
 * nothing is filled, kept or spent. A page that only its person can read says so.
 */
export async function inspectPage(deps: Pick<ApiDeps, 'database' | 'files' | 'readForm' | 'practice'>, userId: string, candidateId: string, openingId: string) {
  const { candidate, posting, session } = await askedOf(deps.database, userId, candidateId, openingId);
  const url = posting.applyUrl;
  const wrong = destinationRefusal(candidate.kind, url, deps.practice?.origin ?? null);
  if (wrong !== null) throw formUnreadable('not_allowed', `${wrong}.`);
  const state = session === null ? null : (await deps.files.get(userId, session)).bytes.toString('utf8');
  try {
    const { plan } = await deps.readForm({ system: systemOfForm(url), url, candidateKind: candidate.kind }, AbortSignal.timeout(readTakesMs), state);
    return answered(candidate, posting, plan, 'page');
  } catch (error) {
    if (error instanceof FormTrouble) throw formUnreadable(error.next, error.message);
    throw error;
  }
}

async function askedOf(database: ApiDeps['database'], userId: string, candidateId: string, openingId: string) {
  return database.asPerson(userId, async (tx) => {
    const opening = await readOpening(tx, candidateId, openingId);
    const rows = opening === null ? [] : await postingsOf(tx, [opening.head.id]);
    const row = rows.find(({ closedAt }) => closedAt === null) ?? rows[0];
    if (opening === null || row === undefined) throw notFound('opening');
    const posting = row.content;
    const session = URL.canParse(posting.applyUrl) ? await findSiteSession(tx, candidateId, new URL(posting.applyUrl).origin) : null;
    return { candidate: await readCandidate(tx, candidateId), posting, read: await planRead(tx, opening.head.applicationId), session: session?.fileKey ?? null };
  });
}

function answered(candidate: Candidate, posting: Posting, plan: FormPlan, from: PlanFrom) {
  const { answers, open } = answerQuestions({ plan, candidate, posting, documents: unwritten });
  return {
    title: posting.title, employer: posting.employer, system: plan.system, url: plan.url, from, fingerprint: sha256(formFingerprint(plan)), handOver: plan.handOver, sentByUs: candidate.kind === 'practice',
    questions: plan.questions, answers: answers.map((answer) => shown(answer, candidate)), open: open.map(({ id }) => id),
  };
}

/** What is written for the form only later has no words yet; a file of the person's own is read by its name. */
function shown(answer: FormAnswer, { files }: Candidate): FormAnswer {
  if (answer.origin.from === 'own_file') return { ...answer, values: files.filter(({ sha256 }) => answer.values.includes(sha256)).map(({ name }) => name) };
  return answer.origin.from === 'document' ? { ...answer, values: [] } : answer;
}

async function planRead(tx: PersonTx, applicationId: string | null): Promise<FormPlan | null> {
  return applicationId === null ? null : newestDocument(tx, applicationId, 'form');
}
