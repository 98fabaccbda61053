import { setTimeout as sleep } from 'node:timers/promises';
import { createHttpFormBrowser } from '#adapters/browser/http-form.ts';
import { boardEmployers } from '../tests/line/kit/ground.ts';
import { seededRandom, type Random } from '../evals/support/random.ts';
import type { ProgramResult } from '../evals/support/program.ts';
import type { Line } from '../tests/line/kit/line.ts';
import { drive } from './kit/person/drive.ts';
import { zeros } from './kit/drill.ts';
import { gather } from './kit/judge/evidence.ts';
import { noteFault, readFaults } from './kit/faults/faults-log.ts';
import { plainPdf } from './kit/forms.ts';
import { judge } from './kit/judge/judge.ts';
import { openLink, type Link } from './kit/faults/link.ts';
import type { Pipeline } from './kit/person/people.ts';
import { sabotagedBrowser } from './kit/sabotage.ts';
import { defineCases, type CasesChoices } from './line/cases.ts';
import { inLanes, onTheLine } from './line/on-the-line.ts';
import { asGround } from './line/as-ground.ts';

export const description = 'pipelines while the links between workers and employers, PostgreSQL and Temporal are cut and slowed: the zeros of the line';

/** `npm run drill -- links [--times N] [--seed N] [--json FILE] [--sabotage one-click]` */
export const run = defineCases({
  times: 200,
  sabotages: ['one-click'],
  targets: (times) => ({ ...zeros, pipelines: { atLeast: times }, done_share: { atLeast: 0.9 }, strikes: { atLeast: times }, links: { atLeast: 3 }, ways: { atLeast: 4 }, unknown_hidden: { atMost: 0 } }),
  work,
});

const names = ['employers', 'postgres', 'temporal'] as const;
type LinkName = (typeof names)[number];
const ways = ['cut', 'slow', 'dark', 'lose_answer'] as const;
/** Milliseconds: the longest that a link stays struck, how slow a slow one is, and the peace between two strikes. */
const [longest, slowness, peace] = [1_500, 150, 700];
const requisitions = ['HP-2063', 'LG-84', 'OF-301', 'OF-309', 'HP-2070'] as const;

async function work({ times, seed, sabotage, say }: CasesChoices): Promise<ProgramResult> {
  const random = seededRandom(seed);
  const links: Readonly<Record<LinkName, Link>> = { employers: await openLink(), postgres: await openLink(), temporal: await openLink() };
  try {
    return await onTheLine({
      employers: boardEmployers, link: links.employers, waits: { hold: 50 }, times: { outcomeWait: 3_000, outcomeLease: 12_000, fillLease: 30_000 },
      onTheWay: (config) => ({ ...config, database: { ...config.database, app: through(links.postgres, config.database.app), system: through(links.postgres, config.database.system) }, temporal: { ...config.temporal, address: hostThrough(links.temporal, config.temporal.address) } }),
      browser: (origin) => ({ browser: sabotagedBrowser(createHttpFormBrowser(origin), sabotage === null ? [] : ['one-click']), pdf: plainPdf, close: () => Promise.resolve() }),
    }, async (line) => {
      const ground = asGround(line);
      const over = new AbortController();
      const striking = strike(line, links, ground.folder, random, sabotage !== null, over.signal);
      const driving = drive(ground, say);
      const pipelines: Pipeline[] = [];
      const plans = Array.from({ length: times }, (_, index) => requisitions[index % requisitions.length] ?? requisitions[0]);
      await inLanes(5, plans, async (requisition) => {
        const applicant = await line.applicant();
        const pipeline = { applicationId: await line.take(applicant, await line.openingOf(requisition)), twinId: null, ...applicant, requisition };
        pipelines.push(pipeline);
        driving.add(pipeline);
        if (pipelines.length % 20 === 0) say(`${pipelines.length}/${times}`);
        while (driving.open.has(pipeline.applicationId)) await sleep(100);
      });
      driving.close();
      over.abort();
      await striking;
      driving.stop();
      await driving.done;
      const evidence = await gather(ground, pipelines);
      const verdict = judge(evidence);
      const faults = readFaults(ground.folder);
      const unknown = new Set(evidence.events.filter(({ step }) => step.endsWith(':outcome_lost')).map(({ applicationId }) => applicationId));
      return {
        rows: verdict.wrong,
        figures: {
          pipelines: pipelines.length, done: verdict.done, done_share: verdict.done / Math.max(1, pipelines.length), ...verdict.counts, unknown: verdict.unknown,
          unknown_hidden: [...unknown].filter((id) => id !== null && !driving.seen.unknowns.has(id)).length,
          strikes: faults.length, links: new Set(faults.map(({ victim }) => victim)).size, ways: new Set(faults.map(({ how }) => how)).size,
        },
      };
    });
  } finally {
    await Promise.all(Object.values(links).map((link) => link[Symbol.asyncDispose]()));
  }
}

/** One strike after another, each at once or at the next intent or click, and the reconciler's turns beside them. */
async function strike(line: Line, links: Readonly<Record<LinkName, Link>>, folder: string, random: Random, onlyAnswers: boolean, over: AbortSignal): Promise<void> {
  for (let n = 0; !over.aborted; n += 1) {
    // The first blow is the one that a person must hear of: it arrived, and nobody was told.
    const answer = n === 0 || onlyAnswers;
    const name = answer ? 'employers' : (names[n % names.length] ?? 'employers');
    const way = answer ? 'lose_answer' : (ways[random.below(name === 'employers' ? ways.length : 3)] ?? 'cut');
    const milliseconds = way === 'cut' ? 0 : 200 + random.below(longest - 200);
    const blow = () => {
      const now = Date.now();
      noteFault(folder, { at: new Date(now).toISOString(), until: new Date(now + milliseconds).toISOString(), victim: `link-${name}`, how: way, point: null, pid: 0 });
      if (way === 'cut') links[name].cut();
      else if (way === 'slow') links[name].slow(slowness);
      else if (way === 'dark') links[name].dark();
      else links[name].loseAnswer();
      setTimeout(() => links[name].mend(), milliseconds);
    };
    if (answer) line.when('after_click', blow);
    else if (random.below(2) === 0) line.when((['before_intent', 'after_intent', 'before_click', 'after_click'] as const)[random.below(4)] ?? 'after_click', blow);
    else blow();
    await sleep(milliseconds + peace);
    // As the workers' own process does every minute.
    await line.workers.reconcile().catch(() => undefined);
  }
  for (const link of Object.values(links)) link.mend();
}

/** An address by way of a link, which leads there from now on. */
function through(link: Link, address: string): string {
  const url = new URL(address);
  link.lead(Number(url.port));
  return Object.assign(url, { hostname: '127.0.0.1', port: String(link.port) }).href;
}

function hostThrough(link: Link, address: string): string {
  link.lead(Number(address.split(':').at(-1)));
  return `127.0.0.1:${link.port}`;
}
