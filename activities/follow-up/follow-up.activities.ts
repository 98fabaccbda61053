import { nextFollowUp } from '#domain/follow-up/next-follow-up.ts';
import { factAnswer } from '#domain/writing/fact-answers.ts';
import { advance, lockApplication, readApplication } from '#db/applications/application.repository.ts';
import { submittedAttempt } from '#db/applications/attempt.repository.ts';
import { readCandidate } from '#db/candidates/candidate.repository.ts';
import { interviewsOf } from '#db/follow-up/interview.repository.ts';
import { mailsOf } from '#db/mails/mail.repository.ts';
import { moveApplication, type Desk } from '../desk.ts';
import type { FollowUpActivities } from '../shapes.ts';

/** The calendar after submission, read from the record every time. */
export function createFollowUpActivities(deps: Desk): FollowUpActivities {
  return {
    planFollowUp: (ref, waits) =>
      moveApplication(deps, ref, async (tx) => {
        const row = await lockApplication(tx, ref.applicationId);
        const sentAt = (await submittedAttempt(tx, row.id))?.outcomeAt ?? row.stageSince;
        if (row.stage !== 'submitted') return row;
        const first = waits.followUps[0] ?? waits.close;
        return advance(tx, {
          applicationId: row.id, from: 'submitted', moves: row.moves, step: 'follow_up_planned', says: {},
          set: { waitUntil: new Date(sentAt.getTime() + Math.min(first, waits.close)) },
        });
      }),

    nextFollowUp: (ref, waits) =>
      deps.database.asPerson(ref.userId, async (tx) => {
        const sentAt = (await submittedAttempt(tx, ref.applicationId))?.outcomeAt ?? deps.clock.now();
        const mails = await mailsOf(tx, ref.applicationId);
        const { facts } = await readCandidate(tx, (await readApplication(tx, ref.applicationId)).candidateId);
        const reachable = factAnswer('email', facts) !== null && mails.some((mail) => mail.direction === 'in');
        const step = nextFollowUp(
          deps.clock.now().getTime(), sentAt.getTime(), waits,
          mails.map(({ id, direction, purpose, messageId, state, waitUntil, createdAt }) => ({ id, direction, purpose, messageId, state, waitUntil: waitUntil?.getTime() ?? null, createdAt: createdAt.getTime() })),
          reachable, await interviewsOf(tx, ref.applicationId),
        );
        return step.do === 'wait' ? { do: 'wait', until: new Date(step.until).toISOString() } : step;
      }),
  };
}
