import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { listProcesses } from '#start/processes/identity.ts';
import { sendSignal } from '#start/processes/end.ts';
import { conclude } from '../evals/support/program.ts';
import { clearData, startProgramProcess, StartFailed, type StartedProgram } from '../tests/support/program.ts';
import { keepsakesOf } from './support/keepsakes.ts';

export const description = 'kill -9 each process and the supervisor in turn; the next start is up within 20 s and nothing is lost or doubled';

const victims = ['postgres', 'temporal', 'api', 'worker', 'supervisor', 'practice'] as const;
const slowest = 20;
const targets = { slow: { atMost: 0 }, failed: { atMost: 0 }, lost: { atMost: 0 }, doubled: { atMost: 0 }, left: { atMost: 0 } };

interface Round {
  readonly victim: string;
  readonly supervisorToo: boolean;
  readonly seconds: number | null;
  readonly why: string | null;
}

/** `npm run drill -- restart [--times N] [--json FILE] [--sabotage orphans]`: 0 when every target holds, 1 when not. */
export async function run(args: string[], say: (line: string) => void = console.log): Promise<number> {
  const { values } = parseArgs({ args, options: { times: { type: 'string' }, json: { type: 'string' }, sabotage: { type: 'string' } } });
  const times = Number(values.times ?? 50);
  if (values.sabotage !== undefined && values.sabotage !== 'orphans') {
    say(`There is no sabotage "${values.sabotage}". Known: orphans.`);
    return 2;
  }
  const entry = values.sabotage === undefined ? 'start/main.ts' : 'drills/support/start-beside-orphans.ts';
  const data = await mkdtemp(join(tmpdir(), 'countersign-restart-'));
  try {
    const figures = await drill(data, times, entry, say);
    const all = { ...targets, restarts: { atLeast: times }, kept: { atLeast: times } };
    return await conclude({ figures: figures.numbers, rows: figures.rounds }, all, values.json ?? null, say);
  } finally {
    await clearData(data);
  }
}

async function drill(data: string, times: number, entry: string, say: (line: string) => void): Promise<{ readonly numbers: Record<string, number>; readonly rounds: readonly Round[] }> {
  const start = async (): Promise<StartedProgram> => startProgramProcess({ data, args: ['--practice'], entry });
  let program = await start();
  const rounds: Round[] = [];
  let [lost, doubled] = [0, 0];
  const keepsakes = await keepsakesOf(data);
  for (let index = 0; index < times; index += 1) {
    const victim = victims[index % victims.length] ?? 'supervisor';
    // In every second turn the program dies with its child, so that the next start meets the orphans of both.
    const supervisorToo = victim === 'supervisor' || Math.floor(index / victims.length) % 2 === 1;
    await keepsakes.add();
    const began = performance.now();
    try {
      await kill(program, victim);
      if (supervisorToo) {
        await kill(program, 'supervisor');
        program = await start();
      } else await untilAllReady(program, victim);
      await untilAnswered(program.url);
      rounds.push({ victim, supervisorToo, seconds: (performance.now() - began) / 1000, why: null });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      rounds.push({ victim, supervisorToo, seconds: null, why });
      say(`${victim}: ${why.trim().split('\n').at(-1)}`);
      if (error instanceof StartFailed) break;
    }
    lost += await keepsakes.missing();
    doubled += await staying(() => doubledServers(data));
    say(`${index + 1}/${times} ${victim}${supervisorToo && victim !== 'supervisor' ? ' and supervisor' : ''}: ${rounds.at(-1)?.seconds?.toFixed(1) ?? 'not up'} s`);
  }
  const kept = await keepsakes.count().catch(() => 0);
  await program.stop();
  return { rounds, numbers: { kept, lost, doubled, left: await staying(() => processesFrom(data)), ...figuresOf(rounds) } };
}

/** Counts over the rounds; times in seconds from the kill to an answer at the address. */
export function figuresOf(rounds: readonly Round[]): Record<'restarts' | 'slow' | 'failed' | 'max_s', number> {
  const seconds = rounds.flatMap((round) => round.seconds ?? []);
  return { restarts: seconds.length, slow: seconds.filter((time) => time > slowest).length, failed: rounds.length - seconds.length, max_s: Math.max(0, ...seconds) };
}

async function kill(program: StartedProgram, victim: string): Promise<void> {
  const record = program.record();
  const pid = victim === 'supervisor' ? record?.supervisor.pid : record?.children.find(({ name }) => name === victim)?.pid;
  if (pid === undefined) throw new Error(`${victim} does not run`);
  sendSignal(pid, 'SIGKILL');
  if (victim === 'supervisor') await within(10_000, () => program.process.signalCode !== null);
}

/** The supervisor has seen the end of the victim, and every child is ready (again). */
async function untilAllReady(program: StartedProgram, victim: string): Promise<void> {
  const before = program.record()?.children.find(({ name }) => name === victim)?.pid;
  await within(60_000, () => {
    const children = program.record()?.children ?? [];
    return children.every(({ ready }) => ready) && children.some(({ name, pid }) => name === victim && pid !== before);
  });
}

async function untilAnswered(url: string): Promise<void> {
  await within(60_000, async () => fetch(new URL('/', url)).then((response) => response.status < 500, () => false));
}

async function within(milliseconds: number, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`not up within ${milliseconds / 1000} s`);
    await sleep(20);
  }
}

/**
 * Servers beyond the first on one data file. A backend shows the postmaster's command line until it has named itself,
 * so only a process whose parent does not show it counts.
 */
function doubledServers(data: string): number {
  const rows = listProcesses();
  const servers = [`-D ${data}`, `--db-filename ${data}`].map((mark) => {
    const serving = rows.filter(({ title }) => title.includes(mark));
    return serving.filter(({ parent }) => !serving.some(({ pid }) => pid === parent)).length;
  });
  return servers.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
}

function processesFrom(data: string): number {
  return listProcesses().filter(({ title }) => title.includes(data)).length;
}

/** What is still counted after five seconds: what lost its parent a moment ago ends by itself. */
async function staying(count: () => number): Promise<number> {
  for (const deadline = performance.now() + 5_000; count() > 0 && performance.now() < deadline;) await sleep(100);
  return count();
}
