import type { Decision } from '#domain/application/decisions.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { voidApprovals } from '#db/applications/approval.repository.ts';
import { attemptNumberOf, endAttempt, findAttempt, settleAttempt } from '#db/applications/attempt.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import type { MailRow, MailState } from '#db/mails/mail.entities.ts';
import { cancelMails, lockMail, moveMail } from '#db/mails/mail.repository.ts';
import { approvalRefusal } from '../approve/approval-refusal.ts';
import { refusedDecision } from '../step.ts';
import type { Deciding, Moving } from './decide.ts';

export type MailDecision = Extract<Decision, { kind: 'signMail' | 'undoMail' | 'dismissMail' | 'settleMail' | 'confirmReply' }>;

/** Where dismissing takes a mail: a draft will not be sent, a reply asks nothing more, a mail of unknown outcome is left alone. */
const putAside: Partial<Readonly<Record<MailState, MailState>>> = { waiting: 'cancelled', received: 'dismissed', outcome_unknown: 'dismissed' };

/** Decisions on a follow-up that waits for its signature, or on a reply that was read. */
export async function decideOnMail(at: Deciding, decision: MailDecision, move: Moving): Promise<ApplicationRow> {
  const { tx, row, now, waits } = at;
  const mail = await lockMail(tx, decision.mailId);
  if (mail === null || mail.applicationId !== row.id) throw refusedDecision('no_such_mail');
  const note = async (step: string) => {
    await appendEvents(tx, row.candidateId, [{ applicationId: row.id, campaignId: row.campaignId, run: null, step, data: { mailId: mail.id } }]);
    return row;
  };

  switch (decision.kind) {
    case 'signMail': {
      await checkMailApproval(at, mail, decision.approvalId, decision.contentHash);
      await moveMail(tx, mail.id, 'waiting', 'held', { approvalId: decision.approvalId, waitUntil: new Date(now.getTime() + waits.hold) });
      return note('mail_signed');
    }
    case 'undoMail': {
      if (!(await moveMail(tx, mail.id, 'held', 'waiting', { approvalId: null, waitUntil: null }))) throw refusedDecision('too_late');
      await voidApprovals(tx, mail.id, 'undone');
      await endAttempt(tx, mail.id, await attemptNumberOf(tx, mail.id));
      return note('mail_undone');
    }
    case 'dismissMail': {
      const to = putAside[mail.state];
      if (to === undefined || !(await moveMail(tx, mail.id, mail.state, to, { settledAt: now }))) throw refusedDecision('mail_moved', mail.state);
      return note('mail_dismissed');
    }
    case 'settleMail': {
      // What did not go waits once more: the words may be changed, and leave under a new signature.
      const settled = await moveMail(tx, mail.id, 'outcome_unknown', decision.sent ? 'sent' : 'waiting', decision.sent ? { settledAt: now } : { approvalId: null, waitUntil: null });
      if (!settled) throw refusedDecision('mail_moved', mail.state);
      const attempt = await findAttempt(tx, mail.id, (await attemptNumberOf(tx, mail.id)) - 1);
      if (attempt !== null) await settleAttempt(tx, attempt.id, decision.sent ? 'submitted' : 'not_accepted', { by: 'person' });
      return note(decision.sent ? 'mail_settled_sent' : 'mail_settled_not_sent');
    }
    case 'confirmReply': {
      if (!(await moveMail(tx, mail.id, 'received', 'confirmed', { settledAt: now }))) throw refusedDecision('mail_moved', mail.state);
      if (decision.ending === null) await cancelMails(tx, row.id, ['follow_up']);
      if (row.stage === 'outcome_unknown') await arrived(at, mail.id);
      if (decision.ending === null) return row.stage === 'outcome_unknown' ? move('settled_sent', { by: 'reply', mailId: mail.id }) : note('reply_confirmed');
      return move('reply_confirmed', { mailId: mail.id, ending: decision.ending }, { ending: decision.ending });
    }
  }
}

/** An employer who answers has received the application, so confirming the reply settles the attempt. */
async function arrived({ tx, row }: Deciding, mailId: string): Promise<void> {
  const attempt = await findAttempt(tx, row.id, row.attempt);
  if (attempt === null || !(await settleAttempt(tx, attempt.id, 'submitted', { by: 'reply', mailId }))) throw refusedDecision('nothing_to_settle');
}

async function checkMailApproval({ tx, row, now, verifier }: Deciding, mail: MailRow, approvalId: string, hashOnScreen: string): Promise<void> {
  if (mail.state !== 'waiting') throw refusedDecision('mail_moved', mail.state);
  if (mail.contentHash !== hashOnScreen) throw refusedDecision('other_content');
  const covers = { decision: 'send_mail', attempt: await attemptNumberOf(tx, mail.id), destinationOrigin: `mailto:${mail.content.to}`, bundleHash: mail.contentHash } as const;
  const refusal = await approvalRefusal(tx, { approvalId, row, covers, heldBy: null, now, verifier });
  if (refusal !== null) throw refusedDecision('approval_void', refusal);
}
