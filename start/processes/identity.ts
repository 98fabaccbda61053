import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** A process that cannot be mistaken for a later one with the same pid. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Opaque: boot id and clock ticks on Linux, `ps -o lstart` elsewhere. */
  readonly startedAt: string;
}

/** What the process table says of one process. */
export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  /** Command line, or the title that the process gave itself. */
  readonly title: string;
}

const onLinux = process.platform === 'linux';

/** When the process with this pid started, or null where none runs (a zombie has ended). */
export function startTimeOf(pid: number): string | null {
  return onLinux ? startTimeOnLinux(pid) : startTimeByPs(pid);
}

/** The identity of a running process, or null when it has ended. */
export function identify(pid: number): ProcessIdentity | null {
  const startedAt = startTimeOf(pid);
  return startedAt === null ? null : { pid, startedAt };
}

/** True while exactly this process runs; false when it has ended, also when its pid was given to another. */
export function isRunning(identity: ProcessIdentity): boolean {
  return startTimeOf(identity.pid) === identity.startedAt;
}

/** Every process that this user may see. */
export function listProcesses(): readonly ProcessRow[] {
  return onLinux ? listOnLinux() : listByPs();
}

/** Pids whose environment holds `NAME=value` exactly. Linux only; elsewhere empty (the record of groups must do). */
export function pidsWithEnvironment(name: string, value: string): readonly number[] {
  if (!onLinux) return [];
  const wanted = `${name}=${value}`;
  return pidsOnLinux().filter((pid) => readProc(pid, 'environ')?.split('\0').includes(wanted) ?? false);
}

function startTimeOnLinux(pid: number): string | null {
  const fields = statFieldsOf(pid);
  const [state, ticks] = [fields?.[0], fields?.[19]];
  if (state === 'Z' || state === 'X' || ticks === undefined) return null;
  return `${bootId()}:${ticks}`;
}

/** State, parent and what follows; the name in brackets before them may hold spaces and brackets itself (proc(5)). */
function statFieldsOf(pid: number): readonly string[] | null {
  const stat = readProc(pid, 'stat');
  return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

let knownBootId: string | null = null;

function bootId(): string {
  knownBootId ??= readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return knownBootId;
}

function pidsOnLinux(): readonly number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
}

function listOnLinux(): readonly ProcessRow[] {
  return pidsOnLinux().flatMap((pid) => {
    const commandLine = readProc(pid, 'cmdline');
    const parent = statFieldsOf(pid)?.[1];
    return commandLine === null || parent === undefined ? [] : [{ pid, parent: Number(parent), title: commandLine.replaceAll('\0', ' ').trim() }];
  });
}

/** A file of /proc, or null where the process has ended or belongs to another user. */
function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ESRCH' || code === 'EACCES' || code === 'EPERM') return null;
    throw error;
  }
}

function startTimeByPs(pid: number): string | null {
  const row = ps(['-o', 'stat=,lstart=', '-p', String(pid)])[0]?.trim();
  if (row === undefined || row === '' || row.startsWith('Z')) return null;
  return row.replace(/^\S+\s+/, '');
}

function listByPs(): readonly ProcessRow[] {
  return ps(['-A', '-o', 'pid=,ppid=,args=']).flatMap((line) => {
    const match = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line);
    return match === null ? [] : [{ pid: Number(match[1]), parent: Number(match[2]), title: match[3] ?? '' }];
  });
}

/** Lines of `ps`; it exits with 1 when no process fits. */
function ps(args: readonly string[]): readonly string[] {
  try {
    return execFileSync('ps', args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).split('\n').filter((line) => line !== '');
  } catch (error) {
    if ((error as { status?: number | null }).status === 1) return [];
    throw error;
  }
}
