/** Why postings cannot be joined into one opening or split into two, each with its sentence. */
export const notOneOpeningSentences = {
  joined_already: 'they are one opening already',
  no_posting: 'one of them has no posting',
  practice_and_real: 'one is a practice opening and the other is real',
  said_to_be_two: 'a person said that they are two vacancies',
  moved: 'this posting stands under another opening by now',
  last_posting: 'an opening keeps at least one posting',
} as const;
export type NotOneOpeningWhy = keyof typeof notOneOpeningSentences;
export const notOneOpeningWhys = Object.keys(notOneOpeningSentences) as NotOneOpeningWhy[];
