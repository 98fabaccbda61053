import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hasDisplay } from '#adapters/browser/find-chrome.ts';
import { ensureInstallationKeys } from '#adapters/keys/installation-keys.ts';
import { provisionDatabase, type RoleUrls } from '#db/access/provision.ts';
import { findExecutable } from '#temporal/executable.ts';
import { ensureNamespace } from '#temporal/namespace.ts';
import { temporalCli } from '#temporal/pins.ts';
import { connectWhenServing } from '#temporal/server.ts';
import { alreadyRunning } from './already-running.ts';
import { ensureBuilds } from './builds.ts';
import { ownSpec, postgresSpec, runOwn, temporalSpec } from './children.ts';
import type { Config } from './config.ts';
import { openDataFolder, recordVersions, tracesFolder, writeWhole, type DataFolder } from './data-folder.ts';
import { choosePorts, type Ports } from './ports.ts';
import { connectionUrl, ensurePasswords, openCluster } from './postgres/cluster.ts';
import { cacheFolder, projectRoot, versions } from './product.ts';
import type { Screen } from './screen.ts';
import { mailOf } from './settings/mail.ts';
import { modelsOf } from './settings/models.ts';
import { sourceKeysOf } from './settings/source-keys.ts';
import type { Settings } from './settings/table.ts';
import { takeLock, type FolderLock } from './supervisor/lock.ts';
import { endOrphans } from './supervisor/orphans.ts';
import { readRecord } from './supervisor/record.ts';
import { watchForSleep } from './supervisor/sleep.ts';
import { createSupervisor, type Supervisor } from './supervisor/supervisor.ts';

/** Everything of one installation, running. */
export interface Program {
  /** The one address, with a one-time token. */
  readonly url: string;
  readonly temporalUiUrl: string | null;
  /** Stops in order: API, workers, practice employers, Temporal, PostgreSQL. */
  stop(): Promise<void>;
  force(): void;
}

const databaseName = 'countersign';
/** What needs others stops before them. */
export const stopOrder: readonly string[] = ['api', 'worker', 'practice', 'temporal', 'postgres'];

/** What a drill exchanges: a guard that it switches off to see that it is needed, and the workers' program. */
export interface Exchanged {
  readonly endOrphans: typeof endOrphans;
  /** Below the project. */
  readonly workerProgram: string;
}

const nothingExchanged: Exchanged = { endOrphans, workerProgram: 'start/run-worker.ts' };

/**
 * Starts everything on a data folder. What was started is stopped again when a later step fails.
 * @param hold gets the supervisor at once, so that a second Ctrl-C during the start can end everything
 */
export async function startProgram(settings: Settings, screen: Screen, hold: (supervisor: Supervisor) => void = () => undefined, exchanged: Partial<Exchanged> = {}): Promise<Program> {
  const folder = await openDataFolder(settings.data, versions);
  const lock = takeLock(join(folder.run, 'lock'));
  if (lock === null) throw new Error(await alreadyRunning(folder));
  const supervisor = createSupervisor({ logs: folder.logs, run: folder.run, say: screen.say });
  hold(supervisor);
  try {
    return await startAll(settings, folder, screen, supervisor, lock, { ...nothingExchanged, ...exchanged });
  } catch (error) {
    await supervisor.stop(stopOrder);
    lock.release();
    throw error;
  }
}

async function startAll(settings: Settings, folder: DataFolder, screen: Screen, supervisor: Supervisor, lock: FolderLock, exchanged: Exchanged): Promise<Program> {
  const left = await exchanged.endOrphans(readRecord(folder.run), folder.root);
  if (left > 0) screen.say(`  Ended ${left} process${left === 1 ? '' : 'es'} that an earlier run left`);
  await ensureInstallationKeys({ keysFolder: folder.keys, markerFile: folder.keysMarker });
  const ports = await choosePorts(folder.ports, settings.port);
  await ensureBuilds(screen);
  // They always run, so that the first screen can offer to practise; they cost one small process.
  const practice = ownSpec('practice', 'Practice employers', 'practice/main.ts', 1_000, folder.root, { PRACTICE_PORT: String(ports.practice), PRACTICE_DIR: folder.practice });
  const [database] = await Promise.all([
    startDatabase(settings, folder, ports, screen, supervisor),
    startTemporal(settings, folder, ports, screen, supervisor),
    screen.step(practice.title, async () => supervisor.start(practice)),
  ]);
  await recordVersions(folder, versions);
  const config = configOf(settings, folder, ports, database);
  await writeWhole(folder.config, config);
  const env = { COUNTERSIGN_CONFIG: folder.config };
  const api = ownSpec('api', 'API and screens', 'start/run-api.ts', 2_000, folder.root, env);
  const url = (await screen.step(api.title, async () => supervisor.start(api))) ?? `http://${config.api.host}:${config.api.port}/`;
  // Workers that were killed left the traces of what they were filling.
  const prepare = async () => rm(tracesFolder(folder.root), { recursive: true, force: true });
  const worker = { ...ownSpec('worker', 'Workers', exchanged.workerProgram, 2_500, folder.root, env), prepare };
  await screen.step(worker.title, async () => supervisor.start(worker));
  supervisor.announce(url);
  // Said, not told to the workers: the claim sees by its own row how late it is, and holds once more.
  const endWatch = watchForSleep(({ sleptSeconds }) => screen.say(`The machine slept for ${sleptSeconds} s. What became due meanwhile goes out one by one, within the limits.`));
  return {
    url,
    temporalUiUrl: config.temporal.uiUrl,
    async stop() {
      endWatch();
      await supervisor.stop(stopOrder);
      lock.release();
    },
    force: () => supervisor.force(),
  };
}

async function startDatabase(settings: Settings, folder: DataFolder, ports: Ports, screen: Screen, supervisor: Supervisor): Promise<RoleUrls> {
  const { adminUrl, passwords } = settings.databaseUrl === null
    ? await screen.step('PostgreSQL 18', async () => {
      const cluster = await openCluster(folder.postgres);
      await supervisor.start(postgresSpec(cluster, ports.postgres));
      return { adminUrl: connectionUrl(cluster, ports.postgres, 'superuser', 'postgres'), passwords: cluster.passwords };
    })
    : { adminUrl: settings.databaseUrl, passwords: await ensurePasswords(join(folder.postgres, 'passwords.json')) };
  return screen.step('Database', async () => {
    const urls = await provisionDatabase(adminUrl, databaseName, passwords);
    await runOwn('start/run-migrations.ts', folder.root, { COUNTERSIGN_OWNER_URL: urls.owner });
    return urls;
  });
}

async function startTemporal(settings: Settings, folder: DataFolder, ports: Ports, screen: Screen, supervisor: Supervisor): Promise<void> {
  const own = settings.temporalAddress;
  const program = own === null ? await findExecutable(temporalCli, { cache: cacheFolder, say: (line) => screen.say(`  ${line}`) }) : null;
  await screen.step('Temporal', async () => {
    if (program !== null) {
      const options = { port: ports.temporal, httpPort: ports.temporalHttp, metricsPort: ports.temporalMetrics, uiPort: ports.temporalUi, codecEndpoint: `http://127.0.0.1:${ports.api}/temporal/codec`, databaseFile: folder.temporalFile };
      await supervisor.start(temporalSpec(program, options, folder.root));
    }
    const connection = await connectWhenServing(own ?? `127.0.0.1:${ports.temporal}`, () => false, 15_000);
    try {
      await ensureNamespace(connection, settings.temporalNamespace);
    } finally {
      await connection.close();
    }
  });
}

/** What the children are told: the settings, resolved for this folder, these ports and these addresses. */
export function configOf(settings: Settings, folder: DataFolder, ports: Ports, database: RoleUrls): Config {
  const own = settings.temporalAddress;
  return {
    version: versions.product,
    practice: { origin: `http://127.0.0.1:${ports.practice}`, start: settings.practice },
    replay: settings.replay === null ? null : { origin: `http://127.0.0.1:${ports.replay}`, port: ports.replay, folder: resolve(settings.replay) },
    api: { host: '127.0.0.1', port: ports.api },
    database: { owner: database.owner, app: database.app, system: database.system },
    temporal: {
      address: own ?? `127.0.0.1:${ports.temporal}`,
      namespace: settings.temporalNamespace,
      uiUrl: own === null ? `http://127.0.0.1:${ports.temporalUi}/namespaces/${settings.temporalNamespace}/workflows` : null,
      holdPatches: settings.holdPatches,
    },
    mail: mailOf(settings),
    servers: { redis: settings.redisUrl, qdrant: settings.qdrantUrl },
    waits: { holdSeconds: settings.holdSeconds, approvalExpiryDays: settings.approvalExpiryDays, followUpDays: settings.followUpDays, closingDays: settings.closingDays },
    sourceKeys: sourceKeysOf(settings), evidence: { pictureDays: settings.pictureDays },
    ownBrowser: settings.ownBrowser && hasDisplay() ? { chrome: settings.chrome } : null,
    limits: { dailyCap: settings.dailyCap, window: settings.window },
    models: modelsOf(settings),
    logLevel: settings.logLevel,
    paths: {
      data: folder.root, files: folder.files, keys: folder.keys, outbox: folder.outbox, vectors: join(folder.root, 'vectors'), cache: cacheFolder,
      ui: join(projectRoot, 'ui', 'build'),
    },
  };
}
