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
  return () =>
    Promise.all(names.map(async (queue) => {
      const described = await describe(client, queue);
      return {
        queue,
        waiting: described.reduce((sum, { stats }) => sum + Number(stats?.approximateBacklogCount ?? 0), 0),
        oldestMs: Math.max(...described.map(({ stats }) => Number(stats?.approximateBacklogAge?.seconds ?? 0) * 1_000)),
        workers: askedWithin(minute, described, now()).size,
      };
    }));
}

/** Whether processes of one machine ask every queue for work. An idle worker asks once a minute. Throws if Temporal does not answer. */
export async function isServedBy(host: string, client: Client, names: readonly string[], now: () => number = Date.now): Promise<boolean> {
  const described = await Promise.all(names.map((queue) => describe(client, queue)));
  return described.every((queue) => [...askedWithin(2 * minute, queue, now())].some((identity) => identity.endsWith(`@${host}`)));
}

function describe(client: Client, queue: string) {
  const { namespace } = client.options;
  return Promise.all(kinds.map((taskQueueType) => client.workflowService.describeTaskQueue({ namespace, taskQueue: { name: queue }, taskQueueType, reportStats: true })));
}

/** The processes that asked a queue for work within so many milliseconds, each as `PID@HOST`. */
function askedWithin(milliseconds: number, described: Awaited<ReturnType<typeof describe>>, now: number): ReadonlySet<string> {
  const recent = described.flatMap(({ pollers }) => pollers).filter(({ lastAccessTime }) => now - Number(lastAccessTime?.seconds ?? 0) * 1_000 < milliseconds);
  return new Set(recent.map(({ identity }) => identity ?? ''));
}
