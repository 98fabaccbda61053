import { randomUUID } from 'node:crypto';
import { Client, Connection, WorkflowUpdateStage } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Position } from '#domain/application/position.ts';
import { defaultWaits } from '#domain/application/waits.ts';
import { decisions, queues, workflowIds, type ApplicationInput } from '#workflows/messages.ts';
import { answerHalf, takeAndDrop } from '../../tests/support/dying-worker.ts';
import { createTestNamespace, workflowCode } from '../../tests/support/temporal.ts';
import '../../tests/support/temporal-runtime.ts';
import { createStuckRunsEnder } from './end-stuck.ts';

let client: Client;
let native: NativeConnection;
let close: () => Promise<void>;
beforeAll(async () => {
  const { address, namespace } = await createTestNamespace();
  const connection = await Connection.connect({ address });
  client = new Client({ connection, namespace });
  native = await NativeConnection.connect({ address });
  close = async () => {
    await native.close();
    await connection.close();
  };
});
afterAll(async () => close());

const waiting: Position = {
  applicationId: randomUUID(), userId: randomUUID(), stage: 'awaiting_approval', moves: 0, run: 1, attempt: 1, waitUntil: null, ending: null, source: null,
};
const edited: Position = { ...waiting, stage: 'preparing', moves: 1 };

/** A worker of the product's workflow code, stopped at the end of its scope. It keeps no run in memory, so the next needs no time-out to get it. */
async function startWorker(): Promise<AsyncDisposable> {
  const activities = { lookAgain: async () => edited, decide: async () => edited };
  const worker = await Worker.create({
    connection: native, namespace: client.options.namespace, taskQueue: queues.core, workflowBundle: { code: await workflowCode() }, activities, maxCachedWorkflows: 0,
  });
  const running = worker.run();
  return {
    async [Symbol.asyncDispose]() {
      worker.shutdown();
      await running;
    },
  };
}

test('a run whose every task the server refuses is ended in the second turn that finds it, and a sound one is left alone', async () => {
  const input: ApplicationInput = { position: waiting, waits: defaultWaits, fairnessKey: 'c' };
  const [lost, sound] = [workflowIds.application(waiting.applicationId, 1), workflowIds.application(randomUUID(), 1)];
  const start = (workflowId: string) => client.workflow.start('applicationWorkflow', { workflowId, taskQueue: queues.core, args: [input] });
  const handle = client.workflow.getHandle(lost);
  const statusOf = async (id: string) => (await client.workflow.getHandle(id).describe()).status.name;
  const tasksDone = async () => (await handle.fetchHistory()).events?.filter((event) => event.workflowTaskCompletedEventAttributes != null).length;
  await using stack = new AsyncDisposableStack();
  {
    await using _first = await startWorker();
    await start(lost);
    await expect.poll(tasksDone).toBe(1);
  }
  const asked = handle.startUpdate(decisions.edit, { waitForStage: WorkflowUpdateStage.ACCEPTED, args: [{ kind: 'edit', messageId: randomUUID() }] });
  await answerHalf(client, queues.core, 'decide', edited);
  await asked;
  stack.use(await startWorker());
  await start(sound);

  const endStuck = createStuckRunsEnder(client);
  const turns: string[][] = [];
  await expect.poll(async () => turns.push(await endStuck()) > 0 && turns.at(-1), { interval: 2_000 }).toEqual([lost]);
  expect(turns.slice(0, -1).flat()).toEqual([]);
  expect([await statusOf(lost), await statusOf(sound)]).toEqual(['TERMINATED', 'RUNNING']);
  const failures = (await handle.fetchHistory()).events?.flatMap(({ workflowTaskFailedEventAttributes: failed }) => failed?.failure?.message ?? []);
  expect(failures).toEqual(expect.arrayContaining([expect.stringContaining('BadUpdateWorkflowExecutionMessage')]));
});

test('a run whose tasks workers take and never answer is ended once the server has waited for so many', async () => {
  const input: ApplicationInput = { position: { ...waiting, applicationId: randomUUID() }, waits: defaultWaits, fairnessKey: 'c' };
  const workflowId = workflowIds.application(input.position.applicationId, 1);
  const handle = await client.workflow.start('applicationWorkflow', { workflowId, taskQueue: queues.core, args: [input], workflowTaskTimeout: '1s' });
  const attempt = async () => (await handle.describe()).raw.pendingWorkflowTask?.attempt ?? 0;
  const endStuck = createStuckRunsEnder(client, 6);
  const ended: { attempt: number; ids: string[] }[] = [];
  while (ended.at(-1)?.ids.length !== 1) {
    if ((await attempt()) < 6) await takeAndDrop(client, queues.core);
    ended.push({ attempt: await attempt(), ids: await endStuck() });
  }
  expect(ended.at(-1)).toEqual({ attempt: 6, ids: [workflowId] });
  expect((await handle.describe()).status.name).toBe('TERMINATED');
});
