import { workflowInfo } from '@temporalio/workflow';

/** Whether a run should go on as a new one: the server suggests it, or its history has the length that a test set. */
export function isFull(historyLimit: number | undefined): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || (historyLimit !== undefined && historyLength >= historyLimit);
}
