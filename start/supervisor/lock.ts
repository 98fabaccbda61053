import { DatabaseSync } from 'node:sqlite';

/** Holds a folder for one process; `release` gives it back, and so does the process's end, however it ends. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the lock file, or returns null while another process holds it. A write transaction of SQLite is the lock: the
 * system drops it with the process, so there is no stale lock and no race between two starts.
 */
export function takeLock(file: string): FolderLock | null {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    // Without a journal on disk nothing stays behind; nothing is ever written.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && error.message.includes('locked')) return null;
    throw error;
  }
  return { release: () => database.close() };
}
