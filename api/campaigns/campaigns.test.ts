import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCandidate } from '#db/candidates/candidate.repository.ts';
import { makeOpenings } from '#db/testing/sample-record.ts';
import { noPreferences, startTestApi, type TestApi } from '../testing/test-api.ts';
import { campaignRoutes } from './campaigns.routes.ts';

let api: TestApi;
let isAway = true;
const started: string[] = [];
beforeAll(async () => {
  const workflows = {
    campaign: ({ campaignId }: { readonly campaignId: string }) => (isAway ? Promise.reject(new Error('Temporal is away')) : Promise.resolve(void started.push(campaignId))),
  };
  api = await startTestApi(campaignRoutes, { workflows: workflows as never, notifier: { changed: () => undefined, close: () => Promise.resolve() }, practice: null });
});
afterAll(async () => api.close());

test('a campaign whose workflow could not be started is the same one when it is asked for again', async () => {
  const { boardId } = await makeOpenings(api.database, 1);
  const candidateId = await api.database.asPerson(api.userId, (tx) => makeCandidate(tx, { kind: 'real', name: 'Mira', preferences: noPreferences, facts: [], answers: [] }));
  const wanted = { candidateId, name: 'Northern bakeries', brief: '', boards: [boardId] };
  const ask = () => api.call('POST', '/campaigns', { key: 'the-same-campaign', body: wanted });
  expect(await ask()).toMatchObject({ status: 500 });
  isAway = false;
  const again = await ask();
  expect(again).toMatchObject({ status: 201 });
  expect(started).toEqual([(again.body as { id: string }).id]);
  const { campaigns } = (await api.call('GET', `/campaigns?candidate=${candidateId}`)).body as { campaigns: { name: string }[] };
  expect(campaigns.map(({ name }) => name)).toEqual(['Northern bakeries']);
});
