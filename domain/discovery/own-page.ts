/**
 * What a posting's own page says. `ended`: the last day for applications it names is over. `unclear`: an answer that tells
 * neither. `refused`: programs are not to ask there. `failed`: no answer this time.
 */
export type PageAnswer = 'there' | 'gone' | 'ended' | 'unclear' | 'refused' | 'failed';

/** What follows from an answer. */
export interface PageStep {
  readonly close: boolean;
  /** Answers in a row that it is gone. */
  readonly gone: number;
  /** Hours until it is asked again. */
  readonly againInHours: number;
}

/** A page may be gone for an hour: a second answer counts that comes a day later. */
const goneUntilClosed = 2;
const aDay = 24;

/** What follows from an answer of a page that said so often in a row before that it is gone. */
export function pageStep(answer: PageAnswer, goneBefore: number): PageStep {
  if (answer === 'ended') return { close: true, gone: goneBefore, againInHours: 7 * aDay };
  if (answer === 'gone') return { close: goneBefore + 1 >= goneUntilClosed, gone: goneBefore + 1, againInHours: aDay };
  if (answer === 'there') return { close: false, gone: 0, againInHours: 7 * aDay };
  return { close: false, gone: goneBefore, againInHours: { unclear: 7 * aDay, refused: 30 * aDay, failed: aDay }[answer] };
}
