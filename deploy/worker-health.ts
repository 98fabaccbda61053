// The health check of a worker's container: fails unless Temporal has lately been asked for work by it, on every queue.
import { hostname } from 'node:os';
import { Client, Connection } from '@temporalio/client';
import { readConfig } from '#start/config.ts';
import { isServedBy } from '#temporal/queues.ts';
import { queues } from '#workflows/messages.ts';

const { temporal } = readConfig();
const connection = await Connection.connect({ address: temporal.address });
const served = await isServedBy(hostname(), new Client({ connection, namespace: temporal.namespace }), Object.values(queues));
await connection.close();
process.exit(served ? 0 : 1);
