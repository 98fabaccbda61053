import type { Target } from '../../../evals/support/program.ts';
import { zeros } from '../drill.ts';
import { leastForged, leastKills, twins, type Burnt } from './fire.ts';
import { workerSabotages, type WorkerSabotage } from '../plan.ts';

/** Guards that a drill under fire can switch off: those of workers, and the rows by which a claim knows a vacancy. */
export const guards = [...workerSabotages, 'claims'] as const;

/** Of the guards that a drill switches off, those that its workers know. */
export function workerSabotagesOf(names: readonly string[]): WorkerSabotage[] {
  return workerSabotages.filter((name) => names.includes(name));
}

/** The figures of a drill under fire, in the order in which they are printed. */
export function figuresOf(pipelines: number, { verdict, ...burnt }: Burnt): Record<string, number> {
  return {
    pipelines, done: verdict.done, done_share: pipelines === 0 ? 0 : verdict.done / pipelines, ...verdict.counts, unknown: verdict.unknown, unknown_shown: burnt.unknownsShown,
    turned_away: burnt.turnedAway, forged: burnt.forged, forged_taken: burnt.forgedTaken, resets_shown: burnt.resetsShown, kills: burnt.kills, replies_dropped: burnt.lostReplies, posts_reset: burnt.resets, connections_cut: burnt.connectionsCut,
    asked: Object.values(burnt.needsYou).reduce((sum, count) => sum + count, 0), seconds: burnt.seconds,
  };
}

/** What must hold under fire, with the floor of the work beside the zeros. */
export function targetsUnderFire(pipelines: number): Record<string, Target> {
  return {
    ...zeros, done_share: { atLeast: 0.9 }, pipelines: { atLeast: pipelines }, kills: { atLeast: leastKills(pipelines) }, turned_away: { atLeast: twins(pipelines) },
    forged: { atLeast: leastForged(pipelines) }, forged_taken: { atMost: 0 }, resets_shown: { atMost: 0 },
  };
}
