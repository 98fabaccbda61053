import type { Problem } from '#lib/api/problem.ts';
import type { Dictionary } from '#lib/i18n/i18n.svelte.ts';

/** What happened and what to do about it, in the person's language. */
export interface ErrorWords {
  readonly what: string;
  readonly whatToDo: string;
}

/** The words of the table by code; a code it does not know speaks with the API's own. */
export function errorWords(problem: Problem, t: Dictionary): ErrorWords {
  const table: Readonly<Record<string, ErrorWords>> = t.errors;
  const known = table[problem.code];
  if (known !== undefined) return known;
  return problem.message === '' ? t.errors.unreadable_answer : { what: problem.message, whatToDo: problem.whatToDo };
}
