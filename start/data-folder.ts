import { chmod, mkdir, readFile, realpath, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Which versions wrote a data folder. */
export interface FolderVersions {
  readonly product: string;
  readonly postgresql: string;
  readonly temporal: string;
}

/** One folder holds everything of an installation. All paths are absolute and without links. */
export interface DataFolder {
  readonly root: string;
  readonly postgres: string;
  /** Temporal's file; its name carries the version, since a file of another version hangs. */
  readonly temporalFile: string;
  readonly files: string;
  readonly keys: string;
  readonly keysMarker: string;
  readonly outbox: string;
  readonly practice: string;
  readonly logs: string;
  /** What only holds while the program runs. */
  readonly run: string;
  /** What the program tells its children (config.ts). */
  readonly config: string;
  readonly ports: string;
  /** Versions of the last start, null at the first. */
  readonly before: FolderVersions | null;
}

/** Where traces of the browser grow, in the clear, until they are evidence. */
export function tracesFolder(root: string): string {
  return join(root, 'run', 'traces');
}

const versionsFile = 'folder.json';
/** What a first start writes at least (PostgreSQL 60 MB, write-ahead log, files), with room to work. */
const bytesNeeded = 300e6;

/**
 * Opens the data folder of an installation, making it where there is none. An older product refuses the folder of a
 * newer one; nothing is written before that is known.
 */
export async function openDataFolder(folder: string, now: FolderVersions, freeBytes: (path: string) => Promise<number> = freeBytesOn): Promise<DataFolder> {
  const path = resolve(folder);
  await mkdir(path, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The data folder ${path} cannot be made (${error.code ?? error.message}). Choose another with --data.`, { cause: error });
  });
  const root = await realpath(path);
  const before = await readVersions(root);
  requireNotNewer(root, before, now);
  requireSpace(root, await freeBytes(root));
  await chmod(root, 0o700);
  const at = (...names: string[]): string => join(root, ...names);
  const layout: DataFolder = {
    root, before,
    postgres: at('postgres'), temporalFile: at('temporal', `${now.temporal}.db`), files: at('files'), keys: at('keys'), keysMarker: at('keys.json'),
    outbox: at('outbox'), practice: at('practice'), logs: at('logs'), run: at('run'), config: at('run', 'config.json'), ports: at('ports.json'),
  };
  for (const made of [layout.postgres, dirname(layout.temporalFile), layout.files, layout.outbox, layout.practice, layout.logs, layout.run]) await mkdir(made, { recursive: true, mode: 0o700 });
  return layout;
}

/**
 * Records the versions once the folder is theirs. Temporal's file of another version is removed: it would start but
 * never migrate, and the reconciler starts every open workflow again from PostgreSQL.
 */
export async function recordVersions(folder: DataFolder, now: FolderVersions): Promise<void> {
  const old = folder.before?.temporal;
  if (old !== undefined && old !== now.temporal) {
    for (const suffix of ['', '-wal', '-shm']) await rm(join(dirname(folder.temporalFile), `${old}.db${suffix}`), { force: true });
  }
  await writeWhole(join(folder.root, versionsFile), now);
}

/** Writes JSON so that a reader sees the old text or the new, never a part. */
export async function writeWhole(file: string, value: unknown): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** Reads a file of JSON; null where there is none. */
export async function readJson<T>(file: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Error(`${file} cannot be read (${error instanceof Error ? error.message : String(error)}). Restore it from a backup, or remove it.`, { cause: error });
  }
}

async function readVersions(root: string): Promise<FolderVersions | null> {
  return readJson<FolderVersions>(join(root, versionsFile));
}

function requireNotNewer(root: string, before: FolderVersions | null, now: FolderVersions): void {
  if (before === null) return;
  if (compareVersions(before.product, now.product) > 0) {
    throw new Error(`The data in ${root} was written by Countersign ${before.product}; this is ${now.product}, which is older and could damage it. Use ${before.product} or newer, or another folder with --data.`);
  }
  if (before.postgresql !== now.postgresql) {
    throw new Error(`The data in ${root} was written by PostgreSQL ${before.postgresql}; this is ${now.postgresql}. Make a backup with the version that wrote it (npm run backup -- FILE) and restore it into a new folder.`);
  }
}

async function freeBytesOn(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
}

function requireSpace(root: string, free: number): void {
  if (free < bytesNeeded) throw new Error(`The disk that holds ${root} is full: ${Math.round(free / 1e6)} MB are left, ${bytesNeeded / 1e6} MB are needed. Free some space, or choose another folder with --data.`);
}

/** Order of two versions of the form 1.2.3: negative, zero or positive. */
export function compareVersions(a: string, b: string): number {
  const parts = (version: string): readonly number[] => version.split('.').map((part) => Number.parseInt(part, 10));
  const [left, right] = [parts(a), parts(b)];
  const differing = [0, 1, 2].find((index) => left[index] !== right[index]);
  return differing === undefined ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
}
