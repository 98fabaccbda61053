import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import type { ProcessIdentity } from '#start/processes/identity.ts';

/** What the guard is told of each program that is started. */
export interface Guarded {
  readonly data: string;
  readonly supervisor: ProcessIdentity;
}

let line: Socket | null = null;

/**
 * Sees to it that nothing of this program outlives the process that started it: a process of its own ends it when this
 * one has gone, by itself, by Ctrl-C or by kill -9. The data folder of one that was killed stays, to be looked at.
 */
export function guard(data: string, supervisor: ProcessIdentity): void {
  line ??= startGuard();
  line.write(`${JSON.stringify({ data, supervisor } satisfies Guarded)}\n`);
}

function startGuard(): Socket {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'guard.child.ts')], { detached: true, stdio: ['pipe', 'ignore', 'inherit'] });
  child.unref();
  const socket = child.stdin as Socket;
  socket.unref();
  // Without a guard the work goes on.
  socket.on('error', () => undefined);
  return socket;
}
