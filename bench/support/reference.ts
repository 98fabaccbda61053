import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import type { Config } from '#start/config.ts';
import { inFlight } from './in-flight.ts';

export interface Reference extends AsyncDisposable {
  /** Runs so many with 50 in flight; answers how many ended a second. */
  run(count: number): Promise<number>;
  /** A workflow that answers updates; each call is one update and answers its milliseconds. */
  bare(): Promise<{ update(): Promise<number>; end(): Promise<void> }>;
}

export async function startReference({ address, namespace }: Pick<Config['temporal'], 'address' | 'namespace'>): Promise<Reference> {
  const worker = fork(fileURLToPath(new URL('reference-worker.ts', import.meta.url)), [address, namespace], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await once(worker, 'message');
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace });
  return {
    async run(count) {
      const began = performance.now();
      await inFlight(50, count, () => client.workflow.execute('referenceWorkflow', { workflowId: `reference:${randomUUID()}`, taskQueue: 'reference' }));
      return count / ((performance.now() - began) / 1_000);
    },
    async bare() {
      const handle = await client.workflow.start('bareWorkflow', { workflowId: `bare:${randomUUID()}`, taskQueue: 'reference' });
      return {
        async update() {
          const began = performance.now();
          await handle.executeUpdate('bare');
          return performance.now() - began;
        },
        end: () => handle.signal('end'),
      };
    },
    async [Symbol.asyncDispose]() {
      await connection.close();
      const ended = once(worker, 'exit');
      worker.kill('SIGTERM');
      await ended;
    },
  };
}
