import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A key is missing, unreadable or of another installation. The message says what to do; nothing is made new. */
export class KeysUnusable extends Error {
  override name = 'KeysUnusable';
}

/**
 * Writes a file so that after a crash it is either whole or absent: temporary name, fsync, rename, fsync of the folder.
 * `mode` is the file's permission bits.
 */
export async function writeWhole(path: string, bytes: Uint8Array | string, mode: number): Promise<void> {
  const folder = join(path, '..');
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const file = await open(temporary, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** Makes a folder only its owner can enter. */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await chmod(path, 0o700);
}

/** The file's text, or null where there is none. Refuses a secret that others on the machine could read. */
export async function readSecret(path: string): Promise<string | null> {
  const found = await stat(path).catch(absent);
  if (found === null) return null;
  if ((found.mode & 0o077) !== 0) {
    throw new KeysUnusable(`The key ${path} can be read by other users of this machine. Run "chmod 600 ${path}" and start again.`);
  }
  return await readFile(path, 'utf8');
}

/** A file that need not be secret, or null where there is none. */
export async function readPlain(path: string): Promise<string | null> {
  return await readFile(path, 'utf8').catch(absent);
}

/** Names in a folder; empty where there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(absent)) ?? [];
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
