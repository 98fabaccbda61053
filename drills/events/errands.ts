import { existsSync, readFileSync } from 'node:fs';
import type { Database } from '#db/access/database.ts';
import { advance } from '#db/applications/application.repository.ts';
import { openApplication } from '#db/campaigns/take.repository.ts';
import { findLocalAccount } from '#db/session/session.repository.ts';
import { makeOpenings } from '#db/testing/sample-record.ts';

export async function personOf(database: Database): Promise<string> {
  const userId = await findLocalAccount(database);
  if (userId === null) throw new Error('there is no account');
  return userId;
}

/** Applications that wait for a signature, so many for each candidate; in turn, so that writers of one candidate meet. */
export async function makeErrands(database: Database, candidates: readonly string[], each: number): Promise<string[]> {
  const userId = await personOf(database);
  const { openingIds } = await makeOpenings(database, each);
  return database.asPerson(userId, async (tx) => {
    const ids: string[] = [];
    for (const openingId of openingIds) {
      for (const candidateId of candidates) {
        const row = await openApplication(tx, candidateId, openingId, null);
        if (row === null) throw new Error('an application was not opened');
        await advance(tx, { applicationId: row.id, from: 'preparing', moves: 0, step: 'prepared', says: {} });
        ids.push(row.id);
      }
    }
    return ids;
  });
}

/** Lines of a producer's log that begin so. */
export function linesOf(log: string, what: string): number {
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter((line) => line.startsWith(`${what} `)).length : 0;
}
