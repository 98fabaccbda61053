import { Runtime } from '@temporalio/worker';
import pino from 'pino';
import { expect, test } from 'vitest';
import { installTemporalRuntime } from './temporal-runtime.ts';

test('what Temporal says stands in the log of the process as JSON, and signals are left to the process', () => {
  const lines: string[] = [];
  const listeners = process.listenerCount('SIGTERM');
  installTemporalRuntime(pino({ name: 'worker' }, { write: (line: string) => void lines.push(line) }));
  Runtime.instance().logger.warn('Activity failed', { taskQueue: 'browser', error: new Error('the page did not open') });
  expect(process.listenerCount('SIGTERM')).toBe(listeners);
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    expect.objectContaining({ level: 40, msg: 'Activity failed', taskQueue: 'browser', err: expect.objectContaining({ message: 'the page did not open' }) as unknown }),
  ]);
});
