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
  return linesOf<EmployerEntry>(join(data, 'practice', 'log.jsonl')).filter((entry) => entry.kind === 'application');
}

/** How many receipts the employers of a data folder have written, sent or not. */
export function receiptsWritten(data: string): number {
  return linesOf<{ readonly kind: string }>(join(data, 'practice', 'mail.jsonl')).filter(({ kind }) => kind === 'receipt').length;
}

/** The employers write their first line when something first happens. */
function linesOf<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as T);
}
