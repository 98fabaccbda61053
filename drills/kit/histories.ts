import { Client, Connection } from '@temporalio/client';
import type { Config } from '#start/config.ts';

/** What Temporal kept of one application's workflow. */
export interface WorkflowStory {
  readonly workflowId: string;
  readonly status: string;
  readonly events: number;
  /** Workflow tasks that failed: nondeterminism, or code that threw. */
  readonly failedTasks: readonly string[];
  /** Steps that may be tried once only and were started more often. */
  readonly repeatedClicks: number;
}

/** Reads every application's workflow with its history. */
export async function storiesOf({ address, namespace }: Pick<Config['temporal'], 'address' | 'namespace'>): Promise<WorkflowStory[]> {
  const connection = await Connection.connect({ address });
  try {
    const client = new Client({ connection, namespace });
    const stories: WorkflowStory[] = [];
    for await (const { workflowId, runId, status } of client.workflow.list({ query: 'WorkflowType = "applicationWorkflow"' })) {
      stories.push(await storyOf(client, workflowId, runId, status.name));
    }
    return stories;
  } finally {
    await connection.close();
  }
}

async function storyOf(client: Client, workflowId: string, runId: string, status: string): Promise<WorkflowStory> {
  const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  const all = events ?? [];
  const clicks = new Set(all.filter((event) => ['fillAndSend', 'sendMail'].includes(event.activityTaskScheduledEventAttributes?.activityType?.name ?? '')).map(({ eventId }) => String(eventId)));
  const started = all.flatMap(({ activityTaskStartedEventAttributes: started }) => (started != null && clicks.has(String(started.scheduledEventId)) ? [started.attempt ?? 1] : []));
  return {
    workflowId, status, events: all.length,
    failedTasks: all.flatMap(({ workflowTaskFailedEventAttributes: failed }) => (failed == null ? [] : [failed.failure?.message ?? 'failed'])),
    repeatedClicks: started.filter((attempt) => attempt > 1).length,
  };
}
