import type { Stage } from '#domain/application/stages.ts';

/** Stages that a machine moves on from; at the others an application rightly stands for days. */
const moving: readonly Stage[] = ['preparing', 'held', 'submitting', 'submitted'];
/** Longer than a step takes that nothing disturbs. */
const longMs = 45_000;
/** How often one that still stands is told again. */
const againMs = 180_000;
/** Turns of the reconciler come so often: one of them falls into every such part of the time between two tellings. */
const turnMs = 60_000;

/**
 * Whether an application's workflow may not know where its row stands, and is due to be told: a decision that was carried
 * out while workers and Temporal died together is in the record alone. One turn in three tells it again, so that on a
 * machine where all steps are slow looking again does not become the work that makes them slow.
 */
export function mayBeBehind(row: { readonly stage: Stage; readonly stageSince: Date }, now: Date): boolean {
  const late = now.getTime() - row.stageSince.getTime() - longMs;
  return moving.includes(row.stage) && late > 0 && late % againMs < turnMs;
}
