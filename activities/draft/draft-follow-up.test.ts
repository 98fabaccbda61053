import { randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultWaits } from '#domain/application/waits.ts';
import { factsFromText } from '#domain/candidate/import/import-text.ts';
import { systemClock } from '#adapters/clock/clock.ts';
import { createOfflineLlm } from '#adapters/llm/offline.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import { readApplication } from '#db/applications/application.repository.ts';
import { closeAttempt, openAttempt } from '#db/applications/attempt.repository.ts';
import { makeCandidate } from '#db/candidates/candidate.repository.ts';
import { keepInterview } from '#db/follow-up/interview.repository.ts';
import { keepIncoming, mailsOf } from '#db/mails/mail.repository.ts';
import { makeApplication, makePerson } from '#db/testing/sample-record.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { decide } from '../record/decide.ts';
import { createWriterActivities, type WriterDeps } from './writer.activities.ts';

describe('a follow-up that is drafted', () => {
  let database: Database;
  let userId: string;
  beforeAll(async () => {
    const { appUrl, systemUrl } = await createTestDatabase();
    database = await openDatabase({ app: appUrl, system: systemUrl }, 4);
    ({ userId } = await makePerson(database));
  });
  afterAll(async () => database.close());

  const arrives = (id: string, kind: 'receipt' | 'other') =>
    database.asPerson(userId, async (tx) => keepIncoming(tx, await readApplication(tx, id), { messageId: `<${randomUUID()}@jobs.example>`, contentHash: 'h', content: { from: 'jobs@works.example', to: 'ada@example.org', subject: 'Hello', text: 'Hello', facts: [] }, reading: { kind, confidence: 1, words: [] } }));

  /** An application that was sent and got a receipt. */
  async function sent(): Promise<string> {
    const { facts } = factsFromText('Ada Quist\nada@example.org\n\nExperience\nEngineer, Northmill (2020 - today)\n- Kept 300 shops running at night\n', 'cv.txt', () => randomUUID());
    const candidateId = await database.asPerson(userId, (tx) => makeCandidate(tx, { kind: 'practice', name: 'Ada', facts, answers: [], preferences: { titles: [], must: [], never: [], places: [], workModes: [], salaryFloor: null, permits: [], languages: [] } }));
    const { id } = await makeApplication(database, { userId, candidateId });
    await database.asPerson(userId, async (tx) => {
      await tx.em.nativeUpdate(ApplicationRow, { id }, { stage: 'following_up' });
      const attempt = await openAttempt(tx, { candidateId, applicationId: id, subjectId: id, n: 1, channel: 'form', approvalId: null, bundleHash: 'h', employer: 'e', destinationOrigin: null, leaseUntil: new Date() });
      await closeAttempt(tx, attempt.id, 'submitted', {});
    });
    await arrives(id, 'receipt');
    return id;
  }

  /** `meanwhile` happens when the words are there and not yet kept. */
  async function draft(id: string, meanwhile: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
    const offline = createOfflineLlm();
    const llm = { ...offline, within: () => ({ ...offline, write: async (task: never) => meanwhile().then(() => offline.write(task)) }) };
    const deps = { database, llm, clock: systemClock, notifier: { changed: () => undefined, close: () => Promise.resolve() }, modelCeilings: { application: 1, day: 1, month: 1 }, secondOpinion: false } as unknown as WriterDeps;
    await new MockActivityEnvironment().run(() => createWriterActivities(deps).draftFollowUp({ applicationId: id, userId }));
  }
  const drafts = (id: string) => database.asPerson(userId, async (tx) => (await mailsOf(tx, id)).filter(({ direction }) => direction === 'out').map(({ purpose, state }) => [purpose, state]));

  test('is one, however often its activity is tried', async () => {
    const id = await sent();
    await draft(id);
    await draft(id);
    expect(await drafts(id)).toEqual([['follow_up', 'waiting']]);
  });

  test('is thanks alone where an interview was held, however often', async () => {
    const id = await sent();
    await database.asPerson(userId, async (tx) => keepInterview(tx, await readApplication(tx, id), { day: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10), at: new Date(Date.now() - 86_400_000), mailId: null }));
    await draft(id);
    await draft(id);
    expect(await drafts(id)).toEqual([['thank_you', 'waiting']]);
  });

  test('is not kept where the employer answered while it was written', async () => {
    const id = await sent();
    await draft(id, () => arrives(id, 'other'));
    expect(await drafts(id)).toEqual([]);
  });

  test('is not kept where its application ended while it was written', async () => {
    const id = await sent();
    const withdraw = () => database.asPerson(userId, (tx) => decide(tx, id, { kind: 'withdraw', messageId: randomUUID() }, { waits: defaultWaits, verifier: { verifyApproval: () => false } }));
    await draft(id, withdraw);
    expect(await drafts(id)).toEqual([]);
  });
});
