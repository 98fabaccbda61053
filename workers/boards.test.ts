import { randomUUID } from 'node:crypto';
import { Client, Connection, ScheduleNotFoundError, ScheduleOverlapPolicy } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BoardReading, CampaignRef } from '#activities/shapes.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import { addBoard } from '#db/openings/opening.repository.ts';
import { queues, type BoardsInput, type BoardsTotals } from '#workflows/messages.ts';
import { reconcileSchedules } from '#temporal/schedules.ts';
import { createTestDatabase, superuserUrl, withClient, type TestDatabase } from '../tests/support/postgres.ts';
import { createTestNamespace, workflowCode, type TestNamespace } from '../tests/support/temporal.ts';
import '../tests/support/temporal-runtime.ts';
import { keepBoardSchedules } from './jobs/board-schedules.ts';
import { limits } from './workers.ts';

describe('boards of one pace', () => {
  let namespace: TestNamespace;
  let client: Client;
  let connection: Connection;
  let native: NativeConnection;
  const started: string[] = [];
  let most = 0;
  let atOnce = 0;
  const scored: CampaignRef[] = [];
  const boards = Array.from({ length: 230 }, (_, n) => `board-${String(n).padStart(4, '0')}`);

  const activities = {
    dueBoards: ({ after, limit }: { after: string | null; limit: number }) => Promise.resolve(boards.filter((id) => after === null || id > after).slice(0, limit)),
    readStoredBoard: async (id: string): Promise<BoardReading> => {
      started.push(id);
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setTimeout(resolve, 2));
      atOnce -= 1;
      if (id === 'board-0007') throw ApplicationFailure.nonRetryable('an unknown shape', 'unknown_shape');
      return { read: 3, fresh: id === 'board-0001' ? 1 : 0, changed: id === 'board-0002' ? 1 : 0, closed: 0, state: 'read' };
    },
    campaignsOfBoards: (ids: readonly string[]) => Promise.resolve(ids.map((id) => ({ campaignId: id, userId: 'somebody' }))),
    scoreOpenings: async (ref: CampaignRef) => {
      scored.push(ref);
      if (ref.campaignId === 'board-0001') throw ApplicationFailure.nonRetryable('a campaign that cannot be scored');
      return { scored: 1, eligible: 0 };
    },
  };

  beforeAll(async () => {
    namespace = await createTestNamespace();
    connection = await Connection.connect({ address: namespace.address });
    client = new Client({ connection, namespace: namespace.namespace });
    native = await NativeConnection.connect({ address: namespace.address });
  });
  afterAll(async () => {
    await connection.close();
    await native.close();
  });

  test('are read once each, a few at a time, over many runs; one that fails stops no other, nor does a campaign that cannot be scored', async () => {
    const common = { connection: native, namespace: namespace.namespace };
    const core = await Worker.create({ ...common, taskQueue: queues.core, workflowBundle: { code: await workflowCode() }, activities });
    const discover = await Worker.create({ ...common, taskQueue: queues.discover, activities });
    const input: BoardsInput = { of: { readEvery: 60, after: null }, historyLimit: 300 };
    const workflowId = `boards:${randomUUID()}`;
    const totals = await core.runUntil(discover.runUntil(client.workflow.execute<(input: BoardsInput) => Promise<BoardsTotals>>('readBoardsWorkflow', { workflowId, taskQueue: queues.core, args: [input] })));
    expect(totals).toEqual({ boards: 230, failed: 1, read: 229 * 3, fresh: 1, closed: 0 });
    expect(started.toSorted()).toEqual(boards);
    expect(most).toBeLessThanOrEqual(8);
    expect(most).toBeGreaterThan(1);
    // What is new and what only says something else is scored in the run that read it.
    expect(scored.map(({ campaignId }) => campaignId).toSorted()).toEqual(['board-0001', 'board-0002']);
    const { historyLength } = await client.workflow.getHandle(workflowId).describe();
    // 230 boards in one history are some 1,400 events: it went on as new, several times.
    expect(historyLength).toBeLessThan(450);
  });

  test('are not begun faster than their queue allows, however many workers it has', async () => {
    const many = Array.from({ length: 150 }, (_, n) => `board-${String(n).padStart(4, '0')}`);
    const begun: number[] = [];
    const counting = {
      ...activities,
      dueBoards: ({ after, limit }: { after: string | null; limit: number }) => Promise.resolve(many.filter((id) => after === null || id > after).slice(0, limit)),
      readStoredBoard: (): Promise<BoardReading> => {
        begun.push(performance.now());
        return Promise.resolve({ read: 1, fresh: 0, closed: 0, state: 'read' });
      },
    };
    const common = { connection: native, namespace: namespace.namespace };
    const core = await Worker.create({ ...common, taskQueue: queues.core, workflowBundle: { code: await workflowCode() } });
    const other = await NativeConnection.connect({ address: namespace.address });
    const discover = { ...common, ...limits.discover, taskQueue: queues.discover, activities: counting };
    const [one, two] = [await Worker.create(discover), await Worker.create({ ...discover, connection: other })];
    const input: BoardsInput = { of: { readEvery: 60, after: null } };
    const reading = client.workflow.execute<(input: BoardsInput) => Promise<BoardsTotals>>('readBoardsWorkflow', { workflowId: `boards:${randomUUID()}`, taskQueue: queues.core, args: [input] });
    expect(await core.runUntil(one.runUntil(two.runUntil(reading)))).toMatchObject({ boards: 150 });
    await other.close();
    const perSecond = limits.discover.maxTaskQueueActivitiesPerSecond ?? Infinity;
    // One second's worth may go at once, and at the start another.
    expect((begun.at(-1) ?? 0) - (begun[0] ?? 0)).toBeGreaterThan(((150 - 2 * perSecond) / perSecond) * 1_000);
  });

  describe('have one schedule', () => {
    let made: TestDatabase;
    let database: Database;
    beforeAll(async () => {
      made = await createTestDatabase();
      database = await openDatabase({ app: made.appUrl, system: made.systemUrl }, 2);
      for (const tenant of ['one', 'two', 'three']) await database.asSystem('discover', (tx) => addBoard(tx, { source: 'lever', tenant, origin: null, employer: tenant }));
    });
    afterAll(async () => database.close());

    const schedules = async () => {
      const found: string[] = [];
      for await (const { scheduleId } of client.schedule.list()) found.push(scheduleId);
      return found.toSorted();
    };
    test('are made by one of two worker processes that find it missing', async () => {
      const id = 'boards:every-7-minutes';
      const wanted = [{ id, everyMs: 420_000, jitterMs: 0, workflowType: 'readBoardsWorkflow', taskQueue: queues.core, args: [], note: 'of two' }];
      expect(await reconcileSchedules(client, id, wanted)).toBe(1);
      // The other one looked a moment before.
      const missing = { ...client.schedule.getHandle(id), describe: () => Promise.reject(new ScheduleNotFoundError('not found', id)) };
      const late = { schedule: { getHandle: () => missing, create: client.schedule.create.bind(client.schedule), list: client.schedule.list.bind(client.schedule) } } as unknown as Client;
      expect(await reconcileSchedules(late, id, wanted)).toBe(0);
      await client.schedule.getHandle(id).delete();
    });

    const seen = async (wanted: readonly string[]) => expect.poll(schedules, { interval: 200 }).toEqual(wanted);

    test('made from the record with jitter, moved as boards move, and made again when lost or changed by hand', async () => {
      expect(await keepBoardSchedules({ database, temporal: client })).toBe(1);
      await seen(['boards:every-360-minutes']);
      const { spec, policies } = await client.schedule.getHandle('boards:every-360-minutes').describe();
      expect([spec.intervals?.[0]?.every, spec.jitter, policies.overlap]).toEqual([360 * 60_000, 36 * 60_000, 'SKIP']);
      expect(await keepBoardSchedules({ database, temporal: client })).toBe(0);

      // As after a version whose policy was another one.
      await client.schedule.getHandle('boards:every-360-minutes').update((before) => ({ ...before, policies: { ...before.policies, overlap: ScheduleOverlapPolicy.BUFFER_ALL } }));
      expect(await keepBoardSchedules({ database, temporal: client })).toBe(1);
      expect((await client.schedule.getHandle('boards:every-360-minutes').describe()).policies.overlap).toBe('SKIP');

      await withClient(await superuserUrl(made), async (db) => db.query(`update board set read_every = 60`));
      await keepBoardSchedules({ database, temporal: client });
      await seen(['boards:every-60-minutes']);
      await client.schedule.getHandle('boards:every-60-minutes').update((before) => ({ ...before, spec: { ...before.spec, jitter: 1 } }));
      expect(await keepBoardSchedules({ database, temporal: client })).toBe(1);
      expect((await client.schedule.getHandle('boards:every-60-minutes').describe()).spec.jitter).toBe(6 * 60_000);
    });
  });
});
