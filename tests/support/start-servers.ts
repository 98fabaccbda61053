import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { serversAddress } from './ask.ts';

/**
 * Starts the process that holds PostgreSQL, Temporal and the like for one run, and tells this process and those it
 * starts where that is; the returned function ends it with all it started.
 */
export async function startServers(): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'servers.ts')], { detached: true, stdio: ['pipe', 'inherit', 'inherit', 'ipc'] });
  const [message] = (await once(child, 'message')) as [{ readonly url: string }];
  process.env[serversAddress] = message.url;
  child.unref();
  return async () => {
    const ended = once(child, 'exit');
    child.ref();
    child.stdin?.end();
    await ended;
  };
}
