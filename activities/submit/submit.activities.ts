import { Context, log } from '@temporalio/activity';
import { FieldTrouble, FormTrouble, type FormBrowser, type FormSession, type Recording, type UploadFile } from '#adapters/browser/browser.port.ts';
import type { Files } from '#adapters/files/files.port.ts';
import type { WebClient } from '#adapters/web/web.port.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { Waits } from '#domain/application/waits.ts';
import type { NeedsYouReason } from '#domain/application/stages.ts';
import { refused, moveApplication, type StepDeps } from '../step.ts';
import { formFailure } from '../form-failure.ts';
import { forbiddenByRobots } from '../robots.ts';
import { reasonOf } from '../hand-over.ts';
import type { ApprovalVerifier } from '#adapters/keys/approval-keys.ts';
import { unlikeSigned, type FilledForm } from '#domain/form/filled-form.ts';
import { formFingerprint } from '#domain/form/fingerprint.ts';
import { systemOfForm } from '#domain/form/system-of-form.ts';
import { destinationRefusal } from '#domain/submission/destination.ts';
import { mayClick } from '#domain/submission/may-click.ts';
import type { BundleContent } from '#db/applications/application.entities.ts';
import { readApplication } from '#db/applications/application.repository.ts';
import { findAttemptByToken } from '#db/applications/attempt.repository.ts';
import { readBundle } from '#db/applications/bundle.repository.ts';
import type { SubmitActivities } from '../shapes.ts';
import { findSiteSession } from '#db/hand-over/hand-over.repository.ts';
import { planFirst } from '../follow-up/follow-up.activities.ts';
import type { KeptPages } from '../hand-over/kept-pages.ts';
import type { OwnClickDeps } from '../hand-over/own-click.ts';
import type { Clicks } from './clicks.ts';
import type { Fail } from './failpoints.ts';
import type { ProtocolTimes } from './times.ts';
import { bundleReadBack, recordIntent } from './intent.ts';
import { keepRecording, putSeen } from './recording.ts';
import { becomePacket, waitForPerson } from './attended.ts';
import { handOverSigned, putOff, recordOutcome, recordUnclicked, releaseAttempt, type AttemptAt } from './outcome.ts';
import { untilIntent, type UntilIntent } from './until-intent.ts';

export interface SubmitDeps extends StepDeps {
  readonly browser: FormBrowser;
  readonly web: WebClient;
  readonly files: Files;
  readonly verifier: ApprovalVerifier;
  readonly practiceOrigin: string | null;
  readonly fail: Fail;
  readonly times: ProtocolTimes;
  readonly clicks: Clicks;
  readonly kept: KeptPages;
  /** The person's own browser, visible; null where there is none to show. */
  readonly attended: FormBrowser | null;
  readonly tell: OwnClickDeps['tell'];
  readonly report: OwnClickDeps['report'];
}

/** How far a page has come: whether anything was filled in, and whether its recording is taken care of. */
interface Watched {
  filled: boolean;
  kept: boolean;
}

/** A form filled and read back, just before the intent. */
interface FilledPage {
  readonly filled: FilledForm;
  readonly picture: Uint8Array;
  readonly uploadsBeforeClick: readonly string[];
}

/**
 * Steps 3 to 5 of the protocol: fill, read back, intent, one click, outcome. Only the holder of an attempt's token may
 * send it; a task that someone put on the queue by hand has none and is refused.
 */
export function createSubmitActivities(deps: SubmitDeps): SubmitActivities {
  return {
    async fillAndSend(ref, token, waits) {
      const at = await deps.database.asPerson(ref.userId, async (tx): Promise<AttemptAt> => {
        const attempt = await findAttemptByToken(tx, token);
        if (attempt === null || attempt.applicationId !== ref.applicationId || attempt.outcome !== null || attempt.intentAt !== null) throw refused('no attempt is open under this token');
        const row = await readApplication(tx, ref.applicationId);
        if (row.stage !== 'submitting' || row.bundleId === null) throw refused(`the application is at ${row.stage}`);
        return { row, attempt, content: (await readBundle(tx, row.bundleId)).content };
      });
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
      if (wrong !== null) return moveApplication(deps, ref, (tx) => releaseAttempt(tx, at, { reason: 'wrong_destination', says: wrong }, untilOf(waits)));

      const { cancellationSignal } = Context.current();
      const task = untilIntent(cancellationSignal);
      try {
        const browser = at.attempt.channel === 'attended' ? (deps.attended ?? deps.browser) : deps.browser;
        await using session = await browser.open({ system: systemOfForm(destination.url), url: destination.url, candidateKind }, task.signal, await siteStateOf(at));
        deps.fail('after_open');
        const seen: Watched = { filled: false, kept: false };
        try {
          return await go(at, session, waits, seen, task);
        } finally {
          // If it was handed over, refused or failed between filling and click, what was seen is evidence all the same.
          if (seen.filled && !seen.kept) await keepRecorded(at, session.recording());
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
        return await moveApplication(deps, ref, (tx) => releaseAttempt(tx, at, { reason, says: error.message }, untilOf(waits)));
      }
    },
  };

  /** When a hand-over goes away by itself. */
  function untilOf(waits: Waits): Date {
    return new Date(deps.clock.now().getTime() + waits.needsYou);
  }

  async function go(at: AttemptAt, session: FormSession, waits: Waits, seen: Watched, task: UntilIntent) {
    const ref = { applicationId: at.row.id, userId: at.row.userId };
    const { content } = at;
    const asksElse = 'The form asks something else than when you signed.';
    const release = (says: string) => moveApplication(deps, ref, (tx) => releaseAttempt(tx, at, { reason: 'form_changed', says }, untilOf(waits)));

    const plan = await session.plan();
    const [wall] = plan.handOver;
    if (wall !== undefined) {
      const position = await moveApplication(deps, ref, (tx) => releaseAttempt(tx, at, { reason: reasonOf(wall), says: 'The site asks for something only you can do. Nothing was sent.' }, untilOf(waits)));
      if (position.stage === 'needs_you') await keepPage(at, session, reasonOf(wall), null);
      return position;
    }
    if (sha256(formFingerprint(plan)) !== content.bundle.formFingerprint) return release(asksElse);
    seen.filled = true;
    const { uploadsBeforeClick } = await session.fill(content.answers, await uploadsOf(ref.userId, content));
    deps.fail('after_fill');
    const filled = await session.readBack();
    deps.fail('after_read_back');
    const unlike = unlikeSigned(content.plan, content.answers, filled);
    if (unlike !== null) return release('label' in unlike ? `The page does not hold what you signed: ${unlike.label}.` : asksElse);
    const picture = await session.screenshot();
    if (at.attempt.channel === 'attended') {
      seen.kept = true;
      return waitForPerson({ ...deps, waits }, at, session, { picture, uploadsBeforeClick });
    }
    const landed = deps.clicks.begin();
    try {
      task.detach();
      return await clickOnce(at, session, { filled, picture, uploadsBeforeClick }, waits, seen);
    } finally {
      landed();
    }
  }

  /** Steps 4 and 5 of the protocol. From the intent on, the attempt may have reached the employer. */
  async function clickOnce(at: AttemptAt, session: FormSession, page: FilledPage, waits: Waits, seen: Watched) {
    const ref = { applicationId: at.row.id, userId: at.row.userId };
    deps.fail('before_intent');
    const intentAt = deps.clock.monotonicMs();
    const clickBefore = await deps.database.asPerson(ref.userId, (tx) =>
      recordIntent(tx, at.attempt, bundleReadBack(at.content.bundle, page.filled), { verifier: deps.verifier, outcomeLeaseMs: deps.times.outcomeLease, from: 'submitting' }),
    );
    if (clickBefore === 'paused') {
      return moveApplication(deps, ref, async (tx) => putOff(tx, await readApplication(tx, ref.applicationId), new Date(deps.clock.now().getTime() + deps.times.pausedLook)));
    }
    if (typeof clickBefore === 'string') return moveApplication(deps, ref, (tx) => releaseAttempt(tx, at, stopped[clickBefore], untilOf(waits)));
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
      return moveApplication(deps, ref, (tx) => recordUnclicked(tx, at, known, untilOf(waits)));
    }
    deps.fail('after_click');
    const outcome = await session.outcome(deps.times.outcomeWait);
    deps.fail('after_outcome');
    seen.kept = true;
    const recording = session.recording();
    const kept = await putSeen(deps.files, ref.userId, page.picture, outcome);
    const position = await moveApplication(deps, ref, async (tx) => {
      const row = await recordOutcome(tx, at, { outcome, kept, uploadsBeforeClick: page.uploadsBeforeClick, until: untilOf(waits) });
      return planFirst(tx, row, row.stageSince, waits);
    });
    deps.fail('after_record');
    await keepRecorded(at, recording);
    if (outcome.handOver !== null && position.stage === 'needs_you') await keepPage(at, session, reasonOf(outcome.handOver), at);
    return position;
  }

  async function keepRecorded(at: AttemptAt, recording: Promise<Recording>): Promise<void> {
    await keepRecording(deps, at, await recording).catch((error: unknown) => log.warn('a recording could not be kept', { applicationId: at.row.id, error: String(error) }));
  }

  /** Keeps the page open for its person, where the browser can; without it they begin with a new page. */
  async function keepPage({ row, attempt, content }: AttemptAt, session: FormSession, reason: NeedsYouReason, clicked: AttemptAt | null): Promise<void> {
    const page = session.keep();
    if (page !== null) await deps.kept.keep(page, { row, origin: content.bundle.destination.origin, clicked, attended: attempt.channel === 'attended' }, reason);
  }

  /** Cookies and storage that the site left in a page that was handed to the person; null for none. */
  async function siteStateOf(at: AttemptAt): Promise<string | null> {
    const known = await deps.database.asPerson(at.row.userId, (tx) => findSiteSession(tx, at.row.candidateId, at.content.bundle.destination.origin));
    return known === null ? null : (await deps.files.get(at.row.userId, known.fileKey)).bytes.toString('utf8');
  }

  async function uploadsOf(userId: string, content: BundleContent): Promise<UploadFile[]> {
    return Promise.all(
      content.bundle.files.map(async ({ questionId, fileName, mediaType, sha256: hash }) => {
        const key = content.files.find((file) => file.sha256 === hash)?.key;
        if (key === undefined) throw new Error(`a signed file is not in the bundle: ${hash}`);
        return { questionId, fileName, mediaType, bytes: (await deps.files.get(userId, key)).bytes };
      }),
    );
  }
}

/** What the person reads if no intent was written. */
const stopped = {
  refused: { reason: 'approval_refused', says: 'It was stopped just before it left: the signature no longer held. Nothing was sent.' },
  already_applied: { reason: 'already_applied', says: 'It was stopped just before it left: you applied for this vacancy already, through another posting. Nothing was sent.' },
} as const;

