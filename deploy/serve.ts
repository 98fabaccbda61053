// The API in a container: prints the address that signs in, and lets the container's own address reach the loopback.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { projectRoot } from '#start/product.ts';

/**
 * Passes connections to `from`:`port` on to 127.0.0.1:`port`. The API itself listens on loopback alone; the port is the
 * same on both sides, so its check of the `Host` header holds behind a published port as well.
 */
export async function openDoor(port: number, from: string): Promise<Server> {
  const door = createServer((outer) => {
    const inner = connect(port, '127.0.0.1');
    const ended = () => {
      outer.destroy();
      inner.destroy();
    };
    pipeline(outer, inner, ended);
    pipeline(inner, outer, ended);
  });
  door.listen(port, from);
  await once(door, 'listening');
  return door;
}

/** The first IPv4 address of this machine that is not loopback. */
function outerAddress(): string {
  const found = Object.values(networkInterfaces()).flat().find((address) => address !== undefined && address.family === 'IPv4' && !address.internal);
  if (found === undefined) throw new Error('This container has no network. Give it one, or run "npm start" where none is needed.');
  return found.address;
}

async function serve(): Promise<void> {
  const api = fork(join(projectRoot, 'start', 'run-api.ts'));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => api.kill('SIGTERM'));
  api.once('exit', (code) => process.exit(code ?? 1));
  const [{ url }] = (await once(api, 'message')) as [{ readonly url: string }];
  await openDoor(Number(new URL(url).port), outerAddress());
  process.stdout.write(`Open ${url}\nIt signs you in once, within an hour. A restart of this container prints a new one.\n`);
}

if (import.meta.main) await serve();
