import { needsYouSays, type NeedsYouSays } from '#domain/application/needs-you-says.ts';
import type { Waits } from '#domain/application/waits.ts';
import type { NeedsYouReason } from '#domain/application/stages.ts';
import { destinationRefusal } from '#domain/submission/destination.ts';
import { lastClickAt } from '#domain/submission/last-click.ts';
import { mayGo } from '#domain/submission/may-go.ts';
import { defaultPacing } from '#domain/submission/pacing.ts';
import { bundleText } from '#domain/bundle/bundle.ts';
import type { ApprovalVerifier } from '#adapters/keys/approval-keys.ts';
import { approvalRefusal } from '../approve/approval-refusal.ts';
import type { PersonTx } from '#db/access/database.ts';
import { databaseNow } from '#db/access/database-now.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import type { AttemptRow } from '#db/applications/attempt.entities.ts';
import type { BundleRow } from '#db/applications/bundle.entities.ts';
import { advance, lockApplication, positionOf } from '#db/applications/application.repository.ts';
import { changeChannel, closeAttempt, findAttempt, openAttempt, takeOverAttempt, withdrawAttempt } from '#db/applications/attempt.repository.ts';
import { takeIdentities } from '#db/applications/vacancy-identity.repository.ts';
import { lockCandidateOf } from '#db/candidates/candidate.repository.ts';
import { departuresFor, keepHold } from '#db/applications/pacing.repository.ts';
import { preloadBundle, readBundle } from '#db/applications/bundle.repository.ts';
import { siteChoiceAt } from '#db/hand-over/hand-over.repository.ts';
import { identitiesOf } from '#db/openings/opening.repository.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { handOver } from '../hand-over.ts';
import { postingChange } from '../posting-change.ts';
import { factsChanged, followChanges } from '../record-change.ts';
import type { ClaimAnswer } from '../shapes.ts';
import type { ProtocolTimes } from './times.ts';

export interface Claiming {
  readonly verifier: ApprovalVerifier;
  readonly practiceOrigin: string | null;
  readonly times: ProtocolTimes;
  readonly waits: Waits;
  /** Whether the person's own browser can be opened here. */
  readonly ownBrowser: boolean;
}

/** The same, with the record's time, which does not change within a transaction. */
interface At extends Claiming {
  readonly clock: Date;
}

/** For an application that was sent before it was reopened. */
export const sentBefore = needsYouSays('sent_before');

/** The channel that follows from who clicks last. */
const channels = { countersign: 'form', person: 'attended', packet: 'packet' } as const;

/** A packet stays claimed until the person says what became of it. */
export const packetLeaseMs = 90 * 86_400_000;

/**
 * Steps 1 and 2 of the protocol, in the caller's transaction under the candidate's row lock. It checks that the approval
 * is genuine, unused and for these bytes, that candidate and destination are of the same kind, and that caps and pauses
 * leave room; then it inserts attempt *n* and one row for each identity of the vacancy. An attempt that a pause put off
 * continues under its signature.
 */
export async function claim(tx: PersonTx, applicationId: string, context: Claiming): Promise<{ answer: ClaimAnswer; row: ApplicationRow }> {
  // One round trip, answered in this order: the candidate's lock, the application's, and what stands under both.
  const [candidate, row, clock] = await Promise.all([lockCandidateOf(tx, applicationId), lockApplication(tx, applicationId), databaseNow(tx), preloadBundle(tx, applicationId)]);
  if (row.stage !== 'held') return moved(row);

  const { candidateId } = row;
  const at: At = { ...context, clock };
  const now = clock.getTime();
  const bundle = row.bundleId === null ? null : await readBundle(tx, row.bundleId);
  const pacing = candidate.pacing ?? defaultPacing[candidate.kind];
  const going = { candidateId, applicationId: row.id, origin: bundle?.content.bundle.destination.origin ?? null, employer: bundle?.content.bundle.destination.employer ?? '', employerDays: pacing.employerDays };
  // Everything that is looked at below, asked for together; none of it changes anything.
  const [left, open, changed, facts, chosen, identities] = await Promise.all([
    departuresFor(tx, going, clock), attemptPutOff(tx, row), postingChange(tx, row), factsChanged(tx, row),
    going.origin === null ? null : siteChoiceAt(tx, candidateId, going.origin), identitiesOf(tx, row.openingId),
  ]);
  const may = mayGo({
    now, heldUntil: row.waitUntil?.getTime() ?? now, sendingPaused: candidate.sendingPausedAt !== null, dailyCap: candidate.dailyCap, pacing, ...left,
    ...(row.employerAgain ? { sentToEmployer: null, underwayAtEmployer: 0 } : {}),
  });
  if (!may.go) {
    const until = new Date(may.until);
    const dated = may.why !== 'sending_paused' && may.why !== 'undo_window';
    if (dated) await keepHold(tx, row.id, { why: may.why, until: until.toISOString() });
    return { answer: { kind: 'wait', until: until.toISOString() }, row };
  }

  if (bundle === null) return release(tx, row, at, 'approval_refused', needsYouSays('nothing_signed'));
  const refusal = await refusalOfApproval(tx, row, bundle, open?.id ?? null, at);
  if (refusal !== null) return release(tx, row, at, 'approval_refused', needsYouSays('signature_fails', refusal));
  const followed = changed === null && facts.length === 0 ? null : await followChanges(tx, row);
  if (followed !== null) return moved(followed);
  const { destination } = bundle.content.bundle;
  const wrong = candidate.kind === bundle.content.bundle.candidateKind ? destinationRefusal(candidate.kind, destination.url, context.practiceOrigin) : 'the bundle was made for another kind of candidate';
  if (wrong !== null) return release(tx, row, at, 'wrong_destination', wrong);

  // A plan that was not read from the page does not know the form, so it is left to the person.
  const ownBrowser = context.ownBrowser && !bundle.content.plan.handOver.includes('assisted_only');
  const lastClick = lastClickAt({ kind: candidate.kind, system: destination.system, url: destination.url }, chosen, ownBrowser);
  const channel = channels[lastClick];
  const leaseUntil = new Date(now + (channel === 'packet' ? packetLeaseMs : context.times.fillLease));
  const taken = open === null ? null : await takeOverAttempt(tx, open.id, leaseUntil, 0);
  const attempt =
    (taken === null ? null : await changeChannel(tx, taken.token, channel, leaseUntil)) ??
    (await openAttempt(tx, {
      candidateId, applicationId: row.id, subjectId: row.id, n: row.attempt, channel, approvalId: row.approvalId, bundleHash: bundle.hash, employer: destination.employer,
      destinationOrigin: destination.origin, leaseUntil,
    }));
  const holder = await takeIdentities(tx, attempt, identities, row.applyAgain);
  if (holder !== null) {
    await closeAttempt(tx, attempt.id, 'released', { why: 'already_applied', applicationId: holder });
    return release(tx, row, at, 'already_applied', holder === row.id ? sentBefore : needsYouSays('applied_already'), row.attempt + 1);
  }
  const claimed = await advance(tx, { applicationId: row.id, from: 'held', moves: row.moves, step: 'claimed', says: { attempt: row.attempt, channel }, set: { applyAgain: false } });
  return { answer: { kind: 'claimed', token: attempt.token }, row: claimed };
}

/** The attempt under this signature that a pause interrupted before its intent, or null. */
async function attemptPutOff(tx: PersonTx, row: ApplicationRow): Promise<AttemptRow | null> {
  const attempt = await findAttempt(tx, row.id, row.attempt);
  return attempt !== null && attempt.outcome === null && attempt.intentAt === null && attempt.approvalId === row.approvalId ? attempt : null;
}

async function refusalOfApproval(tx: PersonTx, row: ApplicationRow, bundle: BundleRow, heldBy: string | null, at: At): Promise<string | null> {
  const { content } = bundle;
  if (sha256(bundle.canonical) !== bundle.hash || bundleText(content.bundle) !== bundle.canonical) return 'what was signed and what is kept are not the same bytes';
  const covers = { decision: 'submit', attempt: row.attempt, destinationOrigin: content.bundle.destination.origin, bundleHash: bundle.hash } as const;
  return approvalRefusal(tx, { approvalId: row.approvalId, row, covers, heldBy, now: at.clock, verifier: at.verifier });
}

async function release(tx: PersonTx, row: ApplicationRow, { waits }: At, reason: NeedsYouReason, says: NeedsYouSays, attempt = row.attempt) {
  const open = await attemptPutOff(tx, row);
  const next = open !== null && (await withdrawAttempt(tx, open.id)) ? row.attempt + 1 : attempt;
  return moved(await handOver(tx, row, 'released', { reason, says, lasts: waits.needsYou }, { attempt: next }));
}

/** Nothing is to be sent: the application stands elsewhere. */
export function moved(row: ApplicationRow): { answer: ClaimAnswer; row: ApplicationRow } {
  return { answer: { kind: 'moved', position: positionOf(row) }, row };
}
