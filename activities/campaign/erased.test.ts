import { randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '#adapters/clock/clock.ts';
import { createOfflineLlm } from '#adapters/llm/offline.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import { makePerson } from '#db/testing/sample-record.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { createScoreActivities } from '../score/score.activities.ts';
import { createCampaignActivities } from './campaign.activities.ts';

let database: Database;
beforeAll(async () => {
  const { appUrl, systemUrl } = await createTestDatabase();
  database = await openDatabase({ app: appUrl, system: systemUrl }, 2);
});
afterAll(async () => database.close());

test('a campaign that was erased has ended: nothing is read, scored or taken for it, and nothing tried for ever', async () => {
  const { userId } = await makePerson(database);
  const ref = { campaignId: randomUUID(), userId };
  const deps = {
    database, clock: systemClock, notifier: { changed: () => undefined, close: () => Promise.resolve() }, llm: createOfflineLlm(), modelCeilings: { application: 1, day: 1, month: 1 }, modelScores: 20,
    startApplication: () => Promise.reject(new Error('nothing was taken')),
  };
  const campaigns = createCampaignActivities(deps);
  expect(await campaigns.readCampaign(ref)).toEqual({ state: 'ended', boards: 0 });
  expect(await campaigns.boardsToRead(ref, null)).toEqual([]);
  expect(await campaigns.takeNext(ref, 1)).toEqual({ kind: 'nothing_eligible' });
  // Boards are read for everybody: the others wait for this one's turn to end.
  expect(await new MockActivityEnvironment().run(() => createScoreActivities(deps).scoreOpenings(ref))).toEqual({ scored: 0, eligible: 0 });
});
