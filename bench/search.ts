import { performance } from 'node:perf_hooks';
import { availableParallelism } from 'node:os';
import { openDatabase } from '#db/access/database.ts';
import { noChoices } from '#db/openings/facets.ts';
import { countOpenings, searchOpenings, type Sort } from '#db/openings/search.ts';
import type { Wanted } from '#db/openings/search-filter.ts';
import { createTestDatabase, withClient } from '../tests/support/postgres.ts';
import { startServers } from '../tests/support/start-servers.ts';
import { seededRandom } from '../evals/support/random.ts';
import { defineProgram } from '../evals/support/program.ts';
import { fillOpenings, type Filled } from './search/fill.ts';
import { questionsOf, isUseful, type Question } from './search/questions.ts';

const seed = 20261121;
const openings = 100_000;
const rounds = 200;

interface Asked {
  readonly question: Question;
  readonly ms: number;
  readonly total: number;
  readonly useful: number;
  readonly shown: number;
}

export const { description, run } = defineProgram({
  description: 'search as a person types it, with facets, over 100,000 openings; share of useful hits',
  data: '.',
  targets: { p95_ms: { atMost: 100 }, useful: { atLeast: 0.9 }, hits: { atLeast: 1000 }, openings: { atLeast: openings } },
  sabotages: ['no-index'],
  async work({ say, sabotage }) {
    const end = await startServers();
    try {
      const urls = await createTestDatabase();
      const filled = await fillOpenings(urls, openings, seed);
      say(`${openings} openings filled in ${(filled.ms / 1000).toFixed(1)} s, ${filled.heapMb} MB of cards, ${filled.indexMb} MB of indexes`);
      if (sabotage === 'no-index') await withClient(urls.ownerUrl, (client) => client.query('drop index opening_card_words'));
      const asked = await askAll(urls.appUrl, urls.systemUrl, filled);
      const times = asked.map(({ ms }) => ms).sort((a, b) => a - b);
      const shown = asked.filter(({ question }) => question.says !== null);
      const hits = shown.reduce((sum, one) => sum + one.shown, 0);
      for (const kind of new Set(asked.map(({ question }) => question.kind))) {
        const own = asked.filter(({ question }) => question.kind === kind).map(({ ms }) => ms).sort((a, b) => a - b);
        say(`${kind.padEnd(22)} ${String(own.length).padStart(4)} asked, p50 ${at(own, 0.5).toFixed(1)} ms, p95 ${at(own, 0.95).toFixed(1)} ms`);
      }
      return {
        figures: { openings, asked: asked.length, hits, useful: shown.reduce((sum, one) => sum + one.useful, 0) / Math.max(hits, 1), p50_ms: at(times, 0.5), p95_ms: at(times, 0.95), cores: availableParallelism(), seed },
        rows: asked.map(({ question, ...measured }) => ({ ...question, ...measured })),
      };
    } finally {
      await end();
    }
  },
});

/** Each question as the page asks it: a page of rows and the counts of all facets, side by side on two connections. */
async function askAll(app: string, system: string, filled: Filled): Promise<Asked[]> {
  const database = await openDatabase({ app, system }, 4);
  const random = seededRandom(seed + 1);
  const ask = async (question: Question): Promise<Asked> => {
    const wanted: Wanted = { candidateId: filled.candidateId, practice: false, words: question.words, place: question.place, state: question.state, gone: false, choices: { ...noChoices, ...question.choices } };
    const began = performance.now();
    const [found, counted] = await Promise.all([
      database.asPerson(filled.userId, (tx) => searchOpenings(tx, wanted, question.sort satisfies Sort, 50, null)),
      database.asPerson(filled.userId, (tx) => countOpenings(tx, wanted)),
    ]);
    const ms = performance.now() - began;
    const first = found.ids.slice(0, 10);
    return { question, ms, total: counted.total, shown: first.length, useful: first.filter((id) => isUseful(question, filled.what.get(id))).length };
  };
  try {
    const questions = questionsOf(random, rounds);
    for (const question of questions.slice(0, 20)) await ask(question);
    const asked: Asked[] = [];
    for (const question of questions) asked.push(await ask(question));
    return asked;
  } finally {
    await database.close();
  }
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
