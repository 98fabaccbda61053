import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureInstallationKeys } from '#adapters/keys/installation-keys.ts';
import { migrateDatabase } from '#db/access/migrate.ts';
import { provisionDatabase } from '#db/access/provision.ts';
import { withClient } from '../../tests/support/postgres.ts';
import { clearData } from '../../tests/support/program.ts';
import { backup } from '../commands/backup.ts';
import { restore } from '../commands/restore.ts';
import { openDataFolder, recordVersions, writeWhole, type DataFolder } from '../data-folder.ts';
import { connectionUrl, openCluster, serverCommand } from '../postgres/cluster.ts';
import { endLeftovers } from '../postgres/leftovers.ts';
import { waitUntilReady } from '../postgres/ready.ts';
import { freePort } from '../processes/free-port.ts';
import { versions } from '../product.ts';
import { takeLock } from '../supervisor/lock.ts';
import { seal, unseal } from './seal.ts';

let home = '';
let said: string[] = [];
const say = (line: string): void => void said.push(line);

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'countersign-backup-'));
  said = [];
  process.env['COUNTERSIGN_PASSPHRASE'] = 'a good passphrase';
});
afterEach(async () => {
  delete process.env['COUNTERSIGN_PASSPHRASE'];
  for (const name of ['data', 'restored']) {
    if (!(await stat(join(home, name, 'postgres')).then(() => true, () => false))) continue;
    // These servers are a test's own: no record of a supervisor names them.
    const cluster = await openCluster(join(home, name, 'postgres'));
    await endLeftovers(cluster.data, cluster.name);
    await clearData(join(home, name));
  }
  await rm(home, { recursive: true, force: true });
});

/** A database of an installation as it stands after its first start, with one candidate; the server runs. */
async function installation(): Promise<{ readonly folder: DataFolder; readonly adminUrl: string; readonly ownUrl: string; readonly stop: () => Promise<number> }> {
  const folder = await openDataFolder(join(home, 'data'), versions);
  await ensureInstallationKeys({ keysFolder: folder.keys, markerFile: folder.keysMarker });
  const cluster = await openCluster(folder.postgres);
  const port = await freePort();
  await writeWhole(folder.ports, { postgres: port });
  const { command, args, env, ...ids } = serverCommand(cluster, port);
  spawn(command, args, { env, ...ids, detached: true, stdio: 'ignore' });
  const adminUrl = connectionUrl(cluster, port, 'superuser', 'postgres');
  await waitUntilReady(adminUrl, () => false);
  await migrateDatabase((await provisionDatabase(adminUrl, 'countersign', cluster.passwords)).owner);
  const ownUrl = connectionUrl(cluster, port, 'superuser', 'countersign');
  await withClient(ownUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>("INSERT INTO app_user (id, name, wrapped_key) VALUES (uuidv7(), 'Ada', '') RETURNING id");
    await client.query("INSERT INTO candidate (user_id, kind, name, preferences) VALUES ($1, 'practice', 'Ada', '{}')", [rows[0]?.id]);
  });
  await recordVersions(folder, versions);
  await writeFile(join(folder.files, 'letter.pdf'), 'sealed bytes');
  return { folder, adminUrl, ownUrl, stop: async () => endLeftovers(cluster.data, cluster.name) };
}

/** What stands in the restored database. */
async function restored(): Promise<unknown> {
  const cluster = await openCluster(join(home, 'restored', 'postgres'));
  const port = await freePort();
  const { command, args, env, ...ids } = serverCommand(cluster, port);
  spawn(command, args, { env, ...ids, detached: true, stdio: 'ignore' });
  const url = connectionUrl(cluster, port, 'superuser', 'countersign');
  await waitUntilReady(url, () => false);
  const { rows } = await withClient(url, async (client) => client.query('SELECT name, sending_paused_at IS NOT NULL AS paused FROM candidate'));
  return rows;
}

describe('a backup', () => {
  test('of a running installation holds what was committed, its files, and its keys under the passphrase; restored, sending is paused', async () => {
    const { folder } = await installation();
    const lock = takeLock(join(folder.run, 'lock'));
    const file = join(home, 'backup.tgz');
    expect(await backup([file, '--data', folder.root, '--passphrase'], say)).toBe(0);
    lock?.release();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await restore([file, '--data', join(home, 'restored')], say)).toBe(0);
    expect(await restored()).toEqual([{ name: 'Ada', paused: true }]);
    expect(await readFile(join(home, 'restored', 'files', 'letter.pdf'), 'utf8')).toBe('sealed bytes');
    expect(await readFile(join(home, 'restored', 'keys', 'wrap-1.key'))).toEqual(await readFile(join(folder.keys, 'wrap-1.key')));
    expect(said.join('\n')).toContain('All sending and all campaigns are paused');
  });

  test('of a stopped installation without a passphrase leaves the keys out and says so', async () => {
    const { folder, stop } = await installation();
    expect(await stop()).toBeGreaterThan(0);
    const file = join(home, 'backup.tgz');
    expect(await backup([file, '--data', folder.root], say)).toBe(0);
    expect(await restore([file, '--data', join(home, 'restored')], say)).toBe(0);
    expect(await restored()).toEqual([{ name: 'Ada', paused: true }]);
    await expect(stat(join(home, 'restored', 'keys'))).rejects.toThrow('ENOENT');
    expect(said.filter((line) => line.includes('The keys are not in'))).toHaveLength(2);
  });

  test('is not restored over anything', async () => {
    await mkdir(join(home, 'full'));
    await writeFile(join(home, 'full', 'something'), '');
    await expect(restore([join(home, 'any.tgz'), '--data', join(home, 'full')], say)).rejects.toThrow('is not empty');
  });

  test('that is damaged is refused, and no folder is left', async () => {
    await writeFile(join(home, 'damaged.tgz'), 'not a backup');
    await expect(restore([join(home, 'damaged.tgz'), '--data', join(home, 'restored')], say)).rejects.toThrow('it is no backup, or damaged');
    await expect(stat(join(home, 'restored'))).rejects.toThrow('ENOENT');
  });

  test('of nothing is refused', async () => {
    await expect(backup([join(home, 'b.tgz'), '--data', join(home, 'nowhere')], say)).rejects.toThrow('There is no data folder');
    await mkdir(join(home, 'empty'));
    await expect(backup([join(home, 'b.tgz'), '--data', join(home, 'empty')], say)).rejects.toThrow('A backup can be made after the first start');
  });
});

describe('sealed keys', () => {
  test('open with their passphrase alone', () => {
    const sealed = seal({ 'wrap-1.key': Buffer.from('secret') }, 'right');
    expect(unseal(sealed, 'right')).toEqual({ 'wrap-1.key': Buffer.from('secret') });
    expect(() => unseal(sealed, 'wrong')).toThrow('The passphrase does not open the keys');
    expect(JSON.stringify(sealed)).not.toContain(Buffer.from('secret').toString('base64'));
  });
});
