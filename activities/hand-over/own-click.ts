import { unlikeSigned, type FilledForm } from '#domain/form/filled-form.ts';
import { heldBack, type HeldBack } from '#domain/submission/held-back.ts';
import { mayClick } from '#domain/submission/may-click.ts';
import type { Position } from '#domain/application/position.ts';
import { advance, positionOf, readApplication } from '#db/applications/application.repository.ts';
import { noteClicked, noteHeldBack } from '#db/hand-over/hand-over.repository.ts';
import { reasonOf } from '../hand-over.ts';
import { moveApplication } from '../step.ts';
import type { Fail } from '../submit/failpoints.ts';
import { bundleReadBack, recordIntent } from '../submit/intent.ts';
import { recordOutcome, recordUnclicked, type AttemptAt } from '../submit/outcome.ts';
import { putSeen } from '../submit/recording.ts';
import type { ProtocolTimes } from '../submit/times.ts';
import { wake, type GoOnDeps } from './go-on.ts';
import type { KeptPages, Waiting } from './kept-pages.ts';

/** A form that is filled in as it was signed, and waits for its person's own click. */
export interface FilledForPerson {
  readonly at: AttemptAt;
  readonly picture: Uint8Array;
  readonly uploadsBeforeClick: readonly string[];
}

export interface OwnClickDeps extends Omit<GoOnDeps, 'needsYouMs'> {
  readonly fail: Fail;
  readonly times: ProtocolTimes;
  readonly kept: KeptPages;
  readonly waits: { readonly needsYou: number };
}

/**
 * Steps 4 and 5 of the protocol where the last click is the person's own (decision 41): what they send is held in this
 * process until the form reads back as it was signed and the intent is written under the attempt's token. Then it leaves,
 * once, and its outcome is read as after any click. Otherwise it is kept back, and they read why.
 */
export function holdForPerson(deps: OwnClickDeps, waiting: Waiting, filled: FilledForPerson): void {
  waiting.page.holdClick(async (stands) => {
    const landed = deps.clicks.begin();
    const why = await letGo(deps, filled, stands).catch((error: unknown) => {
      deps.report(`the person’s own click: ${String(error)}`);
      return heldBack('record_away');
    });
    if (why !== null) {
      landed();
      await deps.database.asPerson(waiting.row.userId, (tx) => noteHeldBack(tx, waiting.id, why));
      deps.notifier.changed(waiting.row.candidateId);
      return false;
    }
    waiting.goingOn = true;
    void land(deps, waiting, filled).catch((error: unknown) => deps.report(`the outcome of the person’s own click: ${String(error)}`)).finally(landed);
    return true;
  });
}

/** Null if it may leave; else why not. */
async function letGo(deps: OwnClickDeps, { at }: FilledForPerson, stands: FilledForm): Promise<HeldBack | null> {
  const { content, row: { id, userId, candidateId } } = at;
  const unlike = unlikeSigned(content.plan, content.answers, stands);
  if (unlike !== null) return 'label' in unlike ? heldBack('page_differs', unlike.label) : heldBack('form_differs');

  deps.fail('before_intent');
  const intentAt = deps.clock.monotonicMs();
  const begun = await deps.database.asPerson(userId, async (tx): Promise<{ readonly clickBefore: Date; readonly position: Position } | HeldBack> => {
    const clickBefore = await recordIntent(tx, at.attempt, bundleReadBack(content.bundle, stands), { verifier: deps.verifier, outcomeLeaseMs: deps.times.outcomeLease, from: 'needs_you' });
    if (typeof clickBefore === 'string') return heldBack(clickBefore);
    const present = await readApplication(tx, id);
    const moved = await advance(tx, { applicationId: id, from: 'needs_you', moves: present.moves, step: 'own_click', says: { attempt: at.attempt.n }, set: { needsYou: null, waitUntil: null } });
    return { clickBefore, position: positionOf(moved) };
  });
  if ('why' in begun) return begun;
  deps.fail('after_intent');
  deps.notifier.changed(candidateId);
  void wake(deps, begun.position, at.attempt.id);
  deps.fail('before_click');
  const late = mayClick({ wallNow: deps.clock.now().getTime(), clickBefore: begun.clickBefore.getTime(), monotonicSinceIntent: deps.clock.monotonicMs() - intentAt });
  if (late === null) return null;
  const position = await moveApplication(deps, { applicationId: id, userId }, (tx) => recordUnclicked(tx, at, late, deps.waits.needsYou));
  await wake(deps, position, at.attempt.token);
  return heldBack('too_late');
}

/** Records what became of it. The page stays open if its person has to go on in it. */
async function land(deps: OwnClickDeps, waiting: Waiting, { at, picture, uploadsBeforeClick }: FilledForPerson): Promise<void> {
  const { id, userId } = at.row;
  deps.fail('after_click');
  const outcome = await waiting.page.outcome(deps.times.outcomeWait);
  deps.fail('after_outcome');
  const kept = await putSeen(deps.files, userId, picture, outcome);
  const position = await moveApplication(deps, { applicationId: id, userId }, (tx) => recordOutcome(tx, at, { outcome, kept, uploadsBeforeClick, lasts: deps.waits.needsYou }));
  deps.fail('after_record');
  waiting.goingOn = false;
  const { handOver } = outcome;
  if (handOver === null || position.stage !== 'needs_you') await deps.kept.leave(waiting);
  else {
    // A challenge or a code: going on in the page is an attempt of its own.
    waiting.clicked = at;
    waiting.page.letPerson('look');
    await deps.database.asPerson(userId, (tx) => noteClicked(tx, waiting.id, reasonOf(handOver)));
  }
  await wake(deps, position, at.attempt.token);
}
