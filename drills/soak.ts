import { setTimeout as sleep } from 'node:timers/promises';
import { usageOf } from '../bench/support/family.ts';
import { defineDrill, type DrillChoices } from './kit/drill.ts';
import { drive } from './kit/person/drive.ts';
import { gather } from './kit/judge/evidence.ts';
import { prepareGround } from './kit/ground.ts';
import { judge } from './kit/judge/judge.ts';
import { applicant, assignments, readBoards, take, type Applicant, type Pipeline } from './kit/person/people.ts';
import { readContexts } from './kit/contexts.ts';
import { growthOf, type Sample } from './kit/judge/growth.ts';

export const description = 'steady load through Chromium: memory does not grow after the first hour, and no context stays open';

/** Hours after which growth is asked for; memory is still settling before. */
const firstHour = 60;

/** `npm run drill -- soak [--minutes N] [--each-seconds N] [--seed N] [--json FILE]`: the full form is two hours. */
export const run = defineDrill({
  numbers: { minutes: 120, 'each-seconds': 20 },
  sabotages: ['contexts'],
  targets: ({ numbers }) => {
    const minutes = numbers['minutes'] ?? 0;
    const due = Math.floor((minutes * 60) / Math.max(1, numbers['each-seconds'] ?? 1));
    return {
      minutes: { atLeast: minutes }, done_share: { atLeast: 0.9 }, pipelines: { atLeast: Math.floor(due * 0.5) }, leaked_contexts: { atMost: 0 }, lost: { atMost: 0 }, doubled: { atMost: 0 }, stuck: { atMost: 0 },
      // Less than an hour after the first says nothing about an hour.
      ...(minutes >= 2 * firstHour ? { growth_per_hour: { atMost: 0.05 } } : {}),
    };
  },
  work,
});

async function work({ numbers, seed, sabotages, say }: DrillChoices) {
  const [minutes, eachMs] = [numbers['minutes'] ?? 0, (numbers['each-seconds'] ?? 0) * 1_000];
  await using ground = await prepareGround({
    seed, plan: (folder) => ({ forms: 'chromium', times: {}, sabotages: [], strikes: null, workers: 1, contexts: { folder, leak: sabotages.includes('contexts') } }),
  });
  const wanted = assignments(await readBoards(ground), Math.ceil((minutes * 60_000) / eachMs), Math.ceil((minutes * 60_000) / eachMs / 2));
  const driving = drive(ground, say);
  const people = new Map<number, Applicant>();
  const pipelines: Pipeline[] = [];
  const memory: Sample[] = [];
  const supervisor = ground.program().record()?.supervisor.pid ?? 0;
  const began = performance.now();
  const minute = () => (performance.now() - began) / 60_000;
  let measured = -1;
  while (minute() < minutes) {
    const next = wanted[pipelines.length];
    if (next !== undefined && performance.now() - began >= pipelines.length * eachMs) {
      const who = people.get(next.applicant) ?? (await applicant(ground, next.applicant));
      people.set(next.applicant, who);
      const pipeline = await take(ground, who, next.vacancy);
      pipelines.push(pipeline);
      driving.add(pipeline);
    }
    if (Math.floor(minute() * 4) > measured) {
      measured = Math.floor(minute() * 4);
      memory.push({ minute: minute(), bytes: usageOf(supervisor).memory });
      if (measured % 20 === 0) say(`${minute().toFixed(0)} min: ${(memory.at(-1)?.bytes ?? 0) / 1e6 | 0} MB, ${pipelines.length} applications, ${driving.open.size} under way`);
    }
    await sleep(200);
  }
  const lasted = minute();
  driving.close();
  for (const limit = performance.now() + 5 * 60_000; driving.open.size > 0 && performance.now() < limit; await sleep(250));
  driving.stop();
  await driving.done;
  const contexts = await atRest(ground.folder);
  const verdict = judge(await gather(ground, pipelines));
  // Half of a short run is its warm-up.
  const warm = Math.min(firstHour, lasted / 2);
  return {
    figures: {
      minutes: lasted, pipelines: pipelines.length, done: verdict.done, done_share: verdict.done / Math.max(1, pipelines.length), doubled: verdict.counts.doubled, lost: verdict.counts.lost, stuck: verdict.counts.stuck,
      leaked_contexts: contexts.open, contexts_opened: contexts.opened, memory_mb: (memory.at(-1)?.bytes ?? 0) / 1e6, ...growthOf(memory, warm), warm_up_minutes: warm,
    },
    rows: [...verdict.wrong, ...memory.map(({ minute: at, bytes }) => ({ what: 'memory', who: at.toFixed(2), why: String(Math.round(bytes / 1e6)) }))],
  };
}

/** What the browser holds once everything has ended and the last page had time to close. */
async function atRest(folder: string): Promise<{ readonly open: number; readonly opened: number }> {
  for (let looks = 0; ; looks += 1) {
    const now = readContexts(folder);
    if (now !== null && (now.open === 0 || looks >= 60)) return now;
    if (now === null && looks >= 60) throw new Error('the workers never said how many contexts their browser has');
    await sleep(1_000);
  }
}
