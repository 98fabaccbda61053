import type { ErrorWords } from '#lib/errors/error-words.ts';

/** By the API's code. A code that is not here speaks with the API's own words. */
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
  campaign_ended: { what: 'This campaign has ended.', whatToDo: 'Start a new one.' },
} satisfies Record<string, ErrorWords>;
