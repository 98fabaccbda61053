/** Where an application stands. PostgreSQL holds it; workflow, API, board and docs read this one table. */
export const stages = [
  'preparing', 'awaiting_approval', 'needs_you', 'held', 'submitting', 'outcome_unknown', 'submitted', 'following_up', 'closed',
] as const;
export type Stage = (typeof stages)[number];

/** The verb that moves an application; part of the event written with the move. */
export type Step =
  | 'prepared' | 'hand_over' | 'answered' | 'edited' | 'signed' | 'undone' | 'rejected' | 'withdrawn' | 'expired'
  | 'claimed' | 'put_off' | 'released' | 'not_clicked' | 'accepted' | 'not_accepted' | 'outcome_lost' | 'proven' | 'settled_sent' | 'settled_not_sent'
  | 'packet_sent' | 'recorded' | 'signed_in_page' | 'own_click' | 'opened_again' | 'follow_up_planned' | 'reply_confirmed' | 'no_answer' | 'posting_changed' | 'posting_closed' | 'facts_changed' | 'reopened';

export interface Transition {
  readonly step: Step;
  readonly from: Stage;
  readonly to: Stage;
  /** Who may cause it: the person by a decision, the machine by its own work. */
  readonly by: 'person' | 'machine';
}

const machine = (step: Step, from: Stage, to: Stage): Transition => ({ step, from, to, by: 'machine' });
const person = (step: Step, from: Stage, to: Stage): Transition => ({ step, from, to, by: 'person' });

/**
 * Every possible move. What is not here is refused: `advance` looks here before it touches a row. From
 * `submitting` the person can turn back only while the attempt has no intent; after it only an outcome moves on, or the
 * word of the one process that held the click and did not make it (`not_clicked`).
 */
export const transitions: readonly Transition[] = [
  machine('prepared', 'preparing', 'awaiting_approval'),
  machine('hand_over', 'preparing', 'needs_you'),
  machine('posting_closed', 'preparing', 'closed'),
  person('withdrawn', 'preparing', 'closed'),

  person('signed', 'awaiting_approval', 'held'),
  person('rejected', 'awaiting_approval', 'closed'),
  person('withdrawn', 'awaiting_approval', 'closed'),
  person('edited', 'awaiting_approval', 'preparing'),
  machine('posting_changed', 'awaiting_approval', 'preparing'),
  machine('facts_changed', 'awaiting_approval', 'preparing'),
  machine('posting_closed', 'awaiting_approval', 'closed'),
  machine('expired', 'awaiting_approval', 'closed'),

  person('answered', 'needs_you', 'preparing'),
  person('packet_sent', 'needs_you', 'submitted'),
  person('recorded', 'needs_you', 'submitted'),
  // In the page that was kept for them: signature, claim and intent at once, then their own click.
  person('signed_in_page', 'needs_you', 'submitting'),
  // Their own click in their own browser, held back until its intent is written.
  person('own_click', 'needs_you', 'submitting'),
  // Under the signature that stands, in their own browser once more.
  person('opened_again', 'needs_you', 'held'),
  person('rejected', 'needs_you', 'closed'),
  person('withdrawn', 'needs_you', 'closed'),
  machine('expired', 'needs_you', 'closed'),
  machine('posting_closed', 'needs_you', 'closed'),

  person('undone', 'held', 'awaiting_approval'),
  person('withdrawn', 'held', 'closed'),
  machine('claimed', 'held', 'submitting'),
  machine('released', 'held', 'needs_you'),
  machine('posting_changed', 'held', 'preparing'),
  machine('facts_changed', 'held', 'preparing'),
  machine('posting_closed', 'held', 'closed'),

  person('undone', 'submitting', 'awaiting_approval'),
  person('withdrawn', 'submitting', 'closed'),
  machine('put_off', 'submitting', 'held'),
  machine('released', 'submitting', 'needs_you'),
  machine('not_clicked', 'submitting', 'needs_you'),
  machine('accepted', 'submitting', 'submitted'),
  machine('not_accepted', 'submitting', 'needs_you'),
  machine('outcome_lost', 'submitting', 'outcome_unknown'),

  machine('proven', 'outcome_unknown', 'submitted'),
  machine('not_clicked', 'outcome_unknown', 'needs_you'),
  person('settled_sent', 'outcome_unknown', 'submitted'),
  person('settled_not_sent', 'outcome_unknown', 'needs_you'),
  person('reply_confirmed', 'outcome_unknown', 'closed'),

  machine('follow_up_planned', 'submitted', 'following_up'),
  person('reply_confirmed', 'submitted', 'closed'),
  person('withdrawn', 'submitted', 'closed'),

  person('reply_confirmed', 'following_up', 'closed'),
  machine('no_answer', 'following_up', 'closed'),
  person('withdrawn', 'following_up', 'closed'),

  person('reopened', 'closed', 'preparing'),
];

const byMove = new Map(transitions.map((t) => [`${t.from}>${t.step}`, t]));

/** The move that `step` makes from `from`, or null where it is impossible. */
export function transitionOf(from: Stage, step: Step): Transition | null {
  return byMove.get(`${from}>${step}`) ?? null;
}

/** Steps a person can take now; the screens offer exactly these. */
export function stepsOfPerson(from: Stage): Step[] {
  return transitions.filter((t) => t.from === from && t.by === 'person').map((t) => t.step);
}

/** How a closed application ended. */
export const endings = ['interview', 'offer', 'rejected_by_employer', 'no_answer', 'withdrawn', 'rejected_by_person', 'expired', 'posting_closed'] as const;
export type Ending = (typeof endings)[number];

/** Why an application waits for its person. Each reason has its own screen and its own way out. */
export const needsYouReasons = [
  'unknown_question', 'log_in', 'captcha', 'emailed_code', 'bot_wall', 'gate_refused', 'already_applied', 'form_changed',
  'not_accepted', 'not_sent', 'packet', 'attended', 'approval_refused', 'wrong_destination', 'posting_unreadable', 'form_unreachable', 'browser_failed',
] as const;
export type NeedsYouReason = (typeof needsYouReasons)[number];

/** The three outcomes of an attempt that reached its intent; `released` and `withdrawn` never reached the employer. */
export const outcomes = ['submitted', 'not_accepted', 'outcome_unknown', 'released', 'withdrawn'] as const;
export type Outcome = (typeof outcomes)[number];
