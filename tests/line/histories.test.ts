import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkflowHandle } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import { sampleAnswers, sampleResume } from '#practice/sample-candidate/index.ts';
import { workflowIds } from '#workflows/messages.ts';
import { workflowCode } from '../support/temporal.ts';
import { until } from '../support/signed-in.ts';
import { savedHistory, wordsOf } from './kit/histories.ts';
import { openLine, type Applicant, type Line } from './kit/line.ts';
import { openRealEmployer, signedPacket } from './kit/real-employer.ts';

/**
 * Walks every main path once and looks at the history it left. `SAVE_HISTORIES=1 npm test -- tests/line/histories`
 * writes them to `workflows/histories/`, which every later version must replay.
 */
const folder = process.env['SAVE_HISTORIES'] === '1' ? join(import.meta.dirname, '..', '..', 'workflows', 'histories') : null;

/** Words of the sample candidate that are worth a search: names, addresses, statements, answers. */
const personal = [
  'Ines', 'Halvorsen', 'example.org', ...sampleAnswers.map(({ value }) => value).filter((value) => value.length > 3),
  ...factsFromJsonResume(sampleResume, 'sample', () => 'id').facts.flatMap(({ text, organisation }) => [text, organisation ?? '']).filter((words) => words.length > 6),
];

describe('the history that is left', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine({ waits: { hold: 400, followUps: [900, 600_000], close: 900_000 }, receiptDelayMs: 0, times: { outcomeLease: 3_000 } });
    await line.readBoards();
    if (folder !== null) await mkdir(folder, { recursive: true });
  });
  afterAll(async () => line[Symbol.asyncDispose]());
  afterEach(() => line.ground.practice.site.faults.clear());

  /** Replays with the code as it is now, holds no personal word, and is written where that was asked for. */
  async function looksRight(name: string, handle: WorkflowHandle): Promise<void> {
    const history = await savedHistory(handle, line.api.common.payloadCodec);
    const words = wordsOf(history);
    expect(personal.filter((word) => words.includes(word))).toEqual([]);
    await expect(Worker.runReplayHistory({ workflowBundle: { code: await workflowCode() }, replayName: name }, history, handle.workflowId)).resolves.toBeUndefined();
    if (folder !== null) await writeFile(join(folder, `${name}.json`), JSON.stringify(history));
  }

  async function applied(requisition = 'HP-2063'): Promise<{ ines: Applicant; id: string }> {
    const ines = await line.applicant();
    return { ines, id: await line.prepared(ines, requisition) };
  }

  async function sent(): Promise<{ ines: Applicant; id: string }> {
    const one = await applied();
    await line.sign(one.id);
    await line.waitFor(one.id, 'following_up');
    return one;
  }

  async function answered(id: string, ines: Applicant, kind: 'interview' | 'rejection', ending: string): Promise<void> {
    await line.write(kind, 'HP-2063', ines);
    const { mails } = await line.waitUntil(id, (story) => story.mails.some(({ state }) => state === 'received'));
    await line.changed('POST', `/mails/${mails.find(({ state }) => state === 'received')?.id ?? ''}/confirm`, { ending });
  }

  test('by an application that was signed, sent, followed up and invited', async () => {
    const { ines, id } = await sent();
    const { mails } = await line.waitUntil(id, (story) => story.mails.some(({ state }) => state === 'waiting'));
    const mail = mails.find(({ state }) => state === 'waiting');
    await line.changed('POST', `/mails/${mail?.id ?? ''}/sign`, { contentHash: mail?.contentHash });
    await line.waitUntil(id, (story) => story.mails.some(({ state }) => state === 'sent'));
    await answered(id, ines, 'interview', 'interview');
    expect(await line.workflow(id).result()).toBe('interview');
    await looksRight('signed-followed-up-invited', line.workflow(id));
  });

  test('by one that the employer turned down', async () => {
    const { ines, id } = await sent();
    await answered(id, ines, 'rejection', 'rejected_by_employer');
    expect(await line.workflow(id).result()).toBe('rejected_by_employer');
    await looksRight('signed-turned-down', line.workflow(id));
  });

  test('by one that the person rejected', async () => {
    const { id } = await applied();
    await line.decide(id, 'reject', { reason: 'level', note: 'not for Ines' });
    expect(await line.workflow(id).result()).toBe('rejected_by_person');
    await looksRight('rejected', line.workflow(id));
  });

  test('by one that was reopened: a run of its own', async () => {
    const { id } = await applied();
    await line.decide(id, 'reject', { reason: 'other' });
    await line.decide(id, 'reopen');
    await line.waitFor(id, 'awaiting_approval');
    await line.decide(id, 'withdraw');
    expect(await line.workflow(id, 2).result()).toBe('withdrawn');
    await looksRight('reopened-withdrawn', line.workflow(id, 2));
  });

  test('by one that was edited, undone and withdrawn while held', async () => {
    const { id } = await applied();
    const { bundle } = await line.story(id);
    await line.decide(id, 'edit', { letter: bundle?.letter ?? null });
    await line.waitFor(id, 'awaiting_approval');
    await line.sign(id);
    await line.decide(id, 'undo');
    await line.sign(id);
    await line.decide(id, 'withdraw');
    expect(await line.workflow(id).result()).toBe('withdrawn');
    await looksRight('edited-undone-withdrawn', line.workflow(id));
  });

  test('by one that asked the person a question', async () => {
    const ines = await line.applicant();
    const id = await line.apply(ines, 'HP-2057');
    const { needsYou } = await line.waitFor(id, 'needs_you');
    await line.decide(id, 'answer', { answers: [{ questionId: needsYou?.questions[0]?.id ?? '', values: ['More than 5'] }] });
    await line.waitFor(id, 'awaiting_approval');
    await line.sign(id);
    await line.waitFor(id, 'following_up');
    await line.decide(id, 'withdraw');
    expect(await line.workflow(id).result()).toBe('withdrawn');
    await looksRight('question-answered-sent-withdrawn', line.workflow(id));
  });

  test('by one that was not accepted, and then was', async () => {
    line.fault('refuse', 'HP-2063', { times: 1 });
    const { ines, id } = await applied();
    await line.sign(id);
    await line.waitFor(id, 'needs_you');
    await line.decide(id, 'answer', {});
    await line.waitFor(id, 'awaiting_approval');
    await line.sign(id);
    await line.waitFor(id, 'following_up');
    await answered(id, ines, 'rejection', 'rejected_by_employer');
    expect(await line.workflow(id).result()).toBe('rejected_by_employer');
    await looksRight('not-accepted-sent-again', line.workflow(id));
  });

  test('by one of unknown outcome that a receipt proved', async () => {
    line.fault('drop_reply', 'HP-2063', { times: 1 });
    const { id } = await applied();
    await line.sign(id);
    await line.waitFor(id, 'following_up');
    await line.decide(id, 'withdraw');
    expect(await line.workflow(id).result()).toBe('withdrawn');
    await looksRight('unknown-proven', line.workflow(id));
  });

  test.for([['unknown-settled-sent', true], ['unknown-settled-not-sent', false]] as const)('by one of unknown outcome that the person settled (%s)', async ([name, went]) => {
    line.fault('error_500', 'HP-2063', { times: 1 });
    const { id } = await applied();
    await line.sign(id);
    await line.waitFor(id, 'outcome_unknown');
    await line.decide(id, 'settle', { sent: went });
    await line.waitFor(id, went ? 'following_up' : 'needs_you');
    await line.decide(id, 'withdraw');
    expect(await line.workflow(id).result()).toBe('withdrawn');
    await looksRight(name, line.workflow(id));
  });

  test('by one whose step died after the intent', async () => {
    line.strike('after_outcome');
    const { id } = await applied('OF-309');
    await line.sign(id);
    // The receipt that came meanwhile proves it as soon as the lease has ended.
    await line.waitFor(id, 'following_up');
    await line.decide(id, 'withdraw');
    expect(await line.workflow(id).result()).toBe('withdrawn');
    await looksRight('lost-after-intent', line.workflow(id));
  });

  test('by one whose form changed before it was filled', async () => {
    const { id } = await applied();
    line.fault('add_question', 'HP-2063');
    await line.sign(id);
    await line.waitFor(id, 'needs_you');
    await line.decide(id, 'reject', { reason: 'other' });
    expect(await line.workflow(id).result()).toBe('rejected_by_person');
    await looksRight('form-changed-rejected', line.workflow(id));
  });

  test('by one that a pause put off while it was filled in', async () => {
    const { ines, id } = await applied();
    const gate = line.gates.close('read_back');
    await line.sign(id);
    await gate.reached;
    await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: true });
    gate.open();
    await line.waitFor(id, 'held');
    await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: false });
    await line.waitFor(id, 'following_up');
    await line.decide(id, 'withdraw');
    expect(await line.workflow(id).result()).toBe('withdrawn');
    await looksRight('put-off-sent-withdrawn', line.workflow(id));
  });

  test('by one whose click came too late', async () => {
    const { id } = await applied();
    line.when('after_intent', () => (line.clocks.workers.shiftMs = 20_000));
    await line.sign(id);
    await line.waitFor(id, 'needs_you');
    line.clocks.workers.shiftMs = 0;
    await line.decide(id, 'reject', { reason: 'other' });
    expect(await line.workflow(id).result()).toBe('rejected_by_person');
    await looksRight('not-clicked-rejected', line.workflow(id));
  });

  test('by one whose posting changed, and then closed', async () => {
    const { id } = await applied('OF-301');
    const openingId = await line.openingOf('OF-301');
    const look = () => line.workflow(id).signal('recordChanged', { messageId: crypto.randomUUID() });
    await line.asSystem(({ em }) => em.execute(`update posting set content_hash = repeat('d', 64) where opening_id = ?`, [openingId]));
    await look();
    await line.waitUntil(id, (story) => story.stage === 'awaiting_approval' && story.timeline.some(({ data }) => data['step'] === 'posting_changed'));
    await line.asSystem(({ em }) => em.execute('update posting set closed_at = now() where opening_id = ?', [openingId]));
    await look();
    expect(await line.workflow(id).result()).toBe('posting_closed');
    await looksRight('posting-changed-closed', line.workflow(id));
  });

  test('by a packet', async () => {
    await using employer = await openRealEmployer(line);
    const id = await signedPacket(line, employer);
    await line.decide(id, 'packet', { sent: true });
    await line.waitFor(id, 'following_up');
    await line.decide(id, 'withdraw');
    expect(await line.workflow(id).result()).toBe('withdrawn');
    await looksRight('packet-sent', line.workflow(id));
  });

  test('by a refused decision, and by an operator who cancels', async () => {
    const { id } = await applied();
    const { bundle } = await line.story(id);
    expect(await line.forge(id, { kind: 'sign', approvalId: crypto.randomUUID(), bundleHash: bundle?.hash ?? '' })).toContain('not signed here');
    await line.workflow(id).cancel();
    await expect(line.workflow(id).result()).rejects.toMatchObject({ cause: { name: 'CancelledFailure' } });
    await looksRight('refused-cancelled', line.workflow(id));
  });

  test('by a campaign that took all it may', async () => {
    const { campaignId } = await line.practiseUnder(60, 2);
    const handle = line.temporal.workflow.getHandle(workflowIds.campaign(campaignId));
    await handle.result();
    expect((await line.api.call<{ state: string; taken: number }>('GET', `/campaigns/${campaignId}`)).body).toMatchObject({ state: 'ended', taken: 2 });
    await looksRight('campaign-limit-reached', handle);
    const reading = line.temporal.workflow.getHandle(workflowIds.discovery(campaignId));
    await reading.result();
    await looksRight('discovery', reading);
  });

  test('by a campaign that was paused, resumed and ended', async () => {
    const { campaignId } = await line.practiseUnder(100, 2);
    const boards = async () => (await line.api.call<{ boards: { state: string }[] }>('GET', `/campaigns/${campaignId}`)).body.boards;
    await until(boards, (read) => read.every(({ state }) => state === 'done'));
    for (const state of ['paused', 'running', 'ended']) await line.changed('PUT', `/campaigns/${campaignId}/state`, { state });
    const handle = line.temporal.workflow.getHandle(workflowIds.campaign(campaignId));
    await expect(handle.result()).resolves.toBeUndefined();
    await looksRight('campaign-paused-ended', handle);
  });
});

describe('the history that is left when nobody does anything', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine({ waits: { hold: 400, approval: 1_500, close: 1_500, followUps: [] } });
    await line.readBoards();
  });
  afterAll(async () => line[Symbol.asyncDispose]());

  test.for([['expired', 'expired'], ['no-answer', 'no_answer']] as const)('(%s)', async ([name, ending]) => {
    const id = await line.prepared(await line.applicant(), 'HP-2063');
    if (name === 'no-answer') await line.sign(id);
    expect(await line.workflow(id).result()).toBe(ending);
    const history = await savedHistory(line.workflow(id), line.api.common.payloadCodec);
    expect(personal.filter((word) => wordsOf(history).includes(word))).toEqual([]);
    // What Temporal's file holds of it is not even this readable.
    expect(wordsOf(history)).toContain('"waitUntil"');
    expect(wordsOf(JSON.parse(historyToJSON(await line.workflow(id).fetchHistory())))).not.toContain('"waitUntil"');
    if (folder !== null) await writeFile(join(folder, `${name}.json`), JSON.stringify(history));
  });
});
