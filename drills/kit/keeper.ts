// Keeps several worker processes running and starts each again at once when it ends, so that a drill can strike often.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#start/product.ts';
import { readPlan } from './plan.ts';

const { workers } = readPlan();
const running = new Set<ChildProcess>();
const stopped = new WeakSet<ChildProcess>();
let stopping = false;

function launch(): void {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(projectRoot, 'drills/kit/worker.ts')], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  running.add(child);
  child.on('message', (message) => {
    const stops = (message as { readonly type?: string }).type === 'stopping';
    if (!stops) process.send?.(message);
    else if (!stopped.has(child)) {
      stopped.add(child);
      launch();
    }
  });
  child.once('exit', () => {
    running.delete(child);
    if (stopping) return running.size === 0 ? process.exit(0) : undefined;
    // One that was stopped has its successor.
    if (!stopped.has(child)) launch();
  });
}

for (let index = 0; index < workers; index += 1) launch();
process.once('SIGTERM', () => {
  stopping = true;
  for (const child of running) child.kill('SIGTERM');
});
