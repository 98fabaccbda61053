import { dueNow } from '#domain/evidence/retention.ts';
import type { Clock } from '#adapters/clock/clock.ts';
import type { Files } from '#adapters/files/files.port.ts';
import type { Database } from '#db/access/database.ts';
import { fileInUse, filesDue, noteRemoved } from '#db/applications/evidence.repository.ts';

export interface RemovePicturesDeps {
  readonly database: Database;
  readonly files: Files;
  readonly clock: Clock;
}

/**
 * Removes pictures that are older than `days`, and traces and recordings, which are large, sooner; 0 keeps all for good.
 * Their hashes stay, and all other evidence with them. Safe to repeat: the file goes first, and only then is it noted as
 * gone. Answers how many.
 */
export async function removePictures({ database, files, clock }: RemovePicturesDeps, days: number): Promise<number> {
  const now = clock.now();
  let removed = 0;
  for (const { kinds, before } of dueNow(now.getTime(), days)) {
    const due = await database.asSystem('remove_pictures', (tx) => filesDue(tx, kinds, before));
    for (const row of due) {
      await database.asPerson(row.userId, async (tx) => {
        // The same bytes are one file: the last of those who show it takes it along.
        if (row.fileKey !== null && !(await fileInUse(tx, row, kinds, before))) await files.remove(row.userId, row.fileKey);
        await noteRemoved(tx, row.id, now);
      });
    }
    removed += due.length;
  }
  return removed;
}
