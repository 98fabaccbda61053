import { join } from 'node:path';
import { connectWhenServing, serverArgs, type ServerOptions } from '#temporal/server.ts';
import { connectionUrl, serverCommand, type Cluster } from './postgres/cluster.ts';
import { endLeftovers } from './postgres/leftovers.ts';
import { waitUntilReady } from './postgres/ready.ts';
import { projectRoot } from './product.ts';
import { folderMark, postgresChild } from './supervisor/orphans.ts';
import type { ChildSpec } from './supervisor/child.ts';

/** PostgreSQL of this installation. */
export function postgresSpec(cluster: Cluster, port: number): ChildSpec {
  return {
    name: postgresChild,
    title: 'PostgreSQL 18',
    ...serverCommand(cluster, port),
    prepare: async () => void (await endLeftovers(cluster.data, cluster.name)),
    whenReady: async (ended) => waitUntilReady(connectionUrl(cluster, port, 'superuser', 'postgres'), ended),
    stop: { signal: 'SIGINT', grace: 2_500, force: 'SIGQUIT' },
  };
}

/** Temporal's development server with its web UI. */
export function temporalSpec(program: string, options: ServerOptions, folder: string): ChildSpec {
  return {
    name: 'temporal',
    title: 'Temporal',
    command: program,
    args: serverArgs(options),
    env: childEnvironment(folder),
    whenReady: async (ended) => (await connectWhenServing(`127.0.0.1:${options.port}`, ended)).close(),
    stop: { signal: 'SIGTERM', grace: 2_000, force: 'SIGKILL' },
  };
}

/** One of our own programs on this Node; it says by IPC when it is ready. */
export function ownSpec(name: string, title: string, file: string, grace: number, folder: string, env: Readonly<Record<string, string>>): ChildSpec {
  return {
    name,
    title,
    command: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', join(projectRoot, file)],
    env: { ...childEnvironment(folder), ...env },
    whenReady: null,
    stop: { signal: 'SIGTERM', grace, force: 'SIGKILL' },
  };
}

/** Ours, with the mark by which a later start finds whatever a child started. */
function childEnvironment(folder: string): Readonly<Record<string, string | undefined>> {
  return { ...process.env, [folderMark]: folder };
}
