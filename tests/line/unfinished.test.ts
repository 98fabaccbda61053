import { Context } from '@temporalio/activity';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FailPoint } from '#activities/submit/failpoints.ts';
import { attemptsOf, posts } from './kit/stories.ts';
import { signedUpTo } from './kit/gates.ts';
import { openLine, type Line } from './kit/line.ts';

describe('a step that does not come to its end', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine({ times: { outcomeWait: 2_500, outcomeLease: 5_000 } });
    await line.readBoards();
  });
  afterAll(async () => line[Symbol.asyncDispose]());

  describe('a step that dies', () => {
    const before: readonly FailPoint[] = ['after_claim', 'after_open', 'after_fill', 'after_read_back', 'before_intent'];
    test.for(before)('at %s has sent nothing: another worker takes the attempt over and it is sent once', async (point) => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      line.strike(point);
      await line.sign(id);
      expect(attemptsOf(await line.waitFor(id, 'following_up'))).toEqual([[1, 'submitted']]);
      expect(posts(line, ines)).toEqual([true]);
    });

    test.for([['after_intent', [0]], ['before_click', [0]], ['after_click', [0, 1]], ['after_outcome', [1]]] as const)(
      'at %s may have sent: it is unknown when its lease ends, not before, and nothing clicks again',
      async ([point, arrived]) => {
        const ines = await line.applicant();
        const id = await line.prepared(ines, 'HP-2063');
        line.strike(point);
        await line.sign(id);
        const { attempts } = await line.waitUntil(id, (story) => story.attempts.some(({ intentAt }) => intentAt !== null));
        expect(await line.decide(id, 'settle', { sent: true })).toMatchObject({ status: 409 });
        const story = await line.waitFor(id, 'outcome_unknown');
        expect(Date.parse(story.stageSince) - Date.parse(attempts[0]?.intentAt ?? '')).toBeGreaterThanOrEqual(5_000);
        expect(attemptsOf(story)).toEqual([[1, 'outcome_unknown']]);
        expect(arrived).toContain(line.received(ines).length);
      },
    );

    test('after its outcome was recorded is found where the row says', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      line.strike('after_record');
      await line.sign(id);
      expect(attemptsOf(await line.waitFor(id, 'following_up'))).toEqual([[1, 'submitted']]);
      expect(posts(line, ines)).toEqual([true]);
    });
  });

  test('a stop while a click is in flight waits for its outcome, and does not close its page', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'HP-2063');
    const gate = line.gates.close('outcome');
    const stopped = new Promise<void>((resolve) => {
      line.when('after_click', () => {
        // The outcome can be read only after the task was told to end.
        Context.current().cancellationSignal.addEventListener('abort', () => gate.open(), { once: true });
        resolve(line.stopWorkers());
      });
    });
    await line.sign(id);
    await stopped;
    expect(attemptsOf(await line.story(id))).toEqual([[1, 'submitted']]);
    expect(posts(line, ines)).toEqual([true]);
    await line.startWorkers();
  });

  describe('a click that came too late', () => {
    test('is known not to have happened: the attempt is over, and the person is asked', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      line.when('after_intent', () => (line.clocks.workers.shiftMs = 20_000));
      await line.sign(id);
      const story = await line.waitFor(id, 'needs_you');
      line.clocks.workers.shiftMs = 0;
      expect(story.needsYou).toMatchObject({ reason: 'not_sent', says: 'Nothing was clicked: its time had run out. Prepare it anew and sign again.' });
      expect(attemptsOf(story)).toEqual([[1, 'released']]);
      await line.decide(id, 'answer', {});
      await line.waitFor(id, 'awaiting_approval');
      await line.sign(id);
      expect(attemptsOf(await line.waitFor(id, 'following_up'))).toEqual([[1, 'released'], [2, 'submitted']]);
      expect(posts(line, ines)).toEqual([true]);
    });

    test('and was shown as unknown meanwhile is known after all, and its person goes on from there', async () => {
      const { ines, id, gate } = await signedUpTo(line, 'click');
      // Nobody hears of the step any more: as when its worker stands still for longer than the lease.
      await line.workflow(id).terminate('its worker does not answer');
      await line.heardOfEnd(id);
      await line.workers.reconcile();
      await line.waitFor(id, 'outcome_unknown');
      line.clocks.workers.shiftMs = 20_000;
      gate.open();
      const story = await line.waitFor(id, 'needs_you');
      line.clocks.workers.shiftMs = 0;
      expect(attemptsOf(story)).toEqual([[1, 'released']]);
      // The run that waits for the unknown to be settled has heard nothing of it.
      expect(await line.decide(id, 'answer', {})).toMatchObject({ status: 200, body: { stage: 'preparing' } });
      await line.waitFor(id, 'awaiting_approval');
      expect(posts(line, ines)).toEqual([]);
    });

    test('and whose process died before it could say so stays unknown', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      line.when('after_intent', () => (line.clocks.workers.shiftMs = 4_900));
      line.strike('before_click');
      await line.sign(id);
      const story = await line.waitFor(id, 'outcome_unknown');
      line.clocks.workers.shiftMs = 0;
      expect(attemptsOf(story)).toEqual([[1, 'outcome_unknown']]);
      expect(posts(line, ines)).toEqual([]);
    });
  });
});
