import { proxyActivities } from '@temporalio/workflow';

const { nothing } = proxyActivities<{ nothing(): Promise<void> }>({ startToCloseTimeout: '30s' });

/** Twelve steps that do nothing, one after another: what a pipeline is measured against. */
export async function referenceWorkflow(): Promise<void> {
  for (let step = 0; step < 12; step += 1) await nothing();
}
