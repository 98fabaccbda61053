import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from '#practice/site/log.ts';

/** One fault of the nemesis. */
export interface FaultNote {
  /** ISO 8601 UTC, written before the fault. */
  readonly at: string;
  readonly victim: string;
  readonly how: 'kill' | 'stop' | 'continue' | 'lost' | 'cut' | 'slow' | 'dark' | 'lose_answer' | 'full';
  /** When it ends, of one that lasts. */
  readonly until?: string;
  /** The place of the protocol where a fail point struck, or null for a blow from outside. */
  readonly point: string | null;
  readonly pid: number;
}

const file = (folder: string): string => join(folder, 'faults.jsonl');

/** Appends one fault; it is on disk before the fault happens. */
export function noteFault(folder: string, note: FaultNote): void {
  mkdirSync(folder, { recursive: true });
  appendFileSync(file(folder), `${JSON.stringify(note)}\n`);
}

/** Every fault so far, in the order in which they were written; none where no log is. */
export function readFaults(folder: string): FaultNote[] {
  return readJsonLines<FaultNote>(file(folder));
}
