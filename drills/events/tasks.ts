/** Moves of one application that a producer carries out, back and forth: signed, undone, signed … */
export interface Errand {
  readonly applicationId: string;
  /** Moves of the application before the first. */
  readonly from: number;
  readonly moves: number;
}

/** What a producer process is told. */
export interface ProducerTask {
  readonly app: string;
  readonly system: string;
  readonly userId: string;
  readonly errands: readonly Errand[];
  /** File with a line for each move that it began and each that was acknowledged. */
  readonly log: string;
  /** File that says how many moves of each application may have been made by now. */
  readonly gate: string;
  /** One in so many transactions is rolled back before the real one. */
  readonly rollBackOneIn: number;
  /** From a commit to the next move of the same application, milliseconds. */
  readonly pauseMs: number;
  readonly sabotage: string | null;
}

/** What a consumer process is told. Tickets come from the parent. */
export interface ConsumerTask {
  readonly candidates: readonly string[];
  readonly origins: readonly string[];
  /** Folder with one file for each candidate: what was heard, and so its position. */
  readonly folder: string;
  readonly sabotage: string | null;
}

/** An event as a consumer wrote it down, one a line. */
export interface Heard {
  readonly seq: number;
  /** Milliseconds from its transaction to here. */
  readonly lag: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}
