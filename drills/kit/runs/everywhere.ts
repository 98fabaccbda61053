import { appendFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { failPoints, type FailPoint } from '#activities/submit/failpoints.ts';
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
import { layStrike, strikesOut } from '../faults/strikes.ts';

/** Applications under way at once: enough that every strike finds one soon, though most wait for the lease of one that was struck. */
const atOnce = (times: number): number => Math.min(24, Math.ceil(times / 2) + 2);
/** Strikes that wait to be taken, in forms and in mails each: mails come late, and forms do not wait for them. */
const outAtOnce = 6;
const mailsAtOnce = 16;
/** Workers that are stopped keep their connections, and others take their place: far more than a person's installation has. */
const connections = 400;
/** What a struck worker was doing is begun again after 20 s; the others are struck meanwhile. */
const workers = 4;
const patienceMs = 10 * 60_000;

/** Lays the strikes out, keeps applications and mails coming until all were taken, and ends everything. */
export async function strikeEverywhere({ numbers, seed, sabotages, say }: DrillChoices): Promise<ProgramResult> {
  const [times, stops, stopSeconds, lease] = [numbers['times'] ?? 0, numbers['stops'] ?? 0, numbers['stop-seconds'] ?? 0, numbers['lease'] ?? 0];
  await using ground = await prepareGround({
    seed,
    data: await folderWithConnections(connections),
    plan: (folder) => ({ forms: 'http', sabotages: workerSabotagesOf(sabotages), strikes: folder, workers, times: leaseOf(lease) }),
    env: { COUNTERSIGN_FOLLOW_UP_DAYS: '1' },
  });
  const strikes = layOut(ground.folder, planned(times, stops));
  const next = source(ground, assignments(await readBoards(ground), times + stops + atOnce(times), 0));
  const driving = drive(ground, say);
  const [pipelines, mails]: [Pipeline[], Mails] = [[], followUps(ground)];
  const waker = wakeStopped(ground, stopSeconds);
  let last = { at: performance.now(), left: -1 };
  for (let left = strikes.next(); left > 0; left = strikes.next()) {
    for (; driving.open.size < atOnce(times); ) {
      const pipeline = await next();
      pipelines.push(pipeline);
      driving.add(pipeline);
    }
    await mails.round(pipelines.filter(({ applicationId }) => !driving.open.has(applicationId)));
    if (left !== last.left) last = { at: performance.now(), left };
    if (performance.now() - last.at > patienceMs) break;
    await sleep(200);
  }
  say(`${readFaults(ground.folder).length} strikes taken, ${pipelines.length} applications`);
  driving.close();
  await waker.allAwake();
  await allEnded(driving, mails);
  const evidence = await gather(ground, pipelines);
  const verdict = judge(evidence);
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

interface Strike {
  readonly at: FailPoint;
  readonly kind: 'kill' | 'stop';
}

/** Beside so many stops between intent and click, how many there are between a mail's intent and its DATA. */
export const mailStops = (stops: number): number => Math.ceil(stops / 4);

/** Every point in turn, and a stop after every fourth: while those sleep, the others are struck. */
function planned(times: number, stops: number): Strike[] {
  const kills = Array.from({ length: times }, (_, index): Strike => ({ at: failPoints[index % failPoints.length] ?? 'after_claim', kind: 'kill' }));
  const stopsAt = (at: FailPoint, count: number) => Array.from({ length: count }, (): Strike => ({ at, kind: 'stop' }));
  const waiting = [...stopsAt('mail_after_intent', mailStops(stops)), ...stopsAt('after_intent', stops)];
  const mixed = kills.flatMap((kill, index) => (index % 4 === 3 ? [kill, ...waiting.splice(0, 1)] : [kill]));
  return [...mixed, ...waiting];
}

/** Lays strikes out a few at a time; `next` answers how many are not taken yet. */
function layOut(folder: string, strikes: readonly Strike[]): { next(): number } {
  const ofMail = (at: FailPoint) => at.startsWith('mail_');
  const kinds = [true, false].map((mail) => ({ mail, waiting: strikes.filter(({ at }) => ofMail(at) === mail) }));
  let laid = 0;
  return {
    next() {
      const out = strikesOut(folder);
      for (const { mail, waiting } of kinds) {
        const free = outAtOnce - out.filter((at) => ofMail(at) === mail).length;
        for (const { at, kind } of waiting.splice(0, Math.max(0, free))) layStrike(folder, at, kind, (laid += 1));
      }
      return strikesOut(folder).length + kinds.reduce((sum, { waiting }) => sum + waiting.length, 0);
    },
  };
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

async function allEnded(driving: Driving, mails: Mails): Promise<void> {
  const limit = performance.now() + patienceMs;
  while ((driving.open.size > 0 || mails.open() > 0) && performance.now() < limit) {
    await mails.round([]);
    await sleep(300);
  }
  driving.stop();
  await driving.done;
}
