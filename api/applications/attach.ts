import type { Position } from '#domain/application/position.ts';
import { positionOf, readApplication } from '#db/applications/application.repository.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { beginNextRun } from '#db/applications/reconcile.repository.ts';
import type { WorkflowStarter } from '#workflows/starter.ts';
import type { ApiDeps } from '../deps.ts';

interface AttachDeps extends Pick<ApiDeps, 'database' | 'waits'> {
  readonly workflows: Pick<WorkflowStarter, 'application'>;
}

/** The reconciler may begin the next run at the same time, or the row move on: then it is looked at again. */
const triesAtMost = 3;

/**
 * Starts the workflow of an application from its row, or finds it running. Where an operator ended it, the row begins its
 * next run, as the reconciler would within the minute: nobody is told that an open application has ended. Answers the
 * position with the run that was attached; one that is closed has none and is answered as it stands. Throws an Error
 * where run after run was found ended.
 */
export async function attachApplication({ database, workflows, waits }: AttachDeps, { userId, applicationId }: Position): Promise<Position> {
  const start = (row: ApplicationRow) => workflows.application({ position: positionOf(row), waits, candidateId: row.candidateId, campaignId: row.campaignId });
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const row = await database.asPerson(userId, (tx) => readApplication(tx, applicationId));
    if (row.stage === 'closed' || (await start(row)) === 'running') return positionOf(row);
    // Where the row moved on meanwhile no run begins; either way it is read anew.
    await database.asPerson(userId, (tx) => beginNextRun(tx, row));
  }
  throw new Error(`application ${applicationId}: every workflow of it was found ended, ${triesAtMost} times; the reconciler starts its next run`);
}
