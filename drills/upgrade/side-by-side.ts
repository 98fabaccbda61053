import { setTimeout as sleep } from 'node:timers/promises';
import { sendSignal } from '#start/processes/end.ts';
import { projectRoot } from '#start/product.ts';
import type { ProgramResult } from '../../evals/support/program.ts';
import { until } from '../../tests/support/signed-in.ts';
import type { DrillChoices } from '../kit/drill.ts';
import { drive, type Driving } from '../kit/person/drive.ts';
import { gather } from '../kit/judge/evidence.ts';
import { noteFault } from '../kit/faults/faults-log.ts';
import { prepareGround, type Ground } from '../kit/ground.ts';
import { judge } from '../kit/judge/judge.ts';
import { applicant, assignments, readBoards, take, type Applicant, type Pipeline } from '../kit/person/people.ts';
import { previousVersion, unpack } from './tree.ts';
import { runTrees, treesEnvironment, workersOf } from './trees.ts';

/**
 * A third of the pipelines is begun by the old version alone, a third while both run and are killed in turn, and the
 * last when the new one has taken over; all go on across the change.
 */
export async function sideBySide({ numbers, words, seed, sabotages, say }: DrillChoices): Promise<ProgramResult> {
  const version = words['from'] ?? (await previousVersion());
  await using old = await unpack(version, sabotages.includes('unpatched') ? anotherStory : (code) => code);
  say(`workers of ${version} beside those of this version`);
  const file = `${old.root}/workers.json`;
  runTrees(file, [old.root]);
  await using ground = await prepareGround({ seed, plan: () => ({ forms: 'http', times: {}, sabotages: [], strikes: null, workers: 1 }), env: { ...treesEnvironment(file), COUNTERSIGN_HOLD_PATCHES: 'true' } });
  const wanted = assignments(await readBoards(ground), numbers['pipelines'] ?? 0, 0);
  const third = Math.ceil(wanted.length / 3);
  const people = new Map<number, Applicant>();
  const pipelines: Pipeline[] = [];
  const begin = async (part: typeof wanted, begun: (pipeline: Pipeline) => void) => {
    for (const { applicant: n, vacancy } of part) {
      const who = people.get(n) ?? (await applicant(ground, n));
      people.set(n, who);
      const pipeline = await take(ground, who, vacancy);
      pipelines.push(pipeline);
      begun(pipeline);
    }
  };

  await begin(wanted.slice(0, third), () => undefined);
  await prepared(ground, people);
  runTrees(file, [old.root, projectRoot]);
  const driving = drive(ground, say);
  for (const pipeline of pipelines) driving.add(pipeline);
  const killing = killInTurn(ground, file, [old.root, projectRoot], numbers['kills'] ?? 0, driving);
  await begin(wanted.slice(third, 2 * third), (pipeline) => driving.add(pipeline));
  const kills = await killing;
  noteFault(ground.folder, { at: new Date().toISOString(), victim: 'worker', how: 'kill', point: null, pid: lastOf(file, old.root) ?? 0 });
  runTrees(file, [projectRoot]);
  await begin(wanted.slice(2 * third), (pipeline) => driving.add(pipeline));
  driving.close();
  await Promise.race([driving.done, sleep((sabotages.length > 0 ? 0.5 : 5) * 60_000, undefined, { ref: false })]);
  driving.stop();
  await driving.done;

  const evidence = await gather(ground, pipelines);
  const verdict = judge(evidence);
  const isOld = new Map(workersOf(file).map(({ pid, tree }) => [String(pid), tree === old.root]));
  const versionsOf = evidence.workflows.map(({ workedBy }) => new Set(workedBy.map((identity) => isOld.get(identity.split('@')[0] ?? ''))));
  const by = (...versions: readonly boolean[]) => versionsOf.filter((set) => versions.every((one) => set.has(one))).length;
  return {
    figures: {
      pipelines: pipelines.length, done: verdict.done, done_share: verdict.done / Math.max(1, pipelines.length), by_old: by(true), by_new: by(false), by_both: by(true, false), kills,
      nondeterminism: evidence.workflows.flatMap(({ failedTasks }) => failedTasks).filter((why) => /nondetermin|TMPRL1100/iu.test(why)).length, ...verdict.counts,
    },
    rows: verdict.wrong,
  };
}

/** Another story under the same name: a timer that the other version does not know. */
function anotherStory(code: string): string {
  const changed = code.replace('  describe(at);\n  while', '  await condition(() => false, 1);\n  describe(at);\n  while');
  if (changed === code) throw new Error('the workflow reads differently now: fit the sabotage to it');
  return changed;
}

async function prepared(ground: Ground, people: ReadonlyMap<number, Applicant>): Promise<void> {
  const heads = async () => (await Promise.all([...people.values()].map(({ candidateId }) => ground.person.must<{ applications: { stage: string }[] }>('GET', `/applications?candidate=${candidateId}`)))).flatMap(({ applications }) => applications);
  await until(heads, (all) => all.every(({ stage }) => ['awaiting_approval', 'needs_you'].includes(stage)));
}

/** The worker of a version that was started last. */
function lastOf(file: string, tree: string): number | undefined {
  return workersOf(file).findLast((note) => note.tree === tree)?.pid;
}

/** Kills the workers of one version and the other in turn, whenever one more application has ended or some seconds are over. */
async function killInTurn(ground: Ground, file: string, trees: readonly string[], kills: number, driving: Driving): Promise<number> {
  while (lastOf(file, trees[1] ?? '') === undefined) await sleep(50);
  let killed = 0;
  for (; killed < kills && driving.open.size > 0; killed += 1) {
    const [open, since] = [driving.open.size, performance.now()];
    while (driving.open.size >= open && performance.now() - since < 4_000) await sleep(50);
    const pid = lastOf(file, trees[killed % trees.length] ?? '');
    if (pid === undefined) continue;
    noteFault(ground.folder, { at: new Date().toISOString(), victim: 'worker', how: 'kill', point: null, pid });
    sendSignal(pid, 'SIGKILL');
  }
  return killed;
}
