import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from './identity.ts';

/** Sends a signal to a process or (negative pid) a group; an ended one is no error. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Waits until the process has ended, at most `milliseconds`. True when it has. */
export async function waitForEnd(identity: ProcessIdentity, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (isRunning(identity)) {
    if (performance.now() >= deadline) return false;
    await sleep(20);
  }
  return true;
}

/** Ends processes at once (SIGKILL) and waits for their end. A reused pid is never touched. Returns how many were ended. */
export async function killAll(identities: readonly ProcessIdentity[]): Promise<number> {
  const running = identities.filter(isRunning);
  for (const { pid } of running) sendSignal(pid, 'SIGKILL');
  for (const identity of running) {
    if (!(await waitForEnd(identity, 10_000))) throw new Error(`Process ${identity.pid} does not end, not even by SIGKILL. End it by hand, then start again.`);
  }
  return running.length;
}
