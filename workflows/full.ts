import { workflowInfo } from '@temporalio/workflow';

/** Whether a run should continue as new: the server suggests it, or its history has reached the length that a test asks for. */
export function isFull(historyLimit: number | undefined): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || (historyLimit !== undefined && historyLength >= historyLimit);
}
