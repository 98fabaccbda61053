import { systemClock } from '#adapters/clock/clock.ts';
import { createLoginToken } from '#api/session/sign-in.ts';
import { openDatabase } from '#db/access/database.ts';
import { findLocalAccount } from '#db/session/session.repository.ts';
import { readConfig } from './config.ts';
import type { DataFolder } from './data-folder.ts';
import { readRecord } from './supervisor/record.ts';

/** What a second start on a folder says: that one runs already, with a new address that signs in whoever may read the folder. */
export async function alreadyRunning(folder: DataFolder): Promise<string> {
  const record = readRecord(folder.run);
  const process = record === null ? '' : ` (process ${record.supervisor.pid})`;
  const runs = `Countersign already runs on ${folder.root}${process}.`;
  const instead = 'Stop it with Ctrl-C where it was started, or use another folder with --data.';
  if (record === null || record.url === null) return `${runs} It is still starting. ${instead}`;
  const { origin } = new URL(record.url);
  // Where the database does not answer just now, that it runs is still the answer.
  const token = await newLoginToken(folder).catch(() => null);
  const address = token === null ? '' : `\n\n  ${origin}/login?token=${token}\n\nThis new address signs you in once.`;
  return `${runs} It is at ${origin}.${address} ${instead}`;
}

async function newLoginToken(folder: DataFolder): Promise<string | null> {
  const database = await openDatabase(readConfig({ COUNTERSIGN_CONFIG: folder.config }).database, 1);
  try {
    const userId = await findLocalAccount(database);
    return userId === null ? null : await createLoginToken(database, systemClock, userId);
  } finally {
    await database.close();
  }
}
