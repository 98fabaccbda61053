import { randomUUID } from 'node:crypto';
import { readPages, type ReadDeps } from '#activities/discover/read-board.ts';
import { systemClock } from '#adapters/clock/clock.ts';
import { createParsePool } from '#adapters/sources/reading/parse-pool.ts';
import { createWebClient } from '#adapters/web/web-client.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import { addBoard } from '#db/openings/opening.repository.ts';
import { beginReading } from '#db/openings/reading.repository.ts';
import type { Fleet } from '#practice/fleet/fleet.ts';
import { createTestDatabase, type TestDatabase } from '../../tests/support/postgres.ts';

/** A database of its own and what reading a board needs, beside a fleet of boards on this machine. */
export interface Ground extends AsyncDisposable {
  readonly made: TestDatabase;
  readonly database: Database;
  readonly boardIds: readonly string[];
  /** Reads these boards to their ends, several at once as a worker does. Answers how many postings they listed, and how many were new. */
  read(boardIds: readonly string[]): Promise<{ readonly read: number; readonly fresh: number }>;
}

/** Boards read at once by the worker under test. */
const atOnce = 4;

export async function prepareGround(fleet: Fleet): Promise<Ground> {
  const made = await createTestDatabase();
  const database = await openDatabase({ app: made.appUrl, system: made.systemUrl }, 10);
  const parser = createParsePool();
  const web = createWebClient({ userAgent: 'Countersign/bench', pacing: { wait: () => Promise.resolve(), pause: () => Promise.resolve() }, allowedOrigins: fleet.origins });
  const deps: ReadDeps = { database, clock: systemClock, web, parser, practiceOrigin: null };
  const boardIds: string[] = [];
  for (const { source, tenant, origin, employer } of fleet.boards) boardIds.push((await database.asSystem('discover', (tx) => addBoard(tx, { source, tenant, origin, employer }))).id);
  return {
    made, database, boardIds,
    async read(ids) {
      const waiting = [...ids];
      let [read, fresh] = [0, 0];
      await Promise.all(Array.from({ length: atOnce }, async () => {
        for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
          const summary = await readOne(deps, id);
          read += summary.read;
          fresh += summary.fresh;
        }
      }));
      return { read, fresh };
    },
    async [Symbol.asyncDispose]() {
      await parser[Symbol.asyncDispose]();
      await web.close();
      await database.close();
    },
  };
}

async function readOne(deps: ReadDeps, boardId: string) {
  const readingId = randomUUID();
  const board = await deps.database.asSystem('discover', (tx) => beginReading(tx, boardId, readingId));
  if ('busyUntil' in board) throw new Error('a board of the bench was held by another reading');
  return readPages(deps, board, readingId, { signal: AbortSignal.timeout(600_000), from: null, onPage: () => Promise.resolve() });
}
