import { setTimeout as sleep } from 'node:timers/promises';
import { status as grpc } from '@grpc/grpc-js';
import { isGrpcServiceError, type Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { searchAttributeNumbers } from './search-attributes.ts';

/** How long closed workflows stay readable. The development server's own default is one day. */
export const retentionDays = 90;

/**
 * Makes sure that the namespace exists with the product's retention and search attributes. Safe to repeat at every
 * start. Returns when workflows can be started in it.
 */
export async function ensureNamespace(connection: Connection, namespace: string): Promise<void> {
  const retention = msToTs(retentionDays * 86_400_000);
  try {
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: retention });
  } catch (error) {
    if (!isGrpcServiceError(error) || error.code !== grpc.ALREADY_EXISTS) throw error;
    await connection.workflowService.updateNamespace({ namespace, config: { workflowExecutionRetentionTtl: retention } });
  }
  await whenKnown(() => connection.workflowService.describeNamespace({ namespace }));
  await ensureSearchAttributes(connection, namespace);
}

async function ensureSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const { customAttributes } = await whenKnown(() => connection.operatorService.listSearchAttributes({ namespace }));
  const missing = Object.entries(searchAttributeNumbers()).filter(([name]) => !(name in customAttributes));
  if (missing.length > 0) await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: Object.fromEntries(missing) });
  await whenKnown(() => connection.workflowService.countWorkflowExecutions({ namespace, query: 'NeedsYou = true' }));
}

/** A new namespace reaches the server's own caches within seconds, and is not found until then. Asks for ten seconds. */
async function whenKnown<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 100 || !isGrpcServiceError(error)) throw error;
    }
    await sleep(100);
  }
}
