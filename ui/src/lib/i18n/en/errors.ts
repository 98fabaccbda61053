import type { ErrorCode } from '#lib/api/types.ts';
import type { CodeWords } from '#lib/errors/error-words.ts';
import { form } from './form.ts';
import { refusals, unreadable } from './refusals.ts';

/** What only a page can ask that does not fit the program. */
const outdated: CodeWords = { what: 'This page does not fit the program that answers it.', whatToDo: 'Reload the page; it may be older than the program.' };

/** By the API's code, and the two that arise here. A newer program's code that is not here speaks with the API's own words. */
export const errors = {
  no_answer: { what: 'The program did not answer.', whatToDo: 'Nothing was lost. See that “npm start” is running, then try again.' },
  unreadable_answer: { what: 'The program answered with something this page cannot read.', whatToDo: 'Reload the page; it may be older than the program.' },
  unauthenticated: { what: 'You are not signed in in this browser.', whatToDo: 'Open the address that “npm start” printed.' },
  unexpected: { what: 'Something went wrong inside the program. Nothing was decided.', whatToDo: 'Try again.' },
  still_running: { what: 'The same decision is still being carried out.', whatToDo: 'Wait a moment, then look again.' },
  not_found: { what: 'This is not there any more.', whatToDo: 'Go back to the list and open it from there.' },
  stale_bundle: { what: 'What was on the screen is not what waits now. Nothing was signed.', whatToDo: 'Read it again and sign what you see.' },
  gate_refuses: { what: 'The gate refuses a claim in these documents. Nothing was signed.', whatToDo: 'Settle the refused claim, then sign.' },
  already_taken: { what: 'There is an application for this opening already.', whatToDo: 'Open it instead.' },
  no_practice: { what: 'The practice employers are not running.', whatToDo: 'Stop the program and start it with “npm start -- --practice”.' },
  mixed_boards: { what: 'Practice boards are for practice candidates, real boards for real ones.', whatToDo: 'Choose boards of the candidate’s own kind.' },
  other_name: { what: 'This is not the name of this candidate. Nothing was erased.', whatToDo: 'Type the name as it stands there.' },
  something_leaves: { what: 'Something of this candidate is leaving at this moment. Nothing was erased.', whatToDo: 'Wait a minute until its outcome is on record, then erase.' },
  page_silent: { what: 'The page has not answered yet; it may go on all the same.', whatToDo: 'Look at the page before you try again.' },
  campaign_ended: { what: 'This campaign has ended.', whatToDo: 'Start a new one.' },
  unknown_board: { what: 'This is no link of a board that is known.', whatToDo: 'Open the employer’s career page and paste the link of one of its postings.' },
  no_reader: { what: 'Boards cannot be read now.', whatToDo: 'Start the whole program with “npm start”, then try again.' },
  no_alert: { what: 'No posting of a job alert is in this mail.', whatToDo: 'Send the alert of LinkedIn or Indeed as it came; for anything else paste the posting itself.' },
  no_mailbox: { what: 'No mailbox is connected.', whatToDo: 'Connect one first.' },
  no_mail: { what: 'This is no mail that can be read.', whatToDo: 'Paste the mail as it came, with its head, or fill in the form.' },
  no_list: { what: 'This is no list of applications that can be read.', whatToDo: 'Give a CSV of at most 500 rows whose first line names the columns employer, title and date; place and link may follow.' },
  still_open: { what: 'There is an application for this vacancy whose outcome is open.', whatToDo: 'Open it and say what became of it.' },
  no_such_owner: { what: 'The fact it should belong to is not on the record, or belongs to another one itself.', whatToDo: 'Choose an employment, a project or a school of the record.' },
  name_needed: { what: 'A record needs a name.', whatToDo: 'Change the name instead of removing it.' },
  name_taken: { what: 'There is a résumé of this name already.', whatToDo: 'Choose another name.' },
  wrong_date: { what: 'This is no date.', whatToDo: 'Write it as 2021, 2021-03 or 2021-03-15.' },
  nothing_to_export: { what: 'Nothing is written for this application yet.', whatToDo: 'Wait until it has been prepared.' },
  page_gone: { what: 'The page is gone: it was open too long, or the program was started anew.', whatToDo: 'Go on without it: it is prepared anew, and a new attempt is made once you sign.' },
  not_to_open: { what: 'There is nothing to open: no signed form waits for your click.', whatToDo: 'Look at the application; it may have moved on.' },
  refused: { what: 'This cannot be done now.', whatToDo: 'Look at the application as it is now and decide again.', whys: refusals },
  page_refuses: { what: 'It does not go on.', whatToDo: 'Look at the page, then try again or have it prepared anew.', whys: refusals },
  wrong_answer: { what: 'One answer does not fit the form.', whatToDo: 'Change your answer to “{label}” and send it again.', whys: form.troubles },
  site_refused: {
    what: 'This cannot be chosen for this site.', whatToDo: 'Choose your own browser or a packet for it.',
    whys: { closed_to_programs: 'This site forbids programs.', not_proven: 'Countersign does not click at real employers on forms of this kind: its driver is not proven there.', packet_only: 'Forms of this kind are not filled for you at real employers.' },
  },
  form_unreadable: {
    what: 'The form could not be read from its page now.', whatToDo: 'Look at what is known of it, or open it yourself.',
    whys: { not_allowed: 'The form’s address may not be opened for this candidate.', retry: 'The form’s page did not open as it should; it may later.', give_up: 'The form’s page is gone or may not be opened.', hand_over: 'Only you can get to this form: its page lets no program on.' },
  },
  never_fetched: { what: '{site} does not allow programs to read its pages.', whatToDo: 'Paste the link of the same posting on the employer’s own career page.' },
  unreadable_resume: {
    what: 'This résumé cannot be read.', whatToDo: 'Choose another file, or paste the résumé as text.',
    whys: { ...unreadable, too_many_statements: 'This holds more statements than any résumé does.', nothing_found: 'Nothing in it reads like a résumé.', no_name: 'It names nobody. Put your name at the top.', no_json: 'This is no JSON.' },
  },
  unreadable_posting: { what: 'This file cannot be read.', whatToDo: 'Choose another file, or paste the text of the advertisement.', whys: unreadable },
  wrong_file: {
    what: '“{name}” cannot be taken.', whatToDo: 'Bring it as one of these: {endings}.',
    whys: { other_content: '“{name}” is empty, or not the kind of file that its name says.', other_kind: '“{name}” is not a kind of file that forms take.' },
  },
  mailbox_refused: {
    what: 'The mailbox could not be opened.', whatToDo: 'Nothing was kept. Check server, name, password and folder, then connect again.',
    whys: { log_in: '{host} refuses this name and password. Many providers want an app password here, made in their settings.', folder: 'There is no folder “{folder}” in this mailbox. Take INBOX, or the folder your filter puts alerts into.', address: 'There is no mail server at {host} that may be connected to.', unreachable: '{host} could not be reached or read.' },
  },
  not_one_opening: {
    what: 'That cannot be done.', whatToDo: 'Read the opening again and choose from what stands there now.',
    whys: { joined_already: 'They are one opening already.', no_posting: 'One of them has no posting.', practice_and_real: 'One is a practice opening and the other is real.', said_to_be_two: 'You said that they are two vacancies.', moved: 'This posting stands under another opening by now.', last_posting: 'An opening keeps at least one posting.' },
  },
  signing_key_too_long: { what: 'A key that may sign lasts at most {days} days.', whatToDo: 'Choose {days} days or fewer, or a key that may not sign.' },
  invalid_request: { what: 'Something that was entered does not have the expected form.', whatToDo: 'Check what you entered and try again; if it stays, reload the page.' },
  body_too_large: { what: 'This is too large.', whatToDo: 'Send less at once.' },
  answer_not_kept: { what: 'This was done already; the secret it gave is shown once only.', whatToDo: 'Make a new one.' },
  too_many_tries: { what: 'There were too many tries to sign in.', whatToDo: 'Wait {retryAfterSeconds} seconds and try again.' },
  too_many_requests: { what: 'This asks too often.', whatToDo: 'Wait {retryAfterSeconds} seconds and go on more slowly.' },
  cannot_count: { what: 'Tries to sign in cannot be counted just now, so none is let through.', whatToDo: 'See that Redis runs (REDIS_URL), then try again.' },
  session_only: { what: 'Only you yourself can do this, signed in in the browser.', whatToDo: 'Open the address that “npm start” printed.' },
  missing_scope: { what: 'This key does not have the scope “{scope}”.', whatToDo: 'Make a key with it in Settings.' },
  foreign_host: { what: 'This address is not one of this program.', whatToDo: 'Open the address that “npm start” printed.' },
  foreign_origin: { what: 'This came from a page of another address.', whatToDo: 'Open the address that “npm start” printed.' },
  no_such_route: outdated, not_json: outdated, malformed_json: outdated, idempotency_key_required: outdated, idempotency_key_reused: outdated,
} satisfies Record<ErrorCode | 'no_answer' | 'unreadable_answer', CodeWords>;
