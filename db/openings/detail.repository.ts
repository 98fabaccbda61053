import type { SystemTx } from '../access/database.ts';
import { textArray } from '../access/text-array.ts';
import type { BoardMemory } from './opening.entities.ts';
import { keepRawAnswer } from './opening.repository.ts';

/** A single posting's page as it was last read. */
export interface KeptDetailRow {
  readonly url: string;
  readonly mark: string;
  readonly memory: BoardMemory;
  readonly sha256: string;
  readonly body: Uint8Array;
  readonly fetchedAt: Date;
}

/** Postings' own pages as they were last read, of those that are kept. */
export async function findDetails(tx: SystemTx, urls: readonly string[]): Promise<readonly KeptDetailRow[]> {
  const rows = await tx.em.execute<{ url: string; mark: string; memory: BoardMemory; sha: string; body: Buffer; fetched_at: string }[]>(
    `select d.url, d.mark, d.memory, encode(d.sha256, 'hex') as sha, r.body, d.fetched_at from detail_answer d join raw_answer r on r.sha256 = d.sha256 where d.url = any(?::text[])`,
    [textArray(urls)],
  );
  return rows.map((row) => ({ url: row.url, mark: row.mark, memory: row.memory, sha256: row.sha, body: row.body, fetchedAt: new Date(row.fetched_at) }));
}

/** Keeps the page by its content and says under which words of the list it was read. */
export async function keepDetail(tx: SystemTx, boardId: string, url: string, mark: string, raw: { readonly url: string; readonly sha256: string; readonly body: Uint8Array; readonly memory: BoardMemory }): Promise<void> {
  await keepRawAnswer(tx, boardId, raw);
  await tx.em.execute(
    `insert into detail_answer (url, board_id, mark, memory, sha256) values (?, ?, ?, ?::jsonb, decode(?, 'hex'))
     on conflict (url) do update set mark = excluded.mark, memory = excluded.memory, sha256 = excluded.sha256, fetched_at = now()`,
    [url, boardId, mark, JSON.stringify(raw.memory), raw.sha256],
  );
}
