import type { Ending, Stage } from './stages.ts';

/** Where an application stands, as the workflow holds it: ids and numbers only, never words of the person. */
export interface Position {
  readonly applicationId: string;
  readonly userId: string;
  readonly stage: Stage;
  /** Count of stage changes; the newer of two positions has more. */
  readonly moves: number;
  readonly run: number;
  readonly attempt: number;
  /** ISO 8601 UTC when the stage ends by itself, or null. */
  readonly waitUntil: string | null;
  readonly ending: Ending | null;
  /** Source of its posting ("greenhouse"), or null where it came from none. */
  readonly source: string | null;
}
