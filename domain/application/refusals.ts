/**
 * Why a decision is refused: by the word that an answer carries for programs and screens, the sentence for who reads no
 * words of ours. `what` is the stage, state or question that it is about.
 */
const sentences = {
  other_decision: () => 'another decision is being carried out',
  other_kind: (what) => `this is no "${what}"`,
  other_stage: (what) => `not possible while the application is at "${what}"`,
  closed: () => 'the application is closed',
  not_closed: () => 'only a closed application can be reopened',
  ended: () => 'it has ended; open it again to go on',
  left_already: () => 'it has left or ended already',
  too_late: () => 'too late: it is being sent',
  nothing_sent: () => 'nothing was sent yet',
  nothing_to_sign: () => 'there is nothing to sign',
  nothing_to_settle: () => 'there is nothing to settle here',
  nothing_to_edit: () => 'there are no documents to edit now',
  other_content: () => 'what was on screen is not what waits now; read it again and sign',
  approval_void: (what) => `${what}; sign again`,
  posting_closed: () => 'the posting was closed',
  posting_changed: () => 'the posting says something else than when this was prepared; have it prepared anew, then sign',
  fact_changed: () => 'you changed a fact that this rests on since it was prepared; have it prepared anew, then sign',
  applied_already: () => 'you applied for this vacancy already, and that is on record; reject this one',
  other_practice: () => 'practice candidates apply at practice employers, real ones never do',
  no_such_question: (what) => `this form has no question "${what}"`,
  no_such_mail: () => 'there is no such mail',
  mail_moved: (what) => `this mail is ${what}`,
  mail_not_waiting: () => 'this mail does not wait for you now',
  not_waiting: () => 'it does not wait for you now',
  snooze_passed: () => 'it can be put aside until a later time only',
  gone_before: () => 'it goes away by itself before then',
  day_to_come: () => 'it cannot have been sent on a day that has not come',
  vacancy_closed: () => 'this vacancy is closed, and nothing was prepared for it',
  page_not_filled: () => 'this page was not filled; say that you are done, and it is prepared anew',
  page_in_use: () => 'you are going on with this page already',
  page_changed: (what) => `the page no longer holds what you signed (${what}); have it prepared anew`,
  moved_on: () => 'the application moved on meanwhile',
  sending_paused: () => 'sending is paused',
  not_begun: () => 'the attempt could not begin',
  stands_still: () => 'its workflow stands still just now and goes on from the record in some minutes; nothing was decided',
} satisfies Readonly<Record<string, (what: string) => string>>;

export type RefusalWhy = keyof typeof sentences;
export const refusalWhys = Object.keys(sentences) as RefusalWhy[];

export interface DecisionRefusal {
  readonly why: RefusalWhy;
  readonly what: string;
}

export function refusedBecause(why: RefusalWhy, what = ''): DecisionRefusal {
  return { why, what };
}

/** A part of a sentence, without capital and full stop. */
export function sentenceOf({ why, what }: DecisionRefusal): string {
  return sentences[why](what);
}

/** Reads a refusal that came from another process; null for anything else. */
export function refusalFrom(value: unknown): DecisionRefusal | null {
  if (typeof value !== 'object' || value === null || !('why' in value) || !('what' in value)) return null;
  const why = refusalWhys.find((known) => known === value.why);
  return why === undefined || typeof value.what !== 'string' ? null : { why, what: value.what };
}
