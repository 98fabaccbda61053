import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { openDatabase, type Database } from '#db/access/database.ts';
import { boardsBySchedule } from '#db/openings/due.repository.ts';
import { addBoard } from '#db/openings/opening.repository.ts';
import { fleetIdentities, startFleet, type Fleet } from '#practice/fleet/fleet.ts';
import { seededRandom } from '#practice/site/faults.ts';
import { queues, workflowIds, type BoardsInput, type BoardsTotals } from '#workflows/messages.ts';
import { conclude } from '../evals/support/program.ts';
import { askServers, serversAddress } from '../tests/support/ask.ts';
import { createTestDatabase, superuserUrl, withClient, type TestDatabase } from '../tests/support/postgres.ts';
import { startServers } from '../tests/support/start-servers.ts';
import { createTestNamespace } from '../tests/support/temporal.ts';
import type { ChildTask, Departure } from './discovery/child-task.ts';

export const description = 'Boards with faults are read while workers are killed: every posting once, and no host asked too soon';

const sabotages = ['pacing', 'retry', 'identity'] as const;
const targets = { lost: { atMost: 0 }, doubled: { atMost: 0 }, too_soon: { atMost: 0 }, unpaced: { atMost: 0 } };
/** Requests that one worker may have under way when it is killed, let go and not yet noted. */
const underWay = 8;
/** Rounds after which a board that still fails is lost. */
const mostRounds = 8;

/** `npm run drill -- discovery [--boards N] [--kills N] [--paged N] [--seed N] [--json FILE] [--sabotage pacing|retry|identity]`. */
export async function run(args: string[], say: (line: string) => void = console.log): Promise<number> {
  const { values } = parseArgs({ args, options: { boards: { type: 'string' }, kills: { type: 'string' }, paged: { type: 'string' }, seed: { type: 'string' }, json: { type: 'string' }, sabotage: { type: 'string' } } });
  const sabotage = values.sabotage ?? null;
  if (sabotage !== null && !sabotages.some((name) => name === sabotage)) {
    say(`There is no sabotage "${sabotage}". Known: ${sabotages.join(', ')}.`);
    return 2;
  }
  const [boards, seed] = [Number(values.boards ?? 200), Number(values.seed ?? 1)];
  const kills = Number(values.kills ?? Math.max(2, Math.round(boards / 20)));
  const end = process.env[serversAddress] === undefined ? await startServers() : () => Promise.resolve();
  try {
    const figures = await drill({ boards, kills, seed, sabotage, pagedEvery: Number(values.paged ?? 40) }, say);
    const all = { ...targets, postings: { atLeast: figures.expected }, kills: { atLeast: kills }, faults: { atLeast: Math.floor(boards / 10) } };
    return await conclude({ figures: { ...figures, seed }, rows: [] }, all, values.json ?? null, say);
  } finally {
    await end();
  }
}

interface Drill {
  readonly boards: number;
  readonly kills: number;
  readonly seed: number;
  readonly sabotage: string | null;
  /** Every how many-th board has pages, and a page for each posting. */
  readonly pagedEvery: number;
}

async function drill({ boards, kills, seed, sabotage, pagedEvery }: Drill, say: (line: string) => void) {
  await using fleet = await startFleet({ boards, postings: 20, hosts: sabotage === 'pacing' ? 3 : 8, faulty: sabotage === 'retry' ? 0.5 : 0.15, pagedEvery, seed, ...(sabotage === 'retry' ? { faultKinds: ['error_page'] as const } : {}) });
  const made = await createTestDatabase();
  const database = await openDatabase({ app: made.appUrl, system: made.systemUrl }, 4);
  const { address, namespace } = await createTestNamespace();
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace });
  if (sabotage === 'identity') await forgetIdentities(made);
  for (const { source, tenant, origin, employer } of fleet.boards) await database.asSystem('discover', (tx) => addBoard(tx, { source, tenant, origin, employer }));
  const task: ChildTask = { app: made.appUrl, system: made.systemUrl, temporal: address, namespace, origins: fleet.origins, workflowCode: await askServers<string>('workflow-code'), sabotage };
  const departures: Departure[] = [];
  const start = () => startWorker(task, departures);
  const workers = await Promise.all([start(), start()]);
  const nemesis = killWorkers(workers, start, kills, seed);
  try {
    const totals = await untilRead(database, client, made, sabotage === 'retry' ? 1 : mostRounds, say);
    await nemesis.finish();
    if (sabotage === 'identity') await readOnceMore(database, client, made);
    const { rows, distinct, missing } = await compare(made, fleet);
    return { postings: distinct, expected: fleet.boards.flatMap(fleetIdentities).length, lost: missing, doubled: rows - distinct, too_soon: tooSoon(departures), unpaced: Math.max(0, fleet.requests.length - departures.length - underWay * nemesis.killed()), boards: totals.boards, rounds: totals.rounds, requests: fleet.requests.length, faults: fleet.faults(), kills: nemesis.killed() };
  } finally {
    nemesis.stop();
    await Promise.all(workers.map(endWorker));
    await connection.close();
    await database.close();
  }
}

/** Runs every schedule's workflow until no board is left that was not read; time goes on between the rounds. */
async function untilRead(database: Database, client: Client, made: TestDatabase, most: number, say: (line: string) => void): Promise<{ readonly boards: number; readonly rounds: number }> {
  let boards = 0;
  for (let round = 1; ; round += 1) {
    const paces = Array.from((await database.asSystem('discover', boardsBySchedule)).keys());
    const results = await Promise.all(paces.map(async (minutes): Promise<BoardsTotals> => {
      const input: BoardsInput = { of: { readEvery: minutes, after: null }, historyLimit: 400 };
      return client.workflow.execute('readBoardsWorkflow', { workflowId: `${workflowIds.boardsOfPace(minutes)}:${round}`, taskQueue: queues.core, args: [input] });
    }));
    boards += results.reduce((sum, result) => sum + result.boards, 0);
    const left = await withClient(await superuserUrl(made), async (db) => (await db.query<{ id: string }>(`update board b set last_read_at = null where last_success_at is null or last_error is not null
      or not (select complete from board_reading r where r.board_id = b.id order by started_at desc limit 1) returning id`)).rowCount ?? 0);
    say(`round ${round}: ${results.reduce((sum, { boards: read }) => sum + read, 0)} boards, ${left} still to read`);
    if (left === 0 || round === most) return { boards, rounds: round };
  }
}

async function readOnceMore(database: Database, client: Client, made: TestDatabase): Promise<void> {
  await withClient(await superuserUrl(made), async (db) => db.query('update board set last_read_at = null, parser = 0'));
  await untilRead(database, client, made, 1, () => undefined);
}

/** Switches the guard of identities off: a posting that is met again counts as a new one. */
async function forgetIdentities(made: TestDatabase): Promise<void> {
  await withClient(await superuserUrl(made), async (db) => db.query(`
    create function forget_identity() returns trigger language plpgsql as $$ begin new.identity := new.identity || '#' || gen_random_uuid(); return new; end $$;
    create trigger forget_identity before insert on posting for each row execute function forget_identity();`));
}

async function compare(made: TestDatabase, fleet: Fleet): Promise<{ readonly rows: number; readonly distinct: number; readonly missing: number }> {
  const stored = await withClient(await superuserUrl(made), async (db) => (await db.query<{ identity: string }>(`select split_part(identity, '#', 1) as identity from posting where closed_at is null`)).rows);
  const distinct = new Set(stored.map(({ identity }) => identity));
  return { rows: stored.length, distinct: distinct.size, missing: fleet.boards.flatMap(fleetIdentities).filter((identity) => !distinct.has(identity)).length };
}

/**
 * Requests that were let go too soon after the one before, at one host. The product keeps half a gap whatever happens;
 * what the drill allows below that is the time between the letting go and the noting of it.
 */
export function tooSoon(departures: readonly Departure[]): number {
  return Array.from(Map.groupBy(departures, ({ host }) => host).values(), (all) => {
    const sorted = all.toSorted((a, b) => a.at - b.at);
    return sorted.filter((departure, index) => {
      const before = sorted[index - 1];
      return before !== undefined && departure.at - before.at < before.gapMs * 0.4;
    }).length;
  }).reduce((sum, count) => sum + count, 0);
}

async function startWorker(task: ChildTask, departures: Departure[]): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'discovery/worker.child.ts'), [JSON.stringify(task)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.on('message', (message: Departure | 'ready') => void (message === 'ready' ? null : departures.push(message)));
  await Promise.race([once(child, 'message'), once(child, 'exit').then(() => { throw new Error('a worker did not start'); })]);
  return child;
}

async function endWorker(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Kills one of the workers every few seconds, as often as wanted, and starts it again. */
function killWorkers(workers: ChildProcess[], start: () => Promise<ChildProcess>, wanted: number, seed: number) {
  const random = seededRandom(seed);
  let killed = 0;
  const stop = new AbortController();
  const killing = (async () => {
    while (killed < wanted && !stop.signal.aborted) {
      await sleep(1_500 + random() * 2_500, undefined, { signal: stop.signal }).catch(() => undefined);
      if (stop.signal.aborted) return;
      const index = Math.floor(random() * workers.length);
      const victim = workers[index];
      if (victim === undefined) continue;
      await endWorker(victim);
      killed += 1;
      workers[index] = await start();
    }
  })();
  // Whoever waits for the end hears of a failure; nobody else does.
  killing.catch(() => undefined);
  return {
    killed: () => killed,
    /** Kills what is left to kill. */
    finish: async () => killing,
    stop: () => stop.abort(),
  };
}
