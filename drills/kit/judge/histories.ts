import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import { tsToDate } from '@temporalio/common/lib/time.js';
import type { Config } from '#start/config.ts';
import { retriesWhileOpen } from '#temporal/retries.ts';

/** One start of a step that clicks, as Temporal saw it. */
export interface ClickStep {
  /** Worker process that had it. */
  readonly pid: number;
  readonly startedAt: Date;
  /** When it answered, failed or was given up; null where it never was. */
  readonly closedAt: Date | null;
}

/** What Temporal kept of one application's workflow. */
export interface WorkflowStory {
  readonly workflowId: string;
  readonly status: string;
  readonly events: number;
  /** Workflow tasks and runs that failed: nondeterminism, or code that threw; what the server refused until the run was ended for it (decision 52) is none of them. */
  readonly failedTasks: readonly string[];
  /** Steps that may be tried once only and were started more often. */
  readonly repeatedClicks: number;
  readonly clicks: readonly ClickStep[];
  /** Worker processes (`pid@host`) that completed its workflow tasks. */
  readonly workedBy: readonly string[];
}

/** Reads every application's workflow with its history. */
export async function storiesOf({ address, namespace }: Pick<Config['temporal'], 'address' | 'namespace'>): Promise<WorkflowStory[]> {
  const connection = await Connection.connect({ address, interceptors: retriesWhileOpen });
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
    failedTasks: failuresIn(all).filter((why) => status !== 'TERMINATED' || !why.startsWith('BadUpdateWorkflowExecutionMessage')),
    repeatedClicks: started.filter((attempt) => attempt > 1).length,
    clicks: all.flatMap((event) => clickStepOf(event, all, clicks)),
    workedBy: [...new Set(all.flatMap(({ workflowTaskCompletedEventAttributes: completed }) => (completed == null ? [] : [completed.identity ?? ''])))],
  };
}

function failuresIn(events: readonly HistoryEvent[]): string[] {
  return events.flatMap(({ workflowTaskFailedEventAttributes: task, workflowExecutionFailedEventAttributes: run }) =>
    [task, run].flatMap((failed) => (failed == null ? [] : [failed.failure?.message ?? 'failed'])),
  );
}

type HistoryEvent = NonNullable<Awaited<ReturnType<WorkflowHandle['fetchHistory']>>['events']>[number];

function clickStepOf({ activityTaskStartedEventAttributes: started, eventTime }: HistoryEvent, all: readonly HistoryEvent[], clicks: ReadonlySet<string>): ClickStep[] {
  if (started == null || eventTime == null || !clicks.has(String(started.scheduledEventId))) return [];
  const closed = all.find((event) => {
    const ended = event.activityTaskCompletedEventAttributes ?? event.activityTaskFailedEventAttributes ?? event.activityTaskTimedOutEventAttributes ?? event.activityTaskCanceledEventAttributes;
    return ended != null && String(ended.scheduledEventId) === String(started.scheduledEventId);
  });
  return [{ pid: Number.parseInt(started.identity ?? '', 10), startedAt: tsToDate(eventTime), closedAt: closed?.eventTime == null ? null : tsToDate(closed.eventTime) }];
}
