import type { ApprovalVerifier } from '#adapters/keys/approval-keys.ts';
import { databaseNow } from '#db/access/database-now.ts';
import { advance, lockApplication, positionOf, readApplication } from '#db/applications/application.repository.ts';
import { endAttempt } from '#db/applications/attempt.repository.ts';
import { interviewsOf } from '#db/follow-up/interview.repository.ts';
import { moveApplication, type StepDeps } from '../step.ts';
import { dueStep } from '../follow-up/follow-up.activities.ts';
import { followChanges } from '../record-change.ts';
import type { RecordActivities } from '../shapes.ts';
import { decide } from './decide.ts';

/** The record as the workflow reads and moves it, each a short transaction. `decide` runs as a local activity. */
export function createRecordActivities(deps: StepDeps & { readonly verifier: ApprovalVerifier }): RecordActivities {
  return {
    readPosition: async (ref) => positionOf(await deps.database.asPerson(ref.userId, (tx) => readApplication(tx, ref.applicationId))),

    lookAgain: (ref) =>
      moveApplication(deps, ref, async (tx) => {
        const row = await lockApplication(tx, ref.applicationId);
        return (await followChanges(tx, row)) ?? row;
      }),

    decide: (ref, decision, waits) =>
      moveApplication(deps, ref, (tx) => decide(tx, ref.applicationId, decision, { waits, verifier: deps.verifier })),

    runOut: (ref, waits) =>
      moveApplication(deps, ref, async (tx) => {
        const [row, now] = await Promise.all([lockApplication(tx, ref.applicationId), databaseNow(tx)]);
        const over = row.waitUntil !== null && row.waitUntil <= now;
        if (row.stage === 'following_up') {
          if ((await dueStep(tx, row.id, waits)).do !== 'close') return row;
          // After an interview nothing more came: that is how it ended.
          const ending = (await interviewsOf(tx, row.id)).length > 0 ? 'interview' : 'no_answer';
          return advance(tx, { applicationId: row.id, from: row.stage, moves: row.moves, step: 'no_answer', says: {}, set: { ending } });
        }
        if (!over || (row.stage !== 'awaiting_approval' && row.stage !== 'needs_you')) return row;
        // A packet that nobody sent ends with it.
        const attempt = (await endAttempt(tx, row.id, row.attempt)) ?? row.attempt;
        return advance(tx, { applicationId: row.id, from: row.stage, moves: row.moves, step: 'expired', says: {}, set: { ending: 'expired', attempt } });
      }),
  };
}
