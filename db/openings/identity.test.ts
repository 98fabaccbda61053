import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blockKeys } from '#domain/dedupe/block.ts';
import { mergeReason } from '#domain/dedupe/reasons.ts';
import { sketchOf } from '#domain/dedupe/sketch.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { openDatabase, type Database, type PersonTx } from '../access/database.ts';
import type { ApplicationRow } from '../applications/application.entities.ts';
import { closeAttempt, openAttempt } from '../applications/attempt.repository.ts';
import { takeIdentities } from '../applications/vacancy-identity.repository.ts';
import { openApplication } from '../campaigns/take.repository.ts';
import { makePerson, samplePosting } from '../testing/sample-record.ts';
import { currentOpening, joinOpenings, NotOneOpening, splitOpening } from './identity.ts';
import { insertPostings } from './merge.repository.ts';
import { addBoard, identitiesOf, insertPosting, postingsOf } from './opening.repository.ts';
import { readOpening } from './opening.queries.ts';

const joined = mergeReason('said_same', '2026-11-01');
const splitOff = mergeReason('said_another', '2026-11-01');

describe('what is one vacancy', () => {
  let database: Database;
  let boardId = '';
  beforeAll(async () => {
    const urls = await createTestDatabase();
    database = await openDatabase({ app: urls.appUrl, system: urls.systemUrl }, 10);
    boardId = (await database.asSystem('discover', (tx) => addBoard(tx, { source: 'greenhouse', tenant: 'sample', origin: null, employer: 'Sample Works' }))).id;
  });
  afterAll(async () => database.close());

  /** Makes an opening of as many postings. */
  const opening = (count = 1, change: Partial<Posting> = {}) =>
    database.asSystem('discover', async (tx) => {
      let openingId = '';
      for (let n = 0; n < count; n += 1) {
        const posting = { ...samplePosting(randomUUID()), ...change };
        const joins = openingId === '' ? null : { openingId, rule: 'text', reasons: [mergeReason('text_contained', '100')] };
        openingId = await insertPosting(tx, { posting, practice: true, boardId, contentHash: randomUUID(), rawSha256: null, blockKeys: blockKeys(sketchOf(posting)), joins });
      }
      return openingId;
    });
  const join = (userId: string, one: string, other: string) => database.asPerson(userId, (tx) => joinOpenings(tx, { openingIds: [one, other], rule: 'person', reasons: [joined] }));
  const split = (userId: string, openingId: string, ids: readonly string[]) => database.asPerson(userId, (tx) => splitOpening(tx, { openingId, postingIds: ids, rule: 'person', reasons: [splitOff] }));
  const postings = (openingId: string) => database.asSystem('discover', (tx) => postingsOf(tx, [openingId]));
  const applied = (person: { userId: string; candidateId: string }, openingId: string) => database.asPerson(person.userId, (tx) => openApplication(tx, person.candidateId, openingId, null));

  /** The claim's part in it: attempt *n*, then the names. Answers who holds one of them already. */
  const claim = (person: { userId: string }, row: ApplicationRow) => database.asPerson(person.userId, (tx) => claimIn(tx, row));
  async function claimIn(tx: PersonTx, row: ApplicationRow): Promise<string | null> {
    await tx.em.execute('select 1 from candidate where id = ? for update', [row.candidateId]);
    const attempt = await openAttempt(tx, {
      candidateId: row.candidateId, applicationId: row.id, subjectId: row.id, n: 1, channel: 'form', approvalId: null, bundleHash: 'h', employer: 'Sample Works', destinationOrigin: 'https://jobs.example', leaseUntil: new Date(Date.now() + 60_000),
    });
    const holder = await takeIdentities(tx, attempt, await identitiesOf(tx, row.openingId), false);
    await closeAttempt(tx, attempt.id, holder === null ? 'submitted' : 'released', {});
    return holder;
  }

  test('keeps the older id, and the other leads to it for ever', async () => {
    const { userId, candidateId } = await makePerson(database);
    const [a, b, c] = [await opening(), await opening(), await opening()];
    expect(await join(userId, b, a)).toBe(a);
    expect(await join(userId, c, b)).toBe(a);
    expect(await database.asPerson(userId, async (tx) => [await currentOpening(tx, b), await currentOpening(tx, c), (await readOpening(tx, candidateId, c))?.head.id])).toEqual([a, a, a]);
    expect((await postings(a)).map(({ mergeRule, mergeReasons }) => [mergeRule, mergeReasons])).toEqual([['first', []], ['person', [joined]], ['person', [joined]]]);
  });

  test('the one that was there first is the older, whatever its id', async () => {
    const { userId } = await makePerson(database);
    const [first, second] = [`ffffffff${randomUUID().slice(8)}`, `00000000${randomUUID().slice(8)}`];
    for (const openingId of [first, second]) {
      const posting = samplePosting(randomUUID());
      const sketch = sketchOf(posting);
      await database.asSystem('discover', (tx) => insertPostings(tx, [{ posting, sketch, contentHash: randomUUID(), keys: blockKeys(sketch), openingId, first: true, rule: 'first', reasons: [] }], { boardId, practice: true, rawSha256: null }));
    }
    expect(await join(userId, first, second)).toBe(first);
  });

  test('joined twice at once is joined once', async () => {
    const { userId } = await makePerson(database);
    const [a, b] = [await opening(), await opening()];
    const answers = await Promise.allSettled(Array.from({ length: 6 }, (_, n) => (n % 2 === 0 ? join(userId, a, b) : join(userId, b, a))));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason instanceof NotOneOpening] : []))).toEqual([true, true, true, true, true]);
  });

  test('split by a person is a new id, found under its own keys, and no machine joins it again', async () => {
    const { userId } = await makePerson(database);
    const id = await opening(3);
    const [, second] = await postings(id);
    const made = await split(userId, id, [second?.id ?? '']);
    expect([made === id, (await postings(id)).length, (await postings(made)).map(({ mergeRule, mergeReasons }) => [mergeRule, mergeReasons])]).toEqual([false, 2, [['first', [splitOff]]]]);
    const again = database.asSystem('discover', (tx) => joinOpenings(tx, { openingIds: [id, made], rule: 'text', reasons: [mergeReason('text_contained', '100')] }));
    await expect(again).rejects.toThrow('a person said that they are two vacancies');
    // The person's later word stands.
    expect(await join(userId, id, made)).toBe(id);
  });

  test('keeps at least one posting, and only splits what stands there', async () => {
    const { userId } = await makePerson(database);
    const [one, two] = [await opening(), await opening(2)];
    const [only] = await postings(one);
    await expect(split(userId, one, [only?.id ?? ''])).rejects.toThrow('keeps at least one posting');
    await expect(split(userId, two, [only?.id ?? ''])).rejects.toThrow('stands under another opening');
  });

  test('two splits of the same posting at once: one wins', async () => {
    const { userId } = await makePerson(database);
    const id = await opening(2);
    const [, second] = await postings(id);
    const answers = await Promise.allSettled([1, 2, 3].map(() => split(userId, id, [second?.id ?? ''])));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('of two live applications the later to be sent stops, whichever way they were joined', async () => {
    const person = await makePerson(database);
    const [a, b] = [await opening(), await opening()];
    const [first, second] = [await applied(person, a), await applied(person, b)];
    await join(person.userId, a, b);
    if (first === null || second === null) throw new Error('both were to be opened');
    expect(await claim(person, second)).toBeNull();
    expect(await claim(person, first)).toBe(second.id);
  });

  test('a join and two claims at once never send both', async () => {
    for (let round = 0; round < 12; round += 1) {
      const person = await makePerson(database);
      const [a, b] = [await opening(), await opening()];
      const [first, second] = [await applied(person, a), await applied(person, b)];
      if (first === null || second === null) throw new Error('both were to be opened');
      const joined = join(person.userId, a, b);
      const [one] = await Promise.all([claim(person, first), joined]);
      // Claimed before or after the join; what comes after it finds the names taken.
      expect([one, await claim(person, second)]).toEqual([null, first.id]);
    }
  });

  test('nothing is opened anew for an opening that was joined into one applied for, or split from it', async () => {
    const person = await makePerson(database);
    const [a, b] = [await opening(), await opening(2)];
    const row = await applied(person, b);
    await join(person.userId, a, b);
    expect([await applied(person, a), await applied(person, b)]).toEqual([null, null]);
    const made = await split(person.userId, a, [row?.postingId ?? '']);
    expect(await applied(person, made)).toBeNull();
  });

  test('what was one vacancy when it was sent stays applied for after a split, also what was linked to it later', async () => {
    const person = await makePerson(database);
    const [a, late] = [await opening(), await opening()];
    const row = await applied(person, a);
    if (row === null) throw new Error('it was to be opened');
    expect(await claim(person, row)).toBeNull();
    await join(person.userId, a, late);
    const [, linked] = await postings(a);
    const made = await split(person.userId, a, [linked?.id ?? '']);
    const again = await applied(person, made);
    if (again === null) throw new Error('it was to be opened');
    expect(await claim(person, again)).toBe(row.id);
  });

  test('a split of nothing that was sent leaves both free', async () => {
    const person = await makePerson(database);
    const id = await opening(2);
    const [, second] = await postings(id);
    const made = await split(person.userId, id, [second?.id ?? '']);
    const [one, other] = [await applied(person, id), await applied(person, made)];
    if (one === null || other === null) throw new Error('both were to be opened');
    expect([await claim(person, one), await claim(person, other)]).toEqual([null, null]);
  });

  test('two openings of one requisition are one vacancy to the employer, whatever a person says', async () => {
    const person = await makePerson(database);
    const same = { hints: ['requisition:REQ-4711'] };
    const [a, b] = [await opening(1, same), await opening(1, same)];
    const [one, other] = [await applied(person, a), await applied(person, b)];
    if (one === null || other === null) throw new Error('both were to be opened');
    expect([await claim(person, one), await claim(person, other)]).toEqual([null, one.id]);
  });
});
