import { ApplicationFailure } from '@temporalio/workflow';

/** For validators: turns an update away with a reason for the person, before the record is asked. Any error but a Temporal failure would fail the workflow task instead. */
export function refuse(reason: string): never {
  throw ApplicationFailure.create({ type: 'TurnedAway', message: reason, nonRetryable: true });
}
