import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readableHistory } from '#temporal/codec/readable-history.ts';
import { workflowCode } from '../support/temporal.ts';
import { openLine, type Line } from './line.ts';

let line: Line;
beforeAll(async () => {
  line = await openLine();
  await line.readBoards();
});
afterAll(async () => line[Symbol.asyncDispose]());

// Seed 1 of drill crash: after an outage two decisions arrive in one task, and no worker could replay it from there on.
test('decisions that arrive together while no worker runs: one is carried out, and the history replays', async () => {
  const id = await line.apply(await line.applicant(), 'HP-2057');
  const { needsYou } = await line.waitFor(id, 'needs_you');
  const answers = [{ questionId: needsYou?.questions[0]?.id ?? '', values: ['3 to 5'] }];
  await line.stopWorkers();
  await Promise.all([1, 2, 3].map(() => line.decide(id, 'answer', { answers })));
  await line.startWorkers();
  await line.waitFor(id, 'awaiting_approval');
  const history = await readableHistory(line.workflow(id), line.api.common.payloadCodec);
  // One at a time: what comes while it is carried out is refused and asked again.
  expect(JSON.stringify(history).split('"workflowExecutionUpdateAcceptedEventAttributes"').length - 1).toBe(1);
  await Worker.runReplayHistory({ workflowBundle: { code: await workflowCode() } }, history, `application:${id}:1`);
});
