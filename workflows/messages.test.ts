import { randomUUID } from 'node:crypto';
import { activityInfo, ApplicationFailure } from '@temporalio/activity';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { NativeConnection, Worker } from '@temporalio/worker';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Position } from '#domain/application/position.ts';
import { defaultWaits } from '#domain/application/waits.ts';
import { createTestNamespace, workflowCode } from '../tests/support/temporal.ts';
import '../tests/support/temporal-runtime.ts';
import { decisions, queues, recordChanged, workflowIds } from './messages.ts';

describe('an application’s workflow', () => {
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

  /** An application that waits for its signature; `decide` and `look` answer for the record. */
  async function waiting(decide: (isLocal: boolean, edited: Position) => Promise<Position>, look: () => Promise<void> = () => Promise.resolve()) {
    if (client === undefined || native === undefined || code === undefined) throw new Error('the server did not start');
    const position: Position = { applicationId: randomUUID(), userId: randomUUID(), stage: 'awaiting_approval', moves: 0, run: 1, attempt: 1, waitUntil: null, ending: null, source: null };
    const tries: ('local' | 'ordinary')[] = [];
    const activities = {
      lookAgain: async () => look().then(() => position),
      decide: async () => {
        const { isLocal } = activityInfo();
        tries.push(isLocal ? 'local' : 'ordinary');
        return decide(isLocal, { ...position, stage: 'needs_you', moves: 1 });
      },
    };
    const worker = await Worker.create({ connection: native, namespace: client.options.namespace, taskQueue: queues.core, workflowBundle: { code }, activities });
    const running = worker.run();
    stop = async () => {
      worker.shutdown();
      await running;
    };
    const handle = await client.workflow.start('applicationWorkflow', { workflowId: workflowIds.application(position.applicationId, 1), taskQueue: queues.core, args: [{ position, waits: defaultWaits, fairnessKey: 'c' }] });
    const edit = () => handle.executeUpdate(decisions.edit, { args: [{ kind: 'edit', messageId: randomUUID() }] });
    return { handle, tries, edit, replay: async () => Worker.runReplayHistory({ workflowBundle: { code: code ?? '' } }, JSON.parse(historyToJSON(await handle.fetchHistory())), handle.workflowId) };
  }

  test('carries a decision out by an ordinary activity where the local one does not reach the record in time, whatever it is told meanwhile, and its history replays', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const { handle, tries, edit, replay } = await waiting(async (isLocal, edited) => {
      if (isLocal) await held;
      return edited;
    });
    const decided = edit();
    await expect.poll(() => tries).toEqual(['local']);
    for (let told = 0; told < 3; told += 1) await handle.signal(recordChanged, { messageId: randomUUID() });
    await expect(decided).resolves.toMatchObject({ stage: 'needs_you' });
    letGo();
    expect(tries).toEqual(['local', 'ordinary']);
    await expect(replay()).resolves.toBeUndefined();
  });

  test('carries a decision out by an ordinary activity where the local one finds the record away', async () => {
    const { tries, edit, replay } = await waiting(async (_isLocal, edited) => {
      if (tries.length < 3) throw new Error('connection refused');
      return edited;
    });
    await expect(edit()).resolves.toMatchObject({ stage: 'needs_you' });
    expect(tries).toEqual(['local', 'ordinary', 'ordinary']);
    await expect(replay()).resolves.toBeUndefined();
  });

  test('does not try again what the record refused', async () => {
    const { tries, edit, replay } = await waiting(async () => {
      throw ApplicationFailure.create({ type: 'Refused', message: 'no', nonRetryable: true });
    });
    await expect(edit()).rejects.toMatchObject({ cause: { type: 'Refused' } });
    expect(tries).toEqual(['local']);
    await expect(replay()).resolves.toBeUndefined();
  });

  test('looks at its row once more for all it was told of while it looked', async () => {
    let looks = 0;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const { handle, replay } = await waiting(() => Promise.reject(new Error('nothing is decided here')), async () => {
      looks += 1;
      if (looks === 1) await held;
    });
    const tell = () => handle.signal(recordChanged, { messageId: randomUUID() });
    await tell();
    await expect.poll(() => looks).toBe(1);
    for (let told = 0; told < 5; told += 1) await tell();
    letGo();
    await expect.poll(() => looks).toBe(2);
    await tell();
    await expect.poll(() => looks).toBe(3);
    await expect(replay()).resolves.toBeUndefined();
  });
});
