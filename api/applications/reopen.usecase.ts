import { advance, lockApplication, positionOf } from '#db/applications/application.repository.ts';
import { voidApprovals } from '#db/applications/approval.repository.ts';
import { endAttempt } from '#db/applications/attempt.repository.ts';
import { receiveMessage } from '#db/applications/message.repository.ts';
import type { ApiDeps } from '../deps.ts';
import { applicationOf } from './find-application.ts';
import { refusedDecision } from './applications.errors.ts';
import type { Decided } from './decide.ts';

/** A closed application has no workflow to ask: reopening is a new run on the same row. */
export async function reopenApplication(deps: ApiDeps, userId: string, applicationId: string, changeId: string, again: boolean): Promise<Decided> {
  const row = await deps.database.asPerson(userId, async (tx) => {
    await applicationOf(tx, applicationId);
    const row = await lockApplication(tx, applicationId);
    if (!(await receiveMessage(tx, { id: changeId, applicationId, kind: 'reopen' }))) return row;
    if (row.stage !== 'closed') throw refusedDecision('not_closed');
    await voidApprovals(tx, applicationId, 'reopened');
    // Numbers of attempts are never used twice: what was sent before keeps its own.
    const attempt = (await endAttempt(tx, applicationId, row.attempt)) ?? row.attempt + 1;
    const set = { ending: null, attempt, bundleId: null, approvalId: null, preparation: row.preparation + 1, run: row.run + 1, applyAgain: again };
    return advance(tx, { applicationId, from: 'closed', moves: row.moves, step: 'reopened', says: { run: row.run + 1, ...(again ? { again } : {}) }, set });
  });
  deps.notifier.changed(row.candidateId);
  const position = positionOf(row);
  await deps.workflows.application({ position, waits: deps.waits, candidateId: row.candidateId, campaignId: row.campaignId });
  return { confirmed: true, position };
}
