import type { FormAnswer, FormPlan } from '#domain/form/form-plan.ts';
import { formFingerprint } from '#domain/form/fingerprint.ts';
import { planOfPosting } from '#domain/form/plan-of-posting.ts';
import { answerQuestions } from '#domain/writing/answer-questions.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { PersonTx } from '#db/access/database.ts';
import { newestDocument } from '#db/applications/document.repository.ts';
import { readCandidate } from '#db/candidates/candidate.repository.ts';
import { readOpening } from '#db/openings/opening.queries.ts';
import { postingsOf } from '#db/openings/opening.repository.ts';
import type { ApiDeps } from '../deps.ts';
import { notFound } from '../http/errors.ts';

/** Where the plan comes from: the page itself as it was read last, the source's own questions, or what nearly every form asks. */
export type PlanFrom = 'page' | 'source' | 'usual';

/** Stand-ins for documents that are not written yet: only whether a field takes one matters here. */
const unwritten = { resume: { sha256: 'unwritten' }, letter: { sha256: 'unwritten', text: 'unwritten' } };

/**
 * The form of an opening with the answer to every question, before anything is prepared: nothing is filled, no page is
 * opened, no model is asked.
 */
export async function inspectionOf({ database }: Pick<ApiDeps, 'database'>, userId: string, candidateId: string, openingId: string) {
  const { candidate, posting, read } = await database.asPerson(userId, async (tx) => {
    const opening = await readOpening(tx, candidateId, openingId);
    const rows = opening === null ? [] : await postingsOf(tx, [opening.head.id]);
    const row = rows.find(({ closedAt }) => closedAt === null) ?? rows[0];
    if (opening === null || row === undefined) throw notFound('opening');
    return { candidate: await readCandidate(tx, candidateId), posting: row.content, read: await planRead(tx, opening.head.applicationId) };
  });
  const plan = read ?? planOfPosting(posting);
  const { answers, open } = answerQuestions({ plan, candidate, posting, documents: unwritten });
  const from: PlanFrom = read !== null ? 'page' : posting.questions.length > 0 ? 'source' : 'usual';
  return {
    title: posting.title, employer: posting.employer, system: plan.system, url: plan.url, from, fingerprint: sha256(formFingerprint(plan)), handOver: plan.handOver, sentByUs: candidate.kind === 'practice',
    questions: plan.questions, answers: answers.map(shown), open: open.map(({ id }) => id),
  };
}

/** What is written for the form only later has no words yet. */
function shown(answer: FormAnswer): FormAnswer {
  return answer.origin.from === 'document' ? { ...answer, values: [] } : answer;
}

async function planRead(tx: PersonTx, applicationId: string | null): Promise<FormPlan | null> {
  return applicationId === null ? null : newestDocument(tx, applicationId, 'form');
}
