import { execFile } from 'node:child_process';
import { rename } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { FolderVersions } from '../data-folder.ts';

/** First thing in a backup: what it is. */
export interface Manifest {
  readonly versions: FolderVersions;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly keys: 'sealed' | 'left out';
}

/** Names inside a backup. */
export const parts = { manifest: 'manifest.json', keys: 'keys.sealed.json', marker: 'keys.json', passwords: 'passwords.json', cluster: 'pgdata', files: 'files', outbox: 'outbox' } as const;

const run = promisify(execFile);

/** Packs a folder into one compressed file, which appears whole or not at all. */
export async function pack(folder: string, file: string): Promise<void> {
  await run('tar', ['-czf', `${file}.new`, '-C', folder, '.']);
  await rename(`${file}.new`, file);
}

/** Unpacks such a file into an existing folder. */
export async function unpack(file: string, folder: string): Promise<void> {
  try {
    await run('tar', ['-xzf', file, '-C', folder]);
  } catch (error) {
    throw new Error(`${file} cannot be unpacked; it is no backup, or damaged: ${(error as { stderr?: string }).stderr?.trim() ?? String(error)}`, { cause: error });
  }
}
