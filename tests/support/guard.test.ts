import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listProcesses } from '#start/processes/identity.ts';
import type { RunRecord } from '#start/supervisor/record.ts';
import { until } from './signed-in.ts';

const data = mkdtempSync(join(tmpdir(), 'countersign-guarded-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** Processes whose command line names the data folder. */
const onData = () => listProcesses().filter(({ title }) => title.includes(data));

describe('a drill that is killed', () => {
  test('leaves no process of its program behind, nor what those started', async () => {
    const drill = fork(join(import.meta.dirname, 'guarded.child.ts'), [data], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const [record] = (await once(drill, 'message')) as [RunRecord];
    // The drill, the supervisor, its child, and the child of that.
    await until(async () => Promise.resolve(onData()), (all) => all.length === 4);
    process.kill(record.supervisor.pid, 'SIGKILL');
    drill.kill('SIGKILL');
    expect(await until(async () => Promise.resolve(onData()), (left) => left.length === 0)).toEqual([]);
  });
});
