import { heldAgainUntil } from '#domain/submission/may-go.ts';
import { mailHash } from '#adapters/hash/mail-hash.ts';
import type { ApprovalVerifier } from '#adapters/keys/approval-keys.ts';
import { approvalRefusal } from '../approve/approval-refusal.ts';
import type { Mail, MailOutcome } from '#adapters/mail/mail.port.ts';
import type { PersonTx } from '#db/access/database.ts';
import { databaseNow } from '#db/access/database-now.ts';
import type { AttemptRow } from '#db/applications/application.entities.ts';
import { lockApplication, readApplication } from '#db/applications/application.repository.ts';
import { attemptNumberOf, closeAttempt, findAttempt, lockCandidate, openAttempt, putOffAttempt, takeOverAttempt, writeIntent } from '#db/applications/attempt.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import type { MailRow, MailState } from '#db/mails/mail.entities.ts';
import { lockMail, moveMail } from '#db/mails/mail.repository.ts';
import { refused, type StepDeps } from '../step.ts';
import type { ApplicationRef, MailActivities } from '../shapes.ts';
import type { Fail } from '../submit/failpoints.ts';
import type { ProtocolTimes } from '../submit/times.ts';

export interface MailDeps extends StepDeps {
  readonly mail: Mail;
  readonly verifier: ApprovalVerifier;
  readonly fail: Fail;
  readonly times: ProtocolTimes;
}

/** How often a mail server that says "later" is asked; then its refusal is final. Greylisting ends within hours. */
const triesAtMost = 8;
const stateOf: Readonly<Record<MailOutcome['kind'], MailState>> = { accepted: 'sent', refused: 'refused', unknown: 'outcome_unknown' };

/** A signed mail leaves by the same steps as a form: claim, intent, DATA, outcome. No 250 seen means unknown. */
export function createMailActivities(deps: MailDeps): MailActivities {
  return {
    async sendMail(ref, mailId) {
      const claimed = await deps.database.asPerson(ref.userId, (tx) => claimMail(tx, ref, mailId));
      if (claimed === null) return;
      deps.fail('mail_after_claim');
      const { from, to, subject, text } = claimed.mail.content;
      const outcome = await deps.mail.send({ key: mailId, from, to, subject, text, references: [], date: deps.clock.now() }, { beforeData: () => intend(ref, claimed.attempt) });
      deps.fail('mail_after_data');
      await deps.database.asPerson(ref.userId, (tx) => record(tx, claimed, outcome));
      deps.notifier.changed(claimed.mail.candidateId);
      deps.fail('mail_after_record');
    },
  };

  async function claimMail(tx: PersonTx, ref: ApplicationRef, mailId: string): Promise<{ mail: MailRow; attempt: AttemptRow } | null> {
    const candidate = await lockCandidate(tx, (await readApplication(tx, ref.applicationId)).candidateId);
    // One round trip, answered in this order.
    const [row, mail, now] = await Promise.all([lockApplication(tx, ref.applicationId), lockMail(tx, mailId), databaseNow(tx)]);
    if (mail === null || mail.applicationId !== row.id || row.stage === 'closed') return null;
    if (candidate.sendingPausedAt !== null) return later(tx, mail, new Date(now.getTime() + deps.times.pausedLook));
    const n = await attemptNumberOf(tx, mail.id);
    const open = await findAttempt(tx, mail.id, n);
    if (mail.state === 'sending') return recoverMail(tx, mail, open, now);
    if (mail.state !== 'held' || (mail.waitUntil !== null && mail.waitUntil > now)) return null;
    const again = mail.waitUntil === null ? null : heldAgainUntil(now.getTime(), mail.waitUntil.getTime());
    if (again !== null) return later(tx, mail, new Date(again));
    const covers = { decision: 'send_mail', attempt: n, destinationOrigin: `mailto:${mail.content.to}`, bundleHash: mailHash(mail.content) } as const;
    const refusal = await approvalRefusal(tx, { approvalId: mail.approvalId, row, covers, heldBy: open?.id ?? null, now, verifier: deps.verifier });
    if (refusal !== null) return unsigned(tx, mail, open, refusal);
    const leaseUntil = new Date(now.getTime() + deps.times.mailLease);
    const attempt = (open === null ? null : await takeOverAttempt(tx, open.id, leaseUntil, 0)) ?? await openAttempt(tx, {
      candidateId: row.candidateId, applicationId: row.id, subjectId: mail.id, n, channel: 'mail', approvalId: mail.approvalId, bundleHash: mail.contentHash,
      employer: mail.content.to, destinationOrigin: null, leaseUntil,
    });
    await moveMail(tx, mail.id, 'held', 'sending', { waitUntil: leaseUntil });
    return { mail, attempt };
  }

  /** The process died in between: without an intent the mail is sent now, with one it becomes unknown once its lease has ended. */
  async function recoverMail(tx: PersonTx, mail: MailRow, attempt: AttemptRow | null, now: Date): Promise<{ mail: MailRow; attempt: AttemptRow } | null> {
    if (attempt === null) return null;
    if (attempt.leaseUntil > now) return later(tx, mail, attempt.leaseUntil);
    const leaseUntil = new Date(now.getTime() + deps.times.mailLease);
    const taken = await takeOverAttempt(tx, attempt.id, leaseUntil, 1);
    if (taken !== null) {
      await later(tx, mail, leaseUntil);
      return { mail, attempt: taken };
    }
    await settle(tx, { mail, attempt }, 'outcome_unknown', { why: 'no answer of the mail server was seen' });
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

  async function intend(ref: ApplicationRef, attempt: AttemptRow): Promise<void> {
    const clickBefore = await deps.database.asPerson(ref.userId, async (tx) => {
      const { sendingPausedAt } = await lockCandidate(tx, attempt.candidateId);
      const row = await lockApplication(tx, ref.applicationId);
      return row.stage === 'closed' || sendingPausedAt !== null ? null : writeIntent(tx, attempt.token, deps.times.outcomeLease);
    });
    if (clickBefore === null) throw refused('the mail was taken back before it left');
    deps.fail('mail_after_intent');
  }

  /** Records what was seen. A server that says "later" is asked again under the same signature, for as long as that holds. */
  async function record(tx: PersonTx, { mail, attempt }: { mail: MailRow; attempt: AttemptRow }, outcome: MailOutcome): Promise<void> {
    const tries = Array.isArray(attempt.detail?.['tries']) ? attempt.detail['tries'].length + 1 : 1;
    if (outcome.kind !== 'refused' || !outcome.retry || tries >= triesAtMost) return settle(tx, { mail, attempt }, stateOf[outcome.kind], { ...outcome, tries });
    const now = await databaseNow(tx);
    const until = new Date(now.getTime() + deps.times.mailRetry * 2 ** (tries - 1));
    await putOffAttempt(tx, attempt, until, { at: now.toISOString(), reply: outcome.reply });
    if (!(await moveMail(tx, mail.id, 'sending', 'held', { waitUntil: until }))) return;
    await appendEvents(tx, mail.candidateId, [
      { applicationId: mail.applicationId, campaignId: null, run: null, step: 'mail_put_off', data: { mailId: mail.id, why: outcome.reply, until: until.toISOString() } },
    ]);
  }

  async function settle(tx: PersonTx, { mail, attempt }: { mail: MailRow; attempt: AttemptRow }, to: MailState, detail: Record<string, unknown>): Promise<void> {
    const outcome = to === 'sent' ? 'submitted' : to === 'refused' ? 'not_accepted' : 'outcome_unknown';
    await closeAttempt(tx, attempt.id, outcome, detail);
    if (!(await moveMail(tx, mail.id, 'sending', to, { settledAt: await databaseNow(tx) }))) return;
    await appendEvents(tx, mail.candidateId, [{ applicationId: mail.applicationId, campaignId: null, run: null, step: `mail_${to}`, data: { mailId: mail.id, ...(typeof detail['reply'] === 'string' ? { why: detail['reply'] } : {}) } }]);
  }
}
