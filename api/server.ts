import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import type { Live } from './live/live.ts';

export interface RunningApi {
  /** "http://127.0.0.1:PORT", without a slash at the end. */
  readonly url: string;
  /** Ends streams, lets requests on their way finish for at most `graceMs`, then cuts. */
  close(graceMs: number): Promise<void>;
}

/** Longer than any client or proxy keeps one: else a request may be on its way on a connection that is just being closed, and fails. */
const keepAliveTimeout = 75_000;

/** Listens on this machine alone. Port 0 takes a free one; a taken port rejects with EADDRINUSE. */
export async function listenOnLoopback(app: Express, live: Live, port: number): Promise<RunningApi> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout }, app);
  server.on('upgrade', (request, socket, head) => live.upgrade(request, socket, head));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close(graceMs) {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      await live.close();
      // A connection whose request is answered meanwhile is idle then.
      const sweep = setInterval(() => server.closeIdleConnections(), 100);
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearInterval(sweep);
      clearTimeout(cut);
    },
  };
}
