import { condition, defineSignal, defineUpdate, proxyActivities, setHandler } from '@temporalio/workflow';

const { nothing } = proxyActivities<{ nothing(): Promise<void> }>({ startToCloseTimeout: '30s' });

/** Twelve steps that do nothing, one after another: what a pipeline is measured against. */
export async function referenceWorkflow(): Promise<void> {
  for (let step = 0; step < 12; step += 1) await nothing();
}

export const bareUpdate = defineUpdate<number>('bare');
export const endBare = defineSignal('end');

/** Answers updates without doing anything: what a decision is measured against. */
export async function bareWorkflow(): Promise<void> {
  const told = { updates: 0, end: false };
  setHandler(bareUpdate, () => (told.updates += 1));
  setHandler(endBare, () => void (told.end = true));
  await condition(() => told.end);
}
