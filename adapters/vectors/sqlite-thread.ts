import { existsSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { parentPort } from 'node:worker_threads';
import { openToSearch } from './sqlite-file.ts';
import type { SearchAnswer, SearchTask } from './sqlite-search.ts';
import type { Near } from './vectors.port.ts';

/** vec0 gives at most so many. */
const most = 4_096;

// Searches away from the event loop: each reads every vector of its scopes. One at a time, in the order they came.
let open: { readonly file: string; readonly inode: number; readonly database: DatabaseSync } | null = null;

parentPort?.on('message', (task: SearchTask) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ id: task.id, ...answerOf(task) });
});

function answerOf({ file, to, scopes, limit }: SearchTask): SearchAnswer {
  try {
    const database = databaseOf(file);
    if (database === null) return { found: 'id' in to ? null : [] };
    const values = 'id' in to ? vectorOf(database, to.id) : new Uint8Array(Float32Array.from(to.values).buffer);
    if (values === null) return { found: null };
    const rows = database.prepare(
      `with nearest as (select rowid, distance from near where embedding match ? and k = ? and scope in (${scopes.map(() => '?').join(', ')}))
       select p.id, min(n.distance) as distance from nearest n join point p on p.row = n.rowid group by p.id order by 2, 1`,
    ).all(values, Math.min(most, limit + 1), ...scopes) as { id: string; distance: number }[];
    const found: Near[] = rows.filter(({ id }) => !('id' in to) || id !== to.id).slice(0, limit).map(({ id, distance }) => ({ id, closeness: 1 - distance }));
    return { found };
  } catch (error) {
    open?.database.close();
    open = null;
    return { broke: error instanceof Error ? error.message : String(error) };
  }
}

/** The file may have been made anew since it was opened. */
function databaseOf(file: string): DatabaseSync | null {
  if (!existsSync(file)) return null;
  const { ino: inode } = statSync(file);
  if (open?.file === file && open.inode === inode) return open.database;
  open?.database.close();
  open = null;
  const database = openToSearch(file);
  open = { file, inode, database };
  return database;
}

function vectorOf(database: DatabaseSync, id: string): Uint8Array | null {
  const row = database.prepare('select embedding from near where rowid = (select row from point where id = ? limit 1)').get(id);
  return (row?.['embedding'] as Uint8Array | undefined) ?? null;
}
