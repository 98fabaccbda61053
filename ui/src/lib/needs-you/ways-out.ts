import type { NeedsYou } from '#lib/api/types.ts';

/** What a person can do about a reason, beside leaving it. `by_hand`: finish it on the employer's page and say so. `page`: go on in the page that is kept open. `own_browser`: the form stands filled in the person's own browser. `once_more`: by an express word, apply for a vacancy a second time. */
export type WayOut = 'questions' | 'packet' | 'by_hand' | 'again' | 'edit' | 'page' | 'own_browser' | 'once_more';

/** Each reason's screen, in the order it stands there. */
export const waysOut: Readonly<Record<NeedsYou['reason'], readonly WayOut[]>> = {
  unknown_question: ['questions'],
  packet: ['packet', 'by_hand'],
  attended: ['own_browser', 'packet', 'by_hand', 'again'],
  captcha: ['page', 'packet', 'by_hand', 'again'],
  log_in: ['page', 'packet', 'by_hand', 'again'],
  emailed_code: ['page', 'packet', 'by_hand', 'again'],
  bot_wall: ['page', 'packet', 'by_hand', 'again'],
  gate_refused: ['edit', 'again'],
  already_applied: ['once_more'],
  form_changed: ['questions', 'again'],
  not_accepted: ['questions', 'again', 'packet', 'by_hand'],
  not_sent: ['again', 'packet', 'by_hand'],
  approval_refused: ['again'],
  wrong_destination: [],
  posting_unreadable: ['again', 'by_hand'],
  form_unreachable: ['again', 'packet', 'by_hand'],
  browser_failed: ['again', 'by_hand'],
};
