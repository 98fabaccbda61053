import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { emptyPlan, type CampaignPlan } from '#domain/campaign/plan.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { openDatabase, type Database } from '../access/database.ts';
import { ApplicationRow } from '../applications/application.entities.ts';
import { makeOpenings, makePerson } from '../testing/sample-record.ts';
import { CampaignOpeningRow, CampaignRow } from './campaign.entities.ts';
import { makeCampaign, readCampaign } from './campaign.repository.ts';
import { openApplication, takeNext, type Take } from './take.repository.ts';

describe('the next opening a campaign takes', () => {
  let database: Database;
  beforeAll(async () => {
    const urls = await createTestDatabase();
    database = await openDatabase({ app: urls.appUrl, system: urls.systemUrl }, 10);
  });
  afterAll(async () => database.close());

  /** Campaigns of one person over the same openings, scored from best to worst. */
  async function campaigns(count: number, openings: number, window: number, maxApplications = 100, plan: CampaignPlan | null = null) {
    const person = await makePerson(database, { window });
    const { boardId, openingIds } = await makeOpenings(database, openings);
    const ids = await database.asPerson(person.userId, async (tx) => {
      const made: string[] = [];
      for (let n = 0; n < count; n += 1) {
        const id = await makeCampaign(tx, { candidateId: person.candidateId, name: 'c', brief: '', plan, boards: [boardId], threshold: 0, maxApplications });
        await tx.em.insertMany(CampaignOpeningRow, openingIds.map((openingId, index) => ({ campaignId: id, openingId, userId: person.userId, score: 100 - index, state: 'eligible' as const, reason: null, judged: null, applicationId: null, take: null, takenAt: null })));
        made.push(id);
      }
      return made;
    });
    const take = (campaignId: string, number: number) => database.asPerson(person.userId, async (tx) => takeNext(tx, await readCampaign(tx, campaignId), number));
    return { ...person, openingIds, ids, take };
  }

  const openingOf = (taken: Take) => (taken.kind === 'taken' ? taken.application.openingId : taken.kind);

  test('is the best that is left', async () => {
    const { ids: [id = ''], take, openingIds } = await campaigns(1, 3, 10);
    const taken = [await take(id, 1), await take(id, 2), await take(id, 3), await take(id, 4)];
    expect(taken.map(openingOf)).toEqual([...openingIds, 'nothing_eligible']);
  });

  test('asked again under its number is the same application', async () => {
    const { ids: [id = ''], take } = await campaigns(1, 4, 10);
    const answers = await Promise.all(Array.from({ length: 6 }, () => take(id, 1)));
    expect(new Set(answers.map(openingOf)).size).toBe(1);
    expect(openingOf(await take(id, 1))).toBe(openingOf(answers[0] ?? { kind: 'nothing_eligible' }));
    expect(openingOf(await take(id, 2))).not.toBe(openingOf(await take(id, 1)));
  });

  test('is no opening that another campaign of the person took, however many ask at once', async () => {
    const { ids, take, userId, candidateId } = await campaigns(3, 9, 50);
    const answers = await Promise.all(ids.flatMap((id) => [1, 2, 3, 4].map((n) => take(id, n))));
    const taken = answers.filter(({ kind }) => kind === 'taken').map(openingOf);
    expect(taken).toHaveLength(9);
    expect(new Set(taken).size).toBe(9);
    expect(await database.asPerson(userId, (tx) => tx.em.count(ApplicationRow, { candidateId }))).toBe(9);
  });

  test('waits while the person’s window is full, shared by all campaigns', async () => {
    const { ids, take, userId } = await campaigns(2, 9, 4);
    const answers = await Promise.all(ids.flatMap((id) => [1, 2, 3, 4].map((n) => take(id, n))));
    expect(answers.filter(({ kind }) => kind === 'taken')).toHaveLength(4);
    expect(answers.filter(({ kind }) => kind === 'window_full')).toHaveLength(4);
    // A decision gives the place back.
    const [decided] = answers.flatMap((answer) => (answer.kind === 'taken' ? [answer.application] : []));
    await database.asPerson(userId, ({ em }) => em.nativeUpdate(ApplicationRow, { id: decided?.id ?? '' }, { stage: 'held' }));
    expect((await take(ids[0] ?? '', 9)).kind).toBe('taken');
  });

  test('passes over what the person took by hand, and says why', async () => {
    const { ids: [id = ''], take, openingIds, userId, candidateId } = await campaigns(1, 2, 10);
    await database.asPerson(userId, (tx) => openApplication(tx, candidateId, openingIds[0] ?? '', null));
    expect(openingOf(await take(id, 1))).toBe(openingIds[1]);
    const passed = await database.asPerson(userId, ({ em }) => em.findOne(CampaignOpeningRow, { campaignId: id, openingId: openingIds[0] ?? '' }));
    expect(passed).toMatchObject({ state: 'skipped', reason: 'there is an application for it already' });
  });

  test('waits for the next day where the plan’s own limit is reached', async () => {
    const { ids: [id = ''], take, userId } = await campaigns(1, 5, 10, 100, { ...emptyPlan, daily: 2 });
    expect((await take(id, 1)).kind).toBe('taken');
    expect((await take(id, 2)).kind).toBe('taken');
    expect((await take(id, 3)).kind).toBe('day_full');
    await database.asPerson(userId, ({ em }) => em.execute(`update campaign_opening set taken_at = taken_at - interval '24 hours' where campaign_id = ?`, [id]));
    expect((await take(id, 3)).kind).toBe('taken');
  });

  test('counts the plan’s day by the record’s clock, whatever that of a worker says', async () => {
    const { ids: [id = ''], take } = await campaigns(1, 5, 10, 100, { ...emptyPlan, daily: 1 });
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-01-01') });
    try {
      expect((await take(id, 1)).kind).toBe('taken');
    } finally {
      vi.useRealTimers();
    }
    expect((await take(id, 2)).kind).toBe('day_full');
  });

  test('ends the campaign where it took all it may', async () => {
    const { ids: [id = ''], take, userId } = await campaigns(1, 5, 10, 2);
    await take(id, 1);
    await take(id, 2);
    expect(await take(id, 3)).toEqual({ kind: 'limit_reached' });
    expect(await database.asPerson(userId, ({ em }) => em.findOne(CampaignRow, { id }))).toMatchObject({ state: 'ended' });
    expect((await take(id, 2)).kind).toBe('taken');
  });
});
