// Runs one worker process for each version that a file names, and ends (-9) those of versions that it names no longer.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { noteWorker, readTrees, treesFile } from './trees.ts';

const file = treesFile();
const running = new Map<string, ChildProcess>();

function launch(tree: string): void {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(tree, 'drills/kit/worker.ts')], { cwd: tree, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  running.set(tree, child);
  noteWorker(file, { pid: child.pid ?? 0, tree });
  child.on('message', (message) => process.send?.(message));
  child.once('exit', () => running.delete(tree));
}

function keep(): void {
  const wanted = readTrees(file);
  for (const [tree, child] of running) if (!wanted.includes(tree)) child.kill('SIGKILL');
  for (const tree of wanted) if (!running.has(tree)) launch(tree);
}

keep();
const keeping = setInterval(keep, 100);
process.once('SIGTERM', () => {
  clearInterval(keeping);
  for (const child of running.values()) child.kill('SIGTERM');
  setInterval(() => {
    if (running.size === 0) process.exit(0);
  }, 50);
});
