import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { identify, type ProcessIdentity } from '../processes/identity.ts';

/** How one child is started, known to be ready, and stopped. */
export interface ChildSpec {
  readonly name: string;
  /** As people read it: "PostgreSQL 18". */
  readonly title: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly uid?: number;
  readonly gid?: number;
  /** Runs before every start: ends what the last one left. */
  readonly prepare?: () => Promise<void>;
  /** Resolves when the child can be used; `ended` says whether it has ended meanwhile. Null: it says so itself by IPC. */
  readonly whenReady: ((ended: () => boolean) => Promise<void>) | null;
  readonly stop: {
    readonly signal: NodeJS.Signals;
    /** Milliseconds it gets before it is killed. */
    readonly grace: number;
    /** The signal of a second Ctrl-C. */
    readonly force: NodeJS.Signals;
  };
}

/** What a child may say by IPC. */
export type ChildMessage =
  | { readonly type: 'ready'; readonly url?: string }
  | { readonly type: 'draining'; readonly why: string };

export interface RunningChild extends ProcessIdentity {
  readonly process: ChildProcess;
  /** Settles when the process has ended, with its exit code or signal in words. */
  readonly ended: Promise<string>;
  readonly hasEnded: () => boolean;
}

const longestLog = 10_000_000;

/** Starts a child in a process group of its own; what it prints goes to its log file. */
export function startChild(spec: ChildSpec, logFile: string, onMessage: (message: ChildMessage) => void): RunningChild {
  setLargeLogAside(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(spec.command, spec.args, {
    detached: true,
    stdio: spec.whenReady === null ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
    env: spec.env,
    ...(spec.uid === undefined ? {} : { uid: spec.uid }),
    ...(spec.gid === undefined ? {} : { gid: spec.gid }),
  });
  closeSync(log);
  let hasEnded = false;
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    child.once('error', (error) => resolve(error.message));
  }).then((why) => {
    hasEnded = true;
    return why;
  });
  child.on('message', (message) => onMessage(message as ChildMessage));
  const identity = child.pid === undefined ? null : identify(child.pid);
  return { pid: identity?.pid ?? -1, startedAt: identity?.startedAt ?? '', process: child, ended, hasEnded: () => hasEnded };
}

/** The last lines of a log, for a message about a child that did not start. */
export function lastLines(logFile: string, count = 12): string {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}

function setLargeLogAside(logFile: string): void {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > longestLog) renameSync(logFile, `${logFile}.1`);
}
