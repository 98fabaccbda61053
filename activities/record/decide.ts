import { needsYouSays } from '#domain/application/needs-you-says.ts';
import { refusalOf, type Decision } from '#domain/application/decisions.ts';
import type { Waits } from '#domain/application/waits.ts';
import type { ApprovalVerifier } from '#adapters/keys/approval-keys.ts';
import { approvalRefusal } from '../approve/approval-refusal.ts';
import type { PersonTx } from '#db/access/database.ts';
import { databaseNow } from '#db/access/database-now.ts';
import type { ApplicationRow } from '#db/applications/application.entities.ts';
import { advance, lockApplication, type Move } from '#db/applications/application.repository.ts';
import { voidApprovals } from '#db/applications/approval.repository.ts';
import { closeAttempt, endAttempt, findAttempt, settleAttempt } from '#db/applications/attempt.repository.ts';
import { preloadBundle, readBundle } from '#db/applications/bundle.repository.ts';
import { receiveMessage } from '#db/applications/message.repository.ts';
import { refusedDecision } from '../step.ts';
import { postingChange } from '../posting-change.ts';
import { factsChanged } from '../record-change.ts';
import { decideOnMail, type MailDecision } from './decide-on-mail.ts';
import { enterSentByHand } from './sent-by-hand.ts';

/** A decision that is being carried out: its transaction, the locked row, and what it is judged by. */
export interface Deciding {
  readonly tx: PersonTx;
  readonly row: ApplicationRow;
  /** By the record's clock. */
  readonly now: Date;
  readonly waits: Waits;
  readonly verifier: ApprovalVerifier;
}

/** Takes a step from where the locked row stands. */
export type Moving = (step: Move['step'], says: Move['says'], set?: Move['set']) => Promise<ApplicationRow>;

/**
 * Carries out one decision of the person in the caller's transaction, under the application's row lock. A message that
 * was acted on before changes nothing. Throws a failure of type `Refused`, with a sentence, if it cannot be carried out.
 */
export async function decide(tx: PersonTx, applicationId: string, decision: Decision, context: Omit<Deciding, 'tx' | 'row' | 'now'>): Promise<ApplicationRow> {
  // One round trip, the lock first.
  const [row, isNew, now] = await Promise.all([
    lockApplication(tx, applicationId), receiveMessage(tx, { id: decision.messageId, applicationId, kind: decision.kind }), databaseNow(tx),
    decision.kind === 'sign' ? preloadBundle(tx, applicationId) : null,
  ]);
  if (!isNew) return row;
  const refusal = refusalOf(decision, row.stage);
  if (refusal !== null) throw refusedDecision(refusal.why, refusal.what);
  return carryOut({ tx, row, now, ...context }, decision);
}

async function carryOut(at: Deciding, decision: Decision): Promise<ApplicationRow> {
  const { tx, row, now, waits } = at;
  const move: Moving = (step, says, set = {}) =>
    advance(tx, { applicationId: row.id, from: row.stage, moves: row.moves, step, says, set });
  const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);

  switch (decision.kind) {
    case 'sign': {
      const { approvalId, bundleHash } = decision;
      await checkApproval(at, approvalId, bundleHash);
      return move('signed', { approvalId, bundleHash }, { approvalId, waitUntil: later(waits.hold) });
    }
    case 'undo': {
      const attempt = await turnBack(at, 'undone');
      return move('undone', {}, { approvalId: null, attempt, waitUntil: later(waits.approval) });
    }
    case 'withdraw': {
      const attempt = await turnBack(at, 'withdrawn');
      return move('withdrawn', {}, { approvalId: null, attempt, ending: 'withdrawn' });
    }
    case 'reject':
      await turnBack(at, 'rejected');
      return move('rejected', { reason: decision.reason }, { ending: 'rejected_by_person' });
    case 'edit':
      await voidApprovals(tx, row.id, 'edited');
      return move('edited', {}, { preparation: row.preparation + 1, bundleId: null });
    case 'answer': {
      const attempt = await turnBack(at, 'answered');
      const again = decision.again === true ? { applyAgain: true } : {};
      return move('answered', decision.again === true ? { again: true } : {}, { preparation: row.preparation + 1, bundleId: null, approvalId: null, attempt, ...again });
    }
    case 'settle':
      return settle(at, decision.sent, move);
    case 'recordPacket':
      return record(at, decision.sent, move);
    default:
      return decideOnMail(at, decision satisfies MailDecision, move);
  }
}

/** Accepts an approval of exactly the bundle that is waiting, or refuses with the reason. */
async function checkApproval({ tx, row, now, verifier }: Deciding, approvalId: string, hashOnScreen: string): Promise<void> {
  const bundle = row.bundleId === null ? null : await readBundle(tx, row.bundleId);
  if (bundle === null) throw refusedDecision('nothing_to_sign');
  const covers = { decision: 'submit', attempt: row.attempt, destinationOrigin: bundle.content.bundle.destination.origin, bundleHash: bundle.hash } as const;
  if (bundle.hash !== hashOnScreen) throw refusedDecision('other_content');
  const [refusal, changed, facts] = await Promise.all([
    approvalRefusal(tx, { approvalId, row, covers, heldBy: null, now, verifier }), postingChange(tx, row), factsChanged(tx, row),
  ]);
  if (refusal !== null) throw refusedDecision('approval_void', refusal);
  if (changed === 'closed') throw refusedDecision('posting_closed');
  if (changed === 'changed') throw refusedDecision('posting_changed');
  if (facts.length > 0) throw refusedDecision('fact_changed');
}

/**
 * Voids all signatures and closes an attempt that has no intent yet. Answers the number of the next attempt. After the
 * intent it refuses: the click may have happened.
 */
async function turnBack({ tx, row }: Deciding, why: string): Promise<number> {
  await voidApprovals(tx, row.id, why);
  const next = await endAttempt(tx, row.id, row.attempt);
  if (next === null) throw refusedDecision('too_late');
  return next;
}

/** The person says whether they sent it themselves: the packet or the window they were handed, else in the employer's own form. */
async function record(at: Deciding, sent: boolean, move: Moving): Promise<ApplicationRow> {
  const { tx, row, now } = at;
  const notSent = () => move('rejected', { reason: 'not_sent' }, { ending: 'rejected_by_person' });
  const handed = row.needsYou?.reason === 'packet' || row.needsYou?.reason === 'attended' ? await findAttempt(tx, row.id, row.attempt) : null;
  if (handed !== null && (await closeAttempt(tx, handed.id, sent ? 'submitted' : 'withdrawn', { by: 'person' }))) return sent ? move('packet_sent', { by: 'person' }) : notSent();
  const n = await turnBack(at, sent ? 'sent_by_hand' : 'rejected');
  if (!sent) return notSent();
  await enterSentByHand(tx, row, n, now);
  return move('recorded', { by: 'person' }, { approvalId: null, attempt: n + 1, applyAgain: false });
}

/** The person says whether an attempt of unknown outcome arrived. */
async function settle(at: Deciding, sent: boolean, move: Moving): Promise<ApplicationRow> {
  const { tx, row, now, waits } = at;
  const attempt = await findAttempt(tx, row.id, row.attempt);
  if (attempt === null || !(await settleAttempt(tx, attempt.id, sent ? 'submitted' : 'not_accepted', { by: 'person' }))) throw refusedDecision('nothing_to_settle');
  if (sent) return move('settled_sent', { by: 'person' });
  const needsYou = { reason: 'not_sent', says: needsYouSays('said_not_sent'), questions: [], screenshotKey: null } as const;
  return move('settled_not_sent', { by: 'person' }, { needsYou, attempt: row.attempt + 1, approvalId: null, waitUntil: new Date(now.getTime() + waits.needsYou) });
}
