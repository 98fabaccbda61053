import type { Burnt } from './fire.ts';
import { workerSabotages, type WorkerSabotage } from './plan.ts';

/** Guards that a drill under fire can switch off. */
export const guards = workerSabotages;

export function workerSabotagesOf(names: readonly string[]): WorkerSabotage[] {
  return workerSabotages.filter((name) => names.includes(name));
}

/** The figures of a drill under fire, in the order in which they are printed. */
export function figuresOf(pipelines: number, { verdict, ...burnt }: Burnt): Record<string, number> {
  return {
    pipelines, done: verdict.done, done_share: pipelines === 0 ? 0 : verdict.done / pipelines, ...verdict.counts, unknown: verdict.unknown, unknown_shown: burnt.unknownsShown,
    resets_shown: burnt.resetsShown, kills: burnt.kills, replies_dropped: burnt.lostReplies, posts_reset: burnt.resets, connections_cut: burnt.connectionsCut,
    asked: Object.values(burnt.needsYou).reduce((sum, count) => sum + count, 0), seconds: burnt.seconds,
  };
}
