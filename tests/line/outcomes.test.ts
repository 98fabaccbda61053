import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Context } from '@temporalio/activity';
import type { FailPoint } from '#activities/submit/failpoints.ts';
import { FormTrouble } from '#adapters/browser/browser.port.ts';
import { AttemptRow } from '#db/applications/attempt.entities.ts';
import { openLine, type Applicant, type Line, type Story } from './kit/line.ts';

describe('what becomes of an attempt', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine({ times: { outcomeWait: 2_500, outcomeLease: 5_000, tryAgain: [0, 1_500], prepareTries: { browser: 2, form: 2 } } });
    await line.readBoards();
  });
  afterAll(async () => line[Symbol.asyncDispose]());
  afterEach(() => line.ground.practice.site.faults.clear());

  async function signed(requisition = 'HP-2063'): Promise<{ ines: Applicant; id: string }> {
    const ines = await line.applicant();
    const id = await line.prepared(ines, requisition);
    await line.sign(id);
    return { ines, id };
  }

  /** Every application POST carries the applicant's address, also one that was not taken. */
  const posts = (ines: Applicant) => line.received(ines).map(({ accepted }) => accepted);
  const attemptsOf = (story: Story) => story.attempts.map(({ n, outcome }) => [n, outcome]);

  describe('a lost reply', () => {
    test.for(['drop_reply', 'no_answer', 'error_500', 'reset'] as const)('(%s) is an unknown outcome, shown at once, and never clicked again by itself', async (fault) => {
      line.fault(fault, 'HP-2063', { times: 1 });
      const { ines, id } = await signed();
      const story = await line.waitFor(id, 'outcome_unknown');
      expect(attemptsOf(story)).toEqual([[1, 'outcome_unknown']]);
      expect(story.can).toEqual(['settled_sent', 'settled_not_sent', 'reply_confirmed']);
      const { body } = await line.api.call<{ counts: unknown }>('GET', `/inbox?candidate=${ines.candidateId}`);
      expect(body.counts).toMatchObject({ settle: 1 });
      expect(posts(ines)).toHaveLength(1);
    });

    test('that the person says went through is submitted', async () => {
      line.fault('drop_reply', 'HP-2063', { times: 1 });
      const { ines, id } = await signed();
      await line.waitFor(id, 'outcome_unknown');
      expect(await line.decide(id, 'settle', { sent: true })).toMatchObject({ status: 200, body: { stage: 'submitted' } });
      expect(attemptsOf(await line.waitFor(id, 'following_up'))).toEqual([[1, 'submitted']]);
      expect(posts(ines)).toEqual([true]);
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
      expect(posts(ines)).toEqual([false, true]);
    });

    test('is proven by the employer’s receipt, without the person', async () => {
      line.fault('drop_reply', 'HP-2063', { times: 1 });
      const { ines, id } = await signed();
      await line.waitFor(id, 'outcome_unknown');
      await line.write('receipt', 'HP-2063', ines);
      const story = await line.waitFor(id, 'following_up');
      expect(story.timeline.map(({ data }) => data['step'])).toContain('proven');
      expect(posts(ines)).toEqual([true]);
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
    expect(posts(ines)).toEqual([true]);
  });

  describe('a step that dies', () => {
    const before: readonly FailPoint[] = ['after_claim', 'after_open', 'after_fill', 'after_read_back', 'before_intent'];
    test.for(before)('at %s has sent nothing: another worker takes the attempt over and it is sent once', async (point) => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      line.strike(point);
      await line.sign(id);
      expect(attemptsOf(await line.waitFor(id, 'following_up'))).toEqual([[1, 'submitted']]);
      expect(posts(ines)).toEqual([true]);
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
      expect(posts(ines)).toEqual([true]);
    });
  });

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
      expect(posts(ines)).toEqual([true]);
    });

    test('in the last of its tries is the person’s, and nothing was sent', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      line.strike('after_open', 3);
      await line.sign(id);
      const story = await line.waitFor(id, 'needs_you');
      expect(story.needsYou).toMatchObject({ reason: 'form_unreachable', says: 'The form could not be filled in several tries. Nothing was sent.' });
      expect(attemptsOf(story)).toEqual([[1, 'released']]);
      expect(posts(ines)).toEqual([]);
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
    expect(posts(ines)).toEqual([true]);
    await line.startWorkers();
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
      expect(posts(ines)).toEqual([false, true]);
    });

    test.for([['captcha', 'captcha'], ['code', 'emailed_code'], ['duplicate', 'not_accepted']] as const)('(%s) is handed to the person as “%s”', async ([fault, reason]) => {
      line.fault(fault, 'HP-2063', { times: 1 });
      const { ines, id } = await signed();
      const story = await line.waitFor(id, 'needs_you');
      expect(story.needsYou?.reason).toBe(reason);
      expect(story.attempts).toMatchObject([{ n: 1, outcome: 'not_accepted' }]);
      expect(posts(ines)).toEqual([false]);
    });
  });

  describe('what changed between signature and filling', () => {
    /** Signs, changes the employer's side while the form is about to open, and lets it open. */
    async function signedWhile(change: () => void | Promise<void>): Promise<{ ines: Applicant; id: string }> {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      const gate = line.gates.close('open');
      await line.sign(id);
      await gate.reached;
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
      expect(posts(ines)).toEqual([]);
      await line.sign(id);
      await line.waitFor(id, 'following_up');
      expect(posts(ines)).toEqual([true]);
    });

    test('a question more while the form is being filled lets go as well', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      const gate = line.gates.close('read_back');
      await line.sign(id);
      await gate.reached;
      line.fault('add_question', 'HP-2063');
      gate.open();
      expect((await line.waitFor(id, 'needs_you')).needsYou?.reason).toBe('form_changed');
      expect(posts(ines)).toEqual([]);
    });

    test('a posting that closed lets go and says so', async () => {
      const { ines, id } = await signedWhile(() => line.fault('close_posting', 'HP-2063'));
      const story = await line.waitFor(id, 'needs_you');
      expect(story.needsYou?.reason).toBe('form_unreachable');
      expect(story.needsYou?.says).toContain('the posting is closed');
      expect(attemptsOf(story)).toEqual([[1, 'withdrawn']]);
      expect(posts(ines)).toEqual([]);
    });

    test('a file the form no longer takes lets go', async () => {
      const { ines, id } = await signedWhile(() => line.fault('upload_refused', 'HP-2063'));
      const story = await line.waitFor(id, 'needs_you');
      expect(story.attempts).toMatchObject([{ outcome: 'withdrawn', intentAt: null }]);
      expect(posts(ines)).toEqual([]);
    });

    test('sending stopped just before the click holds it, and it leaves under the same signature when sending goes on', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      const gate = line.gates.close('read_back');
      await line.sign(id);
      await gate.reached;
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: true });
      gate.open();
      const story = await line.waitFor(id, 'held');
      expect(story.attempts).toMatchObject([{ outcome: null, intentAt: null }]);
      expect(Date.parse(story.waitUntil ?? '')).toBeGreaterThan(Date.now() + 60_000);
      expect(posts(ines)).toEqual([]);
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: false });
      expect(attemptsOf(await line.waitFor(id, 'following_up'))).toEqual([[1, 'submitted']]);
      expect(posts(ines)).toEqual([true]);
    });

    test('what was put off so can be taken back: the signature is void, and the next attempt needs another', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      const gate = line.gates.close('read_back');
      await line.sign(id);
      await gate.reached;
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: true });
      gate.open();
      await line.waitFor(id, 'held');
      expect(await line.decide(id, 'undo')).toMatchObject({ status: 200, body: { stage: 'awaiting_approval' } });
      await line.changed('PUT', `/candidates/${ines.candidateId}/sending`, { paused: false });
      expect(attemptsOf(await line.story(id))).toEqual([[1, 'withdrawn']]);
      await line.sign(id);
      expect(attemptsOf(await line.waitFor(id, 'following_up'))).toEqual([[1, 'withdrawn'], [2, 'submitted']]);
      expect(posts(ines)).toEqual([true]);
    });
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
      expect(posts(ines)).toEqual([true]);
    });

    test('and was shown as unknown meanwhile is known after all, and its person goes on from there', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'HP-2063');
      const gate = line.gates.close('click');
      await line.sign(id);
      await gate.reached;
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
      expect(posts(ines)).toEqual([]);
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
      expect(posts(ines)).toEqual([]);
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
