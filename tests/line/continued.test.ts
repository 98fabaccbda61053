import { randomUUID } from 'node:crypto';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { positionOf } from '#db/applications/application.repository.ts';
import { makeCampaign } from '#db/campaigns/campaign.repository.ts';
import { openApplication } from '#db/campaigns/take.repository.ts';
import { historyOf } from '#workers/jobs/keep-histories.ts';
import { workflowIds } from '#workflows/messages.ts';
import { createWorkflowStarter } from '#workflows/starter.ts';
import { until } from '../support/signed-in.ts';
import { workflowCode } from '../support/temporal.ts';
import { openLine, type Line } from './kit/line.ts';

/** Far fewer events than a server allows: every few steps are a run of their own. */
const historyLimit = 20;

interface Run {
  readonly events: readonly { readonly activityTaskScheduledEventAttributes?: { readonly activityType: { readonly name: string }; readonly input: { readonly payloads: readonly { readonly data: string }[] } } }[];
}

describe('a history that is full goes on as a new run', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine({ waits: { hold: 3_000 } });
    await line.readBoards();
  });
  afterAll(async () => line[Symbol.asyncDispose]());

  const starter = () => createWorkflowStarter(line.temporal, historyLimit);

  /** Every run of a workflow that is over, each of which replays by itself. */
  async function runsOf(workflowId: string): Promise<readonly Run[]> {
    await line.temporal.workflow.getHandle(workflowId).result();
    const runs = await historyOf(line.api.common, workflowId);
    if (!Array.isArray(runs)) throw new Error(`${workflowId} is ${runs}`);
    for (const run of runs) await expect(Worker.runReplayHistory({ workflowBundle: { code: await workflowCode() } }, run, workflowId)).resolves.toBeUndefined();
    return runs as Run[];
  }

  test('an application through edits, undos, the submission and its end: sent once, no move twice', async () => {
    const ines = await line.applicant();
    const openingId = await line.openingOf('HP-2063');
    const row = await line.asPerson((tx) => openApplication(tx, ines.candidateId, openingId, null));
    if (row === null) throw new Error('the application was not opened');
    await starter().application({ position: positionOf(row), waits: line.waits, candidateId: ines.candidateId, campaignId: null });
    for (let n = 0; n < 2; n += 1) {
      const { bundle } = await line.waitFor(row.id, 'awaiting_approval');
      expect(await line.sign(row.id)).toMatchObject({ status: 200 });
      expect(await line.decide(row.id, 'undo')).toMatchObject({ status: 200 });
      expect(await line.decide(row.id, 'edit', { letter: bundle?.letter ?? null })).toMatchObject({ status: 200 });
    }
    await line.waitFor(row.id, 'awaiting_approval');
    await line.sign(row.id);
    const { timeline } = await line.waitFor(row.id, 'following_up');
    expect(line.received(ines)).toHaveLength(1);
    const moves = timeline.map(({ step }) => step).filter((step) => /^\d+:/.test(step));
    expect(new Set(moves).size).toBe(moves.length);
    await line.decide(row.id, 'withdraw');
    expect((await runsOf(workflowIds.application(row.id, 1))).length).toBeGreaterThan(2);
  });

  test('a campaign and its reading of boards: every board once, every place of the window filled, nothing taken twice', async () => {
    const { candidateId } = await line.applicant({ window: 3 });
    const boards = await line.asPerson(({ em }) => em.execute<{ id: string }[]>('select id from board where origin = ? order by id', [line.ground.practice.url]));
    const maxApplications = 8;
    const campaignId = await line.asPerson((tx) => makeCampaign(tx, { candidateId, name: 'all boards', brief: '', plan: null, boards: boards.map(({ id }) => id), threshold: 0, maxApplications }));
    await starter().campaign({ campaignId, userId: line.userId, waits: line.waits, nextTake: 1, discovered: false }, candidateId);

    const waiting = async () => {
      const { body } = await line.api.call<{ applications: { id: string; stage: string }[] }>('GET', `/applications?candidate=${candidateId}`);
      return body.applications.filter(({ stage }) => stage === 'awaiting_approval' || stage === 'needs_you');
    };
    const campaign = async () => (await line.api.call<{ state: string; taken: number }>('GET', `/campaigns/${campaignId}`)).body;
    for (let at = await campaign(); at.state !== 'ended'; at = await campaign()) {
      const free = await until(async () => ({ ids: await waiting(), state: (await campaign()).state }), ({ ids, state }) => ids.length > 0 || state === 'ended');
      for (const { id } of free.ids) await line.decide(id, 'reject', { reason: 'other' });
      await starter().tellCampaign(campaignId, randomUUID());
    }
    const taken = await line.asPerson(({ em }) => em.execute<{ take: number; opening_id: string }[]>('select take, opening_id from campaign_opening where campaign_id = ? and take is not null order by take', [campaignId]));
    expect(taken.map(({ take }) => take)).toEqual(Array.from({ length: maxApplications }, (_, n) => n + 1));
    expect((await runsOf(workflowIds.campaign(campaignId))).length).toBeGreaterThan(1);

    const readings = await runsOf(workflowIds.discovery(campaignId));
    const read = readings.flatMap(({ events }) => events).flatMap(({ activityTaskScheduledEventAttributes: step }) => (step?.activityType.name === 'readBoard' ? [JSON.parse(Buffer.from(step.input.payloads[1]?.data ?? '', 'base64').toString('utf8')) as string] : []));
    expect(readings.length).toBeGreaterThan(1);
    expect(read.toSorted()).toEqual(boards.map(({ id }) => id).toSorted());
  });
});
