import {
  ActivityFailure, allHandlersFinished, condition, continueAsNew, isCancellation, log, setCurrentDetails, setHandler, upsertSearchAttributes,
} from '@temporalio/workflow';
import type { ClaimAnswer } from '#activities/shapes.ts';
import { decisionKinds, refusalOf, type Decision } from '#domain/application/decisions.ts';
import type { Position } from '#domain/application/position.ts';
import type { Ending, Stage } from '#domain/application/stages.ts';
import { stepsOf } from './activities.ts';
import { isFull } from './full.ts';
import * as messages from './messages.ts';
import { millisecondsUntil } from './time.ts';
import { refuse } from './refuse.ts';

/**
 * One application from its bundle to its end. PostgreSQL is the record: every step moves the row and answers where it
 * stands. This workflow is the position: it starts at any stage and can be lost without losing the application.
 */
export async function applicationWorkflow(input: messages.ApplicationInput): Promise<Ending | null> {
  const { waits } = input;
  const steps = stepsOf(input.fairnessKey);
  const ref = { applicationId: input.position.applicationId, userId: input.position.userId };
  let at = input.position;
  /** How often somebody told of a change: a decision, a reply, sending resumed. */
  let told = 0;
  /** One decision at a time: the API asks again for whoever comes while one is carried out. */
  let deciding = false;

  const arrive = (position: Position) => {
    if (position.moves < at.moves) return;
    if (position.stage !== at.stage) show(position);
    at = position;
  };

  setHandler(messages.position, () => at);
  setHandler(messages.recordChanged, async (_message) => {
    arrive(await steps.core.lookAgain(ref));
    told += 1;
  });
  for (const kind of decisionKinds) {
    const carryOut = async (decision: Decision) => {
      deciding = true;
      try {
        arrive(await steps.signing.decide(ref, decision, waits));
        told += 1;
        return at;
      } finally {
        deciding = false;
      }
    };
    const validator = (decision: Decision) => {
      if (deciding) refuse('another decision is being carried out');
      const refusal = decision.kind === kind ? refusalOf(decision, at.stage) : `this is no "${kind}"`;
      if (refusal !== null) refuse(refusal);
    };
    setHandler(messages.decisions[kind], carryOut, { validator });
  }

  const prepare = async () => {
    const [inspected] = await Promise.all([steps.prepare.inspectForm(ref, waits), steps.writer.writeDocuments(ref)]);
    arrive(inspected);
    if (at.stage === 'preparing') arrive(await steps.prepare.assembleBundle(ref, waits));
  };

  /** Waits at a stage until its time runs out (true) or the application moves (false). */
  const timeRunsOut = async (stage: Stage, summary: string) => {
    const { moves, waitUntil } = at;
    const moved = () => at.moves !== moves || at.waitUntil !== waitUntil;
    if (waitUntil === null) await condition(moved);
    // What is over by the time a step has begun needs no timer: steps look at the record's own clock.
    else if (millisecondsUntil(waitUntil) > timerAtLeastMs) await condition(moved, millisecondsUntil(waitUntil), { summary });
    return at.stage === stage && !moved();
  };

  /** Where a step planned the first follow-up it looked at what is due: before that date nothing is that nobody tells of. */
  const untilPlanned = async (seen: number) => {
    if (at.stage === 'following_up' && at.waitUntil !== null) await condition(() => told !== seen, millisecondsUntil(at.waitUntil), { summary: nextFollowUp });
  };

  /** Fills and clicks once. Whatever goes wrong, the row says what became of it, never the error. */
  const send = async (ask: () => Promise<ClaimAnswer>) => {
    const seen = told;
    const claim = await ask();
    if (claim.kind === 'moved') arrive(claim.position);
    else if (claim.kind === 'wait') await condition(() => told !== seen, millisecondsUntil(claim.until), { summary: 'may not go yet' });
    else {
      const done = await steps.submit.fillAndSend(ref, claim.token, waits).catch(unlessCancelled);
      arrive(done ?? (await steps.core.readPosition(ref)));
      await untilPlanned(seen);
    }
  };

  const plan = async () => {
    const seen = told;
    arrive(await steps.core.planFollowUp(ref, waits));
    await untilPlanned(seen);
  };

  /** Nobody knows whether it arrived: whatever changes (a receipt, the person's word), look again. Never click again. */
  const settle = async () => {
    const seen = told;
    arrive(await steps.core.lookForProof(ref));
    if (at.stage === 'outcome_unknown') await condition(() => told !== seen);
  };

  const followUp = async () => {
    const seen = told;
    const task = await steps.core.nextFollowUp(ref, waits);
    if (task.do === 'draft') await steps.writer.draftFollowUp(ref);
    else if (task.do === 'send') await steps.mail.sendMail(ref, task.mailId).catch(unlessCancelled);
    else if (task.do === 'close') arrive(await steps.core.runOut(ref));
    else await condition(() => told !== seen, millisecondsUntil(task.until), { summary: nextFollowUp });
  };

  // Its search attributes it was started with.
  describe(at);
  while (at.stage !== 'closed') {
    if (at.stage === 'preparing') await prepare();
    else if (at.stage === 'awaiting_approval' && (await timeRunsOut(at.stage, 'waits for the signature'))) arrive(await steps.core.runOut(ref));
    else if (at.stage === 'needs_you' && (await timeRunsOut(at.stage, 'waits for the person'))) arrive(await steps.core.runOut(ref));
    else if (at.stage === 'held' && (await timeRunsOut(at.stage, 'held for undo'))) await send(() => steps.core.claim(ref, waits));
    else if (at.stage === 'submitting') await send(() => steps.core.recover(ref, waits));
    else if (at.stage === 'outcome_unknown') await settle();
    else if (at.stage === 'submitted') await plan();
    else if (at.stage === 'following_up') await followUp();

    if (isFull(input.historyLimit)) {
      await condition(allHandlersFinished);
      await continueAsNew<typeof applicationWorkflow>({ ...input, position: at });
    }
  }
  await condition(allHandlersFinished);
  return at.ending;
}

/** Most steps take longer than this to begin. */
const timerAtLeastMs = 100;

/** What an operator reads beside two timers. */
const nextFollowUp = 'next follow-up';

/** The attempt did not report back: null, and the row decides. A cancelled workflow stays cancelled. */
function unlessCancelled(error: unknown): null {
  if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
  log.warn('a step that is tried once did not report back; its row decides');
  return null;
}

/** What operators see of it, at every change of stage. */
function show(at: Position): void {
  upsertSearchAttributes([
    { key: messages.attributes.stage, value: at.stage },
    { key: messages.attributes.attempt, value: at.attempt },
    { key: messages.attributes.needsYou, value: at.stage === 'needs_you' },
  ]);
  describe(at);
}

function describe(at: Position): void {
  setCurrentDetails(`**${at.stage}**${at.waitUntil === null ? '' : ` until ${at.waitUntil}`}, attempt ${at.attempt}, move ${at.moves}`);
}
