import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '../access/database.ts';
import { lockApplication } from '../applications/application.repository.ts';
import { attemptsOf, openAttempt } from '../applications/attempt.repository.ts';
import { makeApplication, makePerson } from '../testing/sample-record.ts';
import { createTestDatabase, superuserUrl, withClient, type TestDatabase } from '../../tests/support/postgres.ts';
import { keepIncoming, keepMail, lockMail, mailsOf, moveMail } from './mail.repository.ts';

let made: TestDatabase;
let database: Database;
beforeAll(async () => {
  made = await createTestDatabase();
  database = await openDatabase({ app: made.appUrl, system: made.systemUrl });
});
afterAll(async () => database.close());

/** Resolves when a transaction of this database waits for a row of another one. */
async function somebodyWaits(): Promise<void> {
  await withClient(await superuserUrl(made), async (client) => {
    const waiting = async () => (await client.query("select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).rowCount ?? 0;
    while ((await waiting()) === 0) await sleep(20);
  });
}

test('a reply that comes while a worker takes up the follow-up ends the mail and its attempt', async () => {
  const person = await makePerson(database);
  const { userId } = person;
  const row = await makeApplication(database, person);
  const { id: applicationId, candidateId } = row;
  const content = { from: 'a@b.example', to: 'c@d.example', subject: 'Hello', text: 'Hello', facts: [] };
  const mailId = await database.asPerson(userId, (tx) =>
    keepMail(tx, { candidateId, applicationId, direction: 'out', purpose: 'follow_up', state: 'held', messageId: 'follow-up:1', content, contentHash: 'h', reading: null }),
  );
  if (mailId === null) throw new Error('no mail');

  const reply = await database.asPerson(userId, async (claim) => {
    await lockApplication(claim, applicationId);
    await lockMail(claim, mailId);
    await openAttempt(claim, { candidateId, applicationId, subjectId: mailId, n: 1, channel: 'mail', approvalId: null, bundleHash: 'h', employer: content.to, destinationOrigin: null, leaseUntil: new Date('2100-01-01') });
    await moveMail(claim, mailId, 'held', 'sending');
    const coming = database.asPerson(userId, (tx) => keepIncoming(tx, row, { messageId: '<reply@d.example>', content, contentHash: 'r', reading: { kind: 'interview', confidence: 1, words: [] } }));
    await Promise.race([somebodyWaits(), coming]);
    return { coming };
  });
  await reply.coming;

  const standing = await database.asPerson(userId, async (tx) => ({ mails: await mailsOf(tx, applicationId), attempts: await attemptsOf(tx, applicationId) }));
  expect(standing.mails.map(({ state }) => state)).toEqual(['cancelled', 'received']);
  expect(standing.attempts.map(({ outcome }) => outcome)).toEqual(['withdrawn']);
});
