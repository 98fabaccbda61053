import { ApplicationFailure } from '@temporalio/workflow';

/** Turns an update away with a reason for the person, before the record is asked; anything but a Temporal failure would stop the workflow task. */
export function refuse(reason: string): never {
  throw ApplicationFailure.create({ type: 'TurnedAway', message: reason, nonRetryable: true });
}
