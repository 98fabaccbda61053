import { randomUUID } from 'node:crypto';
import { CancelledFailure, Context } from '@temporalio/activity';
import { Client, Connection, WorkflowFailedError } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { defaultWaits } from '#domain/application/waits.ts';
import { createTestNamespace, workflowCode } from '../tests/support/temporal.ts';
import '../tests/support/temporal-runtime.ts';
import { queues, windowChanged, workflowIds, type CampaignInput } from './messages.ts';

describe('an operator who cancels', () => {
  let [client, native, code]: [Client?, NativeConnection?, string?] = [];
  let stop: () => Promise<void> = () => Promise.resolve();
  beforeAll(async () => {
    const { address, namespace } = await createTestNamespace();
    client = new Client({ connection: await Connection.connect({ address }), namespace });
    native = await NativeConnection.connect({ address });
    code = await workflowCode();
  });
  afterEach(async () => stop());
  afterAll(async () => {
    await native?.close();
    await client?.connection.close();
  });

  /** Workers of `core` and `discover` with these activities, and the client that they serve. */
  async function serving(activities: object): Promise<Client> {
    if (client === undefined || native === undefined || code === undefined) throw new Error('the server did not start');
    const common = { connection: native, namespace: client.options.namespace, activities, maxHeartbeatThrottleInterval: 100 };
    const workers = [await Worker.create({ ...common, taskQueue: queues.core, workflowBundle: { code } }), await Worker.create({ ...common, taskQueue: queues.discover })];
    const running = workers.map((worker) => worker.run());
    stop = async () => {
      for (const worker of workers) worker.shutdown();
      await Promise.all(running);
    };
    return client;
  }

  /** Stands until it is cancelled, as the reading of a board does. */
  async function readUntilCancelled(): Promise<never> {
    const { heartbeat, cancelled } = Context.current();
    const beating = setInterval(heartbeat, 50);
    return cancelled.finally(() => clearInterval(beating));
  }

  const campaign = (state: () => 'running' | 'ended', more: object) => ({
    readCampaign: () => Promise.resolve({ state: state(), boards: 1 }), boardsToRead: () => Promise.resolve(['one']), takeNext: () => Promise.resolve({ kind: 'window_full' }),
    scoreOpenings: () => Promise.resolve({ scored: 0, eligible: 0 }), ...more,
  });
  const input: CampaignInput = { campaignId: randomUUID(), userId: randomUUID(), waits: defaultWaits, nextTake: 1, discovered: false };

  test('a campaign’s first reading stops that reading alone: the campaign goes on', async () => {
    let [ended, reading] = [false, false];
    const { workflow } = await serving(campaign(() => (ended ? 'ended' : 'running'), { readBoard: () => ((reading = true), readUntilCancelled()) }));
    const handle = await workflow.start('campaignWorkflow', { workflowId: workflowIds.campaign(input.campaignId), taskQueue: queues.core, args: [input] });
    await expect.poll(() => reading).toBe(true);
    const first = workflow.getHandle(workflowIds.discovery(input.campaignId));
    await first.cancel();
    await expect(first.result()).rejects.toBeInstanceOf(WorkflowFailedError);
    ended = true;
    await handle.signal(windowChanged, { messageId: randomUUID() });
    await expect(handle.result()).resolves.toBeUndefined();
  });

  test('a reading of boards ends it as cancelled, also while it asks for the next of them', async () => {
    let [pages, stopped] = [0, 0];
    const asking = Promise.withResolvers<string[]>();
    const readers = Array.from({ length: 100 }, (_, n) => `board-${n}`);
    const { workflow } = await serving({
      dueBoards: () => ((pages += 1) === 1 ? Promise.resolve(readers) : asking.promise),
      readStoredBoard: async (id: string) => {
        if (!readers.slice(-3).includes(id)) return { read: 1, fresh: 0, changed: 0, closed: 0, state: 'read' };
        return readUntilCancelled().catch((error: unknown) => {
          if (error instanceof CancelledFailure) stopped += 1;
          throw error;
        });
      },
    });
    const handle = await workflow.start('readBoardsWorkflow', { workflowId: `boards:${randomUUID()}`, taskQueue: queues.core, args: [{ of: { readEvery: 60, after: null } }] });
    await expect.poll(() => pages).toBe(2);
    await handle.cancel();
    await expect.poll(() => stopped).toBe(3);
    asking.resolve([]);
    await expect(handle.result()).rejects.toMatchObject({ cause: expect.any(Error) as Error });
    expect((await handle.describe()).status.name).toBe('CANCELLED');
  });
});
