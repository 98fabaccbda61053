import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('what Temporal says stands in the log of the process as JSON, and signals are left to the process', async () => {
  // A process has one runtime for good, so it gets one of its own.
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'temporal-runtime.child.ts')]);
  const [said, added] = stdout.trim().split('\n').map((line) => JSON.parse(line) as unknown);
  expect(said).toMatchObject({ level: 40, msg: 'Activity failed', taskQueue: 'browser', err: { message: 'the page did not open' } });
  expect(added).toBe(0);
});
