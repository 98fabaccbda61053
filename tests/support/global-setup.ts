import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** Starts the process that holds this run's servers; the returned function ends it with all it started. */
export default async function setUpServers(project: TestProject): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'servers.ts')], { detached: true, stdio: ['pipe', 'inherit', 'inherit', 'ipc'] });
  const [message] = (await once(child, 'message')) as [{ readonly url: string }];
  project.provide('serversUrl', message.url);
  child.unref();
  return async () => {
    const ended = once(child, 'exit');
    child.stdin?.end();
    await ended;
  };
}
