import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '../access/database.ts';
import { makeCandidate, lockCandidate } from '../candidates/candidate.repository.ts';
import { appendEvents } from '../events/event.repository.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { ensureLocalAccount } from '../session/session.repository.ts';

let database: Database;
let userId: string;
beforeAll(async () => {
  const { appUrl, systemUrl } = await createTestDatabase();
  database = await openDatabase({ app: appUrl, system: systemUrl });
  userId = await ensureLocalAccount(database, randomUUID(), 'You', 'wrapped');
});
afterAll(async () => database.close());

test('a claim that holds the candidate lets the events of other applications in', async () => {
  const candidateId = await database.asPerson(userId, (tx) =>
    makeCandidate(tx, { kind: 'practice', name: 'Ines', facts: [], preferences: { titles: [], must: [], never: [], places: [], workModes: [], salaryFloor: null, permits: [], languages: [] }, answers: [] }),
  );
  const event = { applicationId: null, campaignId: null, run: null, step: 'noted', data: {} };
  const numbers = await database.asPerson(userId, async (claim) => {
    await lockCandidate(claim, candidateId);
    const other = await database.asPerson(userId, (tx) => appendEvents(tx, candidateId, [event]));
    return [other, await appendEvents(claim, candidateId, [event])];
  });
  expect(numbers).toEqual([2, 3]);
});
