import { appendFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openCluster } from '#start/postgres/cluster.ts';
import { sendSignal } from '#start/processes/end.ts';
import type { ProgramResult } from '../../../evals/support/program.ts';
import type { DrillChoices } from '../drill.ts';
import { drive, type Driving } from '../person/drive.ts';
import { gather } from '../judge/evidence.ts';
import { noteFault, readFaults } from '../faults/faults-log.ts';
import { workerSabotagesOf } from './fire-figures.ts';
import { prepareGround, type Ground } from '../ground.ts';
import { judge } from '../judge/judge.ts';
import { dueFollowUp, mailsSent, type FollowUp } from '../person/mails.ts';
import { applicant, assignments, readBoards, take, type Applicant, type Pipeline } from '../person/people.ts';
import { leaseOf } from '../plan.ts';
import { layOut, plannedStrikes } from '../faults/strike-plan.ts';
import { strikesOut } from '../faults/strikes.ts';
import { createStillness, type Stillness } from './stillness.ts';

/** Applications under way at once: enough that every strike finds one soon, though most wait for the lease of one that was struck. */
const atOnce = (times: number): number => Math.min(24, Math.ceil(times / 2) + 2);
const mailsAtOnce = 16;
/** Workers that are stopped keep their connections, and others take their place: far more than a person's installation has. */
const connections = 400;
/** What a struck worker was doing is begun again after 20 s; the others are struck meanwhile. */
const workers = 4;
/** How long nothing may move, beside the longest wait that a strike itself brings about. */
const patienceMs = 4 * 60_000;

/** Lays the strikes out, keeps applications and mails coming until all were taken, and ends everything. */
export async function strikeEverywhere({ numbers, seed, sabotages, say }: DrillChoices): Promise<ProgramResult> {
  const [times, stops, stopSeconds, lease] = [numbers['times'] ?? 0, numbers['stops'] ?? 0, numbers['stop-seconds'] ?? 0, numbers['lease'] ?? 0];
  await using ground = await prepareGround({
    seed,
    data: await folderWithConnections(connections),
    plan: (folder) => ({ forms: 'http', sabotages: workerSabotagesOf(sabotages), strikes: folder, workers, times: leaseOf(lease) }),
    env: { COUNTERSIGN_FOLLOW_UP_DAYS: '1' },
  });
  const strikes = layOut(ground.folder, plannedStrikes(times, stops));
  const next = source(ground, assignments(await readBoards(ground), times + stops + atOnce(times), 0));
  const driving = drive(ground, say);
  const [pipelines, mails]: [Pipeline[], Mails] = [[], followUps(ground)];
  const waker = wakeStopped(ground, stopSeconds);
  const mostMs = patienceMs + (stopSeconds + lease) * 1_000;
  const stillness = createStillness(mostMs);
  for (let left = strikes.next(); left > 0; left = strikes.next()) {
    for (; driving.open.size < atOnce(times); ) {
      const pipeline = await next();
      pipelines.push(pipeline);
      driving.add(pipeline);
    }
    await mails.round(pipelines.filter(({ applicationId }) => !driving.open.has(applicationId)));
    if (stillness.isOver(left)) break;
    await sleep(200);
  }
  say(`${readFaults(ground.folder).length} strikes taken, ${pipelines.length} applications`);
  driving.close();
  await waker.allAwake();
  await allEnded(driving, mails, createStillness(mostMs));
  const evidence = await gather(ground, pipelines);
  const verdict = judge(evidence);
  for (const { what, who, why } of verdict.wrong) say(`${what}: ${who}: ${why}`);
  for (const at of strikesOut(ground.folder)) say(`nobody came to ${at} any more`);
  const struck = evidence.faults.filter(({ point }) => point !== null);
  const unknown = new Set(evidence.events.filter(({ step }) => step.endsWith(':outcome_lost')).map(({ applicationId }) => applicationId));
  const sent = [...mailsSent(ground.folder).values()];
  return {
    figures: {
      struck: struck.length, points: new Set(struck.map(({ point }) => point)).size, stops: struck.filter(({ how }) => how === 'stop').length, pipelines: pipelines.length, done: verdict.done,
      done_share: verdict.done / Math.max(1, pipelines.length), ...verdict.counts, unknown: verdict.unknown, unknown_hidden: [...unknown].filter((id) => id !== null && !driving.seen.unknowns.has(id)).length,
      mails: sent.length, doubled_mails: sent.filter((count) => count > 1).length, mails_stuck: mails.open(),
    },
    rows: verdict.wrong,
  };
}

/** A data folder whose database lets so many in. */
async function folderWithConnections(most: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-drill-'));
  const { data } = await openCluster(join(folder, 'postgres'));
  await appendFile(join(data, 'postgresql.conf'), `max_connections = ${most}\n`);
  return folder;
}

/** Takes one application after another. */
function source(ground: Ground, wanted: ReturnType<typeof assignments>): () => Promise<Pipeline> {
  const people = new Map<number, Applicant>();
  let index = 0;
  return async () => {
    const assigned = wanted[index % wanted.length];
    if (assigned === undefined) throw new Error('there is no vacancy left');
    const n = assigned.applicant + Math.floor(index / wanted.length) * 10_000;
    index += 1;
    const who = people.get(n) ?? (await applicant(ground, n));
    people.set(n, who);
    return take(ground, who, assigned.vacancy);
  };
}

interface Mails {
  /** Makes a follow-up of each sent application due while mail strikes are out, and does what the person has to. */
  round(sent: readonly Pipeline[]): Promise<void>;
  open(): number;
}

function followUps(ground: Ground): Mails {
  const begun = new Map<string, FollowUp>();
  const ended = new Set<string>();
  return {
    async round(sent) {
      for (const { applicationId } of sent) {
        if (begun.size - ended.size >= mailsAtOnce) break;
        if (!begun.has(applicationId)) begun.set(applicationId, await dueFollowUp(ground, applicationId));
      }
      for (const [id, followUp] of begun) if (!ended.has(id) && (await followUp.round())) ended.add(id);
    },
    open: () => begun.size - ended.size,
  };
}

/** Continues every stopped worker after its time. */
function wakeStopped(ground: Ground, seconds: number): { allAwake(): Promise<void> } {
  const awake = new Set<number>();
  const asleep = () => readFaults(ground.folder).filter(({ how, pid }) => how === 'stop' && !awake.has(pid));
  const look = () => {
    for (const { at, pid } of asleep()) {
      if (Date.now() - Date.parse(at) < seconds * 1_000) continue;
      awake.add(pid);
      noteFault(ground.folder, { at: new Date().toISOString(), victim: 'worker', how: 'continue', point: null, pid });
      sendSignal(pid, 'SIGCONT');
    }
  };
  const timer = setInterval(look, 500);
  return {
    async allAwake() {
      while (asleep().length > 0) await sleep(500);
      clearInterval(timer);
    },
  };
}

async function allEnded(driving: Driving, mails: Mails, stillness: Stillness): Promise<void> {
  for (const left = () => driving.open.size + mails.open(); left() > 0 && !stillness.isOver(left()); await sleep(300)) await mails.round([]);
  driving.stop();
  await driving.done;
}
