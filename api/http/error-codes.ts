import { refusalWhys } from '#domain/application/refusals.ts';
import { notOneOpeningWhys } from '#domain/openings/not-one-opening.ts';
import { lastClickRefusals } from '#domain/submission/last-click.ts';
import { answerTroubles } from '#domain/writing/answers/fit-answer.ts';
import { mailboxTroubles } from '#adapters/mail/alert-mailbox.port.ts';
import { unreadableReasons } from '#adapters/resume-files/resume-files.port.ts';

/** Every code of an error; the screens have words for each. */
export const errorCodes = [
  'unauthenticated', 'missing_scope', 'session_only', 'foreign_host', 'foreign_origin', 'not_found', 'no_such_route', 'invalid_request', 'not_json', 'malformed_json', 'body_too_large',
  'idempotency_key_required', 'idempotency_key_reused', 'still_running', 'answer_not_kept', 'too_many_tries', 'cannot_count', 'too_many_requests', 'unexpected',
  'refused', 'stale_bundle', 'gate_refuses', 'already_taken', 'wrong_answer', 'unknown_board', 'never_fetched', 'mixed_boards', 'campaign_ended', 'unreadable_resume', 'no_practice',
  'no_such_owner', 'name_needed', 'wrong_date', 'name_taken', 'nothing_to_export', 'wrong_file', 'no_list', 'no_mail', 'still_open', 'other_name', 'something_leaves',
  'page_gone', 'page_refuses', 'page_silent', 'not_to_open', 'site_refused', 'form_unreadable', 'signing_key_too_long', 'mailbox_refused', 'no_mailbox', 'not_one_opening', 'unreadable_posting',
  'no_reader', 'no_alert',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Why a résumé gives no record although its file could be read. */
export const noResumeWhys = ['too_many_statements', 'nothing_found', 'no_name', 'no_json'] as const;
/** What became of a form that was to be read: it may not be opened, is to be tried later, is no more, or lets only its person on. */
export const formWhys = ['not_allowed', 'retry', 'give_up', 'hand_over'] as const;
export const wrongFileWhys = ['other_content', 'other_kind'] as const;

/** The codes that say more in `details.why`, with everything that may stand there. */
export const errorWhys = {
  refused: refusalWhys, page_refuses: refusalWhys, site_refused: lastClickRefusals, wrong_answer: answerTroubles, not_one_opening: notOneOpeningWhys, mailbox_refused: mailboxTroubles,
  unreadable_resume: [...unreadableReasons, ...noResumeWhys], unreadable_posting: unreadableReasons, form_unreadable: formWhys, wrong_file: wrongFileWhys,
} as const satisfies Partial<Readonly<Record<ErrorCode, readonly string[]>>>;
