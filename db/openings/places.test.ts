import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blockKeys } from '#domain/dedupe/block.ts';
import { mergeReason } from '#domain/dedupe/reasons.ts';
import { sketchOf } from '#domain/dedupe/sketch.ts';
import type { Place, Posting } from '#domain/posting/posting.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { openDatabase, type Database } from '../access/database.ts';
import { openingsOnBoards } from '../campaigns/plan.repository.ts';
import { makePerson, samplePosting } from '../testing/sample-record.ts';
import { noChoices } from './facets.ts';
import { joinOpenings, splitOpening } from './identity.ts';
import { knownByIdentity, seePostings } from './merge.repository.ts';
import { addBoard, insertPosting, postingsOf } from './opening.repository.ts';
import { headsOf } from './opening.queries.ts';
import { placesWithOpenings } from './places.queries.ts';
import { countOpenings, searchOpenings } from './search.ts';

const berlin: Place = { text: 'Berlin, Germany', city: 'Berlin', region: null, country: 'DE' };
const vienna: Place = { text: 'Wien', city: 'Vienna', region: null, country: 'AT' };
const ghent: Place = { text: 'Gent, België', city: 'Ghent', region: null, country: 'BE' };

describe('the places of an opening are those of all its postings', () => {
  let database: Database;
  let boardId = '';
  let person = { userId: '', candidateId: '' };
  beforeAll(async () => {
    const urls = await createTestDatabase();
    database = await openDatabase({ app: urls.appUrl, system: urls.systemUrl }, 2);
    person = await makePerson(database);
  });
  afterAll(async () => database.close());

  /** A posting on a board of this test's own; the first makes the opening, the others join it. */
  const publish = async (change: Partial<Posting>, openingId: string | null = null): Promise<string> =>
    database.asSystem('discover', async (tx) => {
      boardId = openingId === null ? (await addBoard(tx, { source: 'greenhouse', tenant: randomUUID(), origin: null, employer: 'Sample Works' })).id : boardId;
      const posting = { ...samplePosting(randomUUID()), ...change };
      const joins = openingId === null ? null : { openingId, rule: 'identity', reasons: [mergeReason('same_id', 'greenhouse:sample:1')] };
      return insertPosting(tx, { posting, practice: true, boardId, contentHash: randomUUID(), rawSha256: null, blockKeys: blockKeys(sketchOf(posting)), joins });
    });
  const postings = (openingId: string) => database.asSystem('discover', (tx) => postingsOf(tx, [openingId]));
  const close = (identity: string) => database.asSystem('discover', (tx) => tx.em.execute('update posting set closed_at = now() where identity = ?', [identity]));

  /** Towns whose search finds the opening, and the countries its facets count. */
  const foundIn = (openingId: string, gone = false) =>
    database.asPerson(person.userId, async (tx) => {
      const wanted = { candidateId: person.candidateId, practice: true, words: '', state: 'all', gone, choices: noChoices } as const;
      const towns: string[] = [];
      for (const place of ['Berlin', 'Vienna', 'Gent']) if ((await searchOpenings(tx, { ...wanted, place }, 'newest', 50, null)).ids.includes(openingId)) towns.push(place);
      const countries: string[] = [];
      for (const country of ['AT', 'BE', 'DE']) if ((await searchOpenings(tx, { ...wanted, place: '', choices: { ...noChoices, country: [country] } }, 'newest', 50, null)).ids.includes(openingId)) countries.push(country);
      return { towns, countries };
    });

  test('the town that another posting of it names finds it, is offered, and is counted', async () => {
    const id = await publish({ places: [berlin] });
    await publish({ places: [berlin, vienna] }, id);
    expect(await foundIn(id)).toEqual({ towns: ['Berlin', 'Vienna'], countries: ['AT', 'DE'] });
    await database.asPerson(person.userId, async (tx) => {
      expect(await placesWithOpenings(tx, { candidateId: person.candidateId, practice: true }, ['Vienna', 'Ghent'])).toEqual(['Vienna']);
      const { facets } = await countOpenings(tx, { candidateId: person.candidateId, practice: true, words: '', place: 'Wien', state: 'all', gone: false, choices: noChoices });
      expect(facets.country).toEqual([{ value: 'AT', count: 1 }, { value: 'DE', count: 1 }]);
      expect((await headsOf(tx, person.candidateId, [id])).map(({ posting }) => posting.places)).toEqual([[berlin, vienna]]);
    });
  });

  test('a campaign reads the opening with the places and the areas of remote work of all its postings', async () => {
    const id = await publish({ places: [berlin], workMode: 'remote', remoteScope: ['DE'] });
    await publish({ places: [vienna], workMode: 'remote', remoteScope: ['AT', 'DE'] }, id);
    const [found] = await database.asPerson(person.userId, (tx) => openingsOnBoards(tx, person.candidateId, [boardId], 10));
    expect(found).toMatchObject({ openingId: id, posting: { places: [berlin, vienna], remoteScope: ['DE', 'AT'], description: 'Run things.' } });
  });

  test('what a posting that closed had named is left, and where all have closed all count', async () => {
    const id = await publish({ places: [berlin] });
    await publish({ places: [vienna] }, id);
    const [first, second] = await postings(id);
    await close(second?.identity ?? '');
    expect(await foundIn(id)).toEqual({ towns: ['Berlin'], countries: ['DE'] });
    await close(first?.identity ?? '');
    expect(await foundIn(id, true)).toEqual({ towns: ['Berlin', 'Vienna'], countries: ['AT', 'DE'] });
  });

  test('a join brings the other’s places, and a split takes them along', async () => {
    const [a, b] = [await publish({ places: [berlin] }), await publish({ places: [ghent] })];
    await database.asPerson(person.userId, (tx) => joinOpenings(tx, { openingIds: [a, b], rule: 'person', reasons: [] }));
    expect(await foundIn(a)).toEqual({ towns: ['Berlin', 'Gent'], countries: ['BE', 'DE'] });
    const [, second] = await postings(a);
    const made = await database.asPerson(person.userId, (tx) => splitOpening(tx, { openingId: a, postingIds: [second?.id ?? ''], rule: 'person', reasons: [] }));
    expect([await foundIn(a), await foundIn(made)]).toEqual([{ towns: ['Berlin'], countries: ['DE'] }, { towns: ['Gent'], countries: ['BE'] }]);
  });

  test('a posting that is not the leading one and names other places than before is found there', async () => {
    const id = await publish({ places: [berlin] });
    await publish({ places: [vienna] }, id);
    const [, second] = await postings(id);
    if (second === undefined) throw new Error('two postings were made');
    await database.asSystem('discover', async (tx) => {
      const posting = { ...second.content, places: [ghent] };
      const known = (await knownByIdentity(tx, true, [second.identity])).get(second.identity);
      if (known === undefined) throw new Error('it was written');
      await seePostings(tx, [{ known, read: { posting, sketch: sketchOf(posting), contentHash: randomUUID(), keys: [] } }], { boardId, practice: true, rawSha256: null });
    });
    expect(await foundIn(id)).toEqual({ towns: ['Berlin', 'Gent'], countries: ['BE', 'DE'] });
  });
});
