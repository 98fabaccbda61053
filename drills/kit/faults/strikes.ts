import { mkdirSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failPoints, type Fail, type FailPoint } from '#activities/submit/failpoints.ts';
import { noteFault } from './faults-log.ts';

export type StrikeKind = 'kill' | 'stop';

/** Lays a strike out: the first worker that comes to the place takes it, once. */
export function layStrike(folder: string, at: FailPoint, kind: StrikeKind, n: number): void {
  writeFileSync(join(strikesIn(folder), `${at}.${kind}.${n}`), '');
}

/** The places of the strikes that nobody has taken. */
export function strikesOut(folder: string): FailPoint[] {
  return readdirSync(strikesIn(folder)).flatMap((name) => failPoints.filter((at) => name.startsWith(`${at}.`)));
}

/** Fail points that strike once for each strike laid out, and say so in the log of faults first. */
export function createStrikes(folder: string, signal: (name: 'SIGKILL' | 'SIGSTOP') => void = strike): Fail {
  const strikes = strikesIn(folder);
  return (at) => {
    const found = readdirSync(strikes).find((name) => name.startsWith(`${at}.`));
    if (found === undefined || !taken(join(strikes, found))) return;
    const kind: StrikeKind = found.split('.')[1] === 'stop' ? 'stop' : 'kill';
    noteFault(folder, { at: new Date().toISOString(), victim: 'worker', how: kind, point: at, pid: process.pid });
    signal(kind === 'stop' ? 'SIGSTOP' : 'SIGKILL');
  };
}

function strikesIn(folder: string): string {
  const strikes = join(folder, 'strikes');
  mkdirSync(strikes, { recursive: true });
  return strikes;
}

function strike(name: 'SIGKILL' | 'SIGSTOP'): void {
  // The keeper starts another worker in place of a stopped one.
  if (name === 'SIGSTOP') process.send?.({ type: 'stopping' });
  process.kill(process.pid, name);
}

/** Of several workers exactly one removes the file. */
function taken(file: string): boolean {
  try {
    unlinkSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
