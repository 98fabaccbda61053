import type { OwnFile } from '#domain/candidate/own-file.ts';
import type { PersonTx } from '../access/database.ts';
import { readRow } from '../access/rows.ts';
import { textArray } from '../access/text-array.ts';
import { OwnFileRow } from './candidate.entities.ts';

/** A file as it is listed. */
export interface KeptOwnFile extends OwnFile {
  readonly addedAt: Date;
}

/** Files of the candidate's own, the oldest first. */
export async function ownFilesOf(tx: PersonTx, candidateId: string): Promise<KeptOwnFile[]> {
  return (await tx.em.find(OwnFileRow, { candidateId }, { orderBy: { addedAt: 'asc', id: 'asc' }, refresh: true })).map(keptFile);
}

/** Keeps a file; the same bytes of one candidate are one file, under the name they were last brought with. */
export async function keepOwnFile(tx: PersonTx, candidateId: string, file: Omit<OwnFile, 'topics'>): Promise<KeptOwnFile> {
  const row = await readRow(
    tx.em, OwnFileRow,
    `insert into own_file (id, user_id, candidate_id, name, media_type, file_key, sha256, bytes) values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (candidate_id, sha256) do update set name = excluded.name, media_type = excluded.media_type returning *`,
    [file.id, tx.userId, candidateId, file.name, file.mediaType, file.key, file.sha256, file.bytes],
  );
  if (row === null) throw new Error('the file was not kept');
  return keptFile(row);
}

/** Which questions the file answers on every form. One question has one such file: the others give it up. */
export async function answerWithOwnFile(tx: PersonTx, candidateId: string, sha256: string, topics: readonly string[]): Promise<void> {
  await tx.em.execute(
    'update own_file set topics = case when sha256 = ? then ?::text[] else array(select t from unnest(topics) as t where t <> all (?::text[])) end where candidate_id = ?',
    [sha256, textArray(topics), textArray(topics), candidateId],
  );
}

/** Takes a file off the list. Answers its address where nothing of the person names it any more, and null where its bytes are still needed. */
export async function dropOwnFile(tx: PersonTx, candidateId: string, key: string): Promise<string | null> {
  await tx.em.nativeDelete(OwnFileRow, { candidateId, fileKey: key });
  const [row] = await tx.em.execute<{ named: boolean }[]>('select exists (select 1 from files_of_person(?) as named where named = ?) as named', [tx.userId, key]);
  return row?.named === true ? null : key;
}

function keptFile({ id, name, mediaType, fileKey, sha256, bytes, topics, addedAt }: OwnFileRow): KeptOwnFile {
  return { id, name, mediaType, key: fileKey, sha256, bytes, topics, addedAt };
}
