import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readableHistory } from '#temporal/codec/readable-history.ts';
import { until } from '../support/signed-in.ts';
import { signedUpTo } from './kit/gates.ts';
import { openLine, type Line } from './kit/line.ts';
import { wordsOf } from './kit/histories.ts';
import { attemptsOf, stepsOf } from './kit/stories.ts';

describe('what a person decides', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine({ waits: { hold: 1_200 } });
    await line.readBoards();
  });
  afterAll(async () => line[Symbol.asyncDispose]());

  describe('undo', () => {
    test('within the window takes the signature back; signed again it is sent once', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      await line.sign(id);
      expect(await line.decide(id, 'undo')).toMatchObject({ status: 200, body: { stage: 'awaiting_approval' } });
      expect(line.received(ines)).toEqual([]);
      await line.sign(id);
      const story = await line.waitFor(id, 'following_up');
      expect(stepsOf(story)).toEqual(['taken', 'prepared', 'signed', 'undone', 'signed', 'claimed', 'accepted', 'follow_up_planned']);
      expect(line.received(ines)).toHaveLength(1);
    });

    test('while the form is being filled in still sends nothing, and the next signature is for the next attempt', async () => {
      const { ines, id, gate } = await signedUpTo(line, 'read_back');
      expect(await line.decide(id, 'undo')).toMatchObject({ status: 200, body: { stage: 'awaiting_approval' } });
      gate.open();
      await until(async () => (await line.story(id)).attempts, ([first]) => first?.outcome === 'withdrawn');
      await line.sign(id);
      const { attempts } = await line.waitFor(id, 'following_up');
      expect(attempts).toMatchObject([{ n: 1, outcome: 'withdrawn', intentAt: null }, { n: 2, outcome: 'submitted' }]);
      expect(line.received(ines)).toHaveLength(1);
    });

    test('after the click answers that it is too late', async () => {
      const { ines, id, gate } = await signedUpTo(line, 'outcome');
      for (const verb of ['undo', 'withdraw']) {
        expect(await line.decide(id, verb)).toMatchObject({ status: 409, body: { error: { code: 'refused', message: 'Refused: too late: it is being sent.' } } });
      }
      gate.open();
      await line.waitFor(id, 'following_up');
      expect(line.received(ines)).toHaveLength(1);
    });
  });

  test('reject closes it with the reason and sends nothing', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    expect(await line.decide(id, 'reject', { reason: 'pay' })).toMatchObject({ status: 200, body: { stage: 'closed' } });
    const story = await line.story(id);
    expect(story).toMatchObject({ ending: 'rejected_by_person', can: ['reopened'] });
    expect(story.timeline.at(-1)?.data).toMatchObject({ step: 'rejected', reason: 'pay' });
    await line.workflow(id).result();
    expect(line.received(ines)).toEqual([]);
  });

  describe('withdraw before anything left', () => {
    async function withdrawn(id: string): Promise<unknown> {
      const { status } = await line.decide(id, 'withdraw');
      return { status, ending: (await line.story(id)).ending };
    }
    const done = { status: 200, ending: 'withdrawn' };

    test('while it is prepared', async () => {
      const ines = await line.applicant();
      const gate = line.gates.close('render');
      const id = await line.apply(ines, 'HP-2063');
      await gate.reached;
      expect(await withdrawn(id)).toEqual(done);
      gate.open();
      expect(await line.workflow(id).result()).toBe('withdrawn');
      expect((await line.story(id)).stage).toBe('closed');
    });

    test('while it waits for the signature', async () => {
      expect(await withdrawn(await line.prepared(await line.applicant(), 'HP-2063'))).toEqual(done);
    });

    test('while it waits for an answer', async () => {
      const id = await line.apply(await line.applicant(), 'HP-2057');
      await line.waitFor(id, 'needs_you');
      expect(await withdrawn(id)).toEqual(done);
    });

    test('while it is held for undo', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      await line.sign(id);
      expect(await withdrawn(id)).toEqual(done);
      await line.workflow(id).result();
      expect(line.received(ines)).toEqual([]);
    });

    test('while its form is being filled in', async () => {
      const { ines, id, gate } = await signedUpTo(line, 'read_back');
      expect(await withdrawn(id)).toEqual(done);
      gate.open();
      await line.workflow(id).result();
      expect(await line.story(id)).toMatchObject({ stage: 'closed', attempts: [{ intentAt: null, outcome: 'withdrawn' }] });
      expect(line.received(ines)).toEqual([]);
    });
  });

  test('the same change asked twice is one decision', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const body = { bundleHash: (await line.story(id)).bundle?.hash };
    const [first, second] = await Promise.all([line.decide(id, 'sign', body, 'the-same-change'), line.decide(id, 'sign', body, 'the-same-change')]);
    expect(second).toEqual(first);
    const story = await line.waitFor(id, 'following_up');
    expect(stepsOf(story).filter((step) => step === 'signed')).toHaveLength(1);
    expect(line.received(ines)).toHaveLength(1);
  });

  test('sending stopped holds what is signed; resumed it goes at once', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: true });
    await line.sign(id);
    // Longer than the undo window: the claim was asked and refused.
    await until(async () => wordsOf(await readableHistory(line.workflow(id), line.api.common.payloadCodec)), (words) => words.includes('"wait"'));
    expect((await line.story(id)).stage).toBe('held');
    await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: false });
    await line.waitFor(id, 'following_up');
    expect(line.received(ines)).toHaveLength(1);
  });

  describe('reopening', () => {
    test('begins a new run on the same application, which goes its way', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      await line.decide(id, 'reject', { reason: 'other' });
      expect(await line.decide(id, 'reopen')).toMatchObject({ status: 200, body: { applicationId: id, stage: 'preparing' } });
      await line.waitFor(id, 'awaiting_approval');
      expect((await line.workflow(id, 1).describe()).status.name).toBe('COMPLETED');
      expect((await line.workflow(id, 2).describe()).status.name).toBe('RUNNING');
      await line.sign(id);
      await line.waitFor(id, 'following_up');
      expect(line.received(ines)).toHaveLength(1);
    });

    test('of what was sent and withdrawn gives the next attempt its own number', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      await line.sign(id);
      await line.waitFor(id, 'following_up');
      await line.decide(id, 'withdraw');
      await line.decide(id, 'reopen', { again: true });
      await line.waitFor(id, 'awaiting_approval');
      await line.sign(id);
      expect(attemptsOf(await line.waitFor(id, 'following_up'))).toEqual([[1, 'submitted'], [2, 'submitted']]);
    });

    test('is refused while it is open', async () => {
      const id = await line.prepared(await line.applicant(), 'HP-2063');
      expect(await line.decide(id, 'reopen')).toMatchObject({ status: 409, body: { error: { code: 'refused' } } });
    });
  });
});
