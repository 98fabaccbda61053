import { proxyActivities } from '@temporalio/workflow';
import { defaultWaits } from '#domain/application/waits.ts';
import type { ApplicationRef, SubmitActivities } from '#activities/shapes.ts';
import { queues } from '#workflows/messages.ts';

/** Somebody with access to Temporal puts a bare task on the queue that clicks. */
export async function rogueWorkflow(ref: ApplicationRef, token: string): Promise<unknown> {
  const { fillAndSend } = proxyActivities<SubmitActivities>({ taskQueue: queues.browser, startToCloseTimeout: '20s', retry: { maximumAttempts: 1 } });
  return fillAndSend(ref, token, defaultWaits);
}
