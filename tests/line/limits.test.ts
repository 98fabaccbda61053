import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { contentHashOf } from '#adapters/sources/reading/prepare.ts';
import { claim } from '#activities/submit/claim.ts';
import { protocolTimes } from '#activities/submit/times.ts';
import { createApprovalVerifier, readApprovalPublicKeys } from '#adapters/keys/approval-keys.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import { AttemptRow, VacancyIdentityRow } from '#db/applications/attempt.entities.ts';
import { PostingRow } from '#db/openings/opening.entities.ts';
import { until } from '../support/signed-in.ts';
import { openLine, type Applicant, type Line } from './kit/line.ts';

const day = 86_400_000;

describe('what may leave', () => {
  let line: Line;
  beforeAll(async () => {
    line = await openLine({ waits: { hold: 1_000 } });
    await line.readBoards();
    await sameVacancy('HP-2063', 'HP-2070');
  });
  afterAll(async () => line[Symbol.asyncDispose]());
  afterEach(() => line.ground.practice.site.faults.clear());

  /** Two openings that were not merged, although their postings lead to one form. */
  async function sameVacancy(one: string, other: string): Promise<void> {
    const [first, second] = [await line.openingOf(one), await line.openingOf(other)];
    await line.api.common.database.asSystem('discover', async ({ em }) => {
      const { applyUrl } = (await em.findOneOrFail(PostingRow, { openingId: first })).content;
      const posting = await em.findOneOrFail(PostingRow, { openingId: second });
      const content = { ...posting.content, applyUrl };
      await em.nativeUpdate(PostingRow, { id: posting.id }, { content, contentHash: contentHashOf(content) });
    });
  }

  const stageOf = async (id: string) => (await line.story(id)).stage;

  describe('one vacancy behind two openings', () => {
    async function both(): Promise<{ ines: Applicant; first: string; second: string }> {
      const ines = await line.applicant();
      return { ines, first: await line.prepared(ines, 'HP-2063'), second: await line.prepared(ines, 'HP-2070') };
    }

    test('is applied for once: the second claim says that it was', async () => {
      const { ines, first, second } = await both();
      await line.sign(first);
      await line.waitFor(first, 'following_up');
      await line.sign(second);
      const story = await line.waitFor(second, 'needs_you');
      expect(story.needsYou).toMatchObject({ reason: 'already_applied', says: 'You applied for this vacancy already, through another posting.' });
      expect(story.attempts).toMatchObject([{ outcome: 'released', intentAt: null }]);
      expect(line.received(ines)).toHaveLength(1);
    });

    test('signed twice at the same moment is applied for once', async () => {
      const { ines, first, second } = await both();
      await Promise.all([line.sign(first), line.sign(second)]);
      const settled = async () => Promise.all([stageOf(first), stageOf(second)]);
      const stages = await until(settled, (at) => at.every((stage) => stage === 'following_up' || stage === 'needs_you'));
      expect(stages.toSorted((a, b) => a.localeCompare(b))).toEqual(['following_up', 'needs_you']);
      expect(line.received(ines)).toHaveLength(1);
    });

    test('is free again where the first was taken back before anything left', async () => {
      const { ines, first, second } = await both();
      const gate = line.gates.close('read_back');
      await line.sign(first);
      await gate.reached;
      await line.decide(first, 'withdraw');
      gate.open();
      await line.workflow(first).result();
      await line.sign(second);
      await line.waitFor(second, 'following_up');
      expect(line.received(ines)).toHaveLength(1);
      const held = await line.asPerson(({ em }) => em.find(VacancyIdentityRow, { candidateId: ines.candidateId }));
      expect(held.filter(({ identity }) => identity.startsWith('apply ')).map(({ applicationId }) => applicationId)).toEqual([second]);
    });

    test('stays taken while nobody knows whether the first arrived', async () => {
      line.fault('drop_reply', 'HP-2063', { times: 1 });
      const { ines, first, second } = await both();
      await line.sign(first);
      await line.waitFor(first, 'outcome_unknown');
      await line.sign(second);
      expect((await line.waitFor(second, 'needs_you')).needsYou?.reason).toBe('already_applied');
      expect(line.received(ines)).toHaveLength(1);
    });

    test('that was sent and is reopened is not sent a second time unless the person says so expressly', async () => {
      const ines = await line.applicant();
      const id = await line.prepared(ines, 'LG-84');
      await line.sign(id);
      await line.waitFor(id, 'following_up');
      await line.decide(id, 'withdraw');
      await line.decide(id, 'reopen', {});
      expect((await line.waitFor(id, 'needs_you')).needsYou).toMatchObject({ reason: 'already_applied' });
      // Past the preparation, in the record itself: the claim refuses as well.
      await line.decide(id, 'answer', { again: true });
      await line.waitFor(id, 'awaiting_approval');
      await line.asPerson(({ em }) => em.nativeUpdate(ApplicationRow, { id }, { applyAgain: false }));
      await line.sign(id);
      const refused = await line.waitFor(id, 'needs_you');
      expect(refused.needsYou?.reason).toBe('already_applied');
      expect(line.received(ines)).toHaveLength(1);

      await line.decide(id, 'answer', { again: true });
      await line.waitFor(id, 'awaiting_approval');
      await line.sign(id);
      await line.waitFor(id, 'following_up');
      expect(line.received(ines)).toHaveLength(2);
    });

    test('is no business of another candidate', async () => {
      const [ines, olga] = [await line.applicant(), await line.applicant()];
      for (const who of [ines, olga]) {
        const id = await line.prepared(who, 'HP-2063');
        await line.sign(id);
        await line.waitFor(id, 'following_up');
      }
      expect(line.received(olga)).toHaveLength(1);
    });
  });

  describe('the daily cap', () => {
    const requisitions = ['HP-2063', 'LG-84', 'OF-301', 'OF-309'];

    test('lets so many go, also signed all at once, and the rest wait with a date', async () => {
      const ines = await line.applicant({ dailyCap: 2 });
      const ids: string[] = [];
      for (const requisition of requisitions) ids.push(await line.prepared(ines, requisition));
      await Promise.all(ids.map((id) => line.sign(id)));
      const stages = async () => Promise.all(ids.map(stageOf));
      await until(stages, (at) => at.filter((stage) => stage === 'following_up').length === 2 && at.filter((stage) => stage === 'held').length === 2);
      const waiting = await line.waitUntil(ids[(await stages()).indexOf('held')] ?? '', ({ waitUntil }) => Date.parse(waitUntil ?? '') > Date.now() + 60_000);
      const [oldest] = line.received(ines);
      // A day after the first one left, not at midnight.
      expect(Math.abs(Date.parse(waiting.waitUntil ?? '') - Date.parse(oldest?.at ?? '') - day)).toBeLessThan(10_000);
      const { body } = await line.api.call<{ candidates: { id: string; sentToday: number; nextMayGoAt: string | null }[] }>('GET', '/me');
      expect(body.candidates.find(({ id }) => id === ines.candidateId)).toMatchObject({ sentToday: 2, nextMayGoAt: waiting.waitUntil });
      expect(line.received(ines)).toHaveLength(2);
    });

    test('of none lets none go', async () => {
      const ines = await line.applicant({ dailyCap: 0 });
      const id = await line.prepared(ines, 'HP-2063');
      await line.sign(id);
      await line.waitUntil(id, ({ waitUntil }) => Date.parse(waitUntil ?? '') > Date.now() + 60_000);
      expect(await stageOf(id)).toBe('held');
      expect(line.received(ines)).toEqual([]);
    });

    test('counts what may have left', async () => {
      line.fault('drop_reply', 'HP-2063', { times: 1 });
      const ines = await line.applicant({ dailyCap: 1 });
      const [first, second] = [await line.prepared(ines, 'HP-2063'), await line.prepared(ines, 'LG-84')];
      await line.sign(first);
      await line.waitFor(first, 'outcome_unknown');
      await line.sign(second);
      await line.waitUntil(second, ({ waitUntil }) => Date.parse(waitUntil ?? '') > Date.now() + 60_000);
      expect(line.received(ines)).toHaveLength(1);
    });

    test('does not count what was released before it left', async () => {
      const ines = await line.applicant({ dailyCap: 1 });
      const [first, second] = [await line.prepared(ines, 'HP-2063'), await line.prepared(ines, 'LG-84')];
      line.fault('close_posting', 'HP-2063');
      await line.sign(first);
      await line.waitFor(first, 'needs_you');
      await line.sign(second);
      await line.waitFor(second, 'following_up');
      expect(line.received(ines)).toHaveLength(1);
    });
  });

  test('of many workers that claim one application at once one may send it', async () => {
    const ines = await line.applicant();
    const id = await line.prepared(ines, 'LG-84');
    const verifier = createApprovalVerifier(await readApprovalPublicKeys(line.ground.config({ address: line.address, namespace: line.namespace }).paths.keys));
    const setWait = (waitUntil: Date) => line.asPerson(({ em }) => em.nativeUpdate(ApplicationRow, { id }, { waitUntil }));
    await line.sign(id);
    // Its own workflow waits for an hour meanwhile.
    await setWait(new Date(Date.now() + 3_600_000));
    await line.workflow(id).signal('recordChanged', { messageId: randomUUID() });
    await setWait(new Date(Date.now() - 1));
    const context = { verifier, practiceOrigin: line.ground.practice.url, times: protocolTimes, waits: line.waits, ownBrowser: false };
    const answers = await Promise.all(Array.from({ length: 8 }, () => line.asPerson((tx) => claim(tx, id, context))));
    expect(answers.filter(({ answer }) => answer.kind === 'claimed')).toHaveLength(1);
    expect(answers.filter(({ answer }) => answer.kind === 'moved')).toHaveLength(7);
    expect(await line.asPerson(({ em }) => em.count(AttemptRow, { applicationId: id }))).toBe(1);

    // Whoever claimed is gone; the workflow looks, takes the attempt over and sends.
    await line.workflow(id).signal('recordChanged', { messageId: randomUUID() });
    await line.waitFor(id, 'following_up');
    expect(line.received(ines)).toHaveLength(1);
  });
});
