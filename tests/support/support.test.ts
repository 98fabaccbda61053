import { spawn } from 'node:child_process';
import { Client, Connection } from '@temporalio/client';
import { describe, expect, test } from 'vitest';
import { freePort } from '#start/processes/free-port.ts';
import { withClient } from '#start/postgres/roles.ts';
import { connectWhenServing } from '#temporal/server.ts';
import { createTestDatabase, superuserUrl } from './postgres.ts';
import { createTestNamespace, temporalCliPath, timeSkippingServerPath } from './temporal.ts';

describe('a test database', () => {
  test('is empty, UTF-8, and its roles may not bypass row-level security', async () => {
    const database = await createTestDatabase();
    for (const url of [database.ownerUrl, database.appUrl, database.systemUrl]) {
      const { rows } = await withClient(url, async (client) => client.query<{ length: number; super: boolean; bypass: boolean }>(
        "SELECT length('é') AS length, rolsuper AS super, rolbypassrls AS bypass FROM pg_roles WHERE rolname = current_user"));
      expect(rows).toEqual([{ length: 1, super: false, bypass: false }]);
    }
  });

  test('copies its template, which is built once', async () => {
    let built = 0;
    const template = { name: 'support', build: async ({ ownerUrl }: { ownerUrl: string }) => {
      built += 1;
      await withClient(ownerUrl, async (client) => client.query("CREATE EXTENSION citext; CREATE TABLE word AS SELECT 'sign'::citext AS text"));
    } };
    const [first, second] = await Promise.all([createTestDatabase(template), createTestDatabase(template)]);
    await withClient(first.ownerUrl, async (client) => client.query('DELETE FROM word'));
    const { rows } = await withClient(second.ownerUrl, async (client) => client.query('SELECT text FROM word'));
    expect(rows).toEqual([{ text: 'sign' }]);
    expect(built).toBe(1);
  });

  test('gives the superuser to tests that ask for it by name', async () => {
    const { rows } = await withClient(await superuserUrl(await createTestDatabase()), async (client) => client.query('SELECT current_user AS name'));
    expect(rows).toEqual([{ name: 'postgres' }]);
  });
});

describe('a test namespace', () => {
  test('starts workflows at once, with the search attributes of the product', async () => {
    const { address, namespace } = await createTestNamespace();
    const connection = await Connection.connect({ address });
    const client = new Client({ connection, namespace });
    const handle = await client.workflow.start('nobody', { taskQueue: 'none', workflowId: 'one', searchAttributes: { NeedsYou: [true], Stage: ['held'] } });
    expect((await handle.describe()).searchAttributes).toMatchObject({ NeedsYou: [true], Stage: ['held'] });
    await connection.close();
  });

  test('has its command line and a time-skipping server beside it', async () => {
    expect(await temporalCliPath()).toMatch(/temporal/);
    const port = await freePort();
    const server = spawn(await timeSkippingServerPath(), [String(port)], { stdio: 'ignore' });
    try {
      const connection = await connectWhenServing(`127.0.0.1:${port}`, () => server.exitCode !== null);
      expect((await connection.workflowService.getSystemInfo({})).capabilities).not.toBeNull();
      await connection.close();
    } finally {
      server.kill('SIGKILL');
    }
  });
});
