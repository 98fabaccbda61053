import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { killAll } from '#start/processes/end.ts';
import { identify } from '#start/processes/identity.ts';
import { anyFreePort } from '#start/ports.ts';
import { projectRoot } from '#start/product.ts';
import { openCluster } from '#start/postgres/cluster.ts';
import { endLeftovers } from '#start/postgres/leftovers.ts';
import { endOrphans, postgresChild } from '#start/supervisor/orphans.ts';
import { readRecord, type RunRecord } from '#start/supervisor/record.ts';
import { guard } from './guard.ts';

/** The program as a person starts it, in a process of its own. */
export interface StartedProgram {
  /** The printed address. */
  readonly url: string;
  /** From the command to the printed address. */
  readonly seconds: number;
  readonly process: ChildProcess;
  /** What it printed up to now. */
  readonly output: () => string;
  /** What runs now. */
  readonly record: () => RunRecord | null;
  /** Ctrl-C; returns the exit code. */
  readonly stop: () => Promise<number | null>;
}

export interface StartChoices {
  readonly data: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Below the project; `start/main.ts` unless a drill starts it without one of its guards. */
  readonly entry?: string;
}

/** A start that ended before it printed an address. */
export class StartFailed extends Error {
  override readonly name = 'StartFailed';
}

/** Starts the program and waits for its address, at most five minutes: a machine may have much other work. Throws StartFailed with what it printed. */
export async function startProgramProcess({ data, args = [], env = process.env, entry = 'start/main.ts' }: StartChoices): Promise<StartedProgram> {
  const began = performance.now();
  // Suites run side by side, and a first start would choose the same port in each.
  const port = existsSync(join(data, 'ports.json')) || args.includes('--port') ? [] : ['--port', String(await anyFreePort())];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(projectRoot, entry), 'start', '--data', data, ...port, ...args], { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const supervisor = child.pid === undefined ? null : identify(child.pid);
  if (supervisor !== null) guard(data, supervisor);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { printed += chunk.toString(); });
  const addressIn = (): string | undefined => /^ {2}(http:\S+)$/m.exec(printed)?.[1];
  while (addressIn() === undefined) {
    if (child.exitCode !== null || child.signalCode !== null) throw new StartFailed(printed);
    if (performance.now() - began > 300_000) {
      child.kill('SIGKILL');
      await endProgram(data);
      throw new StartFailed(`no address within five minutes\n${printed}`);
    }
    await sleep(10);
  }
  return {
    url: addressIn() ?? '',
    seconds: (performance.now() - began) / 1000,
    process: child,
    output: () => printed,
    record: () => readRecord(join(data, 'run')),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

/** Ends whatever runs on a data folder at once: its supervisor, what that started and what those started. */
export async function endProgram(data: string): Promise<void> {
  const record = readRecord(join(data, 'run'));
  if (record === null) return;
  // A test may stand in for the supervisor of its folder.
  if (record.supervisor.pid !== process.pid) await killAll([record.supervisor]);
  await endOrphans(record, data);
  if (!record.children.some(({ name }) => name === postgresChild)) return;
  const cluster = await openCluster(join(data, 'postgres'));
  await endLeftovers(cluster.data, cluster.name);
}

/** The same, and removes the folder. */
export async function clearData(data: string): Promise<void> {
  await endProgram(data);
  const cluster = await openCluster(join(data, 'postgres'));
  // A backend that was just born when its server ended may still write its last.
  const patiently = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
  await rm(cluster.place.folder, patiently);
  await rm(data, patiently);
}
