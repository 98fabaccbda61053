import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { createReach } from './away.ts';
import { fileOf, isOther, openToWrite } from './sqlite-file.ts';
import { createSearcher } from './sqlite-search.ts';
import type { Collection, Point, Vectors } from './vectors.port.ts';

/**
 * A file a collection in `folder`, on this machine alone. One process writes (SQLite has one writer); any may search,
 * each in a thread of its own.
 */
export function createSqliteVectors(folder: string): Vectors {
  const reach = createReach('the index of vectors');
  const searcher = createSearcher();
  let writing: { readonly file: string; readonly database: DatabaseSync } | null = null;

  function databaseOf(of: Collection): DatabaseSync {
    const file = fileOf(folder, of);
    // One that was removed meanwhile would take writes that nobody can find.
    if (writing?.file === file && existsSync(file)) return writing.database;
    stopWriting();
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writing = { file, database: openToWrite(file, of.dimensions) };
    return writing.database;
  }

  function stopWriting(): void {
    writing?.database.close();
    writing = null;
  }

  function change(of: Collection, work: (database: DatabaseSync) => void): Promise<void> {
    return reach.reached(async () => {
      const database = databaseOf(of);
      database.exec('begin immediate');
      try {
        work(database);
        database.exec('commit');
      } catch (error) {
        database.exec('rollback');
        throw error;
      }
    });
  }

  return {
    by: 'sqlite-vec',
    upsert: (of, points) => change(of, (database) => {
      removeFrom(database, points.map(({ id }) => id));
      const [point, near] = [database.prepare('insert into point (id, scope, mark) values (?, ?, ?)'), database.prepare('insert into near (rowid, scope, embedding) values (?, ?, ?)')];
      for (const { id, scope, mark, bytes } of points.flatMap(byScope)) {
        const { lastInsertRowid } = point.run(id, scope, mark);
        near.run(BigInt(lastInsertRowid), scope, bytes);
      }
    }),
    remove: (of, ids) => change(of, (database) => removeFrom(database, ids)),
    marks: (of, ids) => reach.reached(async () => {
      const rows = databaseOf(of).prepare('select id, min(mark) as mark from point where id in (select value from json_each(?)) group by id').all(JSON.stringify(ids)) as { id: string; mark: string }[];
      return new Map(rows.map(({ id, mark }) => [id, mark]));
    }),
    nearest: (of, to, { scopes, limit }) => reach.reached(() => searcher.search({ file: fileOf(folder, of), to: 'id' in to ? to : { values: to }, scopes, limit })),
    keepOnly: (of) => reach.reached(async () => {
      if (!existsSync(folder)) return;
      for (const file of readdirSync(folder)) if (isOther(file, of)) rmSync(join(folder, file), { force: true });
    }),
    away: reach.since,
    async close() {
      stopWriting();
      await searcher.close();
    },
  };
}

function byScope({ id, scopes, mark, values }: Point) {
  const bytes = new Uint8Array(Float32Array.from(values).buffer);
  return scopes.map((scope) => ({ id, scope, mark, bytes }));
}

function removeFrom(database: DatabaseSync, ids: readonly string[]): void {
  const [rows, point, near] = [database.prepare('select row from point where id = ?'), database.prepare('delete from point where row = ?'), database.prepare('delete from near where rowid = ?')];
  for (const id of ids) {
    for (const { row } of rows.all(id) as { row: number }[]) {
      near.run(BigInt(row));
      point.run(row);
    }
  }
}
