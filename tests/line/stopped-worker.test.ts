import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '#start/product.ts';
import { workflowBundlePath } from '#workers/bundle.ts';
import { planEnvironment } from '../../drills/kit/plan.ts';
import { until } from '../support/signed-in.ts';
import { workflowCode } from '../support/temporal.ts';
import { openLine, type Line } from './kit/line.ts';

let line: Line;
beforeAll(async () => {
  line = await openLine();
  await line.readBoards();
});
afterAll(async () => line[Symbol.asyncDispose]());

/** Workers in a process of their own, as the supervisor and containers run them; `said` is what it tells them. */
async function startWorkerProcess(): Promise<{ readonly worker: ChildProcess; readonly said: unknown[] }> {
  const config = join(line.ground.folder, 'config.json');
  await writeFile(config, JSON.stringify(line.ground.config(line)));
  // Whole or not at all: other suites may start programs that read it.
  await mkdir(dirname(workflowBundlePath), { recursive: true });
  await writeFile(`${workflowBundlePath}.${process.pid}`, await workflowCode());
  await rename(`${workflowBundlePath}.${process.pid}`, workflowBundlePath);
  const plan = planEnvironment({ forms: 'http', times: {}, sabotages: [], strikes: null, workers: 1 });
  const worker = fork(join(projectRoot, 'drills/kit/worker.ts'), [], { execArgv: ['--disable-warning=ExperimentalWarning'], env: { ...process.env, ...plan, COUNTERSIGN_CONFIG: config } });
  const said: unknown[] = [];
  worker.on('message', (message) => void said.push(message));
  await until(async () => said, (all) => all.length > 0);
  return { worker, said };
}

test('told to stop with a click in flight, a worker says so, sees the outcome, and ends by itself', async () => {
  const ines = await line.applicant();
  const id = await line.prepared(ines, 'HP-2063');
  await line.stopWorkers();
  const { worker, said } = await startWorkerProcess();
  try {
    line.fault('slow', 'HP-2063', { times: 1, delayMs: 6_000 });
    await line.sign(id);
    await line.waitUntil(id, ({ attempts }) => attempts.some(({ intentAt }) => intentAt !== null));
    const ended = once(worker, 'exit');
    worker.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  } finally {
    worker.kill('SIGKILL');
  }
  expect(said).toEqual([{ type: 'ready' }, { type: 'draining', why: 'a click is in flight' }]);
  const { stage, attempts } = await line.story(id);
  expect([stage, attempts.map(({ outcome }) => outcome)]).toEqual(['following_up', ['submitted']]);
  expect(line.received(ines).map(({ accepted }) => accepted)).toEqual([true]);
});
