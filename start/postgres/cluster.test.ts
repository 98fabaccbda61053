import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withClient } from '../../tests/support/postgres.ts';
import { freePort } from '../processes/free-port.ts';
import { chooseAccount, type PostgresAccount } from './account.ts';
import { clusterVersion, connectionUrl, openCluster, serverCommand, type Cluster } from './cluster.ts';
import { endLeftovers } from './leftovers.ts';
import { waitUntilReady } from './ready.ts';

const isRoot = process.getuid?.() === 0;
let folder = '';
let opened: Cluster[] = [];
const language = { LANG: process.env['LANG'], LC_ALL: process.env['LC_ALL'] };

beforeEach(async () => {
  // Only its owner may enter, and no language is set: a fresh machine where root works in its own folder.
  folder = await mkdtemp(join(tmpdir(), 'countersign-cluster-'));
  opened = [];
  delete process.env['LANG'];
  delete process.env['LC_ALL'];
});

afterEach(async () => {
  for (const cluster of opened) {
    await endLeftovers(cluster.data, cluster.name);
    await rm(cluster.place.folder, { recursive: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
  for (const [name, value] of Object.entries(language)) if (value !== undefined) process.env[name] = value;
});

interface Server {
  readonly child: ChildProcess;
  readonly url: string;
}

async function open(choose: () => PostgresAccount = chooseAccount): Promise<Cluster> {
  const cluster = await openCluster(join(folder, 'postgres'), choose);
  opened.push(cluster);
  return cluster;
}

async function serve(cluster: Cluster): Promise<Server> {
  const port = await freePort();
  const { command, args, env, ...ids } = serverCommand(cluster, port);
  const child = spawn(command, args, { env, ...ids, detached: true, stdio: 'ignore' });
  const url = connectionUrl(cluster, port, 'superuser', 'postgres');
  await waitUntilReady(url, () => child.exitCode !== null);
  return { child, url };
}

async function settingsOf(url: string): Promise<unknown> {
  const { rows } = await withClient(url, async (client) => client.query(
    "SELECT length('é') AS length, datlocprovider AS provider, datlocale AS locale, current_setting('server_encoding') AS encoding FROM pg_database WHERE datname = current_database()"));
  return rows[0];
}

const utf8 = { length: 1, provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8' };

describe('a PostgreSQL cluster', () => {
  test('is UTF-8 under a folder that only its owner may enter, with no language set', async () => {
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    const { url } = await serve(await open());
    expect(await settingsOf(url)).toEqual(utf8);
  });

  test('keeps its data and passwords over starts', async () => {
    const first = await open();
    const { url } = await serve(first);
    await withClient(url, async (client) => client.query("CREATE TABLE word AS SELECT 'kept' AS text"));
    await endLeftovers(first.data, first.name);
    const second = await open();
    const { rows } = await withClient((await serve(second)).url, async (client) => client.query('SELECT text FROM word'));
    expect(rows).toEqual([{ text: 'kept' }]);
  });

  test('whose making was cut off is made anew', async () => {
    await mkdir(join(folder, 'postgres', 'pgdata.making'), { recursive: true });
    const cluster = await open();
    expect(await clusterVersion(cluster.data)).toBe('18');
    await expect(access(`${cluster.data}.making`)).rejects.toThrow('ENOENT');
  });

  test('that was killed while a backend was busy is started again after its leftovers are ended', async () => {
    const cluster = await open();
    const { child, url } = await serve(cluster);
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    const busy = client.query('SELECT count(*) FROM generate_series(1, 1000000000)').catch((error: unknown) => error);
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    expect(await endLeftovers(cluster.data, cluster.name)).toBeGreaterThan(0);
    await busy;
    expect(await settingsOf((await serve(cluster)).url)).toEqual(utf8);
  });

  test.skipIf(!isRoot)('runs outside the folder, as another account, where root has no user namespaces', async () => {
    const cluster = await open(() => chooseAccount(true, () => false));
    expect(cluster.place.account.kind).toBe('user');
    expect(cluster.place.folder.startsWith(folder)).toBe(false);
    expect(await settingsOf((await serve(cluster)).url)).toEqual(utf8);
    const again = await openCluster(join(folder, 'postgres'), () => ({ kind: 'self' }));
    expect(again.data).toBe(cluster.data);
  });
});
