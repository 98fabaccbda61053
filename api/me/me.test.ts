import { expect, test } from 'vitest';
import { makeCandidate } from '#db/candidates/candidate.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import { noPreferences, startTestApi } from '../testing/test-api.ts';
import type { meSchema } from './me.schemas.ts';
import { meRoutes } from './me.routes.ts';
import type { z } from 'zod';

test('who is here is told with the number that each candidate’s live stream goes on after', async () => {
  const api = await startTestApi(meRoutes, { practice: null, temporalUi: null });
  const other = await api.database.asPerson(api.userId, (tx) => makeCandidate(tx, { kind: 'practice', name: 'Noor Example', preferences: noPreferences, facts: [], answers: [] }));
  const happen = (n: number) => api.database.asPerson(api.userId, (tx) => appendEvents(tx, other, Array.from({ length: n }, () => ({ applicationId: null, campaignId: null, run: null, step: 'test', data: {} }))));
  const numbers = async () => Object.fromEntries(((await api.call('GET', '/me')).body as z.output<typeof meSchema>).candidates.map(({ id, seq }) => [id, seq]));
  const before = await numbers();
  expect(Object.keys(before).toSorted()).toEqual([api.candidateId, other].toSorted());
  await happen(3);
  expect(await numbers()).toEqual({ ...before, [other]: (before[other] ?? Number.NaN) + 3 });
  await api.close();
});
