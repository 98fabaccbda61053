import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { parts, unpack, type Manifest } from '../backup/archive.ts';
import { copyTree } from '../backup/copy-cluster.ts';
import { readPassphrase } from '../backup/passphrase.ts';
import { unseal, type Sealed } from '../backup/seal.ts';
import { postgresSpec } from '../children.ts';
import { compareVersions, openDataFolder, readJson, recordVersions, type DataFolder } from '../data-folder.ts';
import { connectionUrl, openCluster } from '../postgres/cluster.ts';
import { clusterPlace } from '../postgres/place.ts';
import { freePort } from '../processes/free-port.ts';
import { versions } from '../product.ts';
import { parseSettings } from '../settings/parse.ts';
import { createSupervisor } from '../supervisor/supervisor.ts';

const usage = `npm run restore -- FILE [--data DIR]

Brings a backup into a folder that does not exist yet. All sending and all campaigns are paused in it.`;

/** `npm run restore`: returns the exit code. */
export async function restore(args: readonly string[], say: (line: string) => void = console.log): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { data: { type: 'string' } } });
  const [file] = positionals;
  if (file === undefined) {
    say(usage);
    return 2;
  }
  const data = resolve(values.data ?? parseSettings(process.env).data);
  await requireEmpty(data);
  await mkdir(dirname(data), { recursive: true });
  const stage = await mkdtemp(`${data}.restoring-`);
  try {
    await unpack(resolve(file), stage);
    const manifest = await readJson<Manifest>(join(stage, parts.manifest));
    if (manifest === null) throw new Error(`${file} is no backup of Countersign: its manifest is missing.`);
    requireReadable(manifest);
    const sealed = await readJson<Sealed>(join(stage, parts.keys));
    const keys = sealed === null ? null : unseal(sealed, await readPassphrase());
    const folder = await openDataFolder(data, versions);
    await bringIn(stage, folder, keys);
    await pauseEverything(folder);
    await recordVersions(folder, versions);
    say(`Restored into ${folder.root}, as of ${manifest.madeAt}. All sending and all campaigns are paused: look, then let them go on.`);
    if (keys === null) say(`The keys are not in this backup: put the keys folder at ${folder.keys} before the start.`);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
  return 0;
}

async function requireEmpty(data: string): Promise<void> {
  const names = await readdir(data).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length > 0) throw new Error(`${data} is not empty. A backup is restored into a new folder: name one with --data.`);
}

function requireReadable({ versions: written }: Manifest): void {
  if (compareVersions(written.product, versions.product) > 0) throw new Error(`This backup was made by Countersign ${written.product}; this is ${versions.product}, which is older. Use ${written.product} or newer.`);
  if (written.postgresql !== versions.postgresql) throw new Error(`This backup holds PostgreSQL ${written.postgresql}; this is ${versions.postgresql}. Restore it with the version that made it.`);
}

async function bringIn(stage: string, folder: DataFolder, keys: Readonly<Record<string, Buffer>> | null): Promise<void> {
  await copyTree(join(stage, parts.files), folder.files);
  await copyTree(join(stage, parts.outbox), folder.outbox);
  await rename(join(stage, parts.marker), folder.keysMarker);
  await rename(join(stage, parts.passwords), join(folder.postgres, parts.passwords));
  const { account, folder: place } = await clusterPlace(folder.postgres);
  const data = join(place, parts.cluster);
  await copyTree(join(stage, parts.cluster), data);
  if (account.kind === 'user') spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, data], { stdio: 'inherit' });
  if (keys === null) return;
  await mkdir(folder.keys, { mode: 0o700 });
  for (const [name, bytes] of Object.entries(keys)) await writeFile(join(folder.keys, name), bytes, { mode: 0o600 });
}

/** What the backup's moment had in flight may have happened since: nothing goes out before the person has looked. */
async function pauseEverything(folder: DataFolder): Promise<void> {
  const cluster = await openCluster(folder.postgres);
  const port = await freePort();
  const supervisor = createSupervisor({ logs: folder.logs, run: folder.run, say: () => undefined });
  await supervisor.start(postgresSpec(cluster, port));
  const client = new Client({ connectionString: connectionUrl(cluster, port, 'superuser', 'countersign') });
  try {
    await client.connect();
    await client.query('UPDATE candidate SET sending_paused_at = coalesce(sending_paused_at, now())');
    await client.query("UPDATE campaign SET state = 'paused' WHERE state = 'running'");
  } finally {
    await client.end();
    await supervisor.stop([]);
  }
}
