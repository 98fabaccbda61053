import { spawn } from 'node:child_process';
import { Client, Connection } from '@temporalio/client';
import { describe, expect, test } from 'vitest';
import { freePort } from '#start/processes/free-port.ts';
import { connectWhenServing } from '#temporal/server.ts';
import { createEmptyDatabase, createTestDatabase, superuserUrl, withClient } from './postgres.ts';
import { createTestNamespace, temporalCliPath, timeSkippingServerPath } from './temporal.ts';

describe('a test database', () => {
  test('is migrated, UTF-8, and its roles may not bypass row-level security', async () => {
    const database = await createTestDatabase();
    for (const url of [database.ownerUrl, database.appUrl, database.systemUrl]) {
      const { rows } = await withClient(url, async (client) => client.query(
        "SELECT length('é') AS length, to_regclass('application') IS NOT NULL AS migrated, rolsuper AS super, rolbypassrls AS bypass FROM pg_roles WHERE rolname = current_user"));
      expect(rows).toEqual([{ length: 1, migrated: true, super: false, bypass: false }]);
    }
  });

  test('of one suite shows nothing of another', async () => {
    const [first, second] = await Promise.all([createEmptyDatabase(), createEmptyDatabase()]);
    await withClient(first.ownerUrl, async (client) => client.query('CREATE TABLE word (text text)'));
    const { rows } = await withClient(second.ownerUrl, async (client) => client.query("SELECT to_regclass('word') AS word"));
    expect(rows).toEqual([{ word: null }]);
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
