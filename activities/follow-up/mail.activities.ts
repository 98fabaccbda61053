import type { Outcome } from '#domain/application/stages.ts';
import { mayClick } from '#domain/submission/may-click.ts';
import { heldAgainUntil } from '#domain/submission/may-go.ts';
import { mailHash } from '#adapters/hash/mail-hash.ts';
import type { ApprovalVerifier } from '#adapters/keys/approval-keys.ts';
import { approvalRefusal } from '../approve/approval-refusal.ts';
import type { Mail, MailOutcome } from '#adapters/mail/mail.port.ts';
import type { PersonTx } from '#db/access/database.ts';
import { databaseNow } from '#db/access/database-now.ts';
import type { AttemptRow } from '#db/applications/attempt.entities.ts';
import { lockApplication, readApplication } from '#db/applications/application.repository.ts';
import { attemptNumberOf, closeAttempt, closeUnclicked, findAttempt, findAttemptByToken, openAttempt, putOffAttempt, takeOverAttempt, writeIntent } from '#db/applications/attempt.repository.ts';
import { lockCandidate } from '#db/candidates/candidate.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import type { MailRow } from '#db/mails/mail.entities.ts';
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
/** What became of a mail that a worker had taken up; `cancelled`: it was not taken, and is not asked for again. */
type MailEnd = 'sent' | 'refused' | 'outcome_unknown' | 'cancelled';
const endOf: Readonly<Record<MailOutcome['kind'], MailEnd>> = { accepted: 'sent', refused: 'refused', unknown: 'outcome_unknown' };
const outcomeOf: Readonly<Record<MailEnd, Outcome>> = { sent: 'submitted', refused: 'not_accepted', outcome_unknown: 'outcome_unknown', cancelled: 'not_accepted' };

/** A mail that was claimed, under the token of its attempt. */
interface ClaimedMail {
  readonly mail: MailRow;
  readonly attempt: AttemptRow;
}

/** A signed mail leaves by the same steps as a form: claim, intent, DATA, outcome. No 250 seen means unknown. */
export function createMailActivities(deps: MailDeps): MailActivities {
  return {
    async sendMail(ref, mailId) {
      const claimed = await deps.database.asPerson(ref.userId, (tx) => claimMail(tx, ref, mailId));
      if (claimed === null) return;
      deps.fail('mail_after_claim');
      const outcome = await send(ref, claimed);
      deps.fail('mail_after_data');
      await deps.database.asPerson(ref.userId, (tx) => (outcome.kind === 'late' ? recordUnsent(tx, claimed, outcome.why) : record(tx, claimed, outcome)));
      deps.notifier.changed(claimed.mail.candidateId);
      deps.fail('mail_after_record');
    },
  };

  /** What was seen of the mail, or why it was kept back after its intent. */
  async function send(ref: ApplicationRef, { mail, attempt }: ClaimedMail): Promise<MailOutcome | { readonly kind: 'late'; readonly why: string }> {
    const { from, to, subject, text } = mail.content;
    let late: string | null = null;
    try {
      return await deps.mail.send({ key: mail.id, from, to, subject, text, references: [], date: deps.clock.now() }, {
        async beforeData() {
          late = await intend(ref, attempt);
          if (late !== null) throw refused(late);
        },
      });
    } catch (error) {
      const why: string | null = late;
      if (why === null) throw error;
      return { kind: 'late', why };
    }
  }

  async function claimMail(tx: PersonTx, ref: ApplicationRef, mailId: string): Promise<ClaimedMail | null> {
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
  async function recoverMail(tx: PersonTx, mail: MailRow, attempt: AttemptRow | null, now: Date): Promise<ClaimedMail | null> {
    if (attempt === null) return null;
    if (attempt.leaseUntil > now) return later(tx, mail, attempt.leaseUntil);
    const leaseUntil = new Date(now.getTime() + deps.times.mailLease);
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

  /**
   * Whether the application ended while the mail was on its way, also where it was opened again since: nobody decides on
   * such a mail any more, so it may wait for nobody. Locks the application before the mail, as the claim does.
   */
  async function isOver(tx: PersonTx, mail: MailRow): Promise<boolean> {
    return (await lockApplication(tx, mail.applicationId)).stage !== 'following_up';
  }

  /** Writes the intent; then why it is too late for the content after all, by both clocks as before a click, or null. */
  async function intend(ref: ApplicationRef, attempt: AttemptRow): Promise<string | null> {
    const intentAt = deps.clock.monotonicMs();
    const clickBefore = await deps.database.asPerson(ref.userId, async (tx) => {
      const { sendingPausedAt } = await lockCandidate(tx, attempt.candidateId);
      const row = await lockApplication(tx, ref.applicationId);
      const mail = await lockMail(tx, attempt.subjectId);
      return row.stage === 'closed' || mail?.state !== 'sending' || sendingPausedAt !== null ? null : writeIntent(tx, attempt.token, deps.times.outcomeLease);
    });
    if (clickBefore === null) throw refused('the mail was taken back before it left');
    deps.fail('mail_after_intent');
    return mayClick({ wallNow: deps.clock.now().getTime(), clickBefore: clickBefore.getTime(), monotonicSinceIntent: deps.clock.monotonicMs() - intentAt });
  }

  /** Records what was seen. A server that says "later" is asked again under the same signature, for as long as that holds. */
  async function record(tx: PersonTx, { mail, attempt }: ClaimedMail, outcome: MailOutcome): Promise<void> {
    const over = await isOver(tx, mail);
    await lockMail(tx, mail.id);
    // Who was only slow to reach the server may have lost the attempt to another worker, whose it is to say what became of it.
    if ((await findAttemptByToken(tx, attempt.token)) === null) return;
    const tries = Array.isArray(attempt.detail?.['tries']) ? attempt.detail['tries'].length + 1 : 1;
    if (outcome.kind !== 'refused' || !outcome.retry || tries >= triesAtMost) return settle(tx, { mail, attempt }, endOf[outcome.kind], over, { ...outcome, tries });
    if (over) return settle(tx, { mail, attempt }, 'cancelled', over, { ...outcome, tries });
    const now = await databaseNow(tx);
    const until = new Date(now.getTime() + deps.times.mailRetry * 2 ** (tries - 1));
    await putOffAttempt(tx, attempt, until, { at: now.toISOString(), reply: outcome.reply });
    if (!(await moveMail(tx, mail.id, 'sending', 'held', { waitUntil: until }))) return;
    await appendEvents(tx, mail.candidateId, [
      { applicationId: mail.applicationId, campaignId: null, run: null, step: 'mail_put_off', data: { mailId: mail.id, why: outcome.reply, until: until.toISOString() } },
    ]);
  }

  /**
   * Nothing left, and this process knows it (decision 20): the mail waits for a new signature, also where it counted as
   * unknown meanwhile, unless its person has settled it. Where its application has ended it goes away.
   */
  async function recordUnsent(tx: PersonTx, { mail, attempt }: ClaimedMail, why: string): Promise<void> {
    const over = await isOver(tx, mail);
    const present = await lockMail(tx, mail.id);
    if (present === null || !(await closeUnclicked(tx, attempt.token, { sent: false, why }))) return;
    if (present.state !== 'sending' && present.state !== 'outcome_unknown') return;
    await (over
      ? moveMail(tx, mail.id, present.state, 'cancelled', { settledAt: await databaseNow(tx) })
      : moveMail(tx, mail.id, present.state, 'waiting', { approvalId: null, waitUntil: null }));
    await appendEvents(tx, mail.candidateId, [{ applicationId: mail.applicationId, campaignId: null, run: null, step: 'mail_not_sent', data: { mailId: mail.id } }]);
  }

  /** Where its application is over, nobody is asked what became of a mail whose end is unknown. */
  async function settle(tx: PersonTx, { mail, attempt }: ClaimedMail, end: MailEnd, over: boolean, detail: Record<string, unknown>): Promise<void> {
    await closeAttempt(tx, attempt.id, outcomeOf[end], detail);
    if (!(await moveMail(tx, mail.id, 'sending', end === 'outcome_unknown' && over ? 'dismissed' : end, { settledAt: await databaseNow(tx) }))) return;
    await appendEvents(tx, mail.candidateId, [{ applicationId: mail.applicationId, campaignId: null, run: null, step: `mail_${end}`, data: { mailId: mail.id, ...(typeof detail['reply'] === 'string' ? { why: detail['reply'] } : {}) } }]);
  }
}
