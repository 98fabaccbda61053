import { expect, test } from 'vitest';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { openDatabase, type Database } from '../access/database.ts';
import { pauseHost, takeTurn } from './pacing.repository.ts';

const gapMs = 2_000;
const far = 600_000;

interface Asked {
  /** When the turn comes, by the record's clock; null where none was given. */
  readonly at: number | null;
  readonly day: string;
}

/** Asks for a turn as a worker does, and notes it by the record's clock: no worker's own clock counts. */
async function ask(worker: Database, host: string, perDay: number | null): Promise<Asked> {
  return worker.asSystem('discover', async (tx) => {
    const turn = await takeTurn(tx, host, gapMs, far, perDay);
    const [row] = await tx.em.execute<{ now: number; day: string }[]>(`select (extract(epoch from now()) * 1000)::float8 as now, (now() at time zone 'UTC')::date::text as day`);
    return { at: turn.taken ? (row?.now ?? 0) + turn.waitMs : null, day: row?.day ?? '' };
  });
}

/** Two workers ask at once; one of them ends, another begins, and both ask again. */
async function overARestart(host: string, perDay: number | null, between: (worker: Database) => Promise<unknown> = () => Promise.resolve()): Promise<{ readonly before: readonly Asked[]; readonly after: readonly Asked[] }> {
  const made = await createTestDatabase();
  const open = () => openDatabase({ app: made.appUrl, system: made.systemUrl }, 4);
  const [one, two] = [await open(), await open()];
  const askBoth = (workers: readonly Database[]) => Promise.all(Array.from({ length: 12 }, (_, n) => ask(workers[n % workers.length] ?? one, host, perDay)));
  const before = await askBoth([one, two]);
  await between(two);
  await one.close();
  const three = await open();
  const after = await askBoth([two, three]);
  await Promise.all([two.close(), three.close()]);
  return { before, after };
}

const turnsOf = (asked: readonly Asked[]) => asked.flatMap(({ at }) => at ?? []).toSorted((a, b) => a - b);

test('turns at one host keep their distance over two workers and a restart in the middle', async () => {
  const { before, after } = await overARestart('api.lever.example', null);
  const turns = turnsOf([...before, ...after]);
  expect(turns).toHaveLength(24);
  const gaps = turns.slice(1).map((at, n) => at - (turns[n] ?? 0));
  // Waits are rounded up to whole milliseconds.
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(gapMs - 2);
});

test('what a host was paused for holds for a worker that begins afterwards', async () => {
  const until = new Date(Date.now() + 300_000);
  const { after } = await overARestart('remotive.example', null, (worker) => worker.asSystem('discover', (tx) => pauseHost(tx, 'remotive.example', until)));
  expect(turnsOf(after)[0]).toBeGreaterThanOrEqual(until.getTime() - 2);
});

test('the requests of a day are counted over both workers and the restart', async () => {
  const { before, after } = await overARestart('adzuna.example', 7);
  const given = [...before, ...after].filter(({ at }) => at !== null);
  const days = Map.groupBy(given, ({ day }) => day);
  expect([...days.values()].map((each) => each.length)).toEqual([...days.keys()].map(() => 7));
});
