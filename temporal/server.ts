import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { retriesWhileOpen } from './retries.ts';

export interface ServerPorts {
  readonly port: number;
  readonly httpPort: number;
  readonly metricsPort: number;
  /** Null: no web UI. */
  readonly uiPort: number | null;
  /** Where the web UI has payloads decoded; null shows them as they are. */
  readonly codecEndpoint: string | null;
}

export interface ServerOptions extends ServerPorts {
  /** Null: in memory, gone with the process. */
  readonly databaseFile: string | null;
}

/**
 * The development server's default rate limits are lower than what two cores can do. Fairness, which keeps a large
 * campaign from starving a small one, is off by default. Partitions spread a queue over machines; here there is one, and
 * four a queue cost a quarter of what the server takes at rest.
 */
const dynamicConfig = {
  'frontend.namespaceRPS': 20_000,
  'frontend.rps': 20_000,
  'matching.rps': 20_000,
  'history.rps': 40_000,
  'matching.enableFairness': true,
  'matching.numTaskqueueReadPartitions': 1,
  'matching.numTaskqueueWritePartitions': 1,
} as const;

/** Arguments of `temporal` for a development server as a child process. With WAL and `synchronous=normal` nothing is lost when it is killed. */
export function serverArgs(options: ServerOptions): readonly string[] {
  const file = options.databaseFile === null ? [] : ['--db-filename', options.databaseFile, '--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=normal'];
  const codec = options.codecEndpoint === null ? [] : ['--ui-codec-endpoint', options.codecEndpoint];
  const ui = options.uiPort === null ? ['--headless'] : ['--ui-port', String(options.uiPort), '--ui-ip', '127.0.0.1', '--ui-disable-news-fetch', ...codec];
  return [
    'server', 'start-dev', '--ip', '127.0.0.1', '--log-level', 'warn', '--log-format', 'json',
    '--port', String(options.port), '--http-port', String(options.httpPort), '--metrics-port', String(options.metricsPort),
    ...ui,
    ...file,
    ...Object.entries(dynamicConfig).flatMap(([key, value]) => ['--dynamic-config-value', `${key}=${value}`]),
  ];
}

/** Waits until the server answers and returns a connection to it. `ended` says whether its process has ended meanwhile. */
export async function connectWhenServing(address: string, ended: () => boolean, milliseconds = 60_000): Promise<Connection> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    if (ended()) throw new Error('Temporal ended before it was ready.');
    try {
      // gRPC waits a second before it retries a refused connection; a bare socket fails at once.
      await knock(address);
      return await Connection.connect({ address, connectTimeout: 2_000, interceptors: retriesWhileOpen });
    } catch (error) {
      if (performance.now() > deadline) throw new Error(`Temporal did not answer at ${address} within ${milliseconds / 1000} s.`, { cause: error });
    }
    await sleep(50);
  }
}

async function knock(address: string): Promise<void> {
  const colon = address.lastIndexOf(':');
  const socket = connect({ host: address.slice(0, colon), port: Number(address.slice(colon + 1)), timeout: 2_000 });
  try {
    await Promise.race([once(socket, 'connect'), once(socket, 'timeout').then(() => Promise.reject(new Error('no answer')))]);
  } finally {
    socket.destroy();
  }
}
