import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FormTrouble } from '#adapters/browser/browser.port.ts';
import { attemptsOf, posts } from './kit/stories.ts';
import { signedUpTo } from './kit/gates.ts';
import { openLine, type Applicant, type Line } from './kit/line.ts';

describe('what goes wrong before the click', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine({ times: { tryAgain: [0, 1_500], prepareTries: { browser: 2, form: 2 } } });
    await line.readBoards();
  });
  afterAll(async () => line[Symbol.asyncDispose]());
  afterEach(() => line.ground.practice.site.faults.clear());

  describe('a form that cannot be filled', () => {
    test('is tried again after a pause, and sent once', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      line.strike('after_open', 2);
      await line.sign(id);
      const story = await line.waitFor(id, 'following_up');
      const [attempt] = story.attempts;
      expect(attemptsOf(story)).toEqual([[1, 'submitted']]);
      expect(Date.parse(attempt?.intentAt ?? '') - Date.parse(attempt?.claimedAt ?? '')).toBeGreaterThanOrEqual(1_500);
      expect(posts(line, ines)).toEqual([true]);
    });

    test('in the last of its tries is the person’s, and nothing was sent', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      line.strike('after_open', 3);
      await line.sign(id);
      const story = await line.waitFor(id, 'needs_you');
      expect(story.needsYou).toMatchObject({ reason: 'form_unreachable', says: 'The form could not be filled in several tries. Nothing was sent.' });
      expect(attemptsOf(story)).toEqual([[1, 'released']]);
      expect(posts(line, ines)).toEqual([]);
    });
  });

  describe('a preparation that cannot be finished', () => {
    test.for(['inspect', 'render'] as const)('because the browser fails (%s) is the person’s after a fixed number of tries, and goes on at their word', async (place) => {
      const broken = line.gates.break(place);
      const ines = await line.applicant();
      const id = await line.apply(ines, 'HP-2063');
      const story = await line.waitFor(id, 'needs_you');
      broken.mend();
      expect(story.needsYou).toMatchObject({ reason: 'browser_failed', says: expect.stringContaining('Chromium did not start here') as string });
      expect(await line.decide(id, 'answer', {})).toMatchObject({ status: 200 });
      await line.waitFor(id, 'awaiting_approval');
    });

    test('because its form does not open is the person’s too', async () => {
      const broken = line.gates.break('inspect', new FormTrouble('The form answers 503.', 'retry'));
      const id = await line.apply(await line.applicant(), 'HP-2063');
      const story = await line.waitFor(id, 'needs_you');
      broken.mend();
      expect(story.needsYou).toMatchObject({ reason: 'form_unreachable', says: 'The form answers 503.' });
    });
  });

  describe('what changed between signature and filling', () => {
    /** Signs, changes the employer's side while the form is about to open, and lets it open. */
    async function signedWhile(change: () => void | Promise<void>): Promise<{ ines: Applicant; id: string }> {
      const { ines, id, gate } = await signedUpTo(line, 'open');
      await change();
      gate.open();
      return { ines, id };
    }

    test('a question more lets go, asks the person, and needs a new signature', async () => {
      const { ines, id } = await signedWhile(() => line.fault('add_question', 'HP-2063'));
      const story = await line.waitFor(id, 'needs_you');
      expect(story.needsYou).toMatchObject({ reason: 'form_changed', says: 'The form asks something else than when you signed.' });
      expect(attemptsOf(story)).toEqual([[1, 'withdrawn']]);
      await line.decide(id, 'answer', {});
      const { needsYou } = await line.waitUntil(id, ({ needsYou }) => needsYou?.reason === 'unknown_question');
      expect(needsYou?.questions).toMatchObject([{ label: 'Which of our sites would you like to visit first?' }]);
      await line.decide(id, 'answer', { answers: [{ questionId: needsYou?.questions[0]?.id ?? '', values: ['Hamburg'] }] });
      await line.waitFor(id, 'awaiting_approval');
      expect(posts(line, ines)).toEqual([]);
      await line.sign(id);
      await line.waitFor(id, 'following_up');
      expect(posts(line, ines)).toEqual([true]);
    });

    test('a question more while the form is being filled lets go as well', async () => {
      const { ines, id, gate } = await signedUpTo(line, 'read_back');
      line.fault('add_question', 'HP-2063');
      gate.open();
      expect((await line.waitFor(id, 'needs_you')).needsYou?.reason).toBe('form_changed');
      expect(posts(line, ines)).toEqual([]);
    });

    test('a posting that closed lets go and says so', async () => {
      const { ines, id } = await signedWhile(() => line.fault('close_posting', 'HP-2063'));
      const story = await line.waitFor(id, 'needs_you');
      expect(story.needsYou?.reason).toBe('form_unreachable');
      expect(story.needsYou?.says).toContain('the posting is closed');
      expect(attemptsOf(story)).toEqual([[1, 'withdrawn']]);
      expect(posts(line, ines)).toEqual([]);
    });

    test('a file the form no longer takes lets go', async () => {
      const { ines, id } = await signedWhile(() => line.fault('upload_refused', 'HP-2063'));
      const story = await line.waitFor(id, 'needs_you');
      expect(story.attempts).toMatchObject([{ outcome: 'withdrawn', intentAt: null }]);
      expect(posts(line, ines)).toEqual([]);
    });

    test('sending stopped just before the click holds it, and it leaves under the same signature when sending goes on', async () => {
      const { ines, id, gate } = await signedUpTo(line, 'read_back');
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: true });
      gate.open();
      const story = await line.waitFor(id, 'held');
      expect(story.attempts).toMatchObject([{ outcome: null, intentAt: null }]);
      expect(Date.parse(story.waitUntil ?? '')).toBeGreaterThan(Date.now() + 60_000);
      expect(posts(line, ines)).toEqual([]);
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: false });
      expect(attemptsOf(await line.waitFor(id, 'following_up'))).toEqual([[1, 'submitted']]);
      expect(posts(line, ines)).toEqual([true]);
    });

    test('what was put off so can be taken back: the signature is void, and the next attempt needs another', async () => {
      const { ines, id, gate } = await signedUpTo(line, 'read_back');
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: true });
      gate.open();
      await line.waitFor(id, 'held');
      expect(await line.decide(id, 'undo')).toMatchObject({ status: 200, body: { stage: 'awaiting_approval' } });
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: false });
      expect(attemptsOf(await line.story(id))).toEqual([[1, 'withdrawn']]);
      await line.sign(id);
      expect(attemptsOf(await line.waitFor(id, 'following_up'))).toEqual([[1, 'withdrawn'], [2, 'submitted']]);
      expect(posts(line, ines)).toEqual([true]);
    });
  });
});
