import { applicationsAt, positionOf } from '#db/applications/application.repository.ts';
import type { ApiDeps } from '../deps.ts';

/**
 * Tells applications that wait with a bundle to look at the record again: one that cites a changed fact is prepared
 * anew. The fact is kept already; an application that is not reached now looks before it is signed and before it is sent.
 */
export async function tellWaiting(deps: Pick<ApiDeps, 'database' | 'workflows' | 'log'>, userId: string, candidateId: string, changeId: string): Promise<void> {
  const waiting = await deps.database.asPerson(userId, (tx) => applicationsAt(tx, candidateId, ['awaiting_approval', 'held']));
  const told = await Promise.allSettled(waiting.map((row) => deps.workflows.tell(positionOf(row), changeId)));
  for (const one of told) if (one.status === 'rejected') deps.log.warn({ error: one.reason }, 'an application was not told of a changed fact; it looks before it is signed');
}
