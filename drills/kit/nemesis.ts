import { setTimeout as sleep } from 'node:timers/promises';
import { sendSignal } from '#start/processes/end.ts';
import { noteFault } from './faults-log.ts';
import type { Ground } from './ground.ts';

export const victims = ['worker', 'postgres', 'api', 'temporal'] as const;
export type Victim = (typeof victims)[number];

/** No process is killed more often than this. */
const spareMs = 20_000;
/** Between two blows everything stands for so long, so that a slow machine gets on with its work too. */
const peaceMs = 3_000;

/** Kills -9 one process after another, in an order of chance, each at most once in 20 s and only while all are ready. */
export async function nemesis(ground: Ground, random: () => number, stop: AbortSignal, among: readonly Victim[] = victims): Promise<void> {
  const lastAt = new Map<Victim, number>();
  while (!stop.aborted) {
    for (const victim of shuffled(among, random)) {
      let readySince = performance.now();
      while (!stop.aborted && performance.now() < Math.max(readySince + peaceMs, (lastAt.get(victim) ?? -spareMs) + spareMs)) {
        await sleep(100);
        if (ground.program().record()?.children.every(({ ready }) => ready) !== true) readySince = performance.now();
      }
      const child = ground.program().record()?.children.find(({ name }) => name === victim);
      if (stop.aborted || child === undefined) return;
      lastAt.set(victim, performance.now());
      noteFault(ground.folder, { at: new Date().toISOString(), victim, how: 'kill', point: null, pid: child.pid });
      sendSignal(child.pid, 'SIGKILL');
    }
  }
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at).map(({ one }) => one);
}
