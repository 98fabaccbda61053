import type { Database, PersonTx, SystemTx } from '../access/database.ts';

/** What went with a candidate and lies outside of the database. */
export interface Erased {
  /** Addresses of files that nothing of the person names any more. */
  readonly files: readonly string[];
  /** Openings that only this candidate had brought by hand. */
  readonly openings: readonly string[];
}

/** Where files are removed; what is not there is removed already. */
interface FileStore {
  remove(userId: string, key: string): Promise<void>;
}

/** Whether something of the candidate is between the last click's intent and its outcome at this moment. */
export async function isLeaving({ em }: PersonTx, candidateId: string): Promise<boolean> {
  const rows = await em.execute<unknown[]>('select 1 from attempt where candidate_id = ? and intent_at is not null and outcome is null and lease_until > now() limit 1', [candidateId]);
  return rows.length > 0;
}

/**
 * Removes every row of a candidate in this transaction; of what was signed its hashes stay. Null, and nothing is
 * removed, while something of it is leaving: between the last click's intent and its outcome.
 */
export async function eraseCandidate({ em }: PersonTx, candidateId: string): Promise<Erased | null> {
  const [row] = await em.execute<{ erased: Erased | null }[]>('select erase_candidate(?) as erased', [candidateId]);
  return row?.erased ?? null;
}

/** Files of erased candidates that are still to be removed, of everybody. */
export async function erasedFilesLeft({ em }: SystemTx): Promise<{ readonly candidateId: string; readonly userId: string; readonly files: readonly string[] }[]> {
  return em.execute('select candidate_id as "candidateId", user_id as "userId", files_left as files from erased_candidate where files_left <> \'{}\'');
}

/** Removes the files of an erased candidate and notes that they are gone; where removing fails they are left to the next turn. Safe to repeat. */
export async function clearErasedFiles(database: Database, userId: string, candidateId: string, files: readonly string[], store: FileStore): Promise<void> {
  for (const key of files) await store.remove(userId, key);
  await database.asPerson(userId, ({ em }) => em.execute("update erased_candidate set files_left = '{}' where candidate_id = ?", [candidateId]));
}
