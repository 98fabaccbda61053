import { ApplicationFailure } from '@temporalio/workflow';

/** Refuses an update with a reason for the person; anything but a Temporal failure would stop the workflow task. */
export function refuse(reason: string): never {
  throw ApplicationFailure.create({ type: 'Refused', message: reason, nonRetryable: true });
}
