import type { RefusalWhy } from '#domain/application/refusals.ts';

/** Why a decision is refused. */
export const refusals = {
  other_decision: 'Another decision on it is being carried out.', other_kind: 'This is another decision.', other_stage: 'It is at another stage by now; this cannot be decided there.', closed: 'The application is closed.', not_closed: 'Only a closed application can be opened again.',
  ended: 'It has ended; open it again to go on.', left_already: 'It has left or ended already.', too_late: 'Too late: it is being sent.', nothing_sent: 'Nothing was sent yet.', nothing_to_sign: 'There is nothing to sign.', nothing_to_settle: 'There is nothing to settle here.', nothing_to_edit: 'There are no documents to change now.',
  other_content: 'What was on the screen is not what waits now. Read it again and sign.', approval_void: 'The signature does not hold for this any more; sign again.', posting_closed: 'The posting was closed.', posting_changed: 'The posting says something else than when this was prepared. Have it prepared anew, then sign.',
  fact_changed: 'You changed a fact that this rests on since it was prepared. Have it prepared anew, then sign.', applied_already: 'You applied for this vacancy already, and that is on record; reject this one.', other_practice: 'Practice candidates apply at practice employers, real ones never do.',
  no_such_question: 'The form does not ask this question any more.', no_such_mail: 'There is no such mail.', mail_moved: 'This mail is not where it was: it was decided on already, or has left.', mail_not_waiting: 'This mail does not wait for you now.', not_waiting: 'It does not wait for you now.',
  snooze_passed: 'It can be put aside until a later time only.', gone_before: 'It goes away by itself before then.', day_to_come: 'It cannot have been sent on a day that has not come.', vacancy_closed: 'This vacancy is closed, and nothing was prepared for it.',
  page_not_filled: 'This page was not filled. Say that you are done, and it is prepared anew.', page_in_use: 'You are going on with this page already.', page_changed: 'The page no longer holds what you signed. Have it prepared anew.', moved_on: 'The application has moved on meanwhile.', sending_paused: 'All sending is stopped.', not_begun: 'The attempt could not begin.', stands_still: 'It stands still just now and goes on by itself in some minutes; nothing was decided.',
} satisfies Record<RefusalWhy, string>;

/** Why a file cannot be read. */
export const unreadable = {
  too_large: 'This file is too large. Export it without pictures.', empty: 'This file is empty.', encrypted: 'This file is protected by a password. Save a copy without one.', no_text: 'This file holds no text, perhaps only pictures of it.', wrong_kind: 'This file is not of a kind that can be read, or not what its name says.',
  damaged: 'This file is cut off or damaged. Save it again.', too_complex: 'This file is too long or too complex to be read.',
};
