import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** SQLSTATE 57P03 (starting up) and refused connections pass; anything else is an answer. */
const notYet = new Set(['57P03', 'ECONNREFUSED', 'ECONNRESET']);

/** Waits until the server takes a connection. `ended` says whether its process has ended meanwhile. */
export async function waitUntilReady(url: string, ended: () => boolean, milliseconds = 60_000): Promise<void> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    if (ended()) throw new Error('PostgreSQL ended before it was ready.');
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (!notYet.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      if (performance.now() > deadline) throw new Error(`PostgreSQL was not ready after ${milliseconds / 1000} s.`, { cause: error });
    }
    await sleep(30);
  }
}
