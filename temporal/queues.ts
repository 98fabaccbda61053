import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';

/** How much waits in one task queue, and how many workers poll it. */
export interface QueueState {
  readonly queue: string;
  /** Tasks that no worker has taken yet; an approximation of the server's. */
  readonly waiting: number;
  /** How long the oldest of them has waited, milliseconds. */
  readonly oldestMs: number;
  /** Processes that asked for work within the last minute. */
  readonly workers: number;
}

/** The server counts workflow tasks and activity tasks separately. */
const { TASK_QUEUE_TYPE_WORKFLOW, TASK_QUEUE_TYPE_ACTIVITY } = proto.temporal.api.enums.v1.TaskQueueType;
const kinds = [TASK_QUEUE_TYPE_WORKFLOW, TASK_QUEUE_TYPE_ACTIVITY] as const;
const minute = 60_000;

/** Makes a reader of the queues' state. It throws if Temporal does not answer. */
export function createQueueReader(client: Client, names: readonly string[], now: () => number = Date.now): () => Promise<readonly QueueState[]> {
  const { namespace } = client.options;
  return () =>
    Promise.all(names.map(async (queue) => {
      const described = await Promise.all(kinds.map((taskQueueType) => client.workflowService.describeTaskQueue({ namespace, taskQueue: { name: queue }, taskQueueType, reportStats: true })));
      const recent = described.flatMap(({ pollers }) => pollers).filter(({ lastAccessTime }) => now() - Number(lastAccessTime?.seconds ?? 0) * 1_000 < minute);
      return {
        queue,
        waiting: described.reduce((sum, { stats }) => sum + Number(stats?.approximateBacklogCount ?? 0), 0),
        oldestMs: Math.max(...described.map(({ stats }) => Number(stats?.approximateBacklogAge?.seconds ?? 0) * 1_000)),
        workers: new Set(recent.map(({ identity }) => identity)).size,
      };
    }));
}
