import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Position } from '#domain/application/position.ts';
import { defaultWaits } from '#domain/application/waits.ts';
import { FormTrouble } from '#adapters/browser/browser.port.ts';
import { systemClock } from '#adapters/clock/clock.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import { makeApplication, makePerson } from '#db/testing/sample-record.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { protocolTimes } from '../submit/times.ts';
import { createInspectActivities, type InspectDeps } from './inspect.activities.ts';

let database: Database;
beforeAll(async () => {
  const { appUrl, systemUrl } = await createTestDatabase();
  database = await openDatabase({ app: appUrl, system: systemUrl }, 2);
});
afterAll(async () => database.close());

test.for(['closed', 'needs_you'] as const)('the form of an application that is at %s by now is not asked for again', async (stage) => {
  const person = await makePerson(database);
  const { id } = await makeApplication(database, person);
  await database.asPerson(person.userId, (tx) => tx.em.nativeUpdate(ApplicationRow, { id }, { stage }));
  let asked = 0;
  const browser = {
    inspect: () => {
      asked += 1;
      return Promise.reject(new FormTrouble('The form answers 503.', 'retry'));
    },
  };
  // Everything else is out of reach here.
  const activities = createInspectActivities({
    database, browser, clock: systemClock, times: protocolTimes, practiceOrigin: 'https://jobs.example', attended: null, notifier: { changed: () => undefined, close: () => Promise.resolve() },
  } as unknown as InspectDeps);
  const found = new MockActivityEnvironment({ attempt: 3 }).run<[], Position, () => Promise<Position>>(() => activities.inspectForm({ applicationId: id, userId: person.userId }, defaultWaits));
  await expect(found).resolves.toMatchObject({ stage, moves: 0 });
  expect(asked).toBe(0);
});
