import type { Problem } from '#lib/api/problem.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';

/** What happened and what to do about it, in the person's language. */
export interface ErrorWords {
  readonly what: string;
  readonly whatToDo: string;
}

/** The words of one code; `{name}` stands for what the API's details call so. */
export interface CodeWords extends ErrorWords {
  /** What happened instead, by the details' `why`. */
  readonly whys?: Readonly<Record<string, string>>;
}

/** The words of the table by code and why; a code it does not know speaks with the API's own. */
export function errorWords(problem: Problem, t: Dictionary): ErrorWords {
  const table: Readonly<Record<string, CodeWords>> = t.errors;
  const known = table[problem.code];
  if (known === undefined) return problem.message === '' ? t.errors.unreadable_answer : { what: problem.message, whatToDo: problem.whatToDo };
  const why = problem.details['why'];
  const what = (typeof why === 'string' ? known.whys?.[why] : undefined) ?? known.what;
  return { what: filledIn(what, problem.details), whatToDo: filledIn(known.whatToDo, problem.details) };
}

/** Puts details in their places in a sentence. */
export function filledIn(sentence: string, details: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (_all, name: string) => {
    const value = details[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '…';
  });
}
