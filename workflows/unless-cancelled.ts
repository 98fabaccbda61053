import { ActivityFailure, isCancellation, log } from '@temporalio/workflow';

/** For activities with one attempt that did not report back: null, and the row decides. A cancellation is passed on. */
export function unlessCancelled(error: unknown): null {
  if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
  log.warn('a step that is tried once did not report back; its row decides');
  return null;
}
