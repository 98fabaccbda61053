import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Starts a program of ours as its own process and waits for its first message; `hear` gets that one and all others. */
export async function startChild(file: string, task: unknown, hear: (message: unknown, child: ChildProcess) => void = () => undefined): Promise<ChildProcess> {
  const child = fork(file, [JSON.stringify(task)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.on('message', (message) => hear(message, child));
  await Promise.race([once(child, 'message'), once(child, 'exit').then(() => { throw new Error(`${file} ended before it was ready`); })]);
  return child;
}

/** Whether a process is gone, by itself or by a signal. */
export function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** kill -9, and waits until it is gone. */
export async function killChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
