import type { PayloadCodec } from '@temporalio/common';
import { Worker, type NativeConnection, type WorkerOptions } from '@temporalio/worker';
import type { Activities } from '#activities/create-activities.ts';
import { queues } from '#workflows/messages.ts';
import { beating } from './beat.ts';

/**
 * How much of each limited resource one process uses at once. What belongs to somebody else (their servers, their
 * models, their mail) is limited by the second too: Temporal holds that over all workers of a queue together, however
 * many run. `core` and `browser` use this machine alone, and what a browser does at a site keeps the site's distances.
 */
export const limits: Readonly<Record<keyof Activities, Partial<WorkerOptions>>> = {
  core: { maxConcurrentWorkflowTaskExecutions: 40, maxConcurrentActivityTaskExecutions: 20, maxConcurrentLocalActivityExecutions: 40, maxCachedWorkflows: 300 },
  discover: { maxConcurrentActivityTaskExecutions: 8, maxTaskQueueActivitiesPerSecond: 20 },
  // One step of it asks for two documents at once.
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
  /** Waited for when the process stops: a click in flight is never cut off. */
  readonly shutdownGrace: WorkerOptions['shutdownGraceTime'];
}

/**
 * One worker per queue in this process. Only `core` runs workflow code; the others are activity-only and save its
 * memory. Resolves when every worker has stopped; rejects with the first that failed.
 */
export async function runWorkers(options: WorkersOptions, stop: AbortSignal): Promise<void> {
  const { activities, connection, namespace, payloadCodec, workflowCode, shutdownGrace } = options;
  const names = Object.keys(queues) as (keyof Activities)[];
  const workers = await Promise.all(
    names.map((name) =>
      Worker.create({
        connection, namespace, dataConverter: { payloadCodecs: [payloadCodec] }, taskQueue: queues[name], activities: activities[name], shutdownGraceTime: shutdownGrace ?? '30s',
        // Cancellation reaches an activity no later than this.
        maxHeartbeatThrottleInterval: '10s',
        // A history that its code does not replay ends its run; the reconciler begins the next one from the record.
        ...(name === 'core' ? { workflowBundle: { code: workflowCode }, workflowFailureErrorTypes: { '*': ['NondeterminismError'] } } : {}),
        // What `discover` beats carries its place in the board.
        ...(name === 'discover' ? {} : { interceptors: { activity: [beating] } }),
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
