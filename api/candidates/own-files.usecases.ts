import { endingOf, ownFileEndings, ownFileType } from '#domain/candidate/own-file.ts';
import { dropOwnFile, keepOwnFile, type KeptOwnFile } from '#db/candidates/own-file.repository.ts';
import type { ApiDeps } from '../deps.ts';
import { candidateRow } from './find-candidate.ts';
import { wrongOwnFile } from './record.errors.ts';

interface Brought {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Keeps a file of the person's own. Refused where its bytes are not what its name says, or nothing that forms take. */
export async function bringOwnFile({ database, files }: Pick<ApiDeps, 'database' | 'files'>, userId: string, candidateId: string, { id, name, bytes }: Brought): Promise<KeptOwnFile> {
  await database.asPerson(userId, (tx) => candidateRow(tx, candidateId));
  const mediaType = ownFileType(name, bytes);
  if (mediaType === null) throw wrongOwnFile(name, ownFileEndings.includes(endingOf(name)), ownFileEndings);
  const stored = await files.put(userId, bytes, mediaType);
  return database.asPerson(userId, (tx) => keepOwnFile(tx, candidateId, { id, name, mediaType, ...stored }));
}

/** Takes a file off the list; its bytes go with it unless something that was made of them remains. */
export async function removeOwnFile({ database, files }: Pick<ApiDeps, 'database' | 'files'>, userId: string, candidateId: string, key: string): Promise<void> {
  const unnamed = await database.asPerson(userId, (tx) => dropOwnFile(tx, candidateId, key));
  if (unnamed !== null) await files.remove(userId, unnamed);
}
