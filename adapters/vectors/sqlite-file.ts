import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { getLoadablePath } from 'sqlite-vec';
import type { Collection } from './vectors.port.ts';

/** Of the tables below; a file of another is made anew. */
const version = 1;
const waitMs = 5_000;
const suffix = '.sqlite';

/** A collection's file; another number of dimensions is another file. */
export function fileOf(folder: string, { name, dimensions }: Collection): string {
  return join(folder, `${name}-${dimensions}${suffix}`);
}

/** Whether a file of the folder belongs to another collection: the file itself or what SQLite keeps beside it. */
export function isOther(file: string, { name, dimensions }: Collection): boolean {
  return file.includes(suffix) && !file.startsWith(`${name}-${dimensions}${suffix}`);
}

/**
 * Opens a collection's file for its one writing process. What is no such file is thrown away: it can be filled again.
 * Throws where it cannot be opened for another reason (another process holds it, the disk is full).
 */
export function openToWrite(file: string, dimensions: number): DatabaseSync {
  try {
    return openTables(file, dimensions);
  } catch (error) {
    if (!(error instanceof OtherVersion) && !isBroken(error)) throw error;
    removeFile(file);
    return openTables(file, dimensions);
  }
}

/** Opens it for searches. Throws where there is none. */
export function openToSearch(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly: true, allowExtension: true, timeout: waitMs });
  loadVectors(database);
  return database;
}

class OtherVersion extends Error {}

/** SQLite's own codes for a file that is damaged (11) or no database (26); the upper bytes say more (https://sqlite.org/rescode.html). */
function isBroken(error: unknown): boolean {
  const { errcode } = error as { readonly errcode?: number };
  return errcode !== undefined && [11, 26].includes(errcode & 0xff);
}

/** Removes a file with what SQLite keeps beside it. */
function removeFile(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
}

function openTables(file: string, dimensions: number): DatabaseSync {
  const database = new DatabaseSync(file, { allowExtension: true, timeout: waitMs });
  try {
    loadVectors(database);
    const made = database.prepare('pragma user_version').get()?.['user_version'];
    if (made !== 0 && made !== version) throw new OtherVersion(`${file} was made by another version`);
    // A row a scope; what is searched through lies apart by scope, so that a search reads no other's.
    database.exec(`
      pragma journal_mode = wal; pragma synchronous = normal;
      create table if not exists point (row integer primary key, id text not null, scope text not null, mark text not null, unique (id, scope));
      create virtual table if not exists near using vec0(scope text partition key, embedding float[${dimensions}] distance_metric=cosine);
      pragma user_version = ${version};`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function loadVectors(database: DatabaseSync): void {
  database.loadExtension(getLoadablePath());
  database.enableLoadExtension(false);
}
