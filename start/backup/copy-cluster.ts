import { chmod, copyFile, mkdir, readdir, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';

/** What a running server keeps for itself; PostgreSQL's own base backups leave the same out (docs: "Backing Up the Data Directory"). */
const emptied = new Set(['pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans', 'pg_replslot']);
const leftOut = new Set(['postmaster.pid', 'postmaster.opts', 'current_logfiles']);

/**
 * Copies a running cluster so that it can be started: files first, then the write-ahead log up to the end of the
 * copying, which the restored server replays. `adminUrl` is the superuser's.
 */
export async function copyRunningCluster(adminUrl: string, data: string, target: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // A temporary slot keeps the log that the copy needs; it goes with this connection.
    await client.query("SELECT pg_create_physical_replication_slot('countersign_backup', true, true)");
    await client.query("SELECT pg_backup_start('countersign', true)");
    await copyTree(data, target, new Set([...emptied, 'pg_wal']));
    const { rows } = await client.query<{ labelfile: string; spcmapfile: string }>('SELECT labelfile, spcmapfile FROM pg_backup_stop(false)');
    await writeFile(join(target, 'backup_label'), rows[0]?.labelfile ?? '', { mode: 0o600 });
    await copyTree(join(data, 'pg_wal'), join(target, 'pg_wal'), new Set());
  } finally {
    await client.end();
  }
}

/** Copies a cluster that is not running. */
export async function copyStoppedCluster(data: string, target: string): Promise<void> {
  await copyTree(data, target, emptied);
}

/** Copies a folder; a file that is removed meanwhile is left out. Folders named in `empty` (at the top) come without their files. */
export async function copyTree(source: string, target: string, empty: ReadonlySet<string> = new Set()): Promise<void> {
  await mkdir(target, { recursive: true, mode: 0o700 });
  for (const entry of await readdir(source, { withFileTypes: true })) {
    if (leftOut.has(entry.name)) continue;
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    if (entry.isDirectory()) {
      if (empty.has(entry.name)) await mkdir(to, { mode: 0o700 });
      else await copyTree(from, to);
    } else await copyOne(entry.isSymbolicLink(), from, to);
  }
  await chmod(target, 0o700);
}

async function copyOne(isLink: boolean, from: string, to: string): Promise<void> {
  try {
    await (isLink ? symlink(await readlink(from), to) : copyFile(from, to));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
