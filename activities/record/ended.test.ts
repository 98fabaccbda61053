import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Decision } from '#domain/application/decisions.ts';
import type { Stage } from '#domain/application/stages.ts';
import { defaultWaits } from '#domain/application/waits.ts';
import { systemClock } from '#adapters/clock/clock.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import { readApplication } from '#db/applications/application.repository.ts';
import { keepIncoming, mailsWaiting } from '#db/mails/mail.repository.ts';
import { makeApplication, makePerson } from '#db/testing/sample-record.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { decide } from './decide.ts';
import { createRecordActivities } from './record.activities.ts';

describe('an application that has ended', () => {
  let database: Database;
  let person: { readonly userId: string; readonly candidateId: string };
  beforeAll(async () => {
    const { appUrl, systemUrl } = await createTestDatabase();
    database = await openDatabase({ app: appUrl, system: systemUrl }, 4);
    person = await makePerson(database);
  });
  afterAll(async () => database.close());

  const verifier = { verifyApproval: () => false };
  const activities = () => createRecordActivities({ database, clock: systemClock, notifier: { changed: () => undefined, close: () => Promise.resolve() }, verifier });

  async function at(stage: Stage): Promise<string> {
    const { id } = await makeApplication(database, person);
    await database.asPerson(person.userId, (tx) => tx.em.nativeUpdate(ApplicationRow, { id }, { stage, waitUntil: new Date(0) }));
    return id;
  }

  /** The employer writes something that asks its person; answers the mail's id. */
  async function written(id: string): Promise<string> {
    const mail = { messageId: `<${randomUUID()}@b.example>`, contentHash: 'h', content: { from: 'a@b.example', to: 'c@d.example', subject: 'Hello', text: 'Hello', facts: [] }, reading: { kind: 'other' as const, confidence: 1, words: [] } };
    return (await database.asPerson(person.userId, async (tx) => keepIncoming(tx, await readApplication(tx, id), mail))) ?? '';
  }
  const decided = (id: string, decision: Decision) => database.asPerson(person.userId, (tx) => decide(tx, id, decision, { waits: defaultWaits, verifier }));
  const asked = async (id: string) => (await database.asPerson(person.userId, (tx) => mailsWaiting(tx, person.candidateId))).filter(({ applicationId }) => applicationId === id).map((mail) => mail.id);

  test.for([
    ['withdrawn', 'following_up', async (id: string) => decided(id, { kind: 'withdraw', messageId: randomUUID() })],
    ['rejected', 'needs_you', async (id: string) => decided(id, { kind: 'reject', messageId: randomUUID(), reason: 'pay' })],
    ['expired', 'needs_you', async (id: string) => activities().runOut({ applicationId: id, userId: person.userId }, defaultWaits)],
  ] as const)('(%s) asks nothing more of what was written to it', async ([, stage, end]) => {
    const id = await at(stage);
    const mailId = await written(id);
    expect(await asked(id)).toEqual([mailId]);
    await end(id);
    expect(await asked(id)).toEqual([]);
  });

  test('by one of two replies does not ask what the other means: nobody could answer that', async () => {
    const id = await at('following_up');
    const [first] = [await written(id), await written(id)];
    await decided(id, { kind: 'confirmReply', messageId: randomUUID(), mailId: first, ending: 'rejected_by_employer' });
    expect(await asked(id)).toEqual([]);
  });

  test('notes what is written to it afterwards, and asks nobody', async () => {
    const id = await at('closed');
    expect(await written(id)).not.toBe('');
    expect(await asked(id)).toEqual([]);
  });

  test('and was erased ends its workflow, which would look for it for ever', async () => {
    await expect(activities().lookAgain({ applicationId: randomUUID(), userId: person.userId })).rejects.toMatchObject({ type: 'NoApplication', nonRetryable: true });
  });
});
