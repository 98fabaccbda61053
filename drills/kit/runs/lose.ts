import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sendSignal } from '#start/processes/end.ts';
import { until } from '../../../tests/support/signed-in.ts';
import type { ProgramResult } from '../../../evals/support/program.ts';
import type { DrillChoices } from '../drill.ts';
import { drive } from '../person/drive.ts';
import { gather } from '../judge/evidence.ts';
import { noteFault } from '../faults/faults-log.ts';
import { workerSabotagesOf } from './fire-figures.ts';
import { prepareGround, type Ground } from '../ground.ts';
import { judge } from '../judge/judge.ts';
import { applicant, assignments, readBoards, take, type Applicant, type Pipeline } from '../person/people.ts';
import { leaseOf } from '../plan.ts';

/** Where an application is left when everything dies; `asked` waits for an answer of the person. */
const leftAt = ['waiting', 'held', 'clicked', 'unknown', 'sent', 'preparing'] as const;

interface Head {
  readonly id: string;
  readonly stage: string;
}

/** Brings applications to every stage, kills everything, deletes what Temporal knew, starts again, and goes on to the end. */
export async function loseTemporal({ numbers, seed, sabotages, say }: DrillChoices): Promise<ProgramResult> {
  await using ground = await prepareGround({
    seed, plan: () => ({ forms: 'http', times: leaseOf(15), sabotages: workerSabotagesOf(sabotages), strikes: null, workers: 1 }), env: { COUNTERSIGN_HOLD_SECONDS: '6' },
  });
  const wanted = assignments(await readBoards(ground), numbers['pipelines'] ?? 0, 0);
  const people = new Map<number, Applicant>();
  const pipelines: Pipeline[] = [];
  const take1 = async ({ applicant: n, vacancy }: (typeof wanted)[number]): Promise<Pipeline> => {
    const who = people.get(n) ?? (await applicant(ground, n));
    people.set(n, who);
    return take(ground, who, vacancy);
  };
  const share = (name: (typeof leftAt)[number]) => wanted.filter((_, index) => leftAt[index % leftAt.length] === name);
  const taken = new Map<string, Pipeline[]>();
  for (const name of leftAt.filter((one) => one !== 'preparing')) taken.set(name, await Promise.all(share(name).map(take1)));
  pipelines.push(...[...taken.values()].flat());
  await until(() => headsOf(ground, people), (heads) => heads.every(({ stage }) => ['awaiting_approval', 'needs_you'].includes(stage)));

  await sign(ground, taken.get('sent') ?? []);
  await arrivedAt(ground, people, taken.get('sent') ?? [], ['following_up', 'needs_you']);
  await fault(ground, 'drop_reply');
  await sign(ground, taken.get('unknown') ?? []);
  await arrivedAt(ground, people, taken.get('unknown') ?? [], ['outcome_unknown', 'needs_you']);
  await clearFaults(ground);
  await fault(ground, 'slow');
  await sign(ground, taken.get('clicked') ?? []);
  await arrivedAt(ground, people, (taken.get('clicked') ?? []).slice(0, 1), ['submitting', 'needs_you']);
  await sign(ground, taken.get('held') ?? []);
  pipelines.push(...(await Promise.all(share('preparing').map(take1))));
  const before = new Map<string, number>();
  for (const { stage } of (await headsOf(ground, people)).filter(({ id }) => pipelines.some(({ applicationId }) => applicationId === id))) before.set(stage, (before.get(stage) ?? 0) + 1);
  say([...before].map(([stage, count]) => `${stage} ${count}`).join(', '));

  const lost = await loseEverything(ground);
  await clearFaults(ground);
  const driving = drive(ground, say);
  for (const pipeline of pipelines) driving.add(pipeline);
  driving.close();
  const limit = performance.now() + (sabotages.length > 0 ? 1 : 5) * 60_000;
  while (driving.open.size > 0 && performance.now() < limit) await sleep(250);
  driving.stop();
  await driving.done;
  const verdict = judge(await gather(ground, pipelines));
  return {
    figures: { pipelines: pipelines.length, stages: before.size, file_lost: lost ? 1 : 0, done: verdict.done, done_share: verdict.done / pipelines.length, ...verdict.counts, unknown: verdict.unknown },
    rows: verdict.wrong,
  };
}

async function headsOf(ground: Ground, people: ReadonlyMap<number, Applicant>): Promise<Head[]> {
  const lists = await Promise.all([...people.values()].map(({ candidateId }) => ground.person.must<{ applications: Head[] }>('GET', `/applications?candidate=${candidateId}`)));
  return lists.flatMap(({ applications }) => applications);
}

async function arrivedAt(ground: Ground, people: ReadonlyMap<number, Applicant>, pipelines: readonly Pipeline[], stages: readonly string[]): Promise<void> {
  const ids = new Set(pipelines.map(({ applicationId }) => applicationId));
  await until(() => headsOf(ground, people), (heads) => heads.every(({ id, stage }) => !ids.has(id) || stages.includes(stage)));
}

/** Signs what waits for a signature; what asks a question is left. */
async function sign(ground: Ground, pipelines: readonly Pipeline[]): Promise<void> {
  for (const { applicationId } of pipelines) {
    const { stage, bundle } = await ground.person.must<{ stage: string; bundle: { hash: string } | null }>('GET', `/applications/${applicationId}`);
    if (stage === 'awaiting_approval') await ground.person.call('POST', `/applications/${applicationId}/sign`, { bundleHash: bundle?.hash ?? '' });
  }
}

async function fault({ practiceOrigin }: Ground, name: 'drop_reply' | 'slow'): Promise<void> {
  await fetch(`${practiceOrigin}/_faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ fault: name, probability: 1, delayMs: 60_000 }) });
}

async function clearFaults({ practiceOrigin }: Ground): Promise<void> {
  await fetch(`${practiceOrigin}/_faults`, { method: 'DELETE' });
}

/** kill -9 of everything, then Temporal's file goes. True where there was one. */
async function loseEverything(ground: Ground): Promise<boolean> {
  const program = ground.program();
  const record = program.record();
  for (const { name, pid } of [{ name: 'supervisor', pid: record?.supervisor.pid }, ...(record?.children ?? [])]) {
    if (pid === undefined) continue;
    noteFault(ground.folder, { at: new Date().toISOString(), victim: name, how: 'kill', point: null, pid });
    sendSignal(pid, 'SIGKILL');
  }
  while (program.process.signalCode === null && program.process.exitCode === null) await sleep(50);
  const folder = join(ground.data, 'temporal');
  const there = existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.db'));
  noteFault(ground.folder, { at: new Date().toISOString(), victim: 'temporal', how: 'lost', point: null, pid: 0 });
  await rm(folder, { recursive: true, force: true });
  await ground.start();
  return there;
}
