import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Place, Posting } from '#domain/posting/posting.ts';
import { systemClock } from '#adapters/clock/clock.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import { CampaignOpeningRow } from '#db/campaigns/campaign.entities.ts';
import { makeCampaign } from '#db/campaigns/campaign.repository.ts';
import { makeCandidate } from '#db/candidates/candidate.repository.ts';
import { knownByIdentity, seePostings } from '#db/openings/merge.repository.ts';
import { addBoard, insertPosting } from '#db/openings/opening.repository.ts';
import { campaignsOfBoards } from '#db/openings/telling.repository.ts';
import { samplePosting } from '#db/testing/sample-record.ts';
import { identityOf } from '#domain/posting/identity.ts';
import { sketchOf } from '#domain/dedupe/sketch.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { scoreCampaign } from './score-campaign.ts';

const leeds: Place = { text: 'Leeds, UK', city: 'Leeds', region: null, country: 'GB' };
const vienna: Place = { text: 'Wien', city: 'Vienna', region: null, country: 'AT' };

describe('openings are scored again when what they say changes', () => {
  let database: Database;
  beforeAll(async () => {
    const urls = await createTestDatabase();
    database = await openDatabase({ app: urls.appUrl, system: urls.systemUrl }, 3);
  });
  afterAll(async () => database.close());

  const board = () => database.asSystem('discover', (tx) => addBoard(tx, { source: 'greenhouse', tenant: randomUUID(), origin: null, employer: 'Sample Works' }));
  const publish = (boardId: string, posting: Posting, openingId: string | null = null) => database.asSystem('discover', (tx) =>
    insertPosting(tx, { posting, practice: true, boardId, contentHash: randomUUID(), rawSha256: null, blockKeys: [], joins: openingId === null ? null : { openingId, rule: 'identity', reasons: [] } }));
  const rewrite = (boardId: string, posting: Posting) => database.asSystem('discover', async (tx) => {
    const known = (await knownByIdentity(tx, true, [identityOf(posting)])).get(identityOf(posting));
    if (known === undefined) throw new Error('it was published');
    await seePostings(tx, [{ known, read: { posting, sketch: sketchOf(posting), contentHash: randomUUID(), keys: [] } }], { boardId, practice: true, rawSha256: null });
  });
  const inLeeds = (): Posting => ({ ...samplePosting(randomUUID()), places: [leeds], workMode: 'on_site' });

  /** A person who works in Vienna, with campaigns over the board. */
  async function person(boardId: string, campaigns: number) {
    const userId = randomUUID();
    const ids = await database.asPerson(userId, async (tx) => {
      await tx.em.execute('insert into app_user (id, name, wrapped_key) values (?, ?, ?)', [userId, 'Somebody', 'wrapped']);
      const candidateId = await makeCandidate(tx, { kind: 'practice', name: 'Ada', facts: [], answers: [], preferences: { titles: [], must: [], never: [], places: ['Vienna'], workModes: [], salaryFloor: null, permits: [], languages: [] } });
      const made: string[] = [];
      for (let n = 0; n < campaigns; n += 1) made.push(await makeCampaign(tx, { candidateId, name: `${n}`, brief: '', plan: null, boards: [boardId], threshold: 0, maxApplications: 9 }));
      await tx.em.execute(`update campaign set state = 'running'`);
      return made;
    });
    const deps = { database, clock: systemClock, notifier: { changed: () => undefined, close: async () => undefined } };
    const scores = async (campaignId: string) => new Map((await database.asPerson(userId, ({ em }) => em.find(CampaignOpeningRow, { campaignId }, { refresh: true }))).map(({ openingId, score }) => [openingId, Number(score)]));
    return { ids, userId, scores, score: (campaignId: string, signal = new AbortController().signal) => scoreCampaign(deps, { campaignId, userId }, signal) };
  }

  test('a posting that another board adds brings its places into the score the same day, and nothing else is scored', async () => {
    const [own, site] = [await board(), await board()];
    const [opening, other] = [await publish(own.id, inLeeds()), await publish(own.id, inLeeds())];
    const { ids: [campaign = ''], score, scores, userId } = await person(own.id, 1);
    expect(await score(campaign)).toMatchObject({ scored: 2 });
    expect(await score(campaign)).toMatchObject({ scored: 0 });
    const before = await scores(campaign);
    await publish(site.id, { ...inLeeds(), tenant: 'site', places: [vienna] }, opening);
    expect(await database.asSystem('tell', (tx) => campaignsOfBoards(tx, [site.id]))).toEqual([{ campaignId: campaign, userId }]);
    expect(await score(campaign)).toMatchObject({ scored: 1 });
    const after = await scores(campaign);
    expect(after.get(opening)).toBeGreaterThan(before.get(opening) ?? 100);
    expect(after.get(other)).toBe(before.get(other));
    expect(await score(campaign)).toMatchObject({ scored: 0 });
  });

  test('a worker that stops scores nothing more, and the next one goes on', async () => {
    const { id } = await board();
    await publish(id, inLeeds());
    const { ids: [campaign = ''], score, scores } = await person(id, 1);
    await expect(score(campaign, AbortSignal.abort(new Error('the worker stops')))).rejects.toThrow('the worker stops');
    expect((await scores(campaign)).size).toBe(0);
    expect(await score(campaign)).toMatchObject({ scored: 1 });
  });

  test('a posting that names other places is scored anew for every campaign of the person', async () => {
    const { id } = await board();
    const posting = inLeeds();
    const opening = await publish(id, posting);
    const { ids, score, scores } = await person(id, 2);
    for (const campaign of ids) expect(await score(campaign)).toMatchObject({ scored: 1 });
    const before = await scores(ids[1] ?? '');
    await rewrite(id, { ...posting, places: [vienna] });
    for (const campaign of ids) expect(await score(campaign)).toMatchObject({ scored: 1 });
    expect((await scores(ids[1] ?? '')).get(opening)).toBeGreaterThan(before.get(opening) ?? 100);
  });

  test('a changed record is scored for every campaign of the person', async () => {
    const { id } = await board();
    await publish(id, inLeeds());
    const { ids, userId, score } = await person(id, 2);
    for (const campaign of ids) await score(campaign);
    await database.asPerson(userId, ({ em }) => em.execute(`update candidate set preferences = jsonb_set(preferences, '{places}', '["Leeds"]')`));
    for (const campaign of ids) expect(await score(campaign)).toMatchObject({ scored: 1 });
  });
});
