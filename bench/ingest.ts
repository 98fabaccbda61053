import { startFleet } from '#practice/fleet/fleet.ts';
import { defineProgram } from '../evals/support/program.ts';
import { withClient } from '../tests/support/postgres.ts';
import { startServers } from '../tests/support/start-servers.ts';
import { copiesOf, insertBare } from './ingest/bare.ts';
import { prepareGround, type Ground } from './ingest/ground.ts';

/** Boards of forty postings with descriptions of some 3 kB. */
const usual = { postings: 40, paragraphs: 5 };
const boards = Number(process.env['BENCH_BOARDS'] ?? 100);
const [few, many, timed] = [10_000, 100_000, 1_000];

const plain = defineProgram({
  description: 'postings from boards on this machine through parse, sanitise, dedupe and index; --growth: from 10,000 stored to 100,000',
  data: '.',
  targets: { per_minute: { atLeast: 6_000 }, of_bare: { atLeast: 0.15 }, second_pass: { atLeast: 5 }, postings: { atLeast: 1_000 } },
  sabotages: ['known'],
  async work({ say, sabotage }) {
    const end = await startServers();
    try {
      await using fleet = await startFleet({ boards, ...usual, seed: 7 });
      await using ground = await prepareGround(fleet);
      // One board first: modules load, the thread starts, plans are made.
      await ground.read(ground.boardIds.slice(0, 1));
      const ids = ground.boardIds.slice(1);
      const first = await clocked(() => ground.read(ids));
      say(`${first.result.fresh} postings in ${(first.ms / 1000).toFixed(1)} s`);
      const rows = await copiesOf(ground.made, first.result.fresh, 'bare');
      const bare = await insertBare(ground.made, rows);
      say(`${rows.length} rows bare in ${(bare / 1000).toFixed(1)} s`);
      if (sabotage === 'known') await withClient(ground.made.ownerUrl, (client) => client.query('update board_page set parser = 0; update board set parser = 0'));
      const second = await clocked(() => ground.read(ids));
      say(`${second.result.read} postings again in ${(second.ms / 1000).toFixed(1)} s`);
      const rate = first.result.fresh / first.ms;
      return {
        figures: { postings: first.result.fresh, per_minute: Math.round(rate * 60_000), of_bare: rate / (rows.length / bare), second_pass: first.ms / second.ms, again: second.result.read },
        rows: [],
      };
    } finally {
      await end();
    }
  },
});

const growth = defineProgram({
  description: plain.description,
  data: '.',
  targets: { growth: { atMost: 1.3 }, stored: { atLeast: many } },
  sabotages: [],
  async work({ say }) {
    const end = await startServers();
    try {
      await using fleet = await startFleet({ boards: 1 + (3 * timed) / usual.postings, ...usual, seed: 9 });
      await using ground = await prepareGround(fleet);
      const part = timed / usual.postings;
      // Something to copy, and warm.
      await ground.read(ground.boardIds.slice(0, 1 + part));
      await fillTo(ground, few, 'few');
      const before = await clocked(() => ground.read(ground.boardIds.slice(1 + part, 1 + 2 * part)));
      say(`with ${few} stored: ${(before.ms / before.result.fresh).toFixed(2)} ms a posting`);
      await fillTo(ground, many, 'many');
      const after = await clocked(() => ground.read(ground.boardIds.slice(1 + 2 * part)));
      say(`with ${many} stored: ${(after.ms / after.result.fresh).toFixed(2)} ms a posting`);
      return { figures: { stored: await stored(ground), ms_before: before.ms / before.result.fresh, ms_after: after.ms / after.result.fresh, growth: after.ms / after.result.fresh / (before.ms / before.result.fresh) }, rows: [] };
    } finally {
      await end();
    }
  },
});

export const { description } = plain;

/** `npm run bench -- ingest [--growth] [--json FILE] [--sabotage known]`. */
export const run = (args: string[]): Promise<number> => (args.includes('--growth') ? growth.run(args.filter((arg) => arg !== '--growth')) : plain.run(args));

async function clocked<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly ms: number }> {
  const began = performance.now();
  return { result: await work(), ms: performance.now() - began };
}

async function fillTo(ground: Ground, count: number, seed: string): Promise<void> {
  for (let missing = count - (await stored(ground)); missing > 0; missing = count - (await stored(ground))) {
    await insertBare(ground.made, await copiesOf(ground.made, Math.min(missing, 5_000), `${seed}${missing}x`));
  }
  await withClient(ground.made.ownerUrl, (client) => client.query('analyze'));
}

async function stored(ground: Ground): Promise<number> {
  return withClient(ground.made.ownerUrl, async (client) => (await client.query<{ count: number }>('select count(*)::int as count from posting')).rows[0]?.count ?? 0);
}
