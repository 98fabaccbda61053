import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a practice employer wrote down of one application POST: the ground truth, outside the system. */
export interface EmployerEntry {
  readonly kind: string;
  readonly requisition: string;
  readonly accepted: boolean;
  readonly fault: string | null;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly files: readonly { readonly field: string; readonly fileName: string; readonly bytes: number; readonly sha256: string }[];
}

/** The employers' own log of a data folder. */
export function employersLog(data: string): EmployerEntry[] {
  const file = join(data, 'practice', 'log.jsonl');
  // The employers write their first line when something first arrives.
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as EmployerEntry).filter((entry) => entry.kind === 'application');
}
