import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLine, type Applicant, type Line } from './kit/line.ts';
import { stepsOf } from './kit/stories.ts';
import { vacancyOf } from './kit/vacancies.ts';

describe('what the person is asked', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine();
    await line.readBoards();
  });
  afterAll(async () => line[Symbol.asyncDispose]());

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
      expect(stepsOf(story)).toEqual(['taken', 'hand_over', 'recorded', 'follow_up_planned']);
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
});
