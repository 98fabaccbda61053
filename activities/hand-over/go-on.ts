import type { Position } from '#domain/application/position.ts';
import { bundleText } from '#domain/bundle/bundle.ts';
import { differences } from '#domain/form/filled-form.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import type { ApprovalVerifier } from '#adapters/keys/approval-keys.ts';
import type { Files } from '#adapters/files/files.port.ts';
import type { PersonTx } from '#db/access/database.ts';
import { databaseNow } from '#db/access/database-now.ts';
import type { AttemptRow } from '#db/applications/attempt.entities.ts';
import { advance, lockApplication, positionOf } from '#db/applications/application.repository.ts';
import { findAttemptByToken, openAttempt, writeIntent } from '#db/applications/attempt.repository.ts';
import { takeIdentities } from '#db/applications/vacancy-identity.repository.ts';
import { lockCandidate } from '#db/candidates/candidate.repository.ts';
import { identitiesOf } from '#db/openings/opening.repository.ts';
import { approvalRefusal } from '../approve/approval-refusal.ts';
import { moveApplication, refusedDecision, type StepDeps } from '../step.ts';
import type { Clicks } from '../submit/clicks.ts';
import { bundleReadBack } from '../submit/intent.ts';
import { recordOutcome, type AttemptAt } from '../submit/outcome.ts';
import { putSeen } from '../submit/recording.ts';
import type { Waiting } from './kept-pages.ts';

export interface GoOnDeps extends StepDeps {
  readonly files: Files;
  readonly verifier: ApprovalVerifier;
  readonly clicks: Clicks;
  /** How long a hand-over that comes back waits, in milliseconds. */
  readonly needsYouMs: number;
  /** Wakes the application's workflow; see `wake`. */
  readonly tell: (position: Position, messageId: string) => Promise<void>;
  readonly report: (line: string) => void;
}

/**
 * Tells the workflow that the row has moved. The record stands already and the reconciler tells it a few times more, so a
 * Temporal that does not answer may neither hold up a click whose time runs nor hide its outcome.
 */
export async function wake({ tell, report }: Pick<GoOnDeps, 'tell' | 'report'>, position: Position, messageId: string): Promise<void> {
  await tell(position, messageId).catch((error: unknown) => report(`a workflow could not be told of a hand-over: ${String(error)}`));
}

/** Milliseconds that the person has for their own click, from the intent on; after that an unseen outcome is unknown. */
const personClickMs = 5 * 60_000;
/** The page is watched for less, so that its outcome is on record before the lease ends. */
const watchMs = personClickMs - 20_000;

/**
 * Lets the person go on in a page that met a challenge after the click (decision 27): the page is read back against the
 * signature that was given for this attempt, attempt and intent are written in one transaction, and only then may the
 * page send, once. Resolves as soon as the person may act; `landed` resolves when the outcome is on record. Throws a
 * failure of type `Refused` with a sentence if they cannot go on.
 */
export async function goOn(deps: GoOnDeps, waiting: Waiting, approvalId: string): Promise<{ readonly landed: Promise<void> }> {
  const { clicked: at, page } = waiting;
  if (at === null) throw refusedDecision('page_not_filled');
  if (waiting.goingOn) throw refusedDecision('page_in_use');
  const filled = await page.readBack();
  const [different] = differences(at.content.answers, filled);
  if (different !== undefined) throw refusedDecision('page_changed', different.questionId);
  const picture = await page.screenshot();

  waiting.goingOn = true;
  let landed = () => {};
  try {
    // A stop waits for the person's own click as for any other.
    landed = deps.clicks.begin();
    const { attempt, position } = await deps.database.asPerson(at.row.userId, (tx) => claimForPerson(tx, deps, waiting, at, approvalId, sha256(bundleText(bundleReadBack(at.content.bundle, filled)))));
    deps.notifier.changed(at.row.candidateId);
    page.letPerson('send_once');
    void wake(deps, position, attempt.id);
    return { landed: watch(deps, waiting, { ...at, attempt }, picture).finally(landed) };
  } catch (error) {
    landed();
    waiting.goingOn = false;
    throw error;
  }
}

/** Claim and intent in one transaction: the form is filled in already, so there is nothing to do between them. */
async function claimForPerson(tx: PersonTx, deps: GoOnDeps, { attended }: Waiting, at: AttemptAt, approvalId: string, bundleHash: string): Promise<{ readonly attempt: AttemptRow; readonly position: Position }> {
  const candidate = await lockCandidate(tx, at.row.candidateId);
  const row = await lockApplication(tx, at.row.id);
  if (row.stage !== 'needs_you' || row.bundleId !== at.row.bundleId) throw refusedDecision('moved_on');
  if (candidate.sendingPausedAt !== null) throw refusedDecision('sending_paused');
  const { destination } = at.content.bundle;
  const now = await databaseNow(tx);
  const refusal = await approvalRefusal(tx, { approvalId, row, covers: { decision: 'submit', attempt: row.attempt, destinationOrigin: destination.origin, bundleHash }, heldBy: null, now, verifier: deps.verifier });
  if (refusal !== null) throw refusedDecision('approval_void', refusal);
  const leaseUntil = new Date(now.getTime() + personClickMs);
  const opened = await openAttempt(tx, { candidateId: candidate.id, applicationId: row.id, subjectId: row.id, n: row.attempt, channel: attended ? 'attended' : 'form', approvalId, bundleHash, employer: destination.employer, destinationOrigin: destination.origin, leaseUntil });
  if ((await takeIdentities(tx, opened, await identitiesOf(tx, row.openingId), false)) !== null) throw refusedDecision('applied_already');
  if ((await writeIntent(tx, opened.token, personClickMs)) === null) throw refusedDecision('not_begun');
  const moved = await advance(tx, { applicationId: row.id, from: 'needs_you', moves: row.moves, step: 'signed_in_page', says: { attempt: row.attempt }, set: { needsYou: null, approvalId, waitUntil: null } });
  const attempt = await findAttemptByToken(tx, opened.token);
  if (attempt === null) throw refusedDecision('not_begun');
  return { attempt, position: positionOf(moved) };
}

async function watch(deps: GoOnDeps, waiting: Waiting, at: AttemptAt, picture: Uint8Array): Promise<void> {
  const { userId } = at.row;
  const outcome = await waiting.page.outcome(watchMs);
  const kept = await putSeen(deps.files, userId, picture, outcome);
  const position = await moveApplication(deps, { applicationId: at.row.id, userId }, (tx) => recordOutcome(tx, at, { outcome, kept, uploadsBeforeClick: [], lasts: deps.needsYouMs }));
  waiting.goingOn = false;
  await wake(deps, position, at.attempt.token);
}
