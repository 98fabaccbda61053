import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file an employer received. */
export interface ReceivedFile {
  readonly field: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What arrived at an employer, as the employer saw it: the ground truth of every drill. */
export interface LogEntry {
  /** 1, 2, 3 … without gaps. */
  readonly n: number;
  readonly at: string;
  /** `application`: an application POST. `upload`: a file sent before it (résumé parser, storage). `mail`: a mail received. `reset`: a connection cut before anything was read. */
  readonly kind: 'application' | 'upload' | 'mail' | 'reset';
  readonly system: string;
  readonly employer: string;
  readonly posting: string;
  readonly requisition: string;
  readonly path: string;
  /** Bytes and SHA-256 of the request's body. */
  readonly bytes: number;
  readonly sha256: string;
  /** True when the employer now holds an application. */
  readonly accepted: boolean;
  readonly fault: string | null;
  readonly email: string | null;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly files: readonly ReceivedFile[];
}

export interface EmployerLog {
  add(entry: Omit<LogEntry, 'n' | 'at'>): LogEntry;
  all(): readonly LogEntry[];
}

/** Append-only JSON lines in `folder`/log.jsonl; a line is on disk before the employer answers. */
export function openLog(folder: string, now: () => Date): EmployerLog {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'log.jsonl');
  const entries = readJsonLines<LogEntry>(file);
  return {
    add(entry) {
      const line: LogEntry = { n: entries.length + 1, at: now().toISOString(), ...entry };
      appendFileSync(file, `${JSON.stringify(line)}\n`);
      entries.push(line);
      return line;
    },
    all: () => entries,
  };
}

/** The lines of a file; a last line cut by a kill is left out. */
export function readJsonLines<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return whole.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}
