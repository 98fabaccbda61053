import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot, versions } from '#start/product.ts';
import { readConfig } from '#start/config.ts';
import { parseSettings } from '#start/settings/parse.ts';
import { retentionDays } from '#temporal/namespace.ts';
import { isServedBy } from '#temporal/queues.ts';
import { queues } from '#workflows/messages.ts';
import { openDoor } from '../deploy/serve.ts';
import { setUp } from '../deploy/set-up.ts';
import { createEmptyDatabase, superuserUrl, withClient } from './support/postgres.ts';
import { createTestNamespace } from './support/temporal.ts';
import './support/temporal-runtime.ts';

// No Docker engine is asked: what can be wrong in the files is looked for here, and the two programs are run as they are.
interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly restart?: string;
}

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const text = read('docker-compose.yml');
const compose = parse(text, { merge: true }) as { readonly services: Readonly<Record<string, Service>>; readonly volumes: Readonly<Record<string, null>> };
const services = Object.entries(compose.services);
const own = services.filter(([, { image }]) => image.startsWith('countersign:'));

describe('docker-compose.yml', () => {
  test('has the parts of a cluster', () => {
    expect(Object.keys(compose.services).toSorted()).toEqual(['api', 'postgres', 'qdrant', 'redis', 'set-up', 'temporal', 'temporal-schema', 'temporal-ui', 'worker']);
  });

  test.each(services)('%s is pinned to a version', (_, { image }) => {
    expect(image).toMatch(/^[\w./-]+:v?\d+\.\d+\.?\d*(-\w+)?$/u);
  });

  test('runs the versions that the tests run against', () => {
    expect(own.every(([, { image }]) => image === `countersign:${versions.product}`)).toBe(true);
    expect(compose.services['postgres']?.image).toMatch(new RegExp(`^postgres:${versions.postgresql}\\.`, 'u'));
    expect(compose.services['temporal']?.image).toBe(`temporalio/server:${versions.temporal}`);
    expect(compose.services['temporal-schema']?.image).toBe(`temporalio/admin-tools:${versions.temporal}`);
    expect(compose.services['temporal']?.environment?.['NUM_HISTORY_SHARDS']).toBe('512');
  });

  test.each(services.flatMap(([name, { ports }]) => (ports ?? []).map((port) => [name, port])))('%s is published on loopback: %s', (_, port) => {
    expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/u);
  });

  test('every server that others wait for says when it is healthy', () => {
    const waited = services.flatMap(([, { depends_on: waits = {} }]) => Object.entries(waits).map(([on, { condition }]) => ({ on, condition })));
    expect(waited.length).toBeGreaterThan(5);
    for (const { on, condition } of waited) {
      const awaited = compose.services[on];
      expect(condition).toBe(awaited?.restart === 'unless-stopped' ? 'service_healthy' : 'service_completed_successfully');
      expect(awaited?.healthcheck !== undefined).toBe(condition === 'service_healthy');
    }
  });

  test('every service that stays says when it is healthy, by a program that is there', () => {
    const checks = services.filter(([, { restart }]) => restart === 'unless-stopped').map(([name, { healthcheck }]) => ({ name, check: healthcheck?.test.join(' ') ?? '' }));
    expect(checks.filter(({ check }) => !check.startsWith('CMD '))).toEqual([]);
    const programs = checks.flatMap(({ check }) => check.match(/deploy\/[\w-]+\.ts/gu) ?? []);
    expect(programs.map((program) => [program, existsSync(join(projectRoot, program))])).toEqual([['deploy/worker-health.ts', true]]);
  });

  test('mounts files and volumes that are there', () => {
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0] ?? ''));
    expect(mounted.filter((source) => (source.startsWith('./') ? !existsSync(join(projectRoot, source)) : !(source in compose.volumes)))).toEqual([]);
    expect(mounted.length).toBeGreaterThan(5);
  });

  test('holds no secret, and asks for exactly the variables of the sample', () => {
    const asked = Array.from(text.matchAll(/\$\{(\w+)/gu), ([, name]) => name);
    const offered = Array.from(read('deploy/env.example').matchAll(/^(\w+)=(.*)$/gmu), ([, name, value]) => ({ name, value }));
    expect(new Set(asked)).toEqual(new Set(offered.map(({ name }) => name)));
    expect(offered.map(({ value }) => value).join('')).toBe('');
    const secrets = services.flatMap(([, { environment = {} }]) => Object.entries(environment)).filter(([name]) => /PASSWORD|PWD/u.test(name));
    expect(secrets.length).toBeGreaterThan(3);
    expect(secrets.filter(([, value]) => !/^\$\{\w+:\?/u.test(value))).toEqual([]);
  });

  test.each(own)('%s runs a program of the project with settings that are known', (_, { command, environment = {} }) => {
    expect(existsSync(join(projectRoot, command?.[0] ?? 'none'))).toBe(true);
    const filled = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, value.replace(/\$\{\w+:-\}/u, '').replace(/\$\{[^}]+\}/u, 'secret')]));
    expect(parseSettings(filled)).toMatchObject({ data: '/data', port: 4610, temporalAddress: 'temporal:7233', smtpUrl: null });
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');
  test('has the Node of the packages, on glibc, and does not run as root', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { readonly dependencies: Readonly<Record<string, string>> };
    expect(lines).toContain(`FROM node:${dependencies['node']}-bookworm-slim`);
    expect(lines.findIndex((line) => line === 'USER node')).toBeLessThan(lines.findIndex((line) => line.startsWith('ENTRYPOINT')));
    expect(lines.filter((line) => line.startsWith('USER'))).toEqual(['USER node']);
  });

  test('runs programs that are there', () => {
    const programs = Array.from(read('Dockerfile').matchAll(/deploy\/[\w-]+\.ts/gu), ([program]) => program);
    expect(programs.length).toBeGreaterThan(1);
    expect(programs.filter((program) => !existsSync(join(projectRoot, program)))).toEqual([]);
  });
});

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe('set-up of a cluster', () => {
  test('prepares everything from two addresses, and changes nothing the second time', async () => {
    const data = await mkdtemp(join(tmpdir(), 'countersign-deploy-'));
    folders.push(data);
    const [{ address, namespace }, empty] = [await createTestNamespace(), await createEmptyDatabase()];
    // The roles belong to the whole test server, so their passwords must stay.
    const passwordOf = (url: string) => new URL(url).password;
    const passwords = { superuser: 'unused', owner: passwordOf(empty.ownerUrl), app: passwordOf(empty.appUrl), system: passwordOf(empty.systemUrl) };
    await mkdir(join(data, 'postgres'));
    await writeFile(join(data, 'postgres', 'passwords.json'), JSON.stringify(passwords));
    const settings = parseSettings({ COUNTERSIGN_DATA: data, DATABASE_URL: await superuserUrl(empty), TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace });
    const database = `cluster_${randomBytes(4).toString('hex')}`;

    const first = await setUp(settings, database);
    expect(first).toMatchObject({ practice: null, temporal: { address, namespace }, api: { host: '127.0.0.1' } });
    expect(readConfig({ COUNTERSIGN_CONFIG: join(data, 'run', 'config.json') })).toEqual(first);
    const tables = await withClient(first.database.app, async (client) => client.query("select to_regclass('application') is not null as migrated"));
    expect(tables.rows).toEqual([{ migrated: true }]);
    const connection = await Connection.connect({ address });
    const { config } = await connection.workflowService.describeNamespace({ namespace });
    await connection.close();
    expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(retentionDays * 86_400);

    expect(await setUp(settings, database)).toEqual(first);
  });

  test('says what it needs', async () => {
    await expect(setUp(parseSettings({}))).rejects.toThrow('set DATABASE_URL and TEMPORAL_ADDRESS');
  });
});

describe('the health check of a worker', () => {
  test('holds while this machine asks every queue for work, and where one is left out or another machine asks it fails', async () => {
    const { address, namespace } = await createTestNamespace();
    const folder = await mkdtemp(join(tmpdir(), 'countersign-deploy-'));
    folders.push(folder);
    const config = join(folder, 'config.json');
    await writeFile(config, JSON.stringify({ temporal: { address, namespace, uiUrl: null } }));
    const program = () => promisify(execFile)(process.execPath, [join(projectRoot, 'deploy', 'worker-health.ts')], { env: { ...process.env, COUNTERSIGN_CONFIG: config } });
    await expect(program()).rejects.toMatchObject({ code: 1 });

    const connection = await Connection.connect({ address });
    const client = new Client({ connection, namespace });
    const [left, ...others] = Object.values(queues);
    const native = await NativeConnection.connect({ address });
    const polling = (taskQueue: string) => Worker.create({ connection: native, namespace, taskQueue, activities: { nothing: () => Promise.resolve() } });
    const workers = await Promise.all(others.map(polling));
    const running = workers.map((worker) => worker.run());
    await expect.poll(() => isServedBy(hostname(), client, others)).toBe(true);
    expect(await isServedBy(hostname(), client, [left ?? '', ...others])).toBe(false);
    expect(await isServedBy('elsewhere', client, others)).toBe(false);
    expect(await isServedBy(hostname(), client, others, () => Date.now() + 180_000)).toBe(false);

    const last = await polling(left ?? '');
    running.push(last.run());
    await expect.poll(() => isServedBy(hostname(), client, Object.values(queues))).toBe(true);
    await expect(program()).resolves.toMatchObject({ stdout: '' });
    for (const worker of [...workers, last]) worker.shutdown();
    await Promise.all(running);
    await native.close();
    await connection.close();
  });
});

describe.skipIf(process.platform !== 'linux')('the door of a container', () => {
  test('leads from its own address to loopback, under the same Host', async () => {
    const server = createServer((request, response) => response.end(request.headers.host)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const door = await openDoor(port, '127.0.0.2');
    const answer = await fetch(`http://127.0.0.2:${port}/`, { headers: { connection: 'close' } });
    expect(await answer.text()).toBe(`127.0.0.2:${port}`);
    door.close();
    server.close();
  });

  test('ends the outer connection when nothing listens inside', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const door = await openDoor(port, '127.0.0.2');
    await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow('fetch failed');
    door.close();
  });
});
