import { nextFollowUp, type FollowUpMail, type FollowUpStep } from '#domain/follow-up/next-follow-up.ts';
import type { Waits } from '#domain/application/waits.ts';
import { factAnswer } from '#domain/writing/answers/fact-answers.ts';
import type { PersonTx } from '#db/access/database.ts';
import { databaseNow } from '#db/access/database-now.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { advance, lockApplication, readApplication } from '#db/applications/application.repository.ts';
import { submittedAttempt } from '#db/applications/attempt.repository.ts';
import { readCandidate } from '#db/candidates/candidate.repository.ts';
import { interviewsOf } from '#db/follow-up/interview.repository.ts';
import type { MailRow } from '#db/mails/mail.entities.ts';
import { mailsOf } from '#db/mails/mail.repository.ts';
import { moveApplication, type StepDeps } from '../step.ts';
import type { FollowUpActivities } from '../shapes.ts';

/** The calendar after submission, worked out from the record each time. */
export function createFollowUpActivities(deps: StepDeps): FollowUpActivities {
  return {
    planFollowUp: (ref, waits) =>
      moveApplication(deps, ref, async (tx) => {
        const row = await lockApplication(tx, ref.applicationId);
        return planFirst(tx, row, (await submittedAttempt(tx, row.id))?.outcomeAt ?? row.stageSince, waits);
      }),

    nextFollowUp: (ref, waits) =>
      deps.database.asPerson(ref.userId, async (tx) => {
        const step = await dueStep(tx, ref.applicationId, waits);
        return step.do === 'wait' ? { do: 'wait', until: new Date(step.until).toISOString() } : step;
      }),
  };
}

/** What an application that was sent needs now, by its record and the record's clock. */
export async function dueStep(tx: PersonTx, applicationId: string, waits: Pick<Waits, 'followUps' | 'close'>): Promise<FollowUpStep> {
  const [now, attempt, mails, interviews] = await Promise.all([databaseNow(tx), submittedAttempt(tx, applicationId), mailsOf(tx, applicationId), interviewsOf(tx, applicationId)]);
  const sentAt = attempt?.outcomeAt ?? now;
  const { facts } = await readCandidate(tx, (await readApplication(tx, applicationId)).candidateId);
  const reachable = factAnswer('email', facts) !== null && mails.some((mail) => mail.direction === 'in');
  return nextFollowUp(now.getTime(), sentAt.getTime(), waits, mails.map(inCalendar), reachable, interviews);
}

/**
 * Plans the first follow-up of what was submitted; an application at any other stage is left as it is. Before the planned
 * date nothing is due that the workflow is not told of. If there are mails or interviews already (from an earlier
 * attempt), the date is when the first of them is due.
 */
export async function planFirst(tx: PersonTx, row: ApplicationRow, sentAt: Date, waits: Pick<Waits, 'followUps' | 'close'>): Promise<ApplicationRow> {
  if (row.stage !== 'submitted') return row;
  const [now, mails, interviews] = await Promise.all([databaseNow(tx), mailsOf(tx, row.id), interviewsOf(tx, row.id)]);
  const planned = sentAt.getTime() + Math.min(waits.followUps[0] ?? waits.close, waits.close);
  const step = nextFollowUp(now.getTime(), sentAt.getTime(), waits, mails.map(inCalendar), true, interviews);
  const due = step.do === 'wait' ? step.until : now.getTime();
  return advance(tx, { applicationId: row.id, from: 'submitted', moves: row.moves, step: 'follow_up_planned', says: {}, set: { waitUntil: new Date(Math.min(planned, due)) } });
}

function inCalendar({ id, direction, purpose, messageId, state, waitUntil, createdAt }: MailRow): FollowUpMail {
  return { id, direction, purpose, messageId, state, waitUntil: waitUntil?.getTime() ?? null, createdAt: createdAt.getTime() };
}
