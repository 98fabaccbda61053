import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProcessIdentity } from '../processes/identity.ts';

/** What runs on a data folder: written at every change, read by the next start, by a second start and by drills. */
export interface RunRecord {
  readonly supervisor: ProcessIdentity;
  /** The one address with its one-time token; null until it is printed. */
  readonly url: string | null;
  readonly children: readonly ChildRecord[];
}

/** A child leads a process group of its own, whose id is its pid. */
export interface ChildRecord extends ProcessIdentity {
  readonly name: string;
  readonly ready: boolean;
}

const fileIn = (runFolder: string): string => join(runFolder, 'processes.json');

/** Synchronous: between a child's start and its record nothing else may happen. */
export function writeRecord(runFolder: string, record: RunRecord): void {
  const file = fileIn(runFolder);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, JSON.stringify(record, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The record of the last run, or null where none ran or it cannot be read (it is only a hint beside the lock). */
export function readRecord(runFolder: string): RunRecord | null {
  try {
    return JSON.parse(readFileSync(fileIn(runFolder), 'utf8')) as RunRecord;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
