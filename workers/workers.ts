import type { PayloadCodec } from '@temporalio/common';
import { Worker, type NativeConnection, type WorkerOptions } from '@temporalio/worker';
import type { Activities } from '#activities/create-activities.ts';
import { queues } from '#workflows/messages.ts';
import { heartbeating } from './heartbeat.ts';

/**
 * How much of each limited resource one process uses at once. Queues that use other people's servers (boards, models,
 * mail) also have a rate per second, which Temporal holds over all workers of the queue together, so every worker must
 * state the same one. `core` and `browser` use this machine alone; distances between sendings to one site are kept by the
 * claim.
 */
export const limits: Readonly<Record<keyof Activities, Partial<WorkerOptions>>> = {
  // An application waits for days: kept in memory it costs about a megabyte, read again from its history some milliseconds.
  core: { maxConcurrentWorkflowTaskExecutions: 40, maxConcurrentActivityTaskExecutions: 20, maxConcurrentLocalActivityExecutions: 40, maxCachedWorkflows: 100 },
  discover: { maxConcurrentActivityTaskExecutions: 8, maxTaskQueueActivitiesPerSecond: 20 },
  // One activity asks for two documents at once.
  llm: { maxConcurrentActivityTaskExecutions: 4, maxTaskQueueActivitiesPerSecond: 15 },
  browser: { maxConcurrentActivityTaskExecutions: 3 },
  mail: { maxConcurrentActivityTaskExecutions: 2, maxTaskQueueActivitiesPerSecond: 2 },
};

export interface WorkersOptions {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly activities: Activities;
  readonly payloadCodec: PayloadCodec;
  /** Text of the prebuilt workflow bundle. */
  readonly workflowCode: string;
  /** True while workers of an older version run beside these: a patch that a history does not hold yet is not begun in it. */
  readonly holdPatches: boolean;
  /** How long activities may go on when the process stops, before they are cancelled; they are waited for all the same. */
  readonly shutdownGrace: WorkerOptions['shutdownGraceTime'];
}

/**
 * One worker per queue in this process. Only `core` runs workflow code; the others are activity-only and save its
 * memory. Resolves when every worker has stopped; rejects with the first that failed.
 */
export async function runWorkers(options: WorkersOptions, stop: AbortSignal): Promise<void> {
  const { activities, connection, namespace, payloadCodec, workflowCode, holdPatches, shutdownGrace } = options;
  const names = Object.keys(queues) as (keyof Activities)[];
  const workers = await Promise.all(
    names.map((name) =>
      Worker.create({
        connection, namespace, dataConverter: { payloadCodecs: [payloadCodec] }, taskQueue: queues[name], activities: activities[name], shutdownGraceTime: shutdownGrace ?? '30s',
        // A cancellation reaches an activity with a heartbeat, so no later than this.
        maxHeartbeatThrottleInterval: '10s',
        // A run whose history does not replay fails instead of being retried for ever; the reconciler begins the next one from the record.
        ...(name === 'core' ? { workflowBundle: { code: workflowCode }, workflowFailureErrorTypes: { '*': ['NondeterminismError'] }, ...(holdPatches ? { patchActivationCallback: () => false } : {}) } : {}),
        // The heartbeats of `discover` carry its place in the board, so it sends them itself.
        ...(name === 'discover' ? {} : { interceptors: { activity: [heartbeating] } }),
        ...limits[name],
      }),
    ),
  );
  const running = workers.map((worker) => worker.run());
  const shutDown = () => {
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  stop.addEventListener('abort', shutDown, { once: true });
  if (stop.aborted) shutDown();
  try {
    await Promise.all(running);
  } finally {
    shutDown();
    await Promise.allSettled(running);
  }
}
