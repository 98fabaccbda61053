import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepHistories } from '#workers/jobs/keep-histories.ts';
import { expireKeys, sweepLeases, wakeSnoozed } from '#workers/jobs/sweep.ts';
import { createWorkflowStarter } from '#workflows/starter.ts';
import { attributes } from '#workflows/messages.ts';
import { until } from '../support/signed-in.ts';
import { temporalCliPath } from '../support/temporal.ts';
import { openLine, type Applicant, type Line } from './kit/line.ts';
import { openRealEmployer, signedPacket } from './kit/real-employer.ts';

interface Inbox {
  readonly items: readonly { applicationId: string }[];
  readonly snoozed: readonly { applicationId: string; until: string }[];
}

describe('what is kept beside an application', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine();
    await line.readBoards();
  });
  afterAll(async () => line[Symbol.asyncDispose]());

  const inbox = async ({ candidateId }: Applicant) => (await line.api.call<Inbox>('GET', `/inbox?candidate=${candidateId}`)).body;
  const shown = ({ items, snoozed }: Inbox) => ({ items: items.length, snoozed: snoozed.length });

  test('an item that is put aside leaves the inbox, and comes back at its time', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const snooze = (until: string | null) => line.api.call('PUT', `/applications/${id}/snooze`, { until });
    const later = new Date(Date.now() + 3_600_000).toISOString();
    expect(await snooze(later)).toMatchObject({ status: 204 });
    expect(await inbox(ines)).toMatchObject({ items: [], snoozed: [{ applicationId: id, until: later }] });
    expect(await snooze(null)).toMatchObject({ status: 204 });
    expect(shown(await inbox(ines))).toEqual({ items: 1, snoozed: 0 });

    await snooze(later);
    const deps = { ...line.workers.common, clock: { ...line.clocks.workers, now: () => new Date(Date.parse(later) + 1), monotonicMs: () => 0 } };
    expect(await wakeSnoozed(deps)).toBe(1);
    expect(await wakeSnoozed(deps)).toBe(0);
    expect(shown(await inbox(ines))).toEqual({ items: 1, snoozed: 0 });
    expect((await line.story(id)).timeline.map(({ step }) => step).filter((step) => ['snoozed', 'woken'].includes(step))).toEqual(['snoozed', 'woken', 'snoozed', 'woken']);
  });

  test('it is put aside neither into the past, nor beyond its own end, nor while it does not wait', async () => {
    const id = await line.prepared(await line.applicant(), 'HP-2063');
    const snooze = async (until: number) => (await line.api.call('PUT', `/applications/${id}/snooze`, { until: new Date(until).toISOString() })).status;
    expect(await snooze(Date.now() - 1_000)).toBe(409);
    expect(await snooze(Date.now() + 30 * 86_400_000)).toBe(409);
    await line.decide(id, 'reject', { reason: 'place', note: 'two hours by train' });
    expect(await snooze(Date.now() + 3_600_000)).toBe(409);
    // The words of the rejection stay with the person; the decision carried the reason alone.
    expect(await line.story(id)).toMatchObject({ ending: 'rejected_by_person', notes: [{ text: 'two hours by train' }] });
  });

  test('the history of a run that is over is kept by its hash, once, and can be read', async () => {
    const id = await line.prepared(await line.applicant(), 'HP-2063');
    await line.decide(id, 'reject', { reason: 'pay' });
    await line.workflow(id).result();
    const deps = { ...line.workers.common };
    await until(async () => {
      await keepHistories(deps);
      return (await line.story(id)).evidence;
    }, (evidence) => evidence.some(({ kind }) => kind === 'history'));
    expect(await keepHistories(deps)).toBe(0);
    const kept = (await line.story(id)).evidence.filter(({ kind }) => kind === 'history');
    expect(kept).toHaveLength(1);
    const { body } = await line.api.call<Buffer>('GET', (kept[0]?.url ?? '').replace('/api/v1', ''));
    const { workflowId, runs } = JSON.parse(gunzipSync(body).toString('utf8')) as { workflowId: string; runs: { events: { eventType: string }[] }[] };
    expect(workflowId).toBe(`application:${id}:1`);
    expect(runs.at(-1)?.events.at(-1)?.eventType).toBe('EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED');
  });

  test('operators find it by stage, source, attempt and candidate', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    // The row is ahead of its workflow by a task.
    const seen = async () => {
      const { typedSearchAttributes: found } = await line.workflow(id).describe();
      return [found.get(attributes.stage), found.get(attributes.source), found.get(attributes.attempt), found.get(attributes.candidate)];
    };
    await expect.poll(seen).toEqual(['awaiting_approval', 'greenhouse', 1, ines.candidateId]);
  });

  test('the commands of the operator’s guide find, look at and withdraw it', async () => {
    const id = await line.prepared(await line.applicant(), 'HP-2063');
    const cli = await temporalCliPath();
    const temporal = async (...args: string[]) => (await promisify(execFile)(cli, [...args, '--address', line.address, '--namespace', line.namespace, '--codec-endpoint', `${line.api.url}/temporal/codec`])).stdout;
    await until(() => temporal('workflow', 'list', '--query', `Stage = "awaiting_approval" AND Source = "greenhouse" AND NeedsYou = false AND WorkflowId STARTS_WITH "application:${id}"`), (found) => found.includes(id));
    expect(await temporal('workflow', 'query', '--workflow-id', `application:${id}:1`, '--type', 'position')).toContain('awaiting_approval');
    const input = JSON.stringify({ kind: 'withdraw', messageId: crypto.randomUUID() });
    await temporal('workflow', 'update', 'execute', '--workflow-id', `application:${id}:1`, '--name', 'withdraw', '--input', input);
    expect(await line.story(id)).toMatchObject({ stage: 'closed', ending: 'withdrawn' });
  });

  test('a person records the interview of a real application by hand', async () => {
    await using employer = await openRealEmployer(line);
    const id = await signedPacket(line, employer);
    await line.decide(id, 'packet', { sent: true });
    await line.waitFor(id, 'following_up');
    const { body: mail } = await line.changed<{ id: string }>('POST', `/applications/${id}/mails`, { from: 'lena@tannwald.example', subject: 'Your application', text: 'We would like to invite you to an interview.' });
    await line.changed('POST', `/mails/${mail.id}/confirm`, { ending: 'interview' });
    expect(await line.waitFor(id, 'closed')).toMatchObject({ ending: 'interview' });
    expect(employer.requests).toEqual([]);
  });

  test('runs that are told to go on as new ones keep their place to the end', async () => {
    const starter = createWorkflowStarter(line.temporal, 20);
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const position = await line.workflow(id).query<Parameters<typeof starter.application>[0]['position']>('position');
    // The run before is over for Temporal; its row is not.
    await line.workflow(id).terminate('to begin again with short histories');
    await line.asPerson(({ em }) => em.execute('update application set run = 2 where id = ?', [id]));
    await starter.application({ position: { ...position, run: 2 }, waits: line.waits, candidateId: ines.candidateId, campaignId: null });
    const first = (await line.workflow(id, 2).describe()).runId;
    await line.sign(id);
    await line.waitFor(id, 'following_up');
    // It waits for the date of its follow-up; whatever wakes it finds its history long.
    await starter.tell({ ...position, run: 2 }, 'something changed');
    const describe = () => line.workflow(id, 2).describe();
    expect((await until(describe, ({ runId }) => runId !== first)).runId).not.toBe(first);
    await line.decide(id, 'withdraw');
    expect(await line.workflow(id, 2).result()).toBe('withdrawn');
    expect(line.received(ines)).toHaveLength(1);
    const found = (await describe()).typedSearchAttributes;
    expect(found.get(attributes.candidate)).toBe(ines.candidateId);
  });

  test('campaigns read their boards by Schedules that follow the record', async () => {
    const { campaignId } = await line.practiseUnder(100);
    const scheduled = async () => {
      const ids: string[] = [];
      for await (const { scheduleId } of line.temporal.schedule.list()) ids.push(scheduleId);
      return ids.filter((id) => id === `discovery:${campaignId}`);
    };
    await line.workers.reconcile();
    await until(scheduled, (ids) => ids.length === 1);
    await line.changed('PUT', `/campaigns/${campaignId}/state`, { state: 'ended' });
    await line.workers.reconcile();
    expect(await until(scheduled, (ids) => ids.length === 0)).toEqual([]);
  });

  test('the sweeps find nothing where nothing is over, and remove what expired', async () => {
    expect(await sweepLeases(line.workers.common)).toBe(0);
    const inAYear = { ...line.workers.common, clock: { now: () => new Date(Date.now() + 365 * 86_400_000), monotonicMs: () => 0 } };
    expect(await expireKeys(line.workers.common)).toBeGreaterThanOrEqual(0);
    expect(await expireKeys(inAYear)).toBeGreaterThan(0);
    expect(await line.api.call('GET', '/me')).toMatchObject({ status: 401 });
  });
});
