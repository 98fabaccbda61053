import type { Files } from '#adapters/files/files.port.ts';
import type { Database } from '#db/access/database.ts';
import { clearErasedFiles, erasedFilesLeft } from '#db/candidates/erase.repository.ts';

/** Removes files of erased candidates that were left over where the program ended in between. Safe to repeat. Answers how many. */
export async function removeErased({ database, files }: { readonly database: Database; readonly files: Files }): Promise<number> {
  const left = await database.asSystem('remove_pictures', erasedFilesLeft);
  for (const { userId, candidateId, files: keys } of left) await clearErasedFiles(database, userId, candidateId, keys, files);
  return left.reduce((sum, { files: keys }) => sum + keys.length, 0);
}
