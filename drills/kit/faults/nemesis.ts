import { setTimeout as sleep } from 'node:timers/promises';
import { sendSignal } from '#start/processes/end.ts';
import { noteFault } from './faults-log.ts';
import { asOwnPerson, type Ground } from '../ground.ts';

export const victims = ['worker', 'postgres', 'api', 'temporal'] as const;
export type Victim = (typeof victims)[number];

/** No process is killed more often than this. */
const spareMs = 20_000;
/** How often it looks whether everything stands and moves. */
const lookMs = 300;

interface Blow {
  readonly pid: number;
  /** Moves that had been made by then. */
  readonly moves: number;
}

/**
 * Kills -9 one process after another, in an order of chance, each at most once in 20 s. Between two blows the program
 * comes back and gets on with its work, measured by what it does and not by the clock: a slow machine has its peace too.
 * @param movesBetween moves of all applications from one blow to the next, each making five or more on its way
 */
export async function nemesis(ground: Ground, random: () => number, stop: AbortSignal, movesBetween: number, among: readonly Victim[] = victims): Promise<void> {
  const lastAt = new Map<Victim, number>();
  let last: Blow | null = null;
  while (!stop.aborted) {
    for (const victim of shuffled(among, random)) {
      const mayStrike = () => performance.now() - (lastAt.get(victim) ?? -spareMs) >= spareMs;
      const next: Blow | null = await whenMovedOn(ground, victim, last, movesBetween, mayStrike, stop);
      if (next === null) return;
      last = next;
      lastAt.set(victim, performance.now());
      noteFault(ground.folder, { at: new Date().toISOString(), victim, how: 'kill', point: null, pid: next.pid });
      sendSignal(next.pid, 'SIGKILL');
    }
  }
}

/** The next blow, once everything stands, the last victim's successor among it, something has moved since then and enough since the last blow; null when it is to stop. */
async function whenMovedOn(ground: Ground, victim: Victim, last: Blow | null, movesBetween: number, mayStrike: () => boolean, stop: AbortSignal): Promise<Blow | null> {
  let whenAllStood: number | null = null;
  for (; !stop.aborted; await sleep(lookMs)) {
    const children = ground.program().record()?.children ?? [];
    const struck = children.find(({ name }) => name === victim);
    if (struck === undefined || !children.every(({ ready, pid }) => ready && pid !== last?.pid)) {
      whenAllStood = null;
      continue;
    }
    const moves = await movesOf(ground);
    whenAllStood ??= moves;
    if (moves !== null && whenAllStood !== null && moves > whenAllStood && moves - (last?.moves ?? whenAllStood) >= movesBetween && mayStrike()) return { pid: struck.pid, moves };
  }
  return null;
}

/** How many moves the person's applications have made; null while the record does not answer, as one that was just struck. */
export async function movesOf(ground: Pick<Ground, 'config' | 'userId'>): Promise<number | null> {
  const read = asOwnPerson(ground, (client) => client.query<{ moves: string }>('select coalesce(sum(moves), 0) as moves from application'));
  return read.then(({ rows }) => Number(rows[0]?.moves), () => null);
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at).map(({ one }) => one);
}
