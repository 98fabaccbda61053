import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure, type PayloadCodec } from '@temporalio/common';
import { NativeConnection, Worker } from '@temporalio/worker';
import { expect, test } from 'vitest';
import type { BoardReading } from '#activities/shapes.ts';
import { queues, workflowIds, type BoardsInput, type BoardsTotals } from '#workflows/messages.ts';
import { savedHistory } from '../tests/line/kit/histories.ts';
import { createTestNamespace, workflowCode } from '../tests/support/temporal.ts';
import '../tests/support/temporal-runtime.ts';

/** `SAVE_HISTORIES=1 npx vitest run workers/boards-history` writes them to `workflows/histories/`, which every later version must replay. */
const folder = process.env['SAVE_HISTORIES'] === '1' ? join(import.meta.dirname, '..', 'workflows', 'histories') : null;
const plain: PayloadCodec = { encode: (payloads) => Promise.resolve(payloads), decode: (payloads) => Promise.resolve(payloads) };

test('a run that goes on as new, and the one that reads the last board, leave histories that replay', async () => {
  const { address, namespace } = await createTestNamespace();
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace });
  const native = await NativeConnection.connect({ address });
  const boards = Array.from({ length: 24 }, (_, n) => `board-${String(n).padStart(2, '0')}`);
  const activities = {
    dueBoards: ({ after, limit }: { after: string | null; limit: number }) => Promise.resolve(boards.filter((id) => after === null || id > after).slice(0, limit)),
    readStoredBoard: (id: string): Promise<BoardReading> => {
      if (id === 'board-03') throw ApplicationFailure.nonRetryable('an unknown shape', 'unknown_shape');
      return Promise.resolve({ read: 2, fresh: id === 'board-01' || id === 'board-23' ? 1 : 0, closed: 0, state: 'read' });
    },
    campaignsOfBoards: (ids: readonly string[]) => Promise.resolve(ids.map((id) => ({ campaignId: id, userId: 'somebody' }))),
    scoreOpenings: () => Promise.resolve({ scored: 1, eligible: 0 }),
  };
  const common = { connection: native, namespace, activities };
  const core = await Worker.create({ ...common, taskQueue: queues.core, workflowBundle: { code: await workflowCode() } });
  const discover = await Worker.create({ ...common, taskQueue: queues.discover });
  const input: BoardsInput = { of: { readEvery: 360, after: null }, historyLimit: 60 };
  const workflowId = workflowIds.boardsOfPace(360);
  const first = await client.workflow.start<(input: BoardsInput) => Promise<BoardsTotals>>('readBoardsWorkflow', { workflowId, taskQueue: queues.core, args: [input] });
  expect(await core.runUntil(discover.runUntil(first.result()))).toEqual({ boards: 24, failed: 1, read: 46, fresh: 2, closed: 0 });

  await looksRight('boards-gone-on', client.workflow.getHandle(workflowId, first.firstExecutionRunId), 'CONTINUED_AS_NEW');
  await looksRight('boards-read', client.workflow.getHandle(workflowId), 'COMPLETED');
  await connection.close();
  await native.close();
});

async function looksRight(name: string, handle: WorkflowHandle, ending: string): Promise<void> {
  const history = (await savedHistory(handle, plain)) as { readonly events: readonly { readonly eventType: string }[] };
  expect(history.events.at(-1)?.eventType).toBe(`EVENT_TYPE_WORKFLOW_EXECUTION_${ending}`);
  await expect(Worker.runReplayHistory({ workflowBundle: { code: await workflowCode() }, replayName: name }, history, handle.workflowId)).resolves.toBeUndefined();
  if (folder === null) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.json`), JSON.stringify(history));
}
