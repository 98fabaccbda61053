import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from '#practice/site/faults.ts';
import { drive, type Driving } from '../person/drive.ts';
import { gather } from '../judge/evidence.ts';
import { readFaults } from '../faults/faults-log.ts';
import { createForger } from '../faults/forger.ts';
import { prepareGround, type Ground } from '../ground.ts';
import { judge, type Verdict } from '../judge/judge.ts';
import { movesOf, nemesis } from '../faults/nemesis.ts';
import { applicant, assignments, readBoards, take, type Applicant, type Pipeline, type Vacancy } from '../person/people.ts';
import type { WorkerPlan } from '../plan.ts';
import { advertiseAgain, forgetClaims } from '../faults/twins.ts';

export interface Fire {
  readonly pipelines: number;
  /** Of them at systems that need Chromium. */
  readonly inChromium: number;
  readonly seed: number;
  readonly plan: Omit<WorkerPlan, 'strikes' | 'workers'>;
  /** Goes without the rows by which a claim knows a vacancy. */
  readonly withoutClaims: boolean;
  /** The nemesis stops after so long; what is open then goes on until it has ended or nothing moves any more. */
  readonly minutes: number;
  /** Moves of all applications between two blows. */
  readonly moves: number;
  readonly say: (line: string) => void;
}

export interface Burnt {
  readonly verdict: Verdict;
  readonly kills: number;
  readonly seconds: number;
  readonly lostReplies: number;
  readonly resets: number;
  readonly connectionsCut: number;
  /** Hand-overs to the person because a form could not be reached: resets before the click must not show. */
  readonly resetsShown: number;
  readonly unknownsShown: number;
  /** Second applications for one vacancy that were told so. */
  readonly turnedAway: number;
  /** Signatures of another hand that were offered, and those that were taken. */
  readonly forged: number;
  readonly forgedTaken: number;
  readonly needsYou: Readonly<Record<string, number>>;
}

/** Pipelines against employers that lose replies and connections, while one process after another is killed. */
export async function underFire(fire: Fire): Promise<Burnt> {
  await using ground = await prepareGround({ seed: fire.seed, plan: () => ({ ...fire.plan, strikes: null, workers: 1 }) });
  const vacancies = await readBoards(ground);
  const wanted = assignments(vacancies, fire.pipelines, fire.inChromium);
  if (fire.withoutClaims) await forgetClaims(ground);
  const again = await advertiseAgain(ground, wanted.flatMap(({ vacancy }, index) => (hasTwin(index) ? [vacancy] : [])));
  const forger = createForger(ground, leastForged(fire.pipelines));
  await addFaults(ground);
  const began = performance.now();
  const peace = new AbortController();
  const killing = nemesis(ground, seededRandom(fire.seed), peace.signal, fire.moves);
  const driving = drive(ground, fire.say, (id) => forger.offer(id));
  const pipelines = await takeAll(ground, wanted, again, driving, killing);
  driving.close();
  fire.say(`${pipelines.length} applications taken after ${seconds(began)} s`);
  await ended(driving, fire.minutes, fire.say);
  peace.abort();
  await killing;
  await still(ground, driving, 2 * fire.minutes);
  driving.stop();
  await driving.done;
  await ready(ground);
  const evidence = await gather(ground, pipelines);
  const posts = evidence.log.filter(({ kind }) => kind === 'application');
  return {
    verdict: judge(evidence),
    kills: readFaults(ground.folder).length,
    seconds: seconds(began),
    lostReplies: posts.filter(({ fault }) => fault === 'drop_reply').length,
    resets: posts.filter(({ fault }) => fault === 'reset').length,
    connectionsCut: evidence.log.filter(({ kind }) => kind === 'reset').length,
    resetsShown: driving.seen.needsYou.get('form_unreachable') ?? 0,
    unknownsShown: driving.seen.unknowns.size,
    turnedAway: driving.seen.turnedAway.size,
    ...forger.counts(),
    needsYou: Object.fromEntries(driving.seen.needsYou),
  };
}

/** 5 % of replies are dropped after the employer took the application, 5 % of POSTs and of all other connections are cut. */
async function addFaults({ practiceOrigin }: Ground): Promise<void> {
  for (const fault of ['drop_reply', 'reset', 'reset_connection']) {
    const { status } = await fetch(`${practiceOrigin}/_faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ fault, probability: 0.05 }) });
    if (status !== 201) throw new Error(`the practice employers refused the fault ${fault}: ${status}`);
  }
}

/** Every fifth person answers a second advertisement of the same vacancy too. */
function hasTwin(index: number): boolean {
  return index % 5 === 4;
}

/** How many of so many pipelines have a twin. */
export function twins(pipelines: number): number {
  return Math.floor(pipelines / 5);
}

/** Forged signatures that are offered at least. */
export function leastForged(pipelines: number): number {
  return Math.ceil(pipelines / 10);
}

/** Blows that must fall while work is under way, so that a quick machine is not through before the first. */
export function leastKills(pipelines: number): number {
  return Math.min(8, Math.floor(pipelines / 5));
}

/** Applications under way at once: as many as a worker keeps in memory. With more every step begins by reading a history anew. */
const mostUnderWay = 100;

/** Takes them as blows fall: at most five more than there were blows for, up to the least number of blows, and while one is under way that a blow could meet. */
async function takeAll(
  ground: Ground, wanted: ReturnType<typeof assignments>, again: ReadonlyMap<string, Vacancy>, driving: Driving, killing: Promise<void>,
): Promise<Pipeline[]> {
  const people = new Map<number, Applicant>();
  const pipelines: Pipeline[] = [];
  const least = leastKills(wanted.length);
  const blows = { over: false };
  void killing.finally(() => (blows.over = true));
  for (const { applicant: n, vacancy } of wanted) {
    const due = Math.floor((pipelines.length * least) / wanted.length);
    while (driving.open.size >= mostUnderWay || (!blows.over && readFaults(ground.folder).length < due && driving.open.size > 0)) await sleep(100);
    const who = people.get(n) ?? (await applicant(ground, n));
    people.set(n, who);
    const first = await take(ground, who, vacancy);
    const second = hasTwin(pipelines.length) ? again.get(vacancy.requisition) : undefined;
    const pipeline = second === undefined ? first : { ...first, twinId: (await take(ground, who, second)).applicationId };
    pipelines.push(pipeline);
    driving.add(pipeline);
  }
  return pipelines;
}

/** Resolves when every application has ended, or after so many minutes. */
async function ended(driving: Driving, minutes: number, say: (line: string) => void): Promise<void> {
  const limit = performance.now() + minutes * 60_000;
  let told = performance.now();
  while (driving.open.size > 0 && performance.now() < limit) {
    await sleep(250);
    if (performance.now() - told < 15_000) continue;
    told = performance.now();
    say(`${driving.open.size} under way`);
  }
}

/** Minutes without a move after which what is open counts as stuck: longer than any lease, step or turn of the reconciler. */
const stillMinutes = 5;

/** Resolves when every application has ended, nothing has moved for long, or after so many minutes. */
async function still(ground: Ground, driving: Driving, most: number): Promise<void> {
  const limit = performance.now() + most * 60_000;
  let last: { readonly moves: number | null; readonly at: number } = { moves: null, at: performance.now() };
  while (driving.open.size > 0 && performance.now() < Math.min(limit, last.at + stillMinutes * 60_000)) {
    await sleep(1_000);
    const moves = await movesOf(ground);
    if (moves !== last.moves) last = { moves, at: performance.now() };
  }
}

/** The last victim's successor serves: the supervisor may not have noticed yet that the victim is gone, so the record is asked too. */
async function ready(ground: Ground): Promise<void> {
  const struck = readFaults(ground.folder).at(-1)?.pid;
  const stands = () => ground.program().record()?.children.every((child) => child.ready && child.pid !== struck) === true;
  while (!stands() || (await movesOf(ground)) === null) await sleep(100);
}

function seconds(began: number): number {
  return Math.round((performance.now() - began) / 100) / 10;
}
