/** Counts what may happen only so often, over every process that shares the driver. Counts are lost with it: they protect this program from haste, never the record. */
export interface Limits {
  readonly by: 'memory' | 'redis';
  /**
   * Counts one more under a name; answers the seconds to wait, or null where it may go on. Counting and asking are one
   * step. Throws `LimitsAway` where nothing can be counted: what opens a session stays closed then, what reads goes on.
   */
  take(name: string, most: number, windowMs: number): Promise<number | null>;
  /** Since when nothing can be counted; null while it can. */
  away(): Date | null;
  close(): Promise<void>;
}

/** Nothing can be counted just now. */
export class LimitsAway extends Error {
  override name = 'LimitsAway';
}
