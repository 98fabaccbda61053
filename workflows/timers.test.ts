import { randomUUID } from 'node:crypto';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultWaits, type Waits } from '#domain/application/waits.ts';
import { searchAttributeNumbers } from '#temporal/search-attributes.ts';
import { FakeRecord } from '../tests/support/fake-record.ts';
import { timeSkippingServerPath, workflowCode } from '../tests/support/temporal.ts';
import '../tests/support/temporal-runtime.ts';
import { decisions, position, queues, workflowIds, type ApplicationInput, type CampaignInput } from './messages.ts';

const [second, hour, day] = [1_000, 3_600_000, 86_400_000];

describe('timers of an application', () => {
  let env: TestWorkflowEnvironment;
  let workers: readonly Worker[] = [];
  let running: Promise<unknown> = Promise.resolve();
  /** The record of the test that runs. */
  let record: FakeRecord;

  beforeAll(async () => {
    const code = await workflowCode();
    env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path: await timeSkippingServerPath() } } });
    await env.connection.operatorService.addSearchAttributes({ namespace: 'default', searchAttributes: searchAttributeNumbers() });
    record = newRecord();
    const names = Object.keys(record.activities) as (keyof FakeRecord['activities'])[];
    const activities = Object.fromEntries(names.map((name) => [name, async (...args: never[]) => (record.activities[name] as (...given: never[]) => Promise<unknown>)(...args)]));
    workers = await Promise.all(
      Object.values(queues).map((taskQueue) => Worker.create({ connection: env.nativeConnection, taskQueue, activities, ...(taskQueue === queues.core ? { workflowBundle: { code } } : {}) })),
    );
    running = Promise.all(workers.map((worker) => worker.run()));
  });
  afterAll(async () => {
    for (const worker of workers) worker.shutdown();
    await running;
    await env.teardown();
  });

  /** Runs an application to its end; the person signs as soon as it waits for that, or never. Time skips from there. */
  async function run(waits: Partial<Waits>, signed: boolean): Promise<unknown> {
    const input: ApplicationInput = { position: record.at, waits: { ...defaultWaits, ...waits }, fairnessKey: 'one' };
    const handle = await env.client.workflow.start('applicationWorkflow', { workflowId: workflowIds.application(record.at.applicationId, 1), taskQueue: queues.core, args: [input] });
    if (signed) {
      // The record is a step ahead of the workflow, which turns away what it does not know of yet.
      while ((await handle.query(position)).stage !== 'awaiting_approval') await new Promise((resolve) => void setTimeout(resolve, 20));
      await handle.executeUpdate(decisions.sign, { args: [{ kind: 'sign', messageId: randomUUID(), approvalId: randomUUID(), bundleHash: 'h' }] });
    }
    return handle.result();
  }

  const newRecord = () => new FakeRecord(() => env.currentTimeMs());
  /** Timers fire at their instant or a moment after, never before. */
  const within = (found: readonly number[], expected: readonly number[]) => {
    expect(found).toHaveLength(expected.length);
    found.forEach((at, index) => {
      expect(at).toBeGreaterThanOrEqual((expected[index] ?? 0) - 5);
      expect(at).toBeLessThan((expected[index] ?? 0) + 30 * second);
    });
  };

  test('a bundle nobody decided on expires after its time, to the day', async () => {
    record = newRecord();
    expect(await run({ approval: 7 * day }, false)).toBe('expired');
    within(record.timesOf('runOut', record.asked[0]?.[1] ?? 0), [7 * day]);
  });

  test('a hand-over nobody took up expires after its own time', async () => {
    record = newRecord();
    record.asksThePerson = true;
    expect(await run({ needsYou: 14 * day }, false)).toBe('expired');
    within(record.timesOf('runOut', record.asked[0]?.[1] ?? 0), [14 * day]);
  });

  test('a signed one is claimed when the undo window is over, and asked again at the date it was put off to', async () => {
    record = newRecord();
    record.holdUntil = (await env.currentTimeMs()) + 25 * hour;
    expect(await run({ hold: 600 * second, close: day, followUps: [] }, true)).toBe('no_answer');
    const signedAt = record.asked.find(([name]) => name === 'sign')?.[1] ?? 0;
    within(record.timesOf('claim', signedAt), [600 * second, (record.holdUntil ?? 0) - signedAt]);
  });

  test('an attempt that nobody reported is looked at again when its lease ends, not before', async () => {
    record = newRecord();
    record.leaseMs = 60 * second;
    expect(await run({ close: day, followUps: [] }, true)).toBe('no_answer');
    within(record.timesOf('recover', record.sentAt), [0, 60 * second]);
  });

  test('a record whose clock is behind is asked again once a second, not without a pause', async () => {
    record = newRecord();
    record.behindMs = 20 * second;
    expect(await run({ approval: 7 * day }, false)).toBe('expired');
    expect(record.timesOf('runOut', 0).length).toBeLessThanOrEqual(22);

    record = newRecord();
    record.behindMs = 20 * second;
    record.holdUntil = (await env.currentTimeMs()) + 60 * second;
    expect(await run({ hold: 60 * second, close: day, followUps: [] }, true)).toBe('no_answer');
    expect(record.timesOf('claim', 0).length).toBeLessThanOrEqual(22);
  });

  test('a campaign looks for a free place every five minutes, also where nobody says that there is one', async () => {
    record = newRecord();
    record.looks = 2;
    const input: CampaignInput = { campaignId: randomUUID(), userId: record.at.userId, waits: defaultWaits, nextTake: 1, discovered: true };
    const campaign = env.client.workflow.execute('campaignWorkflow', { workflowId: workflowIds.campaign(input.campaignId), taskQueue: queues.core, args: [input] });
    await expect(campaign).resolves.toBeUndefined();
    within(record.timesOf('readCampaign', record.asked[0]?.[1] ?? 0), [0, 300 * second, 600 * second]);
  });

  /** The next such day at half past seven, UTC. The server's clock may have run years ahead: it skips what nobody waits for. */
  function next(now: number, month: number, ofMonth: number, leapYear: boolean): number {
    for (let year = new Date(now).getUTCFullYear(); ; year += 1) {
      const at = Date.UTC(year, month - 1, ofMonth, 7, 30);
      if (at > now && (!leapYear || new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29)) return at;
    }
  }

  // Europe changes its clocks on the last Sunday of March. Calendars here are of UTC: no day is shorter, and a leap day is one.
  test.for([
    ['a change of the clocks', 3, 24, false, ['04-01', '04-11']],
    ['a leap day', 2, 20, true, ['02-28', '03-09']],
  ] as const)('follow-ups and the closing keep their days over %s', async ([, month, ofMonth, leapYear, dues]) => {
    const now = await env.currentTimeMs();
    await env.sleep(next(now, month, ofMonth, leapYear) - now);
    record = newRecord();
    expect(await run({ hold: 10 * second, followUps: [8 * day, 18 * day], close: 60 * day }, true)).toBe('no_answer');
    within(record.timesOf('draftFollowUp', record.sentAt), [8 * day, 18 * day]);
    within(record.timesOf('runOut', record.sentAt), [60 * day]);
    expect(record.mails.map(({ createdAt }) => new Date(createdAt).toISOString().slice(5, 10))).toEqual(dues);
  });
});
