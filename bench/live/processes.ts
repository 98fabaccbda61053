import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Serving {
  readonly child: ChildProcess;
  readonly url: string;
}

/** Starts one of the programs beside this file and waits for its address; it ends when this process does. */
export async function serve(program: 'api' | 'bare', args: readonly string[] = []): Promise<Serving> {
  const child = fork(join(import.meta.dirname, `${program}.child.ts`), [...args], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const told = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => null)]);
  if (told === null) throw new Error(`${program} ended before it served`);
  const [{ url }] = told as [{ readonly url: string }];
  return { child, url };
}

/** Ends it and waits until it is gone. */
export async function end({ child }: Serving, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
