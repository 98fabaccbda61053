import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '#db/access/database.ts';
import { configuredEvents } from '../bench/live/events.ts';
import { makeStreams } from '../bench/live/people.ts';
import { end, serve, type Serving } from '../bench/live/processes.ts';
import type { ProgramResult } from '../evals/support/program.ts';
import { seededRandom } from '../evals/support/random.ts';
import { createTestDatabase } from '../tests/support/postgres.ts';
import { serversAddress } from '../tests/support/ask.ts';
import { startServers } from '../tests/support/start-servers.ts';
import { defineCases, type CasesChoices } from './line/cases.ts';
import { Window } from './live/window.ts';

export const description = 'windows cut off for 0.1–30 s and API processes killed; each has every event once, in order, soon after it is back';

/** `npm run drill -- live [--times WINDOWS] [--seed N] [--json FILE] [--sabotage resume]` */
export const run = defineCases({
  times: 200,
  sabotages: ['resume'],
  targets: (times) => ({ windows: { atLeast: times }, cuts: { atLeast: times }, kills: { atLeast: 2 }, heard: { atLeast: times * 50 }, unequal: { atMost: 0 }, missed: { atMost: 0 }, doubled: { atMost: 0 }, heal_max_s: { atMost: 2 } }),
  work,
});

const streams = 10;
/** A short form cuts shorter, so that it ends soon. */
const longestCut = (windows: number) => (windows >= 200 ? 30_000 : 2_000);

async function work({ times, seed, sabotage, say }: CasesChoices): Promise<ProgramResult> {
  const stopServers = process.env[serversAddress] === undefined ? await startServers() : null;
  const random = seededRandom(seed);
  const ending = new AbortController();
  const apis: (Serving | null)[] = [];
  try {
    const urls = await createTestDatabase();
    const database = await openDatabase({ app: urls.appUrl, system: urls.systemUrl }, 8);
    const notifier = await configuredEvents(database, urls.appUrl, (error) => { throw error; });
    const people = await makeStreams(database, streams);
    for (let n = 0; n < 2; n += 1) apis.push(await serve('api', [urls.appUrl, urls.systemUrl]));
    const origins = apis.map((api) => api?.url ?? '');
    const windows = Array.from({ length: times }, (_, n) => new Window({
      stream: n % streams, resumes: sabotage !== 'resume' || n % 5 > 0,
      ticket: () => people.ticket(people.candidates[n % streams] ?? ''),
      origin: () => origins[random.below(origins.length)] ?? '',
    }, ending.signal));
    const following = windows.map((w) => w.follow());
    await Promise.all(windows.map((w) => w.opened()));

    // A stream that nothing more comes to has its numbers too.
    const committed = await Promise.all(people.candidates.map((id) => people.append(id, 1)));
    const lasts = longestCut(times);
    const until = performance.now() + lasts * 2;
    let kills = 0;
    const writing = (async () => {
      while (performance.now() < until) {
        const stream = random.below(streams);
        committed[stream] = await people.append(people.candidates[stream] ?? '', 1 + random.below(4));
        notifier.changed(people.candidates[stream] ?? '');
        await sleep(5 + random.below(30));
      }
    })();
    const cutting = Promise.all(windows.map(async (w) => {
      await sleep(random.below(lasts / 2));
      await w.cut(100 + random.below(lasts - 100));
    }));
    const killing = (async () => {
      while (performance.now() < until - 1_000) {
        await sleep(lasts / 3);
        const at = kills % apis.length;
        const victim = apis[at];
        if (victim == null) continue;
        const { port } = new URL(victim.url);
        await end(victim, 'SIGKILL');
        kills += 1;
        apis[at] = await serve('api', [urls.appUrl, urls.systemUrl, port]);
      }
    })();
    await Promise.all([writing, cutting, killing]);
    // Everything is whole again; from here each has two seconds.
    const healed = performance.now();
    const heal = await Promise.all(windows.map(async (w) => ((await w.until(committed[w.stream] ?? 0, sabotage === null ? 10_000 : 3_000)) ? (performance.now() - healed) / 1000 : Number.POSITIVE_INFINITY)));
    ending.abort();
    await Promise.all(following);
    await notifier.close();
    await database.close();
    const judged = windows.map((w) => w.judge(committed[w.stream] ?? 0));
    const sum = (of: (one: (typeof judged)[number]) => number) => judged.reduce((total, one) => total + of(one), 0);
    const slowest = Math.max(...heal);
    say(`${windows.length} windows on ${streams} streams, ${kills} API processes killed, ${committed.reduce((a, b) => a + b, 0)} events`);
    return {
      rows: judged,
      figures: {
        windows: windows.length, cuts: windows.reduce((n, w) => n + w.cuts, 0), kills, reconnects: windows.reduce((n, w) => n + w.opens - 1, 0), heard: sum((j) => j.heard),
        unequal: judged.filter((j) => j.missed + j.doubled + j.disordered > 0).length, missed: sum((j) => j.missed), doubled: sum((j) => j.doubled), heal_max_s: Number.isFinite(slowest) ? slowest : 10,
      },
    };
  } finally {
    ending.abort();
    for (const api of apis) if (api !== null) await end(api, 'SIGKILL');
    await stopServers?.();
  }
}
