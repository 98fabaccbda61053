import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { defaultWaits } from '#domain/application/waits.ts';
import type { Mail, MailOutcome } from '#adapters/mail/mail.port.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import { ApplicationRow } from '#db/applications/application.entities.ts';
import { attemptsOf, openAttempt } from '#db/applications/attempt.repository.ts';
import { keepPacing } from '#db/candidates/candidate.repository.ts';
import { readEventsOfApplication } from '#db/events/event.repository.ts';
import { keepMail, mailsOf, mailsWaiting, moveMail } from '#db/mails/mail.repository.ts';
import { makeApplication, makePerson } from '#db/testing/sample-record.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { decide } from '../record/decide.ts';
import { protocolTimes } from '../submit/times.ts';
import { createMailActivities } from './mail.activities.ts';

let database: Database;
let person: { readonly userId: string; readonly candidateId: string };
beforeAll(async () => {
  const { appUrl, systemUrl } = await createTestDatabase();
  database = await openDatabase({ app: appUrl, system: systemUrl });
  person = await makePerson(database);
});
afterAll(async () => database.close());

/** A follow-up whose worker died before its intent; the next one goes on under the signature that it was taken up with. */
async function takenUp(): Promise<{ id: string; mailId: string }> {
  const { id, candidateId } = await makeApplication(database, person);
  const mailId = await database.asPerson(person.userId, async (tx) => {
    await tx.em.nativeUpdate(ApplicationRow, { id }, { stage: 'following_up' });
    const content = { from: 'a@b.example', to: 'c@d.example', subject: 'Hello', text: 'Hello', facts: [] };
    const kept = await keepMail(tx, { candidateId, applicationId: id, direction: 'out', purpose: 'follow_up', state: 'sending', messageId: 'follow-up:1', content, contentHash: 'h', reading: null });
    if (kept === null) throw new Error('no mail');
    await openAttempt(tx, { candidateId, applicationId: id, subjectId: kept, n: 1, channel: 'mail', approvalId: null, bundleHash: 'h', employer: content.to, destinationOrigin: null, leaseUntil: new Date(0) });
    return kept;
  });
  return { id, mailId };
}

interface Sending {
  /** Happens after the intent, before anything is seen of the mail. */
  readonly meanwhile: () => Promise<void>;
  readonly outcome: MailOutcome['kind'] | 'later';
  /** The worker stood still between its intent and the words. */
  readonly late?: boolean;
}

async function send({ id, mailId }: { id: string; mailId: string }, { meanwhile, outcome, late = false }: Sending, over = database): Promise<void> {
  let shiftMs = 0;
  const mail: Mail = {
    async send(_message, hooks) {
      try {
        await hooks.beforeData();
      } finally {
        await meanwhile();
      }
      const seen = { reply: '451 come back later', messageId: '<m@b.example>' };
      return outcome === 'later' || outcome === 'refused' ? { kind: 'refused', retry: outcome === 'later', ...seen } : { kind: outcome, ...seen };
    },
  };
  const activities = createMailActivities({
    database: over, mail, times: protocolTimes, notifier: { changed: () => undefined, close: () => Promise.resolve() }, verifier: { verifyApproval: () => false },
    clock: { now: () => new Date(Date.now() + shiftMs), monotonicMs: () => shiftMs },
    fail: (point) => {
      if (late && point === 'mail_after_intent') shiftMs = 60_000;
    },
  });
  await activities.sendMail({ applicationId: id, userId: person.userId }, mailId);
}

/** The database, where something happens just before the transaction of this number: the first is the claim's, the second the intent's. */
function turnsOf(number: number, happens: () => Promise<unknown>): Database {
  let turns = 0;
  return {
    ...database,
    async asPerson(userId, work) {
      if ((turns += 1) === number) await happens();
      return database.asPerson(userId, work);
    },
  };
}

const withdraw = (id: string) => async () => {
  const decision = { kind: 'withdraw', messageId: crypto.randomUUID() } as const;
  await database.asPerson(person.userId, (tx) => decide(tx, id, decision, { waits: defaultWaits, verifier: { verifyApproval: () => false } }));
};
const standing = (id: string) =>
  database.asPerson(person.userId, async (tx) => ({
    mails: (await mailsOf(tx, id)).map(({ state }) => state), attempts: (await attemptsOf(tx, id)).map(({ outcome }) => outcome),
    events: (await readEventsOfApplication(tx, id)).map(({ step }) => step).filter((step) => step.startsWith('mail_')),
  }));

describe('a mail that is on its way when its application is withdrawn', () => {
  test.for([
    ['and whose time ran out before its words is called off', { outcome: 'accepted', late: true }, { mails: ['cancelled'], attempts: ['released'], events: ['mail_not_sent'] }],
    ['and that the server asks to come back with is called off', { outcome: 'later' }, { mails: ['cancelled'], attempts: ['not_accepted'], events: ['mail_cancelled'] }],
    ['and whose answer was not seen asks nobody', { outcome: 'unknown' }, { mails: ['dismissed'], attempts: ['outcome_unknown'], events: ['mail_outcome_unknown'] }],
    ['and that was taken is sent', { outcome: 'accepted' }, { mails: ['sent'], attempts: ['submitted'], events: ['mail_sent'] }],
  ] as const)('%s', async ([, way, ends]) => {
    const one = await takenUp();
    await send(one, { ...way, meanwhile: withdraw(one.id) });
    expect(await standing(one.id)).toEqual(ends);
    const asked = await database.asPerson(person.userId, (tx) => mailsWaiting(tx, person.candidateId));
    expect(asked.filter((mail) => mail.id === one.mailId)).toEqual([]);
  });

  test('does not leave under its old signature where the application was opened again before the server said "later"', async () => {
    const one = await takenUp();
    const reopened = async () => {
      await withdraw(one.id)();
      await database.asPerson(person.userId, (tx) => tx.em.nativeUpdate(ApplicationRow, { id: one.id }, { stage: 'preparing' }));
    };
    await send(one, { outcome: 'later', meanwhile: reopened });
    expect(await standing(one.id)).toMatchObject({ mails: ['cancelled'], attempts: ['not_accepted'] });
  });
});

test('a mail that the server asks to come back with is held and tried again while its application goes on', async () => {
  const one = await takenUp();
  await send(one, { outcome: 'later', meanwhile: () => Promise.resolve() });
  expect(await standing(one.id)).toEqual({ mails: ['held'], attempts: [null], events: ['mail_put_off'] });
});

describe('a signed mail in quiet hours', () => {
  /** An hour before this minute to an hour after it. */
  const around = () => ({ from: clock(-3_600_000), to: clock(3_600_000), zone: 'UTC' });
  const clock = (away: number) => new Date(Date.now() + away).toISOString().slice(11, 16);
  const pace = (quietHours: ReturnType<typeof around> | null) =>
    database.asPerson(person.userId, (tx) => keepPacing(tx, person.candidateId, { quietHours, spacingSeconds: 0, hostSpacingSeconds: 0, employerDays: 0 }, { dailyCap: 10, windowSize: 10 }));
  afterEach(() => pace(null));

  test.for(['held', 'sending'] as const)('(%s) waits for their end', async (state) => {
    const one = await takenUp();
    await database.asPerson(person.userId, (tx) => moveMail(tx, one.mailId, 'sending', state, { waitUntil: new Date() }));
    await pace(around());
    await send(one, { outcome: 'accepted', meanwhile: () => Promise.reject(new Error('nothing may leave')) });
    const [mail] = await database.asPerson(person.userId, (tx) => mailsOf(tx, one.id));
    expect(mail?.state).toBe(state);
    expect((mail?.waitUntil?.getTime() ?? 0) - Date.now()).toBeGreaterThan(50 * 60_000);
    expect((await standing(one.id)).attempts).toEqual([null]);
  });

  test('that began after it was taken up is not sent', async () => {
    const one = await takenUp();
    const between = turnsOf(2, () => pace(around()));
    await expect(send(one, { outcome: 'accepted', meanwhile: () => Promise.resolve() }, between)).rejects.toThrow('quiet hours began');
    expect(await database.asPerson(person.userId, async (tx) => (await attemptsOf(tx, one.id)).map(({ intentAt }) => intentAt))).toEqual([null]);
  });
});

test('a mail that was called off gets no intent, even where its attempt is still open', async () => {
  const one = await takenUp();
  const between = turnsOf(2, () => database.asPerson(person.userId, (tx) => moveMail(tx, one.mailId, 'sending', 'cancelled')));
  await expect(send(one, { outcome: 'accepted', meanwhile: () => Promise.resolve() }, between)).rejects.toThrow('taken back, or quiet hours began');
  expect(await standing(one.id)).toEqual({ mails: ['cancelled'], attempts: [null], events: [] });
});
