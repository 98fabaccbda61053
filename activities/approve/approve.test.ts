import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultWaits } from '#domain/application/waits.ts';
import { systemClock } from '#adapters/clock/clock.ts';
import type { Files } from '#adapters/files/files.port.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import { makeApplication, makePerson } from '#db/testing/sample-record.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { protocolTimes } from '../submit/times.ts';
import { createApproveActivities } from './approve.activities.ts';

let database: Database;
let person: { readonly userId: string; readonly candidateId: string };
beforeAll(async () => {
  const { appUrl, systemUrl } = await createTestDatabase();
  database = await openDatabase({ app: appUrl, system: systemUrl }, 2);
  person = await makePerson(database);
});
afterAll(async () => database.close());

/** Puts together the bundle of an application that stands like this; nothing may be rendered or stored. */
async function assembled(standing: Partial<Pick<ApplicationRow, 'stage' | 'preparation'>>) {
  const { id } = await makeApplication(database, person);
  await database.asPerson(person.userId, (tx) => tx.em.nativeUpdate(ApplicationRow, { id }, standing));
  const never = () => Promise.reject(new Error('nothing is to be rendered'));
  const activities = createApproveActivities({
    database, clock: systemClock, notifier: { changed: () => undefined, close: () => Promise.resolve() }, times: protocolTimes, pdf: { render: never }, files: { put: never } as unknown as Files,
  });
  return activities.assembleBundle({ applicationId: id, userId: person.userId }, defaultWaits);
}

test('a preparation that its person began while the one before was being written is left to be written', async () => {
  expect(await assembled({ preparation: 2 })).toMatchObject({ stage: 'preparing', moves: 0 });
});

test('an application that was withdrawn while it was written is left as it stands', async () => {
  expect(await assembled({ stage: 'closed' })).toMatchObject({ stage: 'closed', moves: 0 });
});
