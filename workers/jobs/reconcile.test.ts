import type { Client } from '@temporalio/client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { defaultWaits } from '#domain/application/waits.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import type { WorkflowStarter } from '#workflows/starter.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { createReconciler } from './reconcile.ts';

// A record without an open application, as where the last one closed without its workflow hearing of it.
let database: Database;
beforeAll(async () => {
  const { appUrl, systemUrl } = await createTestDatabase();
  database = await openDatabase({ app: appUrl, system: systemUrl }, 2);
});
afterAll(async () => database.close());

let told: string[];
let listings: number;
beforeEach(() => ([told, listings] = [[], 0]));

/** A reconciler of a server that has these workflows running and cannot tell `deaf`. */
function reconcilerOf(running: readonly string[], deaf: string | null = null) {
  const workflows: WorkflowStarter = {
    application: () => Promise.reject(new Error('nothing is to start')), campaign: () => Promise.reject(new Error('nothing is to start')),
    running: () => Promise.resolve(new Set(running)), countRunning: () => Promise.resolve(running.length),
    tell: ({ applicationId, run }) => (applicationId === deaf ? Promise.reject(new Error(`${applicationId} cannot be told`)) : Promise.resolve(void told.push(`${applicationId}:${run}`))),
    tellCampaign: () => Promise.resolve(), forget: () => Promise.resolve(),
  };
  const list = () => {
    listings += 1;
    return [];
  };
  return createReconciler({ database, workflows, waits: defaultWaits, temporal: { schedule: { list } } as unknown as Client });
}

test('a workflow that runs although nothing is open hears of it, and not in every turn', async () => {
  const reconcile = reconcilerOf(['application:a:2']);
  for (let turn = 0; turn < 12; turn += 1) expect(await reconcile()).toEqual({ applications: 0, newRuns: 0 });
  expect(told).toEqual(['a:2', 'a:2', 'a:2']);
});

test('one that cannot be told keeps neither the others nor the Schedules from their turn, and is reported', async () => {
  const reconcile = reconcilerOf(['application:a:1', 'application:b:1', 'application:c:1'], 'a');
  await reconcile();
  await expect(reconcile()).rejects.toMatchObject({ message: 'workflows to tell of their rows: 1 failed', errors: [new Error('a cannot be told')] });
  expect([told, listings]).toEqual([['b:1', 'c:1'], 2]);
});
