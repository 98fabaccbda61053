import type { FormSession } from '#adapters/browser/browser.port.ts';
import { needsYouSays } from '#domain/application/needs-you-says.ts';
import type { Position } from '#domain/application/position.ts';
import type { Waits } from '#domain/application/waits.ts';
import type { FilledForm } from '#domain/form/filled-form.ts';
import { mayClick } from '#domain/submission/may-click.ts';
import { databaseNow } from '#db/access/database-now.ts';
import { readApplication } from '#db/applications/application.repository.ts';
import { planFirst } from '../follow-up/follow-up.activities.ts';
import { reasonOf } from '../hand-over.ts';
import { keepForPerson, pageOf } from '../hand-over/kept-pages.ts';
import { moveApplication, refused } from '../step.ts';
import { bundleReadBack, recordIntent } from './intent.ts';
import { putOff, recordOutcome, recordUnclicked, releaseAttempt, type AttemptAt } from './outcome.ts';
import { putSeen, tryKeepRecording } from './recording.ts';
import type { SubmitDeps, Watched } from './submit-deps.ts';

/** A form filled and read back, just before the intent. */
export interface FilledPage {
  readonly filled: FilledForm;
  readonly picture: Uint8Array;
  readonly uploadsBeforeClick: readonly string[];
}

/** What the person reads if no intent was written. */
const stopped = {
  refused: { reason: 'approval_refused', says: needsYouSays('stopped_signature') },
  already_applied: { reason: 'already_applied', says: needsYouSays('stopped_applied_already') },
} as const;

/**
 * Steps 4 and 5 of the protocol: intent, one click, outcome. From the intent on, the attempt may have reached the employer.
 * Answers where the application stands.
 */
export async function clickOnce(deps: SubmitDeps, at: AttemptAt, session: FormSession, page: FilledPage, waits: Waits, seen: Watched): Promise<Position> {
  const ref = { applicationId: at.row.id, userId: at.row.userId };
  deps.fail('before_intent');
  const intentAt = deps.clock.monotonicMs();
  const clickBefore = await deps.database.asPerson(ref.userId, (tx) =>
    recordIntent(tx, at.attempt, bundleReadBack(at.content.bundle, page.filled), { verifier: deps.verifier, outcomeLeaseMs: deps.times.outcomeLease, from: 'submitting' }),
  );
  if (clickBefore === 'paused') {
    return moveApplication(deps, ref, async (tx) => putOff(tx, await readApplication(tx, ref.applicationId), new Date((await databaseNow(tx)).getTime() + deps.times.pausedLook)));
  }
  if (typeof clickBefore === 'string') return moveApplication(deps, ref, (tx) => releaseAttempt(tx, at, stopped[clickBefore], waits.needsYou));
  deps.fail('after_intent');

  let late: string | null = null;
  try {
    await session.click(() => {
      deps.fail('before_click');
      late = mayClick({ wallNow: deps.clock.now().getTime(), clickBefore: clickBefore.getTime(), monotonicSinceIntent: deps.clock.monotonicMs() - intentAt });
      if (late !== null) throw refused(late);
    });
  } catch (error) {
    const known: string | null = late;
    if (known === null) throw error;
    return moveApplication(deps, ref, (tx) => recordUnclicked(tx, at, known, waits.needsYou));
  }
  deps.fail('after_click');
  const outcome = await session.outcome(deps.times.outcomeWait);
  deps.fail('after_outcome');
  seen.kept = true;
  const recording = session.recording();
  const kept = await putSeen(deps.files, ref.userId, page.picture, outcome);
  const position = await moveApplication(deps, ref, async (tx) => {
    const row = await recordOutcome(tx, at, { outcome, kept, uploadsBeforeClick: page.uploadsBeforeClick, lasts: waits.needsYou });
    return planFirst(tx, row, row.stageSince, waits);
  });
  deps.fail('after_record');
  await tryKeepRecording(deps, at, await recording);
  if (outcome.handOver !== null && position.stage === 'needs_you') await keepForPerson(deps.kept, session, pageOf(at, at), reasonOf(outcome.handOver));
  return position;
}
