import { refusedBecause, type DecisionRefusal } from './refusals.ts';
import { transitionOf, type Ending, type Stage, type Step } from './stages.ts';

/** Every decision carries its own id, recorded once for ever: update ids of the workflow guard only within one run. */
export interface Message {
  readonly messageId: string;
}
export interface SignMessage extends Message {
  readonly approvalId: string;
  readonly bundleHash: string;
}
export interface RejectMessage extends Message {
  readonly reason: string;
}
export interface SettleMessage extends Message {
  readonly sent: boolean;
}
export interface MailMessage extends Message {
  readonly mailId: string;
}
export interface SignMailMessage extends MailMessage {
  readonly approvalId: string;
  readonly contentHash: string;
}
export interface SettleMailMessage extends MailMessage {
  readonly sent: boolean;
}
export interface AnswerMessage extends Message {
  /** The person says expressly that this vacancy may be applied for once more. */
  readonly again?: boolean;
}
export interface ConfirmReplyMessage extends MailMessage {
  /** How the application ends by this reply; null where it does not end. */
  readonly ending: Ending | null;
}

export const decisionKinds = [
  'sign', 'undo', 'reject', 'withdraw', 'edit', 'answer', 'settle', 'recordPacket', 'signMail', 'undoMail', 'dismissMail', 'settleMail', 'confirmReply',
] as const;

/** What a person can decide on an application; each kind is the name of an update. */
export type Decision =
  | ({ readonly kind: 'sign' } & SignMessage)
  | ({ readonly kind: 'undo' | 'withdraw' | 'edit' } & Message)
  | ({ readonly kind: 'answer' } & AnswerMessage)
  | ({ readonly kind: 'reject' } & RejectMessage)
  | ({ readonly kind: 'settle' | 'recordPacket' } & SettleMessage)
  | ({ readonly kind: 'signMail' } & SignMailMessage)
  | ({ readonly kind: 'undoMail' | 'dismissMail' } & MailMessage)
  | ({ readonly kind: 'settleMail' } & SettleMailMessage)
  | ({ readonly kind: 'confirmReply' } & ConfirmReplyMessage);

/**
 * The step a decision takes in the table of transitions; null where it leaves the stage as it is. What was sent without
 * a packet is `recorded`, which leads where `packet_sent` does; the record knows which. Whoever answered an
 * application got it: a reply that ends nothing settles an unknown outcome.
 */
export function stepOf(decision: Decision, stage: Stage): Step | null {
  switch (decision.kind) {
    case 'sign': return 'signed';
    case 'undo': return 'undone';
    case 'withdraw': return 'withdrawn';
    case 'edit': return 'edited';
    case 'answer': return 'answered';
    case 'reject': return 'rejected';
    case 'settle': return decision.sent ? 'settled_sent' : 'settled_not_sent';
    case 'recordPacket': return decision.sent ? 'packet_sent' : 'rejected';
    case 'confirmReply':
      if (decision.ending !== null) return 'reply_confirmed';
      return stage === 'outcome_unknown' ? 'settled_sent' : null;
    case 'signMail':
    case 'undoMail':
    case 'dismissMail':
    case 'settleMail': return null;
  }
}

/** Why the decision cannot be taken at a stage, or null. */
export function refusalOf(decision: Decision, stage: Stage): DecisionRefusal | null {
  const step = stepOf(decision, stage);
  if (step === null) return stage === 'closed' ? refusedBecause('closed') : null;
  return transitionOf(stage, step) === null ? refusedBecause('other_stage', stage) : null;
}
