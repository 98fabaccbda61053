import { ApplicationFailure } from '@temporalio/workflow';
import { sentenceOf, type DecisionRefusal } from '#domain/application/refusals.ts';

/** For validators: turns an update away, before the record is asked. Any error but a Temporal failure would fail the workflow task instead. */
export function refuse(refusal: DecisionRefusal): never {
  throw ApplicationFailure.create({ type: 'TurnedAway', message: sentenceOf(refusal), details: [refusal], nonRetryable: true });
}
