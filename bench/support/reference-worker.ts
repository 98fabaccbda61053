// The worker of the reference workflow, as a process of its own: the same options as the product's `core`.
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { limits } from '#workers/workers.ts';

Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR', console: {} } } });
const [address = '', namespace = ''] = process.argv.slice(2);
const workflowBundle = await bundleWorkflowCode({ workflowsPath: fileURLToPath(new URL('reference.workflow.ts', import.meta.url)), logger: new DefaultLogger('ERROR') });
const connection = await NativeConnection.connect({ address });
const worker = await Worker.create({ connection, namespace, taskQueue: 'reference', workflowBundle, activities: { nothing: () => Promise.resolve() }, ...limits.core });
process.once('SIGTERM', () => worker.shutdown());
process.send?.('ready');
await worker.run();
await connection.close();
process.exit(0);
