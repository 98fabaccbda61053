import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultWaits } from '#domain/application/waits.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import { findCandidate } from '#db/candidates/candidate.repository.ts';
import { makeApplication } from '#db/testing/sample-record.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { candidateRoutes } from './candidates.routes.ts';

let api: TestApi;
let isAway = true;
const told: string[] = [];
beforeAll(async () => {
  const tell = ({ applicationId }: { readonly applicationId: string }) => (isAway ? Promise.reject(new Error('Temporal is away')) : Promise.resolve(void told.push(applicationId)));
  api = await startTestApi(candidateRoutes, { waits: defaultWaits, workflows: { tell } as never, notifier: { changed: () => undefined, close: () => Promise.resolve() } });
});
afterAll(async () => api.close());

test('sending is stopped by the record alone, also while Temporal is away; resumed, what is held is told', async () => {
  const { id } = await makeApplication(api.database, api);
  await api.database.asPerson(api.userId, (tx) => tx.em.nativeUpdate(ApplicationRow, { id }, { stage: 'held' }));
  const pause = (paused: boolean) => api.call('PUT', `/candidates/${api.candidateId}/sending`, { body: { paused } });
  expect(await pause(true)).toMatchObject({ status: 204 });
  expect(await api.database.asPerson(api.userId, (tx) => findCandidate(tx, api.candidateId))).toMatchObject({ sendingPausedAt: expect.any(Date) as Date });
  isAway = false;
  expect(await pause(false)).toMatchObject({ status: 204 });
  expect(told).toEqual([id]);
});
