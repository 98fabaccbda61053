import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Worker } from '@temporalio/worker';
import type { ApplicationRef } from '#activities/shapes.ts';
import type { Line } from './line.ts';

/** A worker that is none of ours, in the line's namespace. */
export interface Rogue extends AsyncDisposable {
  /** Asks the line's workers to fill and send; answers the sentence of the refusal, or what the step answered. */
  fillAndSend(ref: ApplicationRef, token: string): Promise<unknown>;
}

/** A worker on a queue of its own, which has what Temporal gives to everybody and the codec, but no key of the product. */
export async function startRogue(line: Line): Promise<Rogue> {
  const workflowBundle = await bundleWorkflowCode({ workflowsPath: fileURLToPath(new URL('rogue.workflow.ts', import.meta.url)), logger: new DefaultLogger('ERROR') });
  const connection = await NativeConnection.connect({ address: line.address });
  const worker = await Worker.create({ connection, namespace: line.namespace, taskQueue: 'rogue', workflowBundle, dataConverter: { payloadCodecs: [line.api.common.payloadCodec] } });
  const running = worker.run();
  return {
    async fillAndSend(ref, token) {
      try {
        return await line.temporal.workflow.execute('rogueWorkflow', { workflowId: `rogue:${randomUUID()}`, taskQueue: 'rogue', args: [ref, token] });
      } catch (error) {
        return rootOf(error);
      }
    },
    async [Symbol.asyncDispose]() {
      worker.shutdown();
      await running;
      await connection.close();
    },
  };
}

function rootOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : rootOf(error.cause);
}
