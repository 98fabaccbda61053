import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { AttemptRow } from '#db/applications/attempt.entities.ts';
import { attemptsOf, posts } from './kit/stories.ts';
import { openLine, type Applicant, type Line } from './kit/line.ts';

describe('what becomes of an attempt', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine({ times: { outcomeWait: 2_500, outcomeLease: 5_000 } });
    await line.readBoards();
  });
  afterAll(async () => line[Symbol.asyncDispose]());
  afterEach(() => line.ground.practice.site.faults.clear());

  async function signed(): Promise<{ ines: Applicant; id: string }> {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    await line.sign(id);
    return { ines, id };
  }

  describe('a lost reply', () => {
    test.for(['drop_reply', 'no_answer', 'error_500', 'reset'] as const)('(%s) is an unknown outcome, shown at once, and never clicked again by itself', async (fault) => {
      line.fault(fault, 'HP-2063', { times: 1 });
      const { ines, id } = await signed();
      const story = await line.waitFor(id, 'outcome_unknown');
      expect(attemptsOf(story)).toEqual([[1, 'outcome_unknown']]);
      expect(story.can).toEqual(['settled_sent', 'settled_not_sent', 'reply_confirmed']);
      const { body } = await line.api.call<{ counts: unknown }>('GET', `/inbox?candidate=${ines.candidateId}`);
      expect(body.counts).toMatchObject({ settle: 1 });
      expect(posts(line, ines)).toHaveLength(1);
    });

    test('that the person says went through is submitted', async () => {
      line.fault('drop_reply', 'HP-2063', { times: 1 });
      const { ines, id } = await signed();
      await line.waitFor(id, 'outcome_unknown');
      expect(await line.decide(id, 'settle', { sent: true })).toMatchObject({ status: 200, body: { stage: 'submitted' } });
      expect(attemptsOf(await line.waitFor(id, 'following_up'))).toEqual([[1, 'submitted']]);
      expect(posts(line, ines)).toEqual([true]);
    });

    test('that the person says did not go through is prepared anew and needs a new signature', async () => {
      line.fault('error_500', 'HP-2063', { times: 1 });
      const { ines, id } = await signed();
      await line.waitFor(id, 'outcome_unknown');
      expect(await line.decide(id, 'settle', { sent: false })).toMatchObject({ status: 200, body: { stage: 'needs_you' } });
      expect((await line.story(id)).needsYou?.reason).toBe('not_sent');
      await line.decide(id, 'answer', {});
      await line.waitFor(id, 'awaiting_approval');
      await line.sign(id);
      expect(attemptsOf(await line.waitFor(id, 'following_up'))).toEqual([[1, 'not_accepted'], [2, 'submitted']]);
      expect(posts(line, ines)).toEqual([false, true]);
    });

    test('is proven by the employer’s receipt, without the person', async () => {
      line.fault('drop_reply', 'HP-2063', { times: 1 });
      const { ines, id } = await signed();
      await line.waitFor(id, 'outcome_unknown');
      await line.write('receipt', 'HP-2063', ines);
      const story = await line.waitFor(id, 'following_up');
      expect(story.timeline.map(({ data }) => data['step'])).toContain('proven');
      expect(posts(line, ines)).toEqual([true]);
    });

    test('cannot be settled twice', async () => {
      line.fault('drop_reply', 'HP-2063', { times: 1 });
      const { id } = await signed();
      await line.waitFor(id, 'outcome_unknown');
      await line.decide(id, 'settle', { sent: true });
      expect(await line.decide(id, 'settle', { sent: false })).toMatchObject({ status: 409 });
      expect(attemptsOf(await line.waitFor(id, 'following_up'))).toEqual([[1, 'submitted']]);
    });
  });

  test('a slow employer is waited for', async () => {
    line.fault('slow', 'HP-2063', { times: 1, delayMs: 1_200 });
    const { ines, id } = await signed();
    expect(attemptsOf(await line.waitFor(id, 'following_up'))).toEqual([[1, 'submitted']]);
    expect(posts(line, ines)).toEqual([true]);
  });

  describe('a refusal on the form', () => {
    test('keeps its evidence, and going on is a new attempt with a new signature', async () => {
      line.fault('refuse', 'HP-2063', { times: 1 });
      const { ines, id } = await signed();
      const story = await line.waitFor(id, 'needs_you');
      expect(story.needsYou).toMatchObject({ reason: 'not_accepted', says: 'The employer did not take it: Email: Please enter a different e-mail address.' });
      expect(story.evidence.map(({ kind }) => kind)).toContain('page_text');
      expect(attemptsOf(story)).toEqual([[1, 'not_accepted']]);
      const used = await line.asPerson((tx) => tx.em.findOneOrFail(AttemptRow, { applicationId: id }));

      await line.decide(id, 'answer', {});
      const again = await line.waitFor(id, 'awaiting_approval');
      // The bytes may be the same; the old signature is for the old attempt.
      expect(await line.forge(id, { kind: 'sign', approvalId: used.approvalId ?? '', bundleHash: again.bundle?.hash ?? '' })).toBe('this approval was used before; sign again');
      await line.sign(id);
      expect(attemptsOf(await line.waitFor(id, 'following_up'))).toEqual([[1, 'not_accepted'], [2, 'submitted']]);
      expect(posts(line, ines)).toEqual([false, true]);
    });

    test.for([['captcha', 'captcha'], ['code', 'emailed_code'], ['duplicate', 'not_accepted']] as const)('(%s) is handed to the person as “%s”', async ([fault, reason]) => {
      line.fault(fault, 'HP-2063', { times: 1 });
      const { ines, id } = await signed();
      const story = await line.waitFor(id, 'needs_you');
      expect(story.needsYou?.reason).toBe(reason);
      expect(story.attempts).toMatchObject([{ n: 1, outcome: 'not_accepted' }]);
      expect(posts(line, ines)).toEqual([false]);
    });
  });

  describe('an employer who answers an application of unknown outcome', () => {
    test.for([[null, 'following_up', 'submitted'], ['interview', 'closed', 'submitted']] as const)('got it: the person’s yes (%s) settles it', async ([ending, stage, outcome]) => {
      line.fault('drop_reply', 'HP-2063', { times: 1 });
      const { ines, id } = await signed();
      await line.waitFor(id, 'outcome_unknown');
      await line.write('interview', 'HP-2063', ines);
      const { mails } = await line.waitUntil(id, (story) => story.mails.some(({ state }) => state === 'received'));
      const { body } = await line.api.call<{ items: { tab: string }[] }>('GET', `/inbox?candidate=${ines.candidateId}`);
      expect(body.items.map(({ tab }) => tab)).toEqual(['settle', 'replies']);
      await line.changed('POST', `/mails/${mails.find(({ state }) => state === 'received')?.id ?? ''}/confirm`, { ending });
      const story = await line.waitFor(id, stage);
      expect(attemptsOf(story)).toEqual([[1, outcome]]);
      expect(story.ending).toBe(ending);
    });
  });
});
