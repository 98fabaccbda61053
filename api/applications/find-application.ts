import type { PersonTx } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { findApplication } from '#db/applications/application.repository.ts';
import { notFound } from '../http/errors.ts';

/** The person's application; 404 where they have none of that id, whoever else may. */
export async function applicationOf(tx: PersonTx, applicationId: string): Promise<ApplicationRow> {
  const row = await findApplication(tx, applicationId);
  if (row === null) throw notFound('application');
  return row;
}
