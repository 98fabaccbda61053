import { DefaultLogger, Runtime } from '@temporalio/worker';

// To be imported by whatever runs a worker in a test: a process has one runtime, several files share a process, and
// options given a second time are refused. Where the runtime ends with its last worker, the SDK makes the next from these.
Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR', console: {} } } });
