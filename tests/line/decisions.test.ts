import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readableHistory } from '#temporal/codec/readable-history.ts';
import { until } from '../support/signed-in.ts';
import { openLine, type Applicant, type Line, type Story } from './kit/line.ts';
import { wordsOf } from './kit/histories.ts';
import { vacancyOf } from './kit/vacancies.ts';

const steps = (story: Story) => story.timeline.map(({ data }) => data['step']).filter((step) => typeof step === 'string');

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
      expect(steps(story)).toEqual(['taken', 'prepared', 'signed', 'undone', 'signed', 'claimed', 'accepted', 'follow_up_planned']);
      expect(line.received(ines)).toHaveLength(1);
    });

    test('while the form is being filled in still sends nothing, and the next signature is for the next attempt', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      const gate = line.gates.close('read_back');
      await line.sign(id);
      await gate.reached;
      expect(await line.decide(id, 'undo')).toMatchObject({ status: 200, body: { stage: 'awaiting_approval' } });
      gate.open();
      await until(async () => (await line.story(id)).attempts, ([first]) => first?.outcome === 'withdrawn');
      await line.sign(id);
      const { attempts } = await line.waitFor(id, 'following_up');
      expect(attempts).toMatchObject([{ n: 1, outcome: 'withdrawn', intentAt: null }, { n: 2, outcome: 'submitted' }]);
      expect(line.received(ines)).toHaveLength(1);
    });

    test('after the click answers that it is too late', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      const gate = line.gates.close('outcome');
      await line.sign(id);
      await gate.reached;
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
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      const gate = line.gates.close('read_back');
      await line.sign(id);
      await gate.reached;
      expect(await withdrawn(id)).toEqual(done);
      gate.open();
      await line.workflow(id).result();
      expect(await line.story(id)).toMatchObject({ stage: 'closed', attempts: [{ intentAt: null, outcome: 'withdrawn' }] });
      expect(line.received(ines)).toEqual([]);
    });
  });

  describe('edit', () => {
    test('goes through the gate again and needs a new signature over the new bytes', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      const { bundle } = await line.story(id);
      if (bundle === null) throw new Error('there is no bundle');
      const shorter = { ...bundle.letter, paragraphs: bundle.letter.paragraphs.slice(0, -1) };
      expect(await line.decide(id, 'edit', { letter: shorter })).toMatchObject({ status: 200, body: { stage: 'preparing' } });
      const story = await line.waitFor(id, 'awaiting_approval');
      expect(story.bundle?.letter).toEqual(shorter);
      expect(story.bundle?.resume).toEqual(bundle.resume);
      expect(story.bundle?.hash).not.toBe(bundle.hash);
      await line.sign(id);
      await line.waitFor(id, 'following_up');
      const [received] = line.received(ines);
      expect(received?.files.map(({ sha256 }) => sha256)).toEqual(story.bundle?.files.map(({ sha256 }) => sha256));
    });

    test('with an invented claim is refused by the gate, cannot be signed, and passes once it is settled', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      const { bundle } = await line.story(id);
      if (bundle === null) throw new Error('there is no bundle');
      const [first, ...rest] = bundle.letter.paragraphs;
      const boast = { text: 'I led 400 engineers at Meridian Aerospace until 2024.', facts: [] };
      await line.decide(id, 'edit', { letter: { ...bundle.letter, paragraphs: [[...(first ?? []), boast], ...rest] } });
      const refused = await line.waitFor(id, 'needs_you');
      expect(refused.needsYou?.reason).toBe('gate_refused');
      expect(refused.bundle?.verdict).toMatchObject({ passed: false });
      expect(await line.sign(id)).toMatchObject({ status: 409, body: { error: { code: 'gate_refuses' } } });

      expect(await line.decide(id, 'edit', { letter: bundle.letter })).toMatchObject({ status: 200 });
      const settled = await line.waitFor(id, 'awaiting_approval');
      expect(settled.bundle?.verdict.passed).toBe(true);
      expect(line.received(ines)).toEqual([]);
    });
  });

  describe('a question only the person can answer', () => {
    test('is asked, answered, and known the next time', async () => {
      const ines = await line.applicant();
      const id = await line.apply(ines, 'HP-2057');
      const { needsYou } = await line.waitFor(id, 'needs_you');
      expect(needsYou).toMatchObject({ reason: 'unknown_question', questions: [{ label: 'How many years have you worked with PostgreSQL?' }] });
      const question = needsYou?.questions[0];
      expect(await line.decide(id, 'answer', { answers: [{ questionId: question?.id ?? '', values: ['More than 5'] }] })).toMatchObject({ status: 200, body: { stage: 'preparing' } });
      const { bundle } = await line.waitFor(id, 'awaiting_approval');
      expect(bundle?.answers.find(({ questionId }) => questionId === question?.id)).toMatchObject({ values: ['More than 5'] });

      await line.decide(id, 'withdraw');
      await line.decide(id, 'reopen');
      const again = await line.waitFor(id, 'awaiting_approval');
      expect(again.bundle?.answers.find(({ questionId }) => questionId === question?.id)).toMatchObject({ values: ['More than 5'], origin: { from: 'stored' } });
      await line.sign(id);
      await line.waitFor(id, 'following_up');
      expect(line.received(ines)).toHaveLength(1);
    });

    test('answered for this form alone is not kept', async () => {
      const ines = await line.applicant();
      const id = await line.apply(ines, 'HP-2057');
      const { needsYou } = await line.waitFor(id, 'needs_you');
      await line.decide(id, 'answer', { answers: [{ questionId: needsYou?.questions[0]?.id ?? '', values: ['3 to 5'], remember: false }] });
      await line.waitFor(id, 'awaiting_approval');
      const { body } = await line.api.call<{ answers: { value: string }[] }>('GET', `/candidates/${ines.candidateId}`);
      expect(body.answers.map(({ value }) => value)).not.toContain('3 to 5');
    });

    test('that the form does not ask is refused, and so is an answer that it does not take', async () => {
      const id = await line.apply(await line.applicant(), 'HP-2057');
      const { needsYou } = await line.waitFor(id, 'needs_you');
      const answer = (values: string[]) => line.decide(id, 'answer', { answers: [{ questionId: needsYou?.questions[0]?.id ?? '', values }] });
      for (const values of [['about five'], [], ['3 to 5', 'More than 5']]) expect(await answer(values)).toMatchObject({ status: 422, body: { error: { code: 'wrong_answer' } } });
      expect((await line.story(id)).stage).toBe('needs_you');
      expect(await line.decide(id, 'answer', { answers: [{ questionId: 'shoe_size', values: ['41'] }] })).toMatchObject({ status: 409, body: { error: { code: 'refused' } } });
    });
  });

  describe('what the person sends in the employer’s own form', () => {
    async function asked(): Promise<{ ines: Applicant; id: string }> {
      const ines = await line.applicant();
      const id = await line.apply(ines, 'HP-2057');
      await line.waitUntil(id, ({ needsYou }) => needsYou?.reason === 'unknown_question');
      return { ines, id };
    }

    test('in place of an answer is recorded as theirs, and is followed up', async () => {
      const { ines, id } = await asked();
      await line.decide(id, 'packet', { sent: true });
      const story = await line.waitFor(id, 'following_up');
      expect(story.attempts).toMatchObject([{ n: 1, channel: 'by_person', intentAt: null, outcome: 'submitted' }]);
      expect(steps(story)).toEqual(['taken', 'hand_over', 'recorded', 'follow_up_planned']);
      expect(story.sentAt).not.toBeNull();
      expect(line.received(ines)).toEqual([]);
    });

    test('holds the vacancy: a second one needs their express word', async () => {
      const { ines, id } = await asked();
      await line.decide(id, 'packet', { sent: true });
      for (const [again, status] of [[false, 409], [true, 200]] as const) {
        await line.waitUntil(id, ({ stage }) => stage === 'following_up' || stage === 'needs_you');
        await line.decide(id, 'withdraw');
        await line.decide(id, 'reopen', { again });
        await line.waitFor(id, 'needs_you');
        expect(await line.decide(id, 'packet', { sent: true })).toMatchObject({ status });
      }
      const { attempts } = await line.waitFor(id, 'following_up');
      expect(attempts.map(({ channel, outcome }) => [channel, outcome])).toEqual([['by_person', 'submitted'], ['by_person', 'submitted']]);
      expect(line.received(ines)).toEqual([]);
    });

    test('is refused where it was entered already by another way', async () => {
      const { ines, id } = await asked();
      const { employer, posting } = vacancyOf('HP-2057');
      const made = { employer: employer.name, title: posting.title, sentOn: new Date().toISOString().slice(0, 10) };
      expect((await line.api.call('POST', `/candidates/${ines.candidateId}/elsewhere`, made)).body).toMatchObject({ applicationId: id, outcome: 'guarded' });
      expect(await line.decide(id, 'packet', { sent: true })).toMatchObject({ status: 409, body: { error: { code: 'refused', message: 'Refused: you applied for this vacancy already, and that is on record; reject this one.' } } });
      expect(await line.story(id)).toMatchObject({ stage: 'needs_you', attempts: [{ channel: 'by_person', outcome: 'submitted' }] });
    });

    test('and did not send after all closes it, and it can be opened again', async () => {
      const { id } = await asked();
      expect(await line.decide(id, 'packet', { sent: false })).toMatchObject({ status: 200, body: { stage: 'closed' } });
      expect(await line.story(id)).toMatchObject({ ending: 'rejected_by_person', can: ['reopened'], attempts: [] });
    });
  });

  test('the same change asked twice is one decision', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const body = { bundleHash: (await line.story(id)).bundle?.hash };
    const [first, second] = await Promise.all([line.decide(id, 'sign', body, 'the-same-change'), line.decide(id, 'sign', body, 'the-same-change')]);
    expect(second).toEqual(first);
    const story = await line.waitFor(id, 'following_up');
    expect(steps(story).filter((step) => step === 'signed')).toHaveLength(1);
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
      const { attempts } = await line.waitFor(id, 'following_up');
      expect(attempts.map(({ n, outcome }) => [n, outcome])).toEqual([[1, 'submitted'], [2, 'submitted']]);
    });

    test('is refused while it is open', async () => {
      const id = await line.prepared(await line.applicant(), 'HP-2063');
      expect(await line.decide(id, 'reopen')).toMatchObject({ status: 409, body: { error: { code: 'refused' } } });
    });
  });
});
