import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import { openAttempt } from '#db/applications/attempt.repository.ts';
import { makeApplication } from '#db/testing/sample-record.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { handOverRoutes } from './hand-over.routes.ts';

let api: TestApi;
let isAway = true;
let told = 0;
beforeAll(async () => {
  const tell = () => (isAway ? Promise.reject(new Error('Temporal is away')) : Promise.resolve(void (told += 1)));
  api = await startTestApi(handOverRoutes, { workflows: { tell } as never, notifier: { changed: () => undefined, close: () => Promise.resolve() } });
});
afterAll(async () => api.close());

test('a window that is to be opened again while Temporal is away is opened when the same is asked again', async () => {
  const { id, candidateId } = await makeApplication(api.database, api);
  await api.database.asPerson(api.userId, async (tx) => {
    const needsYou = { reason: 'packet', says: 'Send it.', questions: [], screenshotKey: null } as const;
    await tx.em.nativeUpdate(ApplicationRow, { id }, { stage: 'needs_you', needsYou, approvalId: randomUUID() });
    await openAttempt(tx, { candidateId, applicationId: id, subjectId: id, n: 1, channel: 'packet', approvalId: null, bundleHash: 'h', employer: 'e', destinationOrigin: null, leaseUntil: new Date() });
  });
  const ask = (key: string) => api.call('POST', `/applications/${id}/hand-over/open`, { key });
  expect(await ask('the-same-window')).toMatchObject({ status: 500 });
  isAway = false;
  expect(await ask('the-same-window')).toMatchObject({ status: 204 });
  expect(told).toBe(1);
  expect(await ask('another-window')).toMatchObject({ status: 409 });
});
