/** How long each part of preparing and sending may take, in milliseconds where it says nothing else. */
export interface ProtocolTimes {
  /**
   * Tries of a preparation before its person is asked, where the browser fails and where the form does not open. Not a
   * time: Temporal makes pauses of up to 30 s between them, so ten take three minutes, and 120 an hour.
   */
  readonly prepareTries: { readonly browser: number; readonly form: number };
  /** From the claim of a form to its intent. */
  readonly fillLease: number;
  /**
   * An attempt whose form could not be filled is taken over again, each time not before so long after the try before it
   * began. Then the person is asked.
   */
  readonly tryAgain: readonly number[];
  /** How long a page may take to show what became of the click; ends well before `outcomeLease` does. */
  readonly outcomeWait: number;
  /** After an intent an outcome may still arrive for so long; then it is unknown. */
  readonly outcomeLease: number;
  /** From the claim of a mail to its intent. */
  readonly mailLease: number;
  /** A mail server that says "later" is asked again after this, then after twice as long, and so on. */
  readonly mailRetry: number;
  /** While sending is paused, what is signed is looked at again this often. */
  readonly pausedLook: number;
}

export const protocolTimes: ProtocolTimes = {
  prepareTries: { browser: 10, form: 120 },
  fillLease: 240_000, tryAgain: [0, 5_000, 10_000, 15_000, 20_000, 30_000, 40_000, 50_000, 60_000, 60_000, 60_000], outcomeWait: 30_000, outcomeLease: 60_000, mailLease: 60_000, mailRetry: 300_000, pausedLook: 300_000,
};
