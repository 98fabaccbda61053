import type { Position } from '#domain/application/position.ts';
import { positionOf, readApplication } from '#db/applications/application.repository.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { beginNextRun } from '#db/applications/reconcile.repository.ts';
import type { ApiDeps } from '../deps.ts';

/**
 * Starts the workflow of an application from its row, or finds it running. Where an operator ended it, the row begins its
 * next run, as the reconciler would within the minute: nobody is told that an open application has ended. Answers the
 * position with the run that was attached; one that is closed has none and is answered as it stands.
 */
export async function attachApplication({ database, workflows, waits }: Pick<ApiDeps, 'database' | 'workflows' | 'waits'>, { userId, applicationId }: Position): Promise<Position> {
  const read = () => database.asPerson(userId, (tx) => readApplication(tx, applicationId));
  const start = (row: ApplicationRow) => workflows.application({ position: positionOf(row), waits, candidateId: row.candidateId, campaignId: row.campaignId });
  const row = await read();
  if (row.stage === 'closed' || (await start(row)) === 'running') return positionOf(row);
  await database.asPerson(userId, (tx) => beginNextRun(tx, row));
  const next = await read();
  await start(next);
  return positionOf(next);
}
