import { Client, Connection } from '@temporalio/client';
import type { Config } from '#start/config.ts';

export interface Actions {
  /** Of one pipeline, the median: starts, timers, signals, updates, steps, search attributes, markers. */
  readonly actions: number;
  readonly events: number;
  readonly activities: number;
  readonly localActivities: number;
}

/** What applications cost Temporal, by their histories. */
export async function actionsOf({ address, namespace }: Pick<Config['temporal'], 'address' | 'namespace'>, atMost = 100): Promise<Actions> {
  const connection = await Connection.connect({ address });
  try {
    const client = new Client({ connection, namespace });
    const counted: Actions[] = [];
    for await (const { workflowId, runId } of client.workflow.list({ query: 'WorkflowType = "applicationWorkflow" AND Stage = "following_up"' })) {
      const events = (await client.workflow.getHandle(workflowId, runId).fetchHistory()).events ?? [];
      const of = (name: string) => events.filter((event) => name in event && (event as unknown as Record<string, unknown>)[name] != null).length;
      const activities = of('activityTaskScheduledEventAttributes');
      const localActivities = of('markerRecordedEventAttributes');
      const rest = ['workflowExecutionStartedEventAttributes', 'timerStartedEventAttributes', 'workflowExecutionSignaledEventAttributes', 'workflowExecutionUpdateAcceptedEventAttributes', 'upsertWorkflowSearchAttributesEventAttributes'];
      counted.push({ actions: activities + localActivities + rest.reduce((sum, name) => sum + of(name), 0), events: events.length, activities, localActivities });
      if (counted.length === atMost) break;
    }
    const median = (pick: (one: Actions) => number): number => counted.map(pick).toSorted((a, b) => a - b)[Math.floor(counted.length / 2)] ?? 0;
    return { actions: median((one) => one.actions), events: median((one) => one.events), activities: median((one) => one.activities), localActivities: median((one) => one.localActivities) };
  } finally {
    await connection.close();
  }
}
