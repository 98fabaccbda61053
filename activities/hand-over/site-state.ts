import type { Files } from '#adapters/files/files.port.ts';
import type { Database } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { findSiteSession } from '#db/hand-over/hand-over.repository.ts';

/** Cookies and storage that a site left in a page that was handed to the person, as Playwright's text; null for none. */
export async function siteStateAt(deps: { readonly database: Database; readonly files: Files }, { userId, candidateId }: Pick<ApplicationRow, 'userId' | 'candidateId'>, origin: string): Promise<string | null> {
  const known = await deps.database.asPerson(userId, (tx) => findSiteSession(tx, candidateId, origin));
  return known === null ? null : (await deps.files.get(userId, known.fileKey)).bytes.toString('utf8');
}
