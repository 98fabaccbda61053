import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultWaits } from '#domain/application/waits.ts';
import { systemClock } from '#adapters/clock/clock.ts';
import { decide } from '#activities/record/decide.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import { AttemptRow } from '#db/applications/attempt.entities.ts';
import { attemptsOf, openAttempt, writeIntent } from '#db/applications/attempt.repository.ts';
import { readEventsOfApplication } from '#db/events/event.repository.ts';
import { keepMail, mailsOf, moveMail } from '#db/mails/mail.repository.ts';
import { makeApplication, makePerson } from '#db/testing/sample-record.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { sweepLeases } from './sweep.ts';

describe('a mail that is on its way when its application is withdrawn', () => {
  let database: Database;
  let person: { readonly userId: string; readonly candidateId: string };
  beforeAll(async () => {
    const { appUrl, systemUrl } = await createTestDatabase();
    database = await openDatabase({ app: appUrl, system: systemUrl });
    person = await makePerson(database);
  });
  afterAll(async () => database.close());

  /** A follow-up that a worker has taken up; withdrawn when it got as far. Answers the application's id. */
  async function withdrawnAt(far: 'claim' | 'intent' | 'unknown'): Promise<string> {
    const { id, candidateId } = await makeApplication(database, person);
    await database.asPerson(person.userId, async (tx) => {
      await tx.em.nativeUpdate(ApplicationRow, { id }, { stage: 'following_up' });
      const content = { from: 'a@b.example', to: 'c@d.example', subject: 'Hello', text: 'Hello', facts: [] };
      const mailId = await keepMail(tx, { candidateId, applicationId: id, direction: 'out', purpose: 'follow_up', state: 'sending', messageId: 'follow-up:1', content, contentHash: 'h', reading: null });
      if (mailId === null) throw new Error('no mail');
      const { token } = await openAttempt(tx, {
        candidateId, applicationId: id, subjectId: mailId, n: 1, channel: 'mail', approvalId: null, bundleHash: 'h', employer: content.to, destinationOrigin: null, leaseUntil: new Date('2100-01-01'),
      });
      if (far !== 'claim') await writeIntent(tx, token, 60_000);
      if (far === 'unknown') {
        await tx.em.nativeUpdate(AttemptRow, { applicationId: id }, { outcome: 'outcome_unknown' });
        await moveMail(tx, mailId, 'sending', 'outcome_unknown');
      }
    });
    const decision = { kind: 'withdraw', messageId: crypto.randomUUID() } as const;
    await database.asPerson(person.userId, (tx) => decide(tx, id, decision, { waits: defaultWaits, verifier: { verifyApproval: () => false } }));
    return id;
  }

  const standing = (id: string) =>
    database.asPerson(person.userId, async (tx) => ({ mails: (await mailsOf(tx, id)).map(({ state }) => state), attempts: (await attemptsOf(tx, id)).map(({ outcome }) => outcome) }));
  const sweep = (over = database, tell: (application: { readonly applicationId: string }) => Promise<void> = () => Promise.resolve()) => sweepLeases({ database: over, clock: systemClock, workflows: { tell } });
  const endLease = (id: string) => database.asPerson(person.userId, (tx) => tx.em.execute(`update attempt set lease_until = now() - interval '1 second' where application_id = ?`, [id]));

  test('does not leave, if it has no intent yet', async () => {
    expect(await standing(await withdrawnAt('claim'))).toEqual({ mails: ['cancelled'], attempts: ['withdrawn'] });
  });

  test('is left to its worker, and ends as unknown when its lease has ended and nobody said what became of it', async () => {
    const id = await withdrawnAt('intent');
    await sweep();
    expect(await standing(id)).toEqual({ mails: ['sending'], attempts: [null] });
    await endLease(id);
    await sweep();
    await sweep();
    expect(await standing(id)).toEqual({ mails: ['dismissed'], attempts: ['outcome_unknown'] });
    const events = await database.asPerson(person.userId, (tx) => readEventsOfApplication(tx, id));
    expect(events.map(({ step }) => step).filter((step) => step.startsWith('mail_'))).toEqual(['mail_outcome_unknown']);
  });

  test('and cannot be ended now keeps no application from being told that its lease has ended', async () => {
    const lost = await withdrawnAt('intent');
    const { id: waiting, candidateId } = await makeApplication(database, person);
    await database.asPerson(person.userId, async (tx) => {
      await tx.em.nativeUpdate(ApplicationRow, { id: waiting }, { stage: 'submitting' });
      await openAttempt(tx, { candidateId, applicationId: waiting, subjectId: waiting, n: 1, channel: 'form', approvalId: null, bundleHash: 'h', employer: 'e', destinationOrigin: null, leaseUntil: new Date(0) });
    });
    await endLease(lost);
    const told: string[] = [];
    const noPerson: Database = { ...database, asPerson: () => Promise.reject(new Error('too many connections')) };
    await expect(sweep(noPerson, ({ applicationId }) => Promise.resolve(void told.push(applicationId)))).rejects.toMatchObject({ errors: [expect.objectContaining({ message: 'too many connections' })] });
    expect(told).toEqual([waiting]);
    await sweep();
    expect(await standing(lost)).toEqual({ mails: ['dismissed'], attempts: ['outcome_unknown'] });
  });

  test('asks nothing more, if nobody knew what became of it', async () => {
    expect(await standing(await withdrawnAt('unknown'))).toEqual({ mails: ['dismissed'], attempts: ['outcome_unknown'] });
  });
});
