import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { describe, expect, test } from 'vitest';
import { createTestNamespace } from '../tests/support/temporal.ts';
import { ensureNamespace } from './namespace.ts';
import { searchAttributes } from './search-attributes.ts';
import { serverArgs } from './server.ts';

describe('a namespace', () => {
  test('keeps closed workflows for 90 days, also when a server set it back to one', async () => {
    const { address, namespace } = await createTestNamespace();
    const connection = await Connection.connect({ address });
    const retention = async (): Promise<number> => Number((await connection.workflowService.describeNamespace({ namespace })).config?.workflowExecutionRetentionTtl?.seconds);
    expect(await retention()).toBe(90 * 86_400);
    await connection.workflowService.updateNamespace({ namespace, config: { workflowExecutionRetentionTtl: msToTs('1 day') } });
    expect(await retention()).toBe(86_400);
    await ensureNamespace(connection, namespace);
    expect(await retention()).toBe(90 * 86_400);
    await connection.close();
  });

  test('has the search attributes of the product, none of which names a person or an employer', async () => {
    const { address, namespace } = await createTestNamespace();
    const connection = await Connection.connect({ address });
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    expect(Object.keys(customAttributes)).toEqual(expect.arrayContaining(Object.keys(searchAttributes)));
    expect(Object.keys(searchAttributes).sort()).toEqual(['Attempt', 'CampaignId', 'CandidateId', 'NeedsYou', 'Source', 'Stage']);
    await connection.close();
  });
});

describe("the server's arguments", () => {
  const ports = { port: 1, httpPort: 2, metricsPort: 3, uiPort: 4, codecEndpoint: 'http://127.0.0.1:5/temporal/codec' };

  test('put its file into WAL mode, listen on loopback alone and switch fairness on', () => {
    const words = serverArgs({ ...ports, databaseFile: '/data/temporal.db' }).join(' ');
    expect(words).toContain('--db-filename /data/temporal.db --sqlite-pragma journal_mode=wal --sqlite-pragma synchronous=normal');
    expect(words).toContain('--ip 127.0.0.1');
    expect(words).toContain('--ui-port 4 --ui-ip 127.0.0.1');
    expect(words).toContain('matching.enableFairness=true');
  });

  test('leave file and UI out where none is wanted', () => {
    const words = serverArgs({ ...ports, uiPort: null, databaseFile: null }).join(' ');
    expect(words).not.toContain('--db-filename');
    expect(words).toContain('--headless');
  });
});
