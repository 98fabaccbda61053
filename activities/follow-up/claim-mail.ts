import { heldAgainUntil } from '#domain/submission/may-go.ts';
import { quietUntil } from '#domain/submission/pacing.ts';
import { mailHash } from '#adapters/hash/mail-hash.ts';
import type { ApprovalVerifier } from '#adapters/keys/approval-keys.ts';
import { approvalRefusal } from '../approve/approval-refusal.ts';
import type { PersonTx } from '#db/access/database.ts';
import { databaseNow } from '#db/access/database-now.ts';
import type { AttemptRow } from '#db/applications/attempt.entities.ts';
import { lockApplication, readApplication } from '#db/applications/application.repository.ts';
import { attemptNumberOf, closeAttempt, findAttempt, openAttempt, takeOverAttempt } from '#db/applications/attempt.repository.ts';
import { lockCandidate } from '#db/candidates/candidate.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import type { MailRow } from '#db/mails/mail.entities.ts';
import { lockMail, moveMail } from '#db/mails/mail.repository.ts';
import type { ApplicationRef } from '../shapes.ts';
import type { ProtocolTimes } from '../submit/times.ts';
import { settle, type ClaimedMail } from './mail-outcome.ts';

interface Claiming {
  readonly verifier: ApprovalVerifier;
  readonly times: ProtocolTimes;
}

/**
 * Takes a signed mail up under a new token, its signature verified; null where nothing is to be sent now: it was settled
 * or called off, or it waits (until when stands in its row), or its signature does not hold.
 */
export async function claimMail(tx: PersonTx, ref: ApplicationRef, mailId: string, { verifier, times }: Claiming): Promise<ClaimedMail | null> {
  const candidate = await lockCandidate(tx, (await readApplication(tx, ref.applicationId)).candidateId);
  // One round trip, answered in this order.
  const [row, mail, now] = await Promise.all([lockApplication(tx, ref.applicationId), lockMail(tx, mailId), databaseNow(tx)]);
  if (mail === null || mail.applicationId !== row.id || row.stage === 'closed') return null;
  if (candidate.sendingPausedAt !== null) return later(tx, mail, new Date(now.getTime() + times.pausedLook));
  const n = await attemptNumberOf(tx, mail.id);
  const open = await findAttempt(tx, mail.id, n);
  const awake = new Date(quietUntil(now.getTime(), candidate.pacing?.quietHours ?? null));
  if (mail.state === 'sending') return recoverMail(tx, mail, open, { now, awake, leaseMs: times.mailLease });
  if (mail.state !== 'held' || (mail.waitUntil !== null && mail.waitUntil > now)) return null;
  if (awake > now) return later(tx, mail, awake);
  const again = mail.waitUntil === null ? null : heldAgainUntil(now.getTime(), mail.waitUntil.getTime());
  if (again !== null) return later(tx, mail, new Date(again));
  const covers = { decision: 'send_mail', attempt: n, destinationOrigin: `mailto:${mail.content.to}`, bundleHash: mailHash(mail.content) } as const;
  const refusal = await approvalRefusal(tx, { approvalId: mail.approvalId, row, covers, heldBy: open?.id ?? null, now, verifier });
  if (refusal !== null) return unsigned(tx, mail, open, refusal);
  const leaseUntil = new Date(now.getTime() + times.mailLease);
  const attempt = (open === null ? null : await takeOverAttempt(tx, open.id, leaseUntil, 0)) ?? await openAttempt(tx, {
    candidateId: row.candidateId, applicationId: row.id, subjectId: mail.id, n, channel: 'mail', approvalId: mail.approvalId, bundleHash: mail.contentHash,
    employer: mail.content.to, destinationOrigin: null, leaseUntil,
  });
  await moveMail(tx, mail.id, 'held', 'sending', { waitUntil: leaseUntil });
  return { mail, attempt };
}

/** The process died in between: without an intent the mail is sent now, with one it becomes unknown once its lease has ended. */
async function recoverMail(tx: PersonTx, mail: MailRow, attempt: AttemptRow | null, { now, awake, leaseMs }: { readonly now: Date; readonly awake: Date; readonly leaseMs: number }): Promise<ClaimedMail | null> {
  if (attempt === null) return null;
  if (attempt.leaseUntil > now) return later(tx, mail, attempt.leaseUntil);
  if (attempt.intentAt === null && awake > now) return later(tx, mail, awake);
  const leaseUntil = new Date(now.getTime() + leaseMs);
  const taken = await takeOverAttempt(tx, attempt.id, leaseUntil, 1);
  if (taken !== null) {
    await later(tx, mail, leaseUntil);
    return { mail, attempt: taken };
  }
  await settle(tx, { mail, attempt }, 'outcome_unknown', false, { why: 'no answer of the mail server was seen' });
  return null;
}

async function later(tx: PersonTx, mail: MailRow, until: Date): Promise<null> {
  await moveMail(tx, mail.id, mail.state, mail.state, { waitUntil: until });
  return null;
}

/** A mail whose signature does not hold waits for a new one. */
async function unsigned(tx: PersonTx, mail: MailRow, open: AttemptRow | null, why: string): Promise<null> {
  if (open !== null) await closeAttempt(tx, open.id, 'released', { why });
  await moveMail(tx, mail.id, 'held', 'waiting', { approvalId: null, waitUntil: null });
  await appendEvents(tx, mail.candidateId, [{ applicationId: mail.applicationId, campaignId: null, run: null, step: 'mail_signature_refused', data: { mailId: mail.id, why } }]);
  return null;
}
