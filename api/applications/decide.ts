import { ApplicationFailure, type Client, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import type { Decision } from '#domain/application/decisions.ts';
import type { Position } from '#domain/application/position.ts';
import { decisions, workflowIds } from '#workflows/messages.ts';
import { refusedDecision } from './applications.errors.ts';

/** Whether the record confirmed the decision in time; if not, it is still on its way. */
export type Decided = { readonly confirmed: true; readonly position: Position } | { readonly confirmed: false };

/** Brings a decision to the application's workflow. Throws `refused` with the workflow's sentence. */
export type Decide = (position: Position, decision: Decision) => Promise<Decided>;

/** A person is told "not confirmed yet" after this. */
const patienceMs = 5_000;

/**
 * @param attach starts or re-attaches the workflow: a lost Temporal loses no decision, because the record knows the stage
 */
export function createDecide(client: Client, attach: (position: Position) => Promise<void>, onLate: (error: unknown) => void): Decide {
  const update = (position: Position, decision: Decision) =>
    client.workflow
      .getHandle(workflowIds.application(position.applicationId, position.run))
      .executeUpdate(decisions[decision.kind], { args: [decision], updateId: decision.messageId });

  return async (position, decision) => {
    const confirmed = update(position, decision)
      .catch(async (error: unknown) => {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
        await attach(position);
        return update(position, decision);
      })
      .then((at): Decided => ({ confirmed: true, position: at }), asRefusal);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Decided>((resolve) => {
      timer = setTimeout(() => {
        confirmed.catch(onLate);
        resolve({ confirmed: false });
      }, patienceMs);
    });
    return Promise.race([confirmed, late]).finally(() => clearTimeout(timer));
  };
}

function asRefusal(error: unknown): never {
  // Attached a moment ago, and gone all the same: it ended.
  if (error instanceof WorkflowNotFoundError) throw refusedDecision('it has ended; open it again to go on');
  if (error instanceof WorkflowUpdateFailedError && error.cause !== undefined) {
    const reason = rootOf(error.cause);
    if (reason instanceof ApplicationFailure && reason.type === 'Refused') throw refusedDecision(reason.message);
  }
  throw error;
}

/** A refusal may stand under the activity failure that carried it. */
function rootOf(error: Error): Error {
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}
