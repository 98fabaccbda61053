import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#db/access/database.ts';
import { makeApplication, makePerson } from '#db/testing/sample-record.ts';
import { noteChanges } from '#db/openings/merge.repository.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { tellChanges } from './tell-changes.ts';

let database: Database;
beforeAll(async () => {
  const made = await createTestDatabase();
  database = await openDatabase({ app: made.appUrl, system: made.systemUrl }, 2);
});
afterAll(async () => database.close());

test('live applications are told once of what became of their posting, also after a failure to tell', async () => {
  const application = await makeApplication(database, await makePerson(database));
  const told: [string, string][] = [];
  const tell = (position: { readonly applicationId: string }, messageId: string) => Promise.resolve(void told.push([position.applicationId, messageId]));
  expect(await tellChanges({ database, workflows: { tell } })).toBe(0);

  await database.asSystem('discover', (tx) => noteChanges(tx, 'closed', [application.postingId]));
  await expect(tellChanges({ database, workflows: { tell: () => Promise.reject(new Error('Temporal is away')) } })).rejects.toThrow('Temporal is away');
  expect(await tellChanges({ database, workflows: { tell } })).toBe(1);
  expect(told).toEqual([[application.id, expect.stringMatching(/^[0-9a-f-]{36}$/)]]);
  expect(await tellChanges({ database, workflows: { tell } })).toBe(0);
});
