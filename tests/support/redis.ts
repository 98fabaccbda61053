import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from '#start/processes/free-port.ts';

/** Why tests with Redis are skipped here, or null where it is found. */
export const whyNoRedis = spawnSync('redis-server', ['--version']).status === 0 ? null : 'there is no redis-server on the PATH';

/** A Redis of a suite's own, without a file, that can be killed and started again on its port. */
export class RedisServer {
  readonly url: string;
  readonly #port: number;
  #child: ChildProcess | null = null;

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await freePort());
    await server.again();
    return server;
  }

  private constructor(port: number) {
    this.#port = port;
    this.url = `redis://127.0.0.1:${port}`;
  }

  /** Starts it on its port and waits until it answers. */
  async again(): Promise<void> {
    // It ends with the process that started it, however that ends: the shell's input is closed then.
    const args = ['--port', String(this.#port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const child = spawn('sh', ['-c', 'redis-server "$@" < /dev/null & read -r _; kill -9 $!; wait', 'sh', ...args], { stdio: ['pipe', 'ignore', 'ignore'] });
    this.#child = child;
    while (!(await this.ask((redis) => redis.ping()).then(() => true, () => false))) {
      if (child.exitCode !== null) throw new Error('redis-server ended before it answered');
      await sleep(20);
    }
  }

  /** One question on a connection of its own. */
  async ask<T>(question: (redis: Redis) => Promise<T>): Promise<T> {
    const redis = new Redis(this.url, { lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      return await question(redis);
    } finally {
      redis.disconnect();
    }
  }

  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.stdin?.end();
    await gone;
  }
}
