import { readFile } from 'node:fs/promises';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createDatabasePacing } from '#activities/discover/database-pacing.ts';
import { createDiscoverActivities } from '#activities/discover/discover.activities.ts';
import { systemClock } from '#adapters/clock/clock.ts';
import { createMemoryPacing } from '#adapters/web/pacing.memory.ts';
import { createWebClient } from '#adapters/web/web-client.ts';
import type { Pacing } from '#adapters/web/web.port.ts';
import { openDatabase } from '#db/access/database.ts';
import { queues } from '#workflows/messages.ts';
import type { ChildTask, Departure } from './child-task.ts';

// A worker of discovery as its own process, to be killed at any moment.
const task = JSON.parse(process.argv[2] ?? '') as ChildTask;
Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR', console: {} } } });
const database = await openDatabase({ app: task.app, system: task.system }, 10);
const paced = task.sabotage === 'pacing' ? createMemoryPacing() : createDatabasePacing(database, new Set());
const pacing: Pacing = {
  ...paced,
  async wait(host, signal, gapMs, perDay) {
    await paced.wait(host, signal, gapMs, perDay);
    process.send?.({ host, at: performance.timeOrigin + performance.now(), gapMs } satisfies Departure);
  },
};
const web = createWebClient({ userAgent: 'Countersign/drill', pacing, allowedOrigins: task.origins });
const activities = createDiscoverActivities({ database, clock: systemClock, notifier: { changed: () => undefined, close: () => Promise.resolve() }, web, practiceOrigin: null });
const connection = await NativeConnection.connect({ address: task.temporal });
const code = await readFile(task.workflowCode, 'utf8');
const common = { connection, namespace: task.namespace, maxHeartbeatThrottleInterval: '5s' } as const;
const workers = await Promise.all([
  Worker.create({ ...common, taskQueue: queues.core, workflowBundle: { code } }),
  Worker.create({ ...common, taskQueue: queues.discover, activities, maxConcurrentActivityTaskExecutions: 8 }),
]);
process.send?.('ready');
await Promise.all(workers.map(async (worker) => worker.run()));
