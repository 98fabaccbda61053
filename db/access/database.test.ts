import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, superuserUrl, withClient, type TestDatabase } from '../../tests/support/postgres.ts';
import { ApplicationRow } from '../applications/application.entities.ts';
import { CandidateRow } from '../candidates/candidate.entities.ts';
import { EventRow } from '../events/event.entities.ts';
import { makeApplication, makePerson } from '../testing/sample-record.ts';
import { openDatabase, type Database, type PersonTx } from './database.ts';
import { ask, readRow, readRows } from './rows.ts';

describe('the doors to the database', () => {
  let urls: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    urls = await createTestDatabase();
    database = await openDatabase({ app: urls.appUrl, system: urls.systemUrl });
  });
  afterAll(async () => database.close());

  test('stay shut for a superuser, in either place', async () => {
    const superuser = await superuserUrl(urls);
    await expect(openDatabase({ app: superuser, system: urls.systemUrl })).rejects.toThrow('may bypass row-level security');
    await expect(openDatabase({ app: urls.appUrl, system: superuser })).rejects.toThrow('may bypass row-level security');
  });

  test('stay shut for a role that may bypass row-level security', async () => {
    const role = `${urls.name}_bypass`;
    const bypassing = Object.assign(new URL(urls.appUrl), { username: role, password: 'word' }).href;
    await withClient(await superuserUrl(urls), (client) => client.query(`create role ${role} login nosuperuser bypassrls password 'word'`));
    await expect(openDatabase({ app: bypassing, system: urls.systemUrl })).rejects.toThrow('may bypass row-level security');
  });

  test('show a person their own rows and nobody else’s', async () => {
    const [one, two] = [await makePerson(database), await makePerson(database)];
    const seen = async (userId: string) => (await database.asPerson(userId, ({ em }) => em.find(CandidateRow, {}))).map(({ id }) => id);
    expect(await seen(one.userId)).toEqual([one.candidateId]);
    expect(await seen(two.userId)).toEqual([two.candidateId]);
  });

  test('let nothing of a person be read where no person is set', async () => {
    await makePerson(database);
    await expect(database.unauthenticated((em) => em.find(CandidateRow, {}))).rejects.toThrow('no person is set for this transaction');
    expect(() => database.asPerson('', () => Promise.resolve())).toThrow('must not be empty');
  });

  test('forget the person when the transaction ends, also one that failed', async () => {
    const { userId } = await makePerson(database);
    await expect(database.asPerson(userId, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    // The pool gives the same connection again: the setting reads as empty there, and empty raises.
    for (let times = 0; times < 20; times += 1) await expect(database.unauthenticated((em) => em.find(CandidateRow, {}))).rejects.toThrow('no person is set');
  });

  describe('when a process stops in the middle of a transaction', () => {
    test('let the locks go after half a minute, and let nobody wait for one longer than a minute', async () => {
      const limits = (em: PersonTx['em']) => em.execute<{ idle: string; lock: string }[]>(`select current_setting('idle_in_transaction_session_timeout') as idle, current_setting('lock_timeout') as lock`);
      const { userId } = await makePerson(database);
      const both = [{ idle: '30s', lock: '1min' }];
      expect([await database.asPerson(userId, ({ em }) => limits(em)), await database.asSystem('reconcile', ({ em }) => limits(em))]).toEqual([both, both]);
    });

    test('refuse what it does in that transaction afterwards, and open the next', async () => {
      const { userId, candidateId } = await makePerson(database);
      const named = (em: PersonTx['em']) => em.execute<{ name: string }[]>('select name from candidate where id = ?', [candidateId]);
      const [before] = await database.asPerson(userId, ({ em }) => named(em));
      const begun = Promise.withResolvers<void>();
      const late = database.asPerson(userId, async ({ em }) => {
        await em.execute(`set local idle_in_transaction_session_timeout = '200ms'`);
        await em.execute(`update candidate set name = 'late' where id = ?`, [candidateId]);
        begun.resolve();
        await new Promise((resolve) => void setTimeout(resolve, 600));
        await named(em);
      });
      const refused = late.then(() => 'nothing', (error: unknown) => String(error));
      await begun.promise;
      await database.asPerson(userId, ({ em }) => em.execute('select 1 from candidate where id = ? for update', [candidateId]));
      expect(await refused).toMatch(/idle-in-transaction timeout|Connection terminated|not queryable/u);
      expect(await database.asPerson(userId, ({ em }) => named(em))).toEqual([before]);
    });
  });

  test('end a transaction with an error where a statement failed and was passed over', async () => {
    const { userId } = await makePerson(database);
    const work = database.asPerson(userId, async ({ em }) => {
      await em.execute(`update candidate set name = 'changed'`);
      await em.execute('select 1 / 0').catch(() => undefined);
    });
    await expect(work).rejects.toThrow('rolled back');
    expect(await database.asPerson(userId, ({ em }) => em.execute(`select 1 from candidate where name = 'changed'`))).toEqual([]);
  });

  test('answer statements that are asked for at once in their order, and undo them all where one fails', async () => {
    const { userId, candidateId } = await makePerson(database);
    const named = async (tx: PersonTx) => (await tx.em.execute<{ name: string }[]>('select name from candidate where id = ?', [candidateId]))[0]?.name;
    const seen = await database.asPerson(userId, (tx) => Promise.all(['a', 'b', 'c'].flatMap((name) => [tx.em.execute('update candidate set name = ?', [name]), named(tx)])));
    expect(seen.filter((one) => typeof one === 'string')).toEqual(['a', 'b', 'c']);
    const failing = database.asPerson(userId, (tx) => Promise.all([tx.em.execute(`update candidate set name = 'd'`), tx.em.execute('select 1 / 0'), named(tx)]));
    await expect(failing).rejects.toThrow('division by zero');
    expect(await database.asPerson(userId, named)).toBe('c');
  });

  test('take no statement after a transaction has ended', async () => {
    const { userId } = await makePerson(database);
    const kept = await database.asPerson(userId, (tx) => Promise.resolve(tx));
    await expect(kept.em.execute('select 1')).rejects.toThrow('the transaction is over');
    await expect(ask(kept.em, 'select 1', [])).rejects.toThrow('the transaction is over');
  });

  test('open for the one person where a statement with a name comes first, and where it comes several times at once', async () => {
    const [one, two] = [await makePerson(database), await makePerson(database)];
    const own = (tx: PersonTx) => ask<{ id: string }>(tx.em, 'select id from candidate where id = any(?::uuid[]) and ?::int > 0', [`{${one.candidateId},${two.candidateId}}`, 1]);
    for (let times = 0; times < 8; times += 1) {
      for (const person of [one, two]) {
        const seen = await database.asPerson(person.userId, (tx) => Promise.all([own(tx), own(tx), own(tx)]));
        expect(seen.flat()).toEqual(Array.from({ length: 3 }, () => ({ id: person.candidateId })));
      }
    }
    await expect(database.unauthenticated((em) => ask(em, 'select id from candidate where id = ?', [one.candidateId]))).rejects.toThrow('no person is set');
  });

  test('undo everything where a statement with a name fails, and go on with it afterwards', async () => {
    const { userId, candidateId } = await makePerson(database);
    const divided = (tx: PersonTx, by: number) => ask<{ n: number }>(tx.em, 'select 6 / ?::int as n', [by]);
    const failing = database.asPerson(userId, (tx) => Promise.all([ask(tx.em, 'update candidate set name = ? where id = ?', ['lost', candidateId]), divided(tx, 0), divided(tx, 2)]));
    await expect(failing).rejects.toThrow('division by zero');
    expect(await database.asPerson(userId, (tx) => divided(tx, 2))).toEqual([{ n: 3 }]);
    expect(await database.asPerson(userId, (tx) => ask(tx.em, 'select 1 from candidate where name = ?', ['lost']))).toEqual([]);
  });

  test('leave a connection whose plans a changed table has made outdated', async () => {
    const { userId, candidateId } = await makePerson(database);
    const single = await openDatabase({ app: urls.appUrl, system: urls.systemUrl }, 1);
    const read = async () => (await single.asPerson(userId, (tx) => readRow(tx.em, CandidateRow, 'select * from candidate where id = ?', [candidateId])))?.id;
    expect(await read()).toBe(candidateId);
    await withClient(await superuserUrl(urls), (client) => client.query('alter table candidate add column tried int'));
    await expect(read()).rejects.toThrow('cached plan must not change result type');
    expect(await read()).toBe(candidateId);
    await withClient(await superuserUrl(urls), (client) => client.query('alter table candidate drop column tried'));
    await single.close();
  });

  test('refuse to write a row in another person’s name', async () => {
    const [one, two] = [await makePerson(database), await makePerson(database)];
    const forged = database.asPerson(one.userId, ({ em }) => em.execute(`insert into candidate (user_id, kind, name, preferences) values (?, 'real', 'x', '{}')`, [two.userId]));
    await expect(forged).rejects.toThrow('row-level security');
    const stolen = database.asPerson(one.userId, ({ em }) => em.execute('update candidate set user_id = ?', [two.userId]));
    await expect(stolen).rejects.toThrow('row-level security');
  });

  test('keep a candidate practice or real for life', async () => {
    const { userId } = await makePerson(database);
    await expect(database.asPerson(userId, ({ em }) => em.execute(`update candidate set kind = 'real'`))).rejects.toThrow('practice or real for life');
  });

  test('open for named jobs alone, each to its own tables', async () => {
    const { id } = await makeApplication(database, await makePerson(database));
    await expect(database.asSystem('discover', ({ em }) => em.execute('select 1 from candidate'))).rejects.toThrow('permission denied');
    expect(await database.asSystem('reconcile', ({ em }) => em.execute('select id from application'))).toEqual([{ id }]);
    expect(await database.asSystem('discover', ({ em }) => em.execute('select id from application'))).toEqual([]);
    await expect(withClient(urls.systemUrl, (client) => client.query('select id from application'))).rejects.toThrow('no job is set');
  });

  test('give rows read by a statement of our own the shape that the ORM gives them', async () => {
    const person = await makePerson(database);
    const { id } = await makeApplication(database, person);
    await database.asPerson(person.userId, async (tx) => {
      const same = async (ours: Promise<object[]>, theirs: Promise<object[]>) => {
        expect(await ours).toEqual((await theirs).map((row) => ({ ...row })));
        expect(await ours).not.toEqual([]);
      };
      await same(readRows(tx.em, CandidateRow, 'select * from candidate', []), tx.em.find(CandidateRow, { id: person.candidateId }));
      await same(readRows(tx.em, ApplicationRow, 'select * from application', []), tx.em.find(ApplicationRow, { id }));
      await same(readRows(tx.em, EventRow, 'select * from event', []), tx.em.find(EventRow, { candidateId: person.candidateId }));
    });
  });
});
