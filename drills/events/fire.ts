import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, type Database } from '#db/access/database.ts';
import { readJsonLines } from '#practice/site/log.ts';
import { makeStreams, type Streams } from '../../bench/live/people.ts';
import type { ProgramResult } from '../../evals/support/program.ts';
import { seededRandom, type Random } from '../../evals/support/random.ts';
import { createTestDatabase, superuserUrl, withClient, type TestDatabase } from '../../tests/support/postgres.ts';
import type { DrillChoices } from '../kit/drill.ts';
import { countEvents, p95, type Moved, type Written } from './counting.ts';
import { makeErrands, linesOf, personOf } from './errands.ts';
import { Pack } from './pack.ts';
import type { Errand, Heard } from './tasks.ts';

const candidates = 5;
const applicationsEach = 8;
const producers = 4;
const consumers = 2;
/** Of all moves, those that are made while processes are killed; the others show how long a healthy one takes. */
const underFire = 0.7;

/**
 * Producers move applications, consumers follow them; first some of them are killed again and again, then none.
 * The lag is that of the second part, at up to 200 events a second.
 */
export async function produceAndConsume({ numbers, seed, sabotages, say }: DrillChoices, folder: string): Promise<ProgramResult> {
  const [wanted, kills] = [numbers['events'] ?? 0, numbers['kills'] ?? 0];
  const made = await createTestDatabase();
  const database = await openDatabase({ app: made.appUrl, system: made.systemUrl }, 4);
  const sabotage = sabotages[0] ?? null;
  if (sabotage === 'numbers') await skipNumbers(made);
  const streams = await makeStreams(database, candidates);
  const ids = await makeErrands(database, streams.candidates, applicationsEach);
  const heardIn = join(folder, 'heard');
  mkdirSync(heardIn);
  const userId = await personOf(database);
  await using pack = await Pack.start({ urls: made, streams, consumers, folder: heardIn, sabotage });
  // Both parts even: an application is back where it was.
  const [fire, calm] = [underFire, 1 - underFire].map((share) => 2 * Math.ceil((wanted * share) / ids.length / 2)) as [number, number];
  const gate = join(folder, 'gate');
  const open = (moves: number) => {
    writeFileSync(`${gate}.new`, String(moves));
    renameSync(`${gate}.new`, gate);
  };
  const run = async (name: string, errands: readonly Errand[], pauseMs: number) => {
    const logs = Array.from({ length: producers }, (_, n) => join(folder, `${name}.${n}`));
    await pack.produce(logs.map((log, n) => ({ app: made.appUrl, system: made.systemUrl, userId, log, gate, rollBackOneIn: 20, pauseMs, sabotage, errands: errands.filter((__, index) => index % producers === n) })));
    return logs;
  };

  const total = () => writtenBy(database, userId);
  const before = await total();
  open(0);
  const logs = await run('fire', ids.map((applicationId) => ({ applicationId, from: 1, moves: fire })), 25);
  await strike(pack, seededRandom(seed), kills, async () => ((await total()) - before) / (fire * ids.length), (share) => open(Math.ceil(fire * share)));
  await pack.produced();
  await caughtUp(database, userId, streams, heardIn, sabotage === null ? 60_000 : 10_000);
  const calmSince = Date.now();
  const blind = sabotage === 'repeat' || sabotage === 'numbers';
  if (!blind) {
    open(calm);
    await run('calm', ids.map((applicationId) => ({ applicationId, from: 1 + fire, moves: calm })), 200);
    await pack.produced();
    await caughtUp(database, userId, streams, heardIn, sabotage === null ? 60_000 : 10_000);
  }

  const heard = new Map(streams.candidates.map((id) => [id, readJsonLines<Heard>(join(heardIn, id))]));
  const asked = fire + (blind ? 0 : calm);
  const { written, moved } = await recordOf(made, ids, asked);
  const counted = countEvents(written, moved, heard);
  const lags = [...heard.values()].flat().filter(({ at, lag }) => at - lag >= calmSince).map(({ lag }) => lag);
  await database.close();
  const lines = (what: string) => logs.reduce((sum, log) => sum + linesOf(log, what), 0);
  say(`${written.length} events of ${ids.length} applications; killed: ${pack.killed.join(', ')}`);
  return {
    figures: { events: written.length, kills: pack.killed.length, repeated: lines('again'), rolled_back: lines('rolled back'), healthy: lags.length, ...counted, lag_p95_ms: p95(lags) },
    rows: moved.filter((one) => one.asked !== one.counted),
  };
}

/** Kills as the work goes on, one kind of process after another, each time one of them by chance. */
async function strike(pack: Pack, random: Random, kills: number, progress: () => Promise<number>, open: (share: number) => void): Promise<void> {
  const kinds = ['producer', 'consumer', 'producer', 'api'] as const;
  for (let n = 0; n < kills; n += 1) {
    // Not by time: a slow machine is struck at the same places as a quick one, and a quick one is not through before.
    open((n + 2) / (kills + 2));
    while ((await progress()) < (n + 1) / (kills + 2)) await sleep(10);
    await pack.kill(kinds[n % kinds.length] ?? 'producer', random);
  }
  open(1);
}

async function writtenBy(database: Database, userId: string): Promise<number> {
  const [row] = await database.asPerson(userId, ({ em }) => em.execute<{ sum: string }[]>('select sum(seq) from event_counter'));
  return Number(row?.sum ?? 0);
}

/** Consumers have heard the last number of every candidate, or the patience is over. */
async function caughtUp(database: Database, userId: string, streams: Streams, folder: string, patienceMs: number): Promise<void> {
  const deadline = performance.now() + patienceMs;
  const lasts = await database.asPerson(userId, ({ em }) => em.execute<{ candidate_id: string; seq: string }[]>('select candidate_id, seq from event_counter'));
  const behind = () => streams.candidates.some((id) => (readJsonLines<Heard>(join(folder, id)).at(-1)?.seq ?? 0) < Number(lasts.find((row) => row.candidate_id === id)?.seq));
  while (behind() && performance.now() < deadline) await sleep(200);
}

async function recordOf(made: TestDatabase, ids: readonly string[], asked: number): Promise<{ readonly written: Written[]; readonly moved: Moved[] }> {
  return withClient(await superuserUrl(made), async (client) => {
    const { rows: events } = await client.query<Omit<Written, 'seq'> & { seq: string }>('select candidate_id as "candidateId", seq, application_id as "applicationId", step from event order by candidate_id, seq');
    const { rows } = await client.query<{ id: string; moves: number }>('select id, moves from application where id = any($1)', [ids]);
    return { written: events.map((event) => ({ ...event, seq: Number(event.seq) })), moved: rows.map(({ id, moves }) => ({ applicationId: id, asked: asked + 1, counted: moves })) };
  });
}

/** Switches the guard off: now and then a number is given to nobody. */
async function skipNumbers(made: TestDatabase): Promise<void> {
  await withClient(await superuserUrl(made), (client) => client.query(`
    create function sabotage_number() returns trigger language plpgsql as $$
      begin
        if new.seq / 50 > old.seq / 50 then new.seq := new.seq + 1; end if;
        return new;
      end $$;
    create trigger sabotage before update on event_counter for each row execute function sabotage_number();
  `));
}
