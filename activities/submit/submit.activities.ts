import { Context } from '@temporalio/activity';
import { FieldTrouble, FormTrouble } from '#adapters/browser/browser.port.ts';
import { systemOfForm } from '#domain/form/system-of-form.ts';
import { destinationRefusal } from '#domain/submission/destination.ts';
import type { PersonTx } from '#db/access/database.ts';
import { readApplication } from '#db/applications/application.repository.ts';
import { findAttemptByToken } from '#db/applications/attempt.repository.ts';
import { readBundle } from '#db/applications/bundle.repository.ts';
import { formFailure } from '../form-failure.ts';
import { reasonOf } from '../hand-over.ts';
import { siteStateAt } from '../hand-over/site-state.ts';
import { forbiddenByRobots } from '../robots.ts';
import type { ApplicationRef, SubmitActivities } from '../shapes.ts';
import { moveApplication, refused } from '../step.ts';
import { becomePacket } from './attended.ts';
import { handOverSigned, releaseAttempt, type AttemptAt } from './outcome.ts';
import { tryKeepRecording } from './recording.ts';
import { sendForm } from './send-form.ts';
import type { SubmitDeps, Watched } from './submit-deps.ts';
import { untilIntent } from './until-intent.ts';

/**
 * Steps 3 to 5 of the protocol: fill, read back, intent, one click, outcome. Only the holder of an attempt's token may
 * send it; a task that someone put on the queue by hand has none and is refused.
 */
export function createSubmitActivities(deps: SubmitDeps): SubmitActivities {
  return {
    async fillAndSend(ref, token, waits) {
      const at = await deps.database.asPerson(ref.userId, (tx) => attemptUnder(tx, ref, token));
      deps.fail('after_claim');
      if (at.attempt.channel === 'packet') return moveApplication(deps, ref, (tx) => handOverSigned(tx, at, 'packet'));
      if (at.attempt.channel === 'attended' && deps.attended === null) return becomePacket(deps, at);
      // The person's own browser is opened and filled by a program too, so robots.txt counts.
      if (at.attempt.channel === 'attended' && at.content.bundle.candidateKind === 'real') {
        const why = await forbiddenByRobots(deps.web, at.content.bundle.destination.url, Context.current().cancellationSignal);
        if (why !== null) {
          deps.report(`the person’s own browser stays closed: ${why}`);
          return becomePacket(deps, at);
        }
      }

      const { destination, candidateKind } = at.content.bundle;
      const wrong = destinationRefusal(candidateKind, destination.url, deps.practiceOrigin);
      // Whatever the record says, no program clicks at a real employer.
      if (candidateKind === 'real' && at.attempt.channel !== 'attended') throw refused('a real application is never clicked by a program');
      if (wrong !== null) return moveApplication(deps, ref, (tx) => releaseAttempt(tx, at, { reason: 'wrong_destination', says: wrong }, waits.needsYou));

      const { cancellationSignal } = Context.current();
      const task = untilIntent(cancellationSignal);
      try {
        const browser = at.attempt.channel === 'attended' ? (deps.attended ?? deps.browser) : deps.browser;
        await using session = await browser.open({ system: systemOfForm(destination.url), url: destination.url, candidateKind }, task.signal, await siteStateAt(deps, at.row, destination.origin));
        deps.fail('after_open');
        const seen: Watched = { filled: false, kept: false };
        try {
          return await sendForm(deps, at, session, waits, seen, task);
        } finally {
          // If it was handed over, refused or failed between filling and click, what was seen is evidence all the same.
          if (seen.filled && !seen.kept) await tryKeepRecording(deps, at, await session.recording());
        }
      } catch (error) {
        // A page that was closed with its task says nothing of the form: the row decides how it goes on.
        if (cancellationSignal.aborted) throw formFailure(ref, error);
        if (!(error instanceof FormTrouble) && at.attempt.channel === 'attended') {
          deps.report(`the person’s own browser could not be opened: ${String(error)}`);
          return await becomePacket(deps, at);
        }
        if (!(error instanceof FormTrouble) || error.next === 'retry') throw formFailure(ref, error);
        // Trying again would meet the same. After an intent nothing is released here, and the lease decides.
        const reason = error.handOver === null ? (error instanceof FieldTrouble ? 'form_changed' : 'form_unreachable') : reasonOf(error.handOver);
        return await moveApplication(deps, ref, (tx) => releaseAttempt(tx, at, { reason, says: error.message }, waits.needsYou));
      }
    },
  };
}

/** The attempt that this token opens. Throws `Refused` where it opens none, or the application is not being sent. */
async function attemptUnder(tx: PersonTx, ref: ApplicationRef, token: string): Promise<AttemptAt> {
  const attempt = await findAttemptByToken(tx, token);
  if (attempt === null || attempt.applicationId !== ref.applicationId || attempt.outcome !== null || attempt.intentAt !== null) throw refused('no attempt is open under this token');
  const row = await readApplication(tx, ref.applicationId);
  if (row.stage !== 'submitting' || row.bundleId === null) throw refused(`the application is at ${row.stage}`);
  return { row, attempt, content: (await readBundle(tx, row.bundleId)).content };
}
