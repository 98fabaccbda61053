import { findApplication, positionOf } from '#db/applications/application.repository.ts';
import type { Database } from '#db/access/database.ts';
import { noteTold, untoldChanges } from '#db/openings/telling.repository.ts';
import type { WorkflowStarter } from '#workflows/starter.ts';

/** Changes told in one turn. */
const limit = 500;

/**
 * Tells every live application whose posting closed, was opened again or changed to look at its row. After a kill some
 * are told twice rather than never; looking twice does no harm. Answers how many were told.
 */
export async function tellChanges(deps: { readonly database: Database; readonly workflows: Pick<WorkflowStarter, 'tell'> }): Promise<number> {
  const { changeIds, untold } = await deps.database.asSystem('tell', (tx) => untoldChanges(tx, limit));
  for (const { changeId, applicationId, userId } of untold) {
    const row = await deps.database.asPerson(userId, (tx) => findApplication(tx, applicationId));
    if (row !== null) await deps.workflows.tell(positionOf(row), changeId);
  }
  await deps.database.asSystem('tell', (tx) => noteTold(tx, changeIds));
  return untold.length;
}
