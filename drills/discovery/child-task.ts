/** A request that a worker's pacing let go: when, by the clock of this machine, and how far from the next one. */
export interface Departure {
  readonly host: string;
  /** Milliseconds since 1970, with fractions. */
  readonly at: number;
  readonly gapMs: number;
}

/** What a worker process of the drill is told. */
export interface ChildTask {
  readonly app: string;
  readonly system: string;
  readonly temporal: string;
  readonly namespace: string;
  readonly origins: readonly string[];
  readonly workflowCode: string;
  readonly sabotage: string | null;
}
