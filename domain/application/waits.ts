/** How long an application waits at each place, in milliseconds. Comes in with the workflow's input. */
export interface Waits {
  /** Between signature and claim: the undo window. */
  readonly hold: number;
  /** A bundle that nobody decided on goes away after this. */
  readonly approval: number;
  /** A hand-over that nobody took up goes away after this. */
  readonly needsYou: number;
  /** Days after submission at which follow-ups are due, as milliseconds, ascending. */
  readonly followUps: readonly number[];
  /** After submission, an application without an answer closes. */
  readonly close: number;
}

const day = 86_400_000;

export const defaultWaits: Waits = {
  hold: 10_000,
  approval: 7 * day,
  needsYou: 14 * day,
  followUps: [8 * day, 18 * day],
  close: 60 * day,
};
