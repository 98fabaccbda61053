import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotRun, defineDrill, zeros, type DrillChoices } from './kit/drill.ts';
import { drive } from './kit/person/drive.ts';
import { gather } from './kit/judge/evidence.ts';
import { noteFault, readFaults } from './kit/faults/faults-log.ts';
import { prepareGround, type Ground } from './kit/ground.ts';
import { judge } from './kit/judge/judge.ts';
import { applicant, assignments, readBoards, take, type Applicant, type Pipeline } from './kit/person/people.ts';
import { mountSmallDisk, type SmallDisk } from './kit/faults/small-disk.ts';

export const description = 'pipelines while the disk of the data folder is full again and again: none lost, doubled, unsigned or without an end';

/** `npm run drill -- disk [--pipelines N] [--fills N] [--full-seconds N] [--seed N] [--json FILE]` */
export const run = defineDrill({
  numbers: { pipelines: 30, fills: 5, 'full-seconds': 8 },
  sabotages: [],
  targets: ({ numbers }) => ({ ...zeros, pipelines: { atLeast: numbers['pipelines'] ?? 0 }, done_share: { atLeast: 0.9 }, fills: { atLeast: numbers['fills'] ?? 0 }, filled_mb: { atLeast: 1 } }),
  work,
});

/** Bytes of the disk: what a first start wants to find free, and as much again. */
const diskSize = 700e6;
/** Milliseconds between two times, so that a slow machine gets on with its work too. */
const peaceMs = 6_000;
const patienceMs = 10 * 60_000;

async function work({ numbers, seed, say }: DrillChoices) {
  const home = await mkdtemp(join(tmpdir(), 'countersign-disk-'));
  const [place, outside] = [join(home, 'disk'), join(home, 'outside')];
  const data = join(place, 'data');
  await mkdir(place);
  try {
    const mounted = mountSmallDisk(place, diskSize);
    if (typeof mounted === 'string') throw new CannotRun(`Skipped: ${mounted}.`);
    using disk = mounted;
    await mkdir(data);
    // What tells the truth afterwards stands elsewhere: the employers' log and the log of blows.
    for (const name of ['practice', 'drill']) {
      await mkdir(join(outside, name), { recursive: true });
      await symlink(join(outside, name), join(data, name));
    }
    return await fillUnder(disk, data, { pipelines: numbers['pipelines'] ?? 0, fills: numbers['fills'] ?? 0, fullMs: (numbers['full-seconds'] ?? 0) * 1_000, seed, say });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

interface Filling {
  readonly pipelines: number;
  readonly fills: number;
  readonly fullMs: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

async function fillUnder(disk: SmallDisk, data: string, { pipelines: count, fills, fullMs, seed, say }: Filling) {
  const began = performance.now();
  await using ground = await prepareGround({ seed, data, plan: () => ({ forms: 'http', times: {}, sabotages: [], strikes: null, workers: 1 }) });
  const wanted = assignments(await readBoards(ground), count, 0);
  const driving = drive(ground, say);
  const people = new Map<number, Applicant>();
  const pipelines: Pipeline[] = [];
  const full = { bytes: 0 };
  const filling = fillAgain(ground, disk, fills, fullMs, full);
  for (const [index, { applicant: n, vacancy }] of wanted.entries()) {
    const who = people.get(n) ?? (await applicant(ground, n));
    people.set(n, who);
    const pipeline = await take(ground, who, vacancy);
    pipelines.push(pipeline);
    driving.add(pipeline);
    // As the disk fills: something is under way each time.
    while (readFaults(ground.folder).length < Math.floor((index * fills) / count)) await sleep(100);
  }
  await filling;
  driving.close();
  for (const limit = performance.now() + patienceMs; driving.open.size > 0 && performance.now() < limit; await sleep(250));
  driving.stop();
  await driving.done;
  while (ground.program().record()?.children.every(({ ready }) => ready) !== true) await sleep(100);
  const verdict = judge(await gather(ground, pipelines));
  return {
    figures: {
      pipelines: pipelines.length, done: verdict.done, done_share: verdict.done / Math.max(1, pipelines.length), ...verdict.counts, unknown: verdict.unknown, unknown_shown: driving.seen.unknowns.size,
      fills: readFaults(ground.folder).length, filled_mb: Math.round(full.bytes / 1e6), seconds: Math.round((performance.now() - began) / 1_000),
    },
    rows: verdict.wrong,
  };
}

/** Fills the disk to its last byte, again and again, each time until the program had to live with it for so long. */
async function fillAgain(ground: Ground, disk: SmallDisk, fills: number, fullMs: number, full: { bytes: number }): Promise<void> {
  for (let n = 0; n < fills; n += 1) {
    await sleep(peaceMs);
    const now = Date.now();
    noteFault(ground.folder, { at: new Date(now).toISOString(), until: new Date(now + fullMs).toISOString(), victim: 'disk', how: 'full', point: null, pid: 0 });
    full.bytes += disk.fill();
    for (const end = now + fullMs; Date.now() < end; await sleep(500)) full.bytes += disk.fill();
    disk.free();
    // Everything is back before the next time.
    for (const limit = performance.now() + patienceMs; performance.now() < limit && ground.program().record()?.children.every(({ ready }) => ready) !== true; ) await sleep(100);
  }
}
