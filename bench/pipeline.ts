import { parseArgs } from 'node:util';
import { conclude, type Target } from '../evals/support/program.ts';
import { prepareGround } from '../drills/kit/ground.ts';
import { assignments, readBoards } from '../drills/kit/person/people.ts';
import { usageOf } from './support/family.ts';
import { actionsOf } from './support/actions.ts';
import { runPipelines } from './support/pipelines.ts';
import { startReference } from './support/reference.ts';

export const description = 'whole pipelines per second beside 12 sequential no-op activities, on one server in alternating runs';

/** `npm run bench -- pipeline [--rounds N] [--pipelines N] [--json FILE]`: 0 when the ratio holds, 1 when not. */
export async function run(args: string[], say: (line: string) => void = console.log): Promise<number> {
  const { values } = parseArgs({ args, options: { rounds: { type: 'string' }, pipelines: { type: 'string' }, json: { type: 'string' } } });
  const [rounds, each] = [Number(values.rounds ?? 3), Number(values.pipelines ?? 150)];
  const targets: Readonly<Record<string, Target>> = { ratio: { atLeast: 0.35 }, pipelines: { atLeast: rounds * each }, pdfs: { atLeast: 2 * rounds * each } };
  await using ground = await prepareGround({
    seed: 1, plan: () => ({ forms: 'mixed', times: {}, sabotages: [], strikes: null, workers: 1 }), env: { COUNTERSIGN_HOLD_SECONDS: '0' },
  });
  const vacancies = (await readBoards(ground)).filter(({ overHttp }) => overHttp);
  const { temporal } = ground.config();
  await using reference = await startReference(temporal);
  const supervisor = ground.program().record()?.supervisor.pid ?? 0;
  // Both warm up once: modules, pools, Chromium.
  await reference.run(20);
  await runPipelines(ground, assignments(vacancies, vacancies.length, 0), 0);
  const speeds: { readonly reference: number; readonly pipeline: number; readonly cpu: number }[] = [];
  let [done, pdfs, first] = [0, 0, 1];
  for (let round = 0; round < rounds; round += 1) {
    const references = await reference.run(each);
    const before = usageOf(supervisor).cpuSeconds;
    const ran = await runPipelines(ground, assignments(vacancies, each, 0), first);
    first += ran.applicants;
    done += ran.done;
    pdfs += ran.pdfs;
    speeds.push({ reference: references, pipeline: ran.perSecond, cpu: (usageOf(supervisor).cpuSeconds - before) / each });
    say(`round ${round + 1}: reference ${references.toFixed(1)}/s, pipelines ${ran.perSecond.toFixed(2)}/s, ${(speeds.at(-1)?.cpu ?? 0).toFixed(2)} s of processor each`);
  }
  const actions = await actionsOf(temporal);
  const median = (pick: (one: (typeof speeds)[number]) => number): number => speeds.map(pick).toSorted((a, b) => a - b)[Math.floor(speeds.length / 2)] ?? 0;
  const figures = {
    ratio: median((one) => one.pipeline / one.reference), pipelines_per_s: median((one) => one.pipeline), reference_per_s: median((one) => one.reference), cpu_s: median((one) => one.cpu),
    actions: actions.actions, events: actions.events, activities: actions.activities, local_activities: actions.localActivities, pipelines: done, pdfs,
  };
  return conclude({ figures, rows: speeds }, targets, values.json ?? null, say);
}
