// A process of its own that holds the servers of one test run. It starts each when first asked for, and ends all when
// the run closes its standard input: also when the run was interrupted or killed.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#start/processes/free-port.ts';
import { connectionUrl, openCluster, serverCommand } from '#start/postgres/cluster.ts';
import { endLeftovers } from '#start/postgres/leftovers.ts';
import { waitUntilReady } from '#start/postgres/ready.ts';
import { findExecutable } from '#temporal/executable.ts';
import { temporalCli, temporalTestServer } from '#temporal/pins.ts';
import { connectWhenServing, serverArgs } from '#temporal/server.ts';
import { templateDatabase, type PostgresServer, type TemporalServer } from './addresses.ts';

const cache = join(import.meta.dirname, '..', '..', '.cache');
const folder = await mkdtemp(join(tmpdir(), 'countersign-test-'));
const endings: (() => Promise<void>)[] = [];

async function startPostgres(): Promise<PostgresServer> {
  const cluster = await openCluster(folder);
  const port = await freePort();
  // Test data need not survive a crash.
  const { command, args, env, ...ids } = serverCommand(cluster, port, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' });
  const child = spawn(command, args, { env, ...ids, detached: true, stdio: 'ignore' });
  endings.push(async () => {
    await endLeftovers(cluster.data, cluster.name);
    if (cluster.place.folder !== folder) await rm(cluster.place.folder, { recursive: true, force: true });
  });
  const superuserUrl = connectionUrl(cluster, port, 'superuser', 'postgres');
  await waitUntilReady(superuserUrl, () => hasEnded(child));
  // Loaded only when asked for: most runs need no database.
  const { migrateDatabase } = await import('#db/access/migrate.ts');
  const { provisionDatabase } = await import('#db/access/provision.ts');
  const urls = await provisionDatabase(superuserUrl, templateDatabase, cluster.passwords);
  await migrateDatabase(urls.owner);
  return { superuserUrl, ownerUrl: urls.owner, appUrl: urls.app, systemUrl: urls.system };
}

async function startTemporal(): Promise<TemporalServer> {
  const program = await findExecutable(temporalCli, { cache });
  const [port, httpPort, metricsPort] = [await freePort(), await freePort(), await freePort()];
  const child = spawn(program, serverArgs({ port, httpPort, metricsPort, uiPort: null, codecEndpoint: null, databaseFile: null }), { detached: true, stdio: 'ignore' });
  endings.push(async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.kill('SIGKILL')) await ended;
  });
  const address = `127.0.0.1:${port}`;
  const connection = await connectWhenServing(address, () => hasEnded(child));
  await connection.close();
  return { address };
}

async function bundleWorkflowCode(): Promise<string> {
  const { bundleWorkflows } = await import('#workers/bundle.ts');
  const path = join(folder, 'workflow-bundle.js');
  await writeFile(path, await bundleWorkflows());
  return path;
}

const starts = {
  '/postgres': once(startPostgres),
  '/temporal': once(startTemporal),
  '/temporal-cli': once(async () => findExecutable(temporalCli, { cache })),
  '/time-skipping': once(async () => findExecutable(temporalTestServer, { cache })),
  '/workflow-code': once(bundleWorkflowCode),
} as const;

const server = createServer((request, response) => {
  const start = starts[(request.url ?? '') as keyof typeof starts];
  start().then(
    (answer) => response.end(JSON.stringify(answer)),
    (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
  );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) process.send?.({ url: `http://127.0.0.1:${address.port}` });
});
process.stdin.resume().once('close', () => void endAll());

async function endAll(): Promise<void> {
  for (const end of endings) await end();
  await rm(folder, { recursive: true, force: true });
  process.exit();
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function once<T>(start: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | null = null;
  return () => (started ??= start());
}
