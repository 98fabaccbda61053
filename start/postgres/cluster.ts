import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresAccount } from './account.ts';
import { chooseAccount, commandAs } from './account.ts';
import { clusterPlace, type ClusterPlace } from './place.ts';

/** The roles of the cluster. Only `superuser` may bypass row-level security, and no pool of the product uses it. */
export const roles = { superuser: 'postgres', owner: 'countersign_owner', app: 'countersign_app', system: 'countersign_system' } as const;
export type Role = keyof typeof roles;

/** A PostgreSQL cluster on disk, ready to be started. */
export interface Cluster {
  readonly place: ClusterPlace;
  /** PGDATA. */
  readonly data: string;
  /** Stands in the process title of every backend, so that leftovers can be found. */
  readonly name: string;
  readonly passwords: Readonly<Record<Role, string>>;
}

export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Opens the cluster of a folder, making it first where there is none. A cluster appears whole or not at all: initdb
 * works beside it, and a rename puts it in its place.
 */
export async function openCluster(folder: string, choose: () => PostgresAccount = chooseAccount): Promise<Cluster> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const home = await realpath(folder);
  const place = await clusterPlace(home, choose);
  const passwords = await ensurePasswords(join(home, 'passwords.json'));
  const data = join(place.folder, 'pgdata');
  if ((await clusterVersion(data)) === null) await makeCluster(place, data, passwords.superuser);
  return { place, data, passwords, name: `countersign-${createHash('sha256').update(data).digest('hex').slice(0, 12)}` };
}

/** The major version of the cluster in a PGDATA folder, or null where there is none. */
export async function clusterVersion(data: string): Promise<string | null> {
  try {
    return (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The command that runs the server on a loopback port, without Unix sockets. `settings` go on top. */
export function serverCommand(cluster: Cluster, port: number, settings: Readonly<Record<string, string>> = {}): ServerCommand {
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', cluster_name: cluster.name, ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { command, args, ids } = commandAs(cluster.place.account, cluster.place.binaries.postgres, ['-D', cluster.data, ...flags]);
  return { command, args, env: serverEnvironment(), ...ids };
}

/** Address for one role. */
export function connectionUrl(cluster: Cluster, port: number, role: Role, database: string): string {
  return `postgres://${roles[role]}:${cluster.passwords[role]}@127.0.0.1:${port}/${database}`;
}

/** Nothing of the person's environment reaches PostgreSQL: a missing or unknown LANG must not change a cluster. */
function serverEnvironment(): Readonly<Record<string, string>> {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

async function makeCluster(place: ClusterPlace, data: string, password: string): Promise<void> {
  const making = `${data}.making`;
  const passwordFile = join(place.folder, 'password.tmp');
  await rm(making, { recursive: true, force: true });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (place.account.kind === 'user') await chown(passwordFile, place.account.uid, place.account.gid);
  try {
    const { command, args, ids } = commandAs(place.account, place.binaries.initdb, [
      `--pgdata=${making}`,
      '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8',
      `--username=${roles.superuser}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`,
    ]);
    await promisify(execFile)(command, args, { env: serverEnvironment(), cwd: place.folder, ...ids });
  } catch (error) {
    const detail = (error as { stderr?: string }).stderr?.trim() ?? String(error);
    throw new Error(`PostgreSQL could not make its data in ${place.folder}: ${detail}`, { cause: error });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(making, data);
}

/** The passwords of the roles, made once and kept in a private file. */
export async function ensurePasswords(file: string): Promise<Cluster['passwords']> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Cluster['passwords'];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const password = (): string => randomBytes(24).toString('base64url');
  const made = { superuser: password(), owner: password(), app: password(), system: password() };
  await writeFile(`${file}.new`, JSON.stringify(made), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return made;
}
