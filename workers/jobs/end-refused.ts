import type { Client } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

/** The server's own mark of a run whose workflow tasks failed five times in a row; it goes with the first that does not. */
const problems = defineSearchAttributeKey('TemporalReportedProblems', SearchAttributeType.KEYWORD_LIST);
const failing = `WorkflowType in ('applicationWorkflow', 'campaignWorkflow') and ExecutionStatus = 'Running' and ${problems.name} = 'category=WorkflowTaskFailed'`;
/**
 * Causes of what the server refuses in a worker's answer (`BadUpdateWorkflowExecutionMessage` and its like): the same
 * history leads to the same answer whoever replays it. A task that fails in workflow code is none of them: it goes on
 * with the code that mends it.
 */
const refused = 'cause=WorkflowTaskFailedCauseBad';

/**
 * Makes the job that terminates runs whose every workflow task is refused by the server; the reconciler begins the next
 * run from the record (decision 52). The list lags, so only a run that two turns in a row find is ended. A turn answers
 * the workflow ids that it ended.
 */
export function createRefusedRunsEnder(temporal: Client): () => Promise<string[]> {
  let seen: ReadonlySet<string> = new Set();
  return async () => {
    const found = new Map<string, string>();
    for await (const { workflowId, runId, typedSearchAttributes } of temporal.workflow.list({ query: failing })) {
      if (typedSearchAttributes.get(problems)?.some((problem) => problem.startsWith(refused)) === true) found.set(runId, workflowId);
    }
    const due = [...found].filter(([runId]) => seen.has(runId));
    for (const [runId, workflowId] of due) await temporal.workflow.getHandle(workflowId, runId).terminate('its workflow tasks are refused: the next run goes on from the record');
    seen = new Set(found.keys());
    return due.map(([, workflowId]) => workflowId);
  };
}
