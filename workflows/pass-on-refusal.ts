import { ApplicationFailure, isCancellation, patched } from '@temporalio/workflow';

/**
 * Throws what a decision's local activity failed with where that is its answer: the record refused, or the run is
 * cancelled. Returns where it was slow or could not reach the record, which another try may mend.
 */
export function passOnRefusal(error: unknown): void {
  // What a local activity fails with is not wrapped in an ActivityFailure.
  const isRefusal = error instanceof ApplicationFailure && error.nonRetryable === true;
  if (isRefusal || isCancellation(error) || !patched('decides-again')) throw error;
}
