import { allHandlersFinished, condition, continueAsNew, patched, setHandler } from '@temporalio/workflow';
import type { ClaimAnswer } from '#activities/shapes.ts';
import { decisionKinds, refusalOf, type Decision } from '#domain/application/decisions.ts';
import type { Position } from '#domain/application/position.ts';
import { refusedBecause } from '#domain/application/refusals.ts';
import type { Ending, Stage } from '#domain/application/stages.ts';
import { stepsOf } from './activities.ts';
import { isFull } from './full.ts';
import * as messages from './messages.ts';
import { passOnRefusal } from './pass-on-refusal.ts';
import { refuse } from './refuse.ts';
import { describe, show } from './show.ts';
import { askAgainMs, millisecondsUntil, timerAtLeastMs } from './time.ts';
import { unlessCancelled } from './unless-cancelled.ts';

/**
 * One application, from its preparation to its end. PostgreSQL is the record: every activity moves the row and answers
 * where the application stands. The workflow is only the position: it can start at any stage, and can be lost without
 * losing the application. Answers how the application ended.
 */
export async function applicationWorkflow(input: messages.ApplicationInput): Promise<Ending | null> {
  const { waits } = input;
  const steps = stepsOf(input.fairnessKey);
  const ref = { applicationId: input.position.applicationId, userId: input.position.userId };
  let at = input.position;
  /** How many changes it has been told of (a decision, a reply, sending resumed); waits end when it grows. */
  let told = 0;
  /** One decision is carried out at a time; the API repeats one that came in between. */
  let deciding = false;
  /** Whether the row is being looked at, and whether it has been told of another change since. */
  let [looking, newsMissed] = [false, false];

  const arrive = (position: Position) => {
    if (position.moves < at.moves) return;
    // The row has begun another run, which is another workflow's: two of them must not carry on with one application.
    if (position.run > at.run && patched('ends-with-its-run')) position = { ...position, run: at.run, stage: 'closed', waitUntil: null, ending: null };
    if (position.stage !== at.stage) show(position);
    at = position;
  };

  setHandler(messages.position, () => at);
  setHandler(messages.recordChanged, async (_message) => {
    // One look for all that came during the one before: on a slow machine each would be more of what makes it slow.
    if (looking && patched('looks-once')) {
      newsMissed = true;
      return;
    }
    looking = true;
    try {
      do {
        newsMissed = false;
        arrive(await steps.core.lookAgain(ref));
        told += 1;
      } while (newsMissed);
    } finally {
      looking = false;
    }
  });
  for (const kind of decisionKinds) {
    const carryOut = async (decision: Decision) => {
      deciding = true;
      try {
        arrive(await steps.signing.decide(ref, decision, waits).catch((error: unknown) => {
          passOnRefusal(error);
          return steps.signingSlowly.decide(ref, decision, waits);
        }));
        told += 1;
        return at;
      } finally {
        deciding = false;
      }
    };
    const validator = (decision: Decision) => {
      if (deciding) refuse(refusedBecause('other_decision'));
      const refusal = decision.kind === kind ? refusalOf(decision, at.stage) : refusedBecause('other_kind', kind);
      if (refusal !== null) refuse(refusal);
    };
    setHandler(messages.decisions[kind], carryOut, { validator });
  }

  const prepare = async () => {
    const [inspected] = await Promise.all([steps.prepare.inspectForm(ref, waits), steps.writer.writeDocuments(ref)]);
    arrive(inspected);
    if (at.stage === 'preparing') arrive(await steps.prepare.assembleBundle(ref, waits));
  };

  /** Waits until the time at this stage has run out (true) or the application has moved (false). */
  const timeRunsOut = async (stage: Stage, summary: string) => {
    const { moves, waitUntil } = at;
    const moved = () => at.moves !== moves || at.waitUntil !== waitUntil;
    if (waitUntil === null) await condition(moved);
    // A wait that is over before the next activity begins needs no timer: activities look at the record's own clock.
    else if (millisecondsUntil(waitUntil) > timerAtLeastMs) await condition(moved, millisecondsUntil(waitUntil), { summary });
    return at.stage === stage && !moved();
  };

  /** Ends what waits for its person when its time has run out. Where the record's clock is behind this one it is not over yet, and not asked again at once. */
  const runOut = async (stage: Stage, summary: string) => {
    if (!(await timeRunsOut(stage, summary))) return;
    const { moves } = at;
    arrive(await steps.core.runOut(ref, waits));
    if (at.moves === moves) await condition(() => at.moves !== moves, askAgainMs, { summary });
  };

  /** Waits for the first follow-up, whose date was just planned: before it nothing is due that it is not told of. */
  const untilPlanned = async (seen: number) => {
    if (at.stage === 'following_up' && at.waitUntil !== null) await condition(() => told !== seen, millisecondsUntil(at.waitUntil), { summary: nextFollowUp });
  };

  /** Fills and clicks once. Whatever goes wrong, the row says what became of it, never the error. */
  const send = async (ask: () => Promise<ClaimAnswer>) => {
    const seen = told;
    const claim = await ask();
    if (claim.kind === 'moved') arrive(claim.position);
    else if (claim.kind === 'wait') await condition(() => told !== seen, Math.max(askAgainMs, millisecondsUntil(claim.until)), { summary: 'may not go yet' });
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

  /** Nobody knows whether it arrived: look again whenever something changes (a receipt, the person's word), and never click again. */
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
    else if (task.do === 'close') arrive(await steps.core.runOut(ref, waits));
    else await condition(() => told !== seen, Math.max(askAgainMs, millisecondsUntil(task.until)), { summary: nextFollowUp });
  };

  // The search attributes were set when it was started.
  describe(at);
  while (at.stage !== 'closed') {
    if (at.stage === 'preparing') await prepare();
    else if (at.stage === 'awaiting_approval') await runOut(at.stage, 'waits for the signature');
    else if (at.stage === 'needs_you') await runOut(at.stage, 'waits for the person');
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

/** The summary of two timers, for operators. */
const nextFollowUp = 'next follow-up';
