import type { ErrorWords } from '#lib/errors/error-words.ts';

/** By the API's code. A code that is not here speaks with the API's own words. */
export const errors = {
  no_answer: { what: 'The program did not answer.', whatToDo: 'Nothing was lost. See that “npm start” is running, then try again.' },
  unreadable_answer: { what: 'The program answered with something this page cannot read.', whatToDo: 'Reload the page; it may be older than the program.' },
  unauthenticated: { what: 'You are not signed in in this browser.', whatToDo: 'Open the address that “npm start” printed.' },
  unexpected: { what: 'Something went wrong inside the program. Nothing was decided.', whatToDo: 'Try again.' },
  still_running: { what: 'The same decision is still being carried out.', whatToDo: 'Wait a moment, then look again.' },
} satisfies Record<string, ErrorWords>;
