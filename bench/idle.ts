import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { conclude, type Target } from '../evals/support/program.ts';
import { prepareGround, type Ground } from '../drills/kit/ground.ts';
import { usageOf } from './support/family.ts';
import { waitingApplications } from './support/waiting.ts';

export const description = 'memory and processor time of everything while nothing happens, with no application and with a thousand that wait';

/** `npm run bench -- idle [--waiting N] [--seconds N] [--json FILE]`: 0 when memory and processor time hold, 1 when not. */
export async function run(args: string[], say: (line: string) => void = console.log): Promise<number> {
  const { values } = parseArgs({ args, options: { waiting: { type: 'string' }, seconds: { type: 'string' }, json: { type: 'string' } } });
  const [waiting, seconds] = [Number(values.waiting ?? 1_000), Number(values.seconds ?? 180)];
  const targets: Readonly<Record<string, Target>> = {
    memory_mb: { atMost: 1_200 }, cpu_percent: { atMost: 2 }, waiting_memory_mb: { atMost: 1_200 }, waiting_cpu_percent: { atMost: 2 }, waiting: { atLeast: waiting },
  };
  await using ground = await prepareGround({ seed: 1, plan: () => ({ forms: 'http', times: {}, sabotages: [], strikes: null, workers: 1 }) });
  const nobody = await atRest(ground, seconds);
  say(`no application: ${nobody.memory.toFixed(0)} MB, ${nobody.cpu.toFixed(2)} % of a core`);
  const ids = await waitingApplications(ground, waiting);
  const crowd = await atRest(ground, seconds);
  const figures = { memory_mb: nobody.memory, cpu_percent: nobody.cpu, waiting_memory_mb: crowd.memory, waiting_cpu_percent: crowd.cpu, waiting: ids.length, processes: crowd.processes };
  return conclude({ figures, rows: [] }, targets, values.json ?? null, say);
}

/** Megabytes at the end, and share of a core over the time, of the supervisor and all below it. It rests half a minute first. */
async function atRest(ground: Ground, seconds: number): Promise<{ readonly memory: number; readonly cpu: number; readonly processes: number }> {
  const supervisor = ground.program().record()?.supervisor.pid ?? 0;
  await sleep(30_000);
  const before = usageOf(supervisor);
  await sleep(seconds * 1_000);
  const after = usageOf(supervisor);
  return { memory: after.memory / 1e6, cpu: ((after.cpuSeconds - before.cpuSeconds) / seconds) * 100, processes: after.processes };
}
