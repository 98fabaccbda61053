import type { Stage } from '#domain/application/stages.ts';

/** Stages that a machine moves on from; at the others an application rightly stands for days. */
const moving: readonly Stage[] = ['preparing', 'held', 'submitting', 'submitted'];
/** Longer than a step takes that nothing disturbs. */
const longMs = 45_000;

/**
 * Whether an application's workflow may not know where its row stands: a decision that was carried out while workers
 * and Temporal died together is in the record alone.
 */
export function mayBeBehind(row: { readonly stage: Stage; readonly stageSince: Date }, now: Date): boolean {
  return moving.includes(row.stage) && now.getTime() - row.stageSince.getTime() > longMs;
}
