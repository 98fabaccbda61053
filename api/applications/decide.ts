import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { status as grpc } from '@grpc/grpc-js';
import { ApplicationFailure, type Client, isGrpcServiceError, ServiceError, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { refusalOf, type Decision } from '#domain/application/decisions.ts';
import type { Position } from '#domain/application/position.ts';
import { refusalFrom, type DecisionRefusal } from '#domain/application/refusals.ts';
import { decisions, recordChanged, workflowIds } from '#workflows/messages.ts';
import { refusedDecision } from './applications.errors.ts';

/** Whether the record confirmed the decision in time; if not, it is still on its way. */
export type Decided = { readonly confirmed: true; readonly position: Position } | { readonly confirmed: false };

/** Brings a decision to the application's workflow. Throws `refused` with the workflow's reason. */
export type Decide = (position: Position, decision: Decision) => Promise<Decided>;

/** A person is told "not confirmed yet" after this. */
const patienceMs = 5_000;

/**
 * How often a workflow that has not heard of the row's stage yet is asked again: two seconds in all, within the person's
 * patience. One that answers and still has not heard after so many tries lost what moved the row, and is told to look at
 * it; one whose task was lost is too slow already, and another message would make it slower.
 */
const catchUp = { times: 20, everyMs: 100, tellAfter: 8 };

/**
 * @param attach starts or re-attaches the workflow, and answers the position whose run that is: neither a lost Temporal
 * nor a workflow that an operator ended loses a decision, because the record knows the stage
 */
export function createDecide(client: Client, attach: (position: Position) => Promise<Position>, onLate: (error: unknown) => void): Decide {
  const workflowOf = ({ applicationId, run }: Position) => client.workflow.getHandle(workflowIds.application(applicationId, run));
  const updateOnce = (position: Position, decision: Decision) =>
    workflowOf(position).executeUpdate(decisions[decision.kind], { args: [decision], updateId: decision.messageId });

  // A server too busy for the message may still take the next try, which says for itself what is wrong: that error is not
  // this decision's. A workflow that is gone takes nothing more, and another run of it must be attached.
  const haveItLook = (position: Position) =>
    workflowOf(position).signal(recordChanged, { messageId: randomUUID() }).catch((error: unknown) => {
      if (error instanceof WorkflowNotFoundError) throw error;
    });

  // The record moves first. A workflow that turns away what the record allows has not received its last activity's result
  // yet, or is carrying out another decision. Where its task was lost, the decision's id keeps a repeat from counting twice.
  const update = async (position: Position, decision: Decision) => {
    const allowed = refusalOf(decision, position.stage) === null;
    for (let tries = 1; ; tries += 1) {
      try {
        return await updateOnce(position, decision);
      } catch (error) {
        if (tries > catchUp.times || !(lostItsTask(error) || (allowed && turnedAway(error)))) throw error;
        if (tries === catchUp.tellAfter && turnedAway(error)) await haveItLook(position);
        await sleep(catchUp.everyMs);
      }
    }
  };

  return async (position, decision) => {
    const confirmed = update(position, decision)
      .catch(async (error: unknown) => {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
        return update(await attach(position), decision);
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
  if (error instanceof WorkflowNotFoundError) throw refusedDecision('ended');
  // The server takes nothing for a run whose tasks keep failing, until that is ended (decision 52).
  if (lostItsTask(error)) throw refusedDecision('stands_still');
  const refusal = refusalIn(error);
  throw refusal === null ? error : refusedDecision(refusal.why, refusal.what);
}

/** Why the workflow or its record refused, or null. */
function refusalIn(error: unknown): DecisionRefusal | null {
  if (!(error instanceof WorkflowUpdateFailedError) || error.cause === undefined) return null;
  const reason = rootOf(error.cause);
  return reason instanceof ApplicationFailure && (reason.type === 'Refused' || reason.type === 'TurnedAway') ? refusalFrom(reason.details?.[0]) : null;
}

/** Whether the workflow's validator refused: the record was not asked. */
function turnedAway(error: unknown): boolean {
  return error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure && error.cause.type === 'TurnedAway';
}

/** The workflow task that took the update failed, as one does that ends a run while something else arrives. */
function lostItsTask(error: unknown): boolean {
  return error instanceof ServiceError && isGrpcServiceError(error.cause) && error.cause.code === grpc.FAILED_PRECONDITION;
}

/** A refusal may stand under the activity failure that carried it. */
function rootOf(error: Error): Error {
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}
