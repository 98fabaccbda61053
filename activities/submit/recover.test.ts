import { expect, test } from 'vitest';
import { defaultWaits } from '#domain/application/waits.ts';
import { systemClock } from '#adapters/clock/clock.ts';
import { openDatabase } from '#db/access/database.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import { findAttempt, openAttempt } from '#db/applications/attempt.repository.ts';
import { makeApplication, makePerson } from '#db/testing/sample-record.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { createClaimActivities } from './claim.activities.ts';
import { protocolTimes } from './times.ts';

test('an attempt of a candidate who is not there fails, and is not put off as if sending were paused', async () => {
  const { appUrl, systemUrl } = await createTestDatabase();
  const database = await openDatabase({ app: appUrl, system: systemUrl }, 2);
  try {
    const [person, somebody] = [await makePerson(database), await makePerson(database)];
    const { userId } = person;
    const { id } = await makeApplication(database, person);
    await database.asPerson(userId, async (tx) => {
      // To row-level security another person's candidate is not there.
      await tx.em.nativeUpdate(ApplicationRow, { id }, { stage: 'submitting', candidateId: somebody.candidateId });
      await openAttempt(tx, { candidateId: somebody.candidateId, applicationId: id, subjectId: id, n: 1, channel: 'form', approvalId: null, bundleHash: 'h', employer: 'e', destinationOrigin: null, leaseUntil: new Date(0) });
    });
    const activities = createClaimActivities({
      database, clock: systemClock, times: protocolTimes, practiceOrigin: null, attended: null, notifier: { changed: () => undefined, close: () => Promise.resolve() }, verifier: { verifyApproval: () => false },
    });
    await expect(activities.recover({ applicationId: id, userId }, defaultWaits)).rejects.toThrow(`there is no candidate ${somebody.candidateId}`);
    expect(await database.asPerson(userId, (tx) => findAttempt(tx, id, 1))).toMatchObject({ outcome: null });
  } finally {
    await database.close();
  }
});
