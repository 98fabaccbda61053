import { ApplicationFailure } from '@temporalio/common';
import type { Position } from '#domain/application/position.ts';
import { refusedBecause, sentenceOf, type RefusalWhy } from '#domain/application/refusals.ts';
import type { Clock } from '#adapters/clock/clock.ts';
import type { Database, PersonTx } from '#db/access/database.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { NoApplication, positionOf, StageConflict } from '#db/applications/application.repository.ts';
import type { EventNotifier } from '#adapters/events/events.port.ts';
import type { ApplicationRef } from './shapes.ts';

/** What every step of an application works with. */
export interface StepDeps {
  readonly database: Database;
  readonly notifier: EventNotifier;
  readonly clock: Clock;
}

/**
 * Runs one transaction that moves an application, notifies the screens after the commit, and answers where it stands. If
 * it has moved on meanwhile (the person decided), its present position is the answer, not an error. Of an application that
 * is gone it throws, not to be tried again.
 */
export async function moveApplication(deps: StepDeps, ref: ApplicationRef, work: (tx: PersonTx) => Promise<ApplicationRow>): Promise<Position> {
  const row = await deps.database.asPerson(ref.userId, work).catch((error: unknown) => {
    if (error instanceof StageConflict) return error.row;
    // Erased: no later try would find it, and its workflow ends.
    if (error instanceof NoApplication) throw ApplicationFailure.nonRetryable(error.message, error.name);
    throw error;
  });
  deps.notifier.changed(row.candidateId);
  return positionOf(row);
}

/** A decision that cannot be carried out, for the person; never retried. */
export function refusedDecision(why: RefusalWhy, what?: string): ApplicationFailure {
  const refusal = refusedBecause(why, what);
  return ApplicationFailure.create({ type: 'Refused', message: sentenceOf(refusal), details: [refusal], nonRetryable: true });
}

/** A step that may not go on, as a sentence for the log; never retried. */
export function refused(sentence: string): ApplicationFailure {
  return ApplicationFailure.create({ type: 'Refused', message: sentence, nonRetryable: true });
}
