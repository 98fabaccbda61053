// One warning of Temporal's through the process's log; then, on a line of its own, how many listeners of SIGTERM it added.
import { Runtime } from '@temporalio/worker';
import pino from 'pino';
import { installTemporalRuntime } from './temporal-runtime.ts';

const listeners = process.listenerCount('SIGTERM');
installTemporalRuntime(pino({ name: 'worker' }, pino.destination({ dest: 1, sync: true })));
Runtime.instance().logger.warn('Activity failed', { taskQueue: 'browser', error: new Error('the page did not open') });
process.stdout.write(`${process.listenerCount('SIGTERM') - listeners}\n`);
process.exit();
