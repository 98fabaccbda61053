import { positionOf } from '#db/applications/application.repository.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import type { Database } from '#db/access/database.ts';
import { noteTold, untoldChanges } from '#db/openings/telling.repository.ts';
import type { WorkflowStarter } from '#workflows/starter.ts';

/** Changes told in one turn. */
const limit = 500;

/**
 * Tells every live application that its posting closed, opened again or says something else. Told twice after a kill
 * rather than never: the application looks at its row, and twice is the same as once. Answers how many were told.
 */
export async function tellChanges(deps: { readonly database: Database; readonly workflows: Pick<WorkflowStarter, 'tell'> }): Promise<number> {
  const { changeIds, untold } = await deps.database.asSystem('tell', (tx) => untoldChanges(tx, limit));
  for (const { changeId, applicationId, userId } of untold) {
    const row = await deps.database.asPerson(userId, ({ em }) => em.findOne(ApplicationRow, { id: applicationId }));
    if (row !== null) await deps.workflows.tell(positionOf(row), changeId);
  }
  await deps.database.asSystem('tell', (tx) => noteTold(tx, changeIds));
  return untold.length;
}
