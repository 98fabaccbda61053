import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { priceOf } from '#domain/models/cost.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import { openDatabase, type Database } from '../access/database.ts';
import { makeApplication, makePerson } from '../testing/sample-record.ts';
import { callsOf, closeCall, costLines, keepVerdict, openCall, spentBy } from './ledger.repository.ts';

const now = new Date('2026-11-21T12:00:00Z');
const ceilings = { application: 1_000, day: 5_000, month: 20_000 };

describe('the ledger of model calls', () => {
  let database: Database;
  beforeAll(async () => {
    const urls = await createTestDatabase();
    database = await openDatabase({ app: urls.appUrl, system: urls.systemUrl }, 10);
  });
  afterAll(async () => database.close());

  async function desk() {
    const person = await makePerson(database);
    const row = await makeApplication(database, person);
    const call = { candidateId: person.candidateId, applicationId: row.id, campaignId: null, purpose: 'letter', provider: 'anthropic', model: 'claude-haiku-5-5', promptHash: 'h', price: priceOf('anthropic', 'claude-haiku-5-5') };
    const open = (estimate: number, at = now) => database.asPerson(person.userId, (tx) => openCall(tx, { ...call, estimate }, ceilings, at));
    const close = (id: string, microDollars: number, failure: string | null = null) =>
      database.asPerson(person.userId, (tx) => closeCall(tx, id, { failure, microDollars, tokensIn: 100, tokensCached: 40, tokensOut: 10, latencyMs: 900 }, now));
    const spent = () => database.asPerson(person.userId, (tx) => spentBy(tx, { applicationId: row.id, campaignId: null }, now));
    return { person, row, open, close, spent };
  }

  test('reserves the estimate and books what the call cost', async () => {
    const { open, close, spent } = await desk();
    const { id } = await open(400);
    expect((await spent()).application).toBe(400);
    await close(id, 130);
    expect(await spent()).toEqual({ application: 130, day: 130, month: 130, campaign: 0 });
    await close(id, 999);
    expect((await spent()).application).toBe(130);
  });

  test('calls side by side never pass a ceiling together', async () => {
    const { open, spent } = await desk();
    const opened = await Promise.all(Array.from({ length: 12 }, () => open(300)));
    expect(opened.filter(({ refused }) => refused === null)).toHaveLength(3);
    expect(opened.find(({ refused }) => refused !== null)?.refused).toContain('$0.0010 for this application');
    expect((await spent()).application).toBe(900);
  });

  test('a call that was stopped has its row and costs nothing', async () => {
    const { open, person, row } = await desk();
    await open(5_000);
    const [call] = await database.asPerson(person.userId, (tx) => callsOf(tx, row.id));
    expect(call).toMatchObject({ state: 'not_asked', failure: 'over_ceiling', microDollars: 0, estimate: 5_000 });
  });

  test('a reservation whose process died still counts', async () => {
    const { open } = await desk();
    await open(900);
    expect((await open(200)).refused).not.toBeNull();
  });

  test('a day is 24 hours, a month the calendar’s', async () => {
    const { open, spent } = await desk();
    await open(10, new Date('2026-11-20T11:59:00Z'));
    await open(20, new Date('2026-10-31T23:59:00Z'));
    await open(40, new Date('2026-11-21T11:00:00Z'));
    expect(await spent()).toEqual({ application: 70, day: 40, month: 50, campaign: 0 });
  });

  test('is added up by month, keeps the gate’s verdict, and is nobody else’s to see', async () => {
    const { open, close, person, row } = await desk();
    const { id } = await open(100);
    await close(id, 77);
    await database.asPerson(person.userId, (tx) => keepVerdict(tx, id, { claims: 12, refused: 2 }));
    expect(await database.asPerson(person.userId, (tx) => costLines(tx))).toEqual([{ id: null, month: '2026-11', calls: 1, tokensIn: 100, tokensCached: 40, tokensOut: 10, microDollars: 77 }]);
    expect((await database.asPerson(person.userId, (tx) => callsOf(tx, row.id)))[0]).toMatchObject({ gateClaims: 12, gateRefused: 2, latencyMs: 900 });
    const stranger = await makePerson(database);
    expect(await database.asPerson(stranger.userId, (tx) => callsOf(tx, row.id))).toEqual([]);
  });
});
