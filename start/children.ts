import { join } from 'node:path';
import { connectWhenServing, serverArgs, type ServerOptions } from '#temporal/server.ts';
import { connectionUrl, serverCommand, type Cluster } from './postgres/cluster.ts';
import { endLeftovers } from './postgres/leftovers.ts';
import { waitUntilReady } from './postgres/ready.ts';
import { runToEnd } from './processes/run-to-end.ts';
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
    // Collected at half the growth: the server is at rest for most of its time, and gives nothing back by itself.
    env: { GOGC: '50', ...childEnvironment(folder) },
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
    args: ownArgs(file),
    env: { ...childEnvironment(folder), ...env },
    whenReady: null,
    stop: { signal: 'SIGTERM', grace, force: 'SIGKILL' },
  };
}

/** Runs one of our own programs to its end. Rejects with what it printed. */
export async function runOwn(file: string, folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  await runToEnd({ args: ownArgs(file), env: { ...childEnvironment(folder), ...env } });
}

/**
 * Without a bound Node lets a heap grow to four times what lives in it, and gives nothing of that back: after a thousand
 * applications were prepared the workers kept 844 MB in place of 470.
 */
function ownArgs(file: string): string[] {
  return ['--disable-warning=ExperimentalWarning', '--max-old-space-size=1280', '--max-semi-space-size=16', join(projectRoot, file)];
}

/** Ours, with the mark by which a later start finds whatever a child started. */
function childEnvironment(folder: string): Readonly<Record<string, string | undefined>> {
  return { ...process.env, [folderMark]: folder };
}
