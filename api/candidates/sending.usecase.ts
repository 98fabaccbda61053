import { databaseNow } from '#db/access/database-now.ts';
import { applicationsAt, bringHeldForward, positionOf } from '#db/applications/application.repository.ts';
import { pauseSending, lockCandidate } from '#db/candidates/candidate.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { bringMailsForward } from '#db/mails/mail.repository.ts';
import type { ApiDeps } from '../deps.ts';
import { candidateRow } from './find-candidate.ts';

/**
 * Stops everything that leaves, or lets it go on. The transaction on the candidate's row is the acknowledgement: no
 * claim and no intent after it, whatever becomes of Temporal. What may go on is told to look again.
 */
export async function setSendingPaused(deps: ApiDeps, userId: string, candidateId: string, paused: boolean, changeId: string): Promise<void> {
  const resumed = await deps.database.asPerson(userId, async (tx) => {
    await candidateRow(tx, candidateId);
    await lockCandidate(tx, candidateId);
    const resumed = paused ? [] : await applicationsAt(tx, candidateId, ['held', 'submitting', 'following_up']);
    if (!paused) {
      const soon = new Date((await databaseNow(tx)).getTime() + deps.waits.hold);
      await bringMailsForward(tx, candidateId, soon);
      await bringHeldForward(tx, candidateId, soon);
    }
    await pauseSending(tx, candidateId, paused ? deps.clock.now() : null);
    await appendEvents(tx, candidateId, [{ applicationId: null, campaignId: null, run: null, step: paused ? 'sending_paused' : 'sending_resumed', data: {} }]);
    return resumed;
  });
  deps.notifier.changed(candidateId);
  await Promise.all(resumed.map((row) => deps.workflows.tell(positionOf(row), changeId)));
}
