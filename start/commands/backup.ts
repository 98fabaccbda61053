import { chmod, copyFile, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pack, parts, type Manifest } from '../backup/archive.ts';
import { copyRunningCluster, copyStoppedCluster, copyTree } from '../backup/copy-cluster.ts';
import { readPassphrase } from '../backup/passphrase.ts';
import { seal } from '../backup/seal.ts';
import { openDataFolder, readJson, writeWhole, type DataFolder } from '../data-folder.ts';
import type { Ports } from '../ports.ts';
import { connectionUrl, openCluster } from '../postgres/cluster.ts';
import { endLeftovers } from '../postgres/leftovers.ts';
import { versions } from '../product.ts';
import { parseSettings } from '../settings/parse.ts';
import { takeLock } from '../supervisor/lock.ts';

const usage = `npm run backup -- FILE [--data DIR] [--passphrase]

Writes the data folder into one file, also while the program runs.
  --passphrase   put the keys in, sealed (COUNTERSIGN_PASSPHRASE, or typed); without it they are left out`;

/** `npm run backup`: returns the exit code. */
export async function backup(args: readonly string[], say: (line: string) => void = console.log): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { data: { type: 'string' }, passphrase: { type: 'boolean' } } });
  const [file] = positionals;
  if (file === undefined) {
    say(usage);
    return 2;
  }
  const settings = parseSettings(process.env);
  if (settings.databaseUrl !== null) throw new Error('DATABASE_URL is set: back that PostgreSQL up with its own tools (pg_basebackup or pg_dump), and the data folder by copying it.');
  const data = values.data ?? settings.data;
  await stat(data).catch((error: unknown) => {
    throw new Error(`There is no data folder ${resolve(data)}. Name it with --data.`, { cause: error });
  });
  const folder = await openDataFolder(data, versions);
  if (folder.before === null) throw new Error(`There is nothing in ${folder.root} yet. A backup can be made after the first start.`);
  const passphrase = values.passphrase === true ? await readPassphrase() : null;
  const stage = await mkdtemp(join(folder.run, 'backup-'));
  try {
    await collect(folder, stage, passphrase);
    await pack(stage, resolve(file));
    await chmod(resolve(file), 0o600);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
  const { size } = await stat(resolve(file));
  say(`Backup of ${folder.root} in ${resolve(file)} (${(size / 1e6).toFixed(1)} MB). ${passphrase === null ? `The keys are not in it: keep ${folder.keys} safe, without it nobody can read this backup.` : 'The keys are in it, sealed with the passphrase.'}`);
  return 0;
}

async function collect(folder: DataFolder, stage: string, passphrase: string | null): Promise<void> {
  const lock = takeLock(join(folder.run, 'lock'));
  try {
    const cluster = await openCluster(folder.postgres);
    const target = join(stage, parts.cluster);
    if (lock === null) {
      const ports = await readJson<Ports>(folder.ports);
      if (ports === null) throw new Error('The program is still starting. Run the command again when its address stands on the screen.');
      await copyRunningCluster(connectionUrl(cluster, ports.postgres, 'superuser', 'postgres'), cluster.data, target);
    } else {
      await endLeftovers(cluster.data, cluster.name);
      await copyStoppedCluster(cluster.data, target);
    }
  } finally {
    lock?.release();
  }
  // Files after the database: whatever a row names is there by then.
  await copyTree(folder.files, join(stage, parts.files));
  await copyTree(folder.outbox, join(stage, parts.outbox));
  await copyFile(join(folder.postgres, 'passwords.json'), join(stage, parts.passwords));
  await copyFile(folder.keysMarker, join(stage, parts.marker));
  if (passphrase !== null) await writeWhole(join(stage, parts.keys), seal(await readKeys(folder.keys), passphrase));
  await writeWhole(join(stage, parts.manifest), { versions, madeAt: new Date().toISOString(), keys: passphrase === null ? 'left out' : 'sealed' } satisfies Manifest);
}

async function readKeys(folder: string): Promise<Readonly<Record<string, Buffer>>> {
  const names = await readdir(folder);
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}
