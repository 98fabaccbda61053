import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readJsonLines } from '#practice/site/log.ts';

const variable = 'DRILL_TREES';

/** A worker process and the folder of the version whose code it runs. */
export interface WorkerNote {
  readonly pid: number;
  readonly tree: string;
}

/** For the program whose workers are to be kept so. */
export function treesEnvironment(file: string): Record<string, string> {
  return { [variable]: file, DRILL_WORKER: 'drills/upgrade/keeper.ts' };
}

export function treesFile(): string {
  const file = process.env[variable];
  if (file === undefined) throw new Error(`${variable} is not set: this program is started by a drill.`);
  return file;
}

/** From now on a worker of each of these versions runs, and no other. */
export function runTrees(file: string, trees: readonly string[]): void {
  writeFileSync(`${file}.new`, JSON.stringify(trees));
  renameSync(`${file}.new`, file);
}

export function readTrees(file: string): readonly string[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
}

export function noteWorker(file: string, note: WorkerNote): void {
  appendFileSync(`${file}.workers`, `${JSON.stringify(note)}\n`);
}

/** Every worker that was started, oldest first. */
export function workersOf(file: string): readonly WorkerNote[] {
  return readJsonLines<WorkerNote>(`${file}.workers`);
}
