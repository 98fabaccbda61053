import type { Client } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

/** The server's own mark of a run whose workflow tasks failed or timed out five times in a row; it goes with the first that does not. */
const problems = defineSearchAttributeKey('TemporalReportedProblems', SearchAttributeType.KEYWORD_LIST);
const failing = `WorkflowType in ('applicationWorkflow', 'campaignWorkflow') and ExecutionStatus = 'Running' and ${problems.name} is not null`;
/**
 * Causes of what the server refuses in a worker's answer (`BadUpdateWorkflowExecutionMessage` and its like): the same
 * history leads to the same answer whoever replays it. A task that fails in workflow code is none of them: it goes on
 * with the code that mends it.
 */
const refused = 'cause=WorkflowTaskFailedCauseBad';
/**
 * Attempts at one workflow task that workers took and did not answer. A worker says only at the first that a history does
 * not replay; where the first was lost with its worker, all later ones run out in silence. The server gives each more
 * time than the one before: at the eighth it has waited for more than two minutes (WorkflowTaskTimeout of 10 s).
 */
const silent = 'category=WorkflowTaskTimedOut';
const silentAttempts = 8;

/**
 * Makes the job that terminates runs that no worker can carry on: the server refuses every answer to their workflow task,
 * or none comes. The reconciler begins the next run from the record (decision 52). The list lags, so only a run that two
 * turns in a row find is ended. A turn answers the workflow ids that it ended.
 */
export function createStuckRunsEnder(temporal: Client, mostSilent = silentAttempts): () => Promise<string[]> {
  let seen: ReadonlySet<string> = new Set();
  return async () => {
    const found = new Map<string, string>();
    for await (const { workflowId, runId, typedSearchAttributes } of temporal.workflow.list({ query: failing })) {
      const marks = typedSearchAttributes.get(problems) ?? [];
      const isSilent = async () => ((await temporal.workflow.getHandle(workflowId, runId).describe()).raw.pendingWorkflowTask?.attempt ?? 0) >= mostSilent;
      if (marks.some((mark) => mark.startsWith(refused)) || (marks.includes(silent) && (await isSilent()))) found.set(runId, workflowId);
    }
    const due = [...found].filter(([runId]) => seen.has(runId));
    for (const [runId, workflowId] of due) await temporal.workflow.getHandle(workflowId, runId).terminate('no worker can carry it on: the next run goes on from the record');
    seen = new Set(found.keys());
    return due.map(([, workflowId]) => workflowId);
  };
}
