import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Connection } from '@temporalio/client';
import { ensureNamespace } from '#temporal/namespace.ts';
import type { TemporalServer } from './addresses.ts';
import { askServers } from './ask.ts';

/** A namespace of its own for one suite, with the product's search attributes and retention. */
export interface TestNamespace {
  /** `host:port`, for `Connection.connect`, `NativeConnection.connect` and `TestWorkflowEnvironment.createFromExistingServer`. */
  readonly address: string;
  readonly namespace: string;
}

/** A fresh namespace on the run's development server. */
export async function createTestNamespace(): Promise<TestNamespace> {
  const { address } = await askServers<TemporalServer>('temporal');
  const namespace = `test-${randomBytes(6).toString('hex')}`;
  const connection = await Connection.connect({ address });
  try {
    await ensureNamespace(connection, namespace);
  } finally {
    await connection.close();
  }
  return { address, namespace };
}

/** Path of the time-skipping server, for `createTimeSkipping({ server: { executable: { type: 'existing-path', path } } })`. */
export async function timeSkippingServerPath(): Promise<string> {
  return askServers<string>('time-skipping');
}

/** The workflow code as workers run it, bundled once a test run. */
export async function workflowCode(): Promise<string> {
  return readFile(await askServers<string>('workflow-code'), 'utf8');
}

/** Path of the `temporal` command of the pinned version. */
export async function temporalCliPath(): Promise<string> {
  return askServers<string>('temporal-cli');
}
