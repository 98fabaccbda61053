import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, withClient, type TestDatabase } from '../../tests/support/postgres.ts';
import { openDatabase, type Database } from '../access/database.ts';
import { makePerson } from '../testing/sample-record.ts';
import { appendEvents, readEventsAfter, type NewEvent } from './event.repository.ts';
import { notifyChanged } from './notify.ts';

const event = (step: string): NewEvent => ({ applicationId: null, campaignId: null, run: null, step, data: {} });

describe('events of a candidate', () => {
  let urls: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    urls = await createTestDatabase();
    database = await openDatabase({ app: urls.appUrl, system: urls.systemUrl }, 12);
  });
  afterAll(async () => database.close());

  test('of many writers at once, some of whom fail, have no gap and no number twice', async () => {
    const { userId, candidateId } = await makePerson(database);
    const writers = Array.from({ length: 60 }, (_, n) =>
      database.asPerson(userId, async (tx) => {
        const batch = Array.from({ length: 1 + (n % 4) }, (_, i) => event(`w${n}.${i}`));
        const last = await appendEvents(tx, candidateId, batch);
        if (n % 5 === 0) throw new Error('rolled back');
        return { last, batch };
      }),
    );
    const kept = (await Promise.allSettled(writers)).flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(kept).toHaveLength(48);
    const events = await database.asPerson(userId, (tx) => readEventsAfter(tx, candidateId, 0, 1_000));
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    // Beside the one of the candidate itself, exactly those of writers that committed, each batch in a row.
    expect(events).toHaveLength(1 + kept.reduce((sum, { batch }) => sum + batch.length, 0));
    for (const { last, batch } of kept) expect(events.slice(last - batch.length, last).map(({ step }) => step)).toEqual(batch.map(({ step }) => step));
  });

  test('are numbered in the order of their commits: who sees a number has seen all before it', async () => {
    const { userId, candidateId } = await makePerson(database);
    const writing = new AbortController();
    const write = async () => {
      for (let n = 0; n < 25; n += 1) await database.asPerson(userId, (tx) => appendEvents(tx, candidateId, [event('e')]));
    };
    const watch = async () => {
      while (!writing.signal.aborted) {
        const seen = await database.asPerson(userId, (tx) => readEventsAfter(tx, candidateId, 0, 1_000));
        expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, index) => index + 1));
      }
    };
    const watching = watch();
    await Promise.all(Array.from({ length: 6 }, write));
    writing.abort();
    await watching;
    expect(await database.asPerson(userId, (tx) => readEventsAfter(tx, candidateId, 100, 1_000))).toHaveLength(51);
  });

  test('of one candidate count for that candidate alone', async () => {
    const [one, two] = [await makePerson(database), await makePerson(database)];
    await database.asPerson(one.userId, (tx) => appendEvents(tx, one.candidateId, [event('a'), event('b')]));
    expect(await database.asPerson(two.userId, (tx) => appendEvents(tx, two.candidateId, [event('c')]))).toBe(2);
    expect(await database.asPerson(two.userId, (tx) => readEventsAfter(tx, one.candidateId, 0, 10))).toEqual([]);
  });

  test('cannot be changed or removed by the program', async () => {
    const { userId } = await makePerson(database);
    for (const statement of [`update event set step = 'x'`, 'delete from event']) {
      await expect(database.asPerson(userId, ({ em }) => em.execute(statement))).rejects.toThrow('permission denied');
    }
  });

  test('wake listeners', async () => {
    const { candidateId } = await makePerson(database);
    const heard: string[] = [];
    await withClient(urls.appUrl, async (client) => {
      client.on('notification', ({ payload }) => heard.push(payload ?? ''));
      await client.query('listen countersign_events');
      await notifyChanged(database, [candidateId]);
      await expect.poll(() => heard).toEqual([candidateId]);
    });
  });
});
