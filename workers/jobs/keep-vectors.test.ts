import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openingRoutes } from '#api/openings/openings.routes.ts';
import { noPreferences, startTestApi, type TestApi } from '#api/testing/test-api.ts';
import { sha256 } from '#adapters/hash/sha256.ts';
import { createOfflineLlm } from '#adapters/llm/offline.ts';
import type { Meter } from '#adapters/llm/meter.ts';
import { createQdrantVectors } from '#adapters/vectors/qdrant.ts';
import { createSqliteVectors } from '#adapters/vectors/sqlite.ts';
import type { Vectors } from '#adapters/vectors/vectors.port.ts';
import { makeCandidate } from '#db/candidates/candidate.repository.ts';
import { keepBrought } from '#db/openings/by-hand.repository.ts';
import { addBoard, insertPosting } from '#db/openings/opening.repository.ts';
import { makePerson, samplePosting } from '#db/testing/sample-record.ts';
import { superuserUrl, withClient } from '../../tests/support/postgres.ts';
import { createVectorKeeper } from './keep-vectors.ts';

const collection = { name: 'openings-test', dimensions: 384 };
const platform = 'You run Kubernetes clusters with Terraform, care for deployments and are on call with five others.';
const bakery = 'You bake bread and rolls from four in the morning, with flour from the mill in the valley.';

describe('openings like one', () => {
  let api: TestApi;
  let folder: string;
  let index: Vectors;
  const signal = new AbortController().signal;
  const turn = (of: { readonly meter?: (userId: string, candidateId: string) => Meter; readonly vectors?: Vectors; readonly name?: string } = {}) =>
    createVectorKeeper({ database: api.database, vectors: of.vectors ?? index, collection: { ...collection, name: of.name ?? collection.name }, llm: createOfflineLlm(), meter: of.meter ?? null, rest: async () => undefined })(signal);
  const sql = async (text: string, values: readonly unknown[]) => withClient(await superuserUrl(api.testDatabase), (client) => client.query(text, [...values]));
  const alike = async (id: string) => (await api.call('GET', `/openings/${id}/alike?candidate=${api.candidateId}`)) as { status: number; body: { state: string; openings: { id: string; title: string }[] } };

  async function listed(title: string, description: string, employer: string, practice = true): Promise<string> {
    return api.database.asSystem('discover', async (tx) => {
      const board = await addBoard(tx, { source: 'greenhouse', tenant: randomUUID(), origin: null, employer });
      return insertPosting(tx, { posting: { ...samplePosting(randomUUID()), title, description, employer }, practice, boardId: board.id, contentHash: sha256(title + description), rawSha256: null, blockKeys: [], joins: null });
    });
  }
  async function brought(userId: string, candidateId: string, title: string): Promise<string> {
    const posting = { ...samplePosting(randomUUID()), source: 'manual' as const, title, description: platform, employer: `By hand ${title}` };
    const [id] = await api.database.asPerson(userId, (tx) => keepBrought(tx, candidateId, [{ posting, contentHash: sha256(title) }], { today: '2026-11-22', hash: sha256 }));
    return id ?? '';
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alike-'));
    index = createSqliteVectors(folder);
    api = await startTestApi(openingRoutes, { vectors: { index, collection } });
  });
  afterAll(async () => {
    await index.close();
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('are found once the index has them: of one’s own kind, still listed, seen by this candidate', async () => {
    const one = await listed('Platform Engineer', platform, 'Harrow & Pike');
    const near = await listed('Senior Platform Engineer', `${platform} We like questions.`, 'Norrvik');
    const other = await listed('Baker', bakery, 'Osterby');
    const real = await listed('Platform Engineer', platform, 'Real Works', false);
    const stranger = await makePerson(api.database);
    const theirs = await brought(stranger.userId, stranger.candidateId, 'Platform Engineer of a stranger');
    const mine = await brought(api.userId, api.candidateId, 'Platform Engineer of my own');
    expect((await alike(one)).body).toEqual({ state: 'not_yet', openings: [] });

    expect(await turn()).toBe(4);
    const { body } = await alike(one);
    expect(body.state).toBe('ready');
    expect(new Set(body.openings.map(({ id }) => id))).toEqual(new Set([near, mine]));
    for (const unseen of [theirs, real]) expect(await alike(unseen)).toMatchObject({ status: 404 });
    expect((await alike(other)).body.openings).toEqual([]);
    // Even an index that knew better would not show them: the record has the last word.
    const point = { scopes: ['practice'], mark: 'x', values: (await createOfflineLlm().embed([platform])).result[0] ?? [] };
    await index.upsert(collection, [{ ...point, id: theirs }, { ...point, id: real }]);
    expect(new Set((await alike(one)).body.openings.map(({ id }) => id))).toEqual(new Set([near, mine]));

    // A real candidate makes the real ones worth filling in.
    await api.database.asPerson(api.userId, (tx) => makeCandidate(tx, { kind: 'real', name: 'N', preferences: noPreferences, facts: [], answers: [] }));
    await turn();
    expect((await index.marks(collection, [real, theirs])).size).toBe(1);
  });

  test('follow the record: a changed text is likened anew, what is no longer listed goes', async () => {
    const one = await listed('Gardener', 'You plant trees and hedges in parks.', 'Green');
    const becomes = await listed('Accountant', 'You close the books each month.', 'Ledger');
    await turn();
    expect((await alike(one)).body.openings).toEqual([]);
    await sql(`update posting set content = content || '{"title": "Gardener in parks", "description": "You plant trees and hedges in parks and gardens."}', content_hash = repeat('d', 64) where opening_id = $1`, [becomes]);
    expect(await turn()).toBe(1);
    expect((await alike(one)).body.openings.map(({ title }) => title)).toEqual(['Gardener in parks']);
    await sql('update posting set closed_at = now() where opening_id = $1', [becomes]);
    expect((await alike(one)).body.openings).toEqual([]);
    await turn();
    expect((await index.marks(collection, [becomes])).size).toBe(0);
    expect(await turn()).toBe(0);
  });

  test('are there again after the index was lost, and another model’s are not kept', async () => {
    const one = await listed('Pilot', 'You fly the ferry across the sound.', 'Air');
    await listed('Second pilot', 'You fly the ferry across the sound with the pilot.', 'Ferry');
    await turn();
    await rm(folder, { recursive: true });
    expect((await alike(one)).body).toEqual({ state: 'not_yet', openings: [] });
    expect(await turn()).toBeGreaterThan(5);
    expect((await alike(one)).body.openings).toHaveLength(1);
    await turn({ name: 'openings-other' });
    expect((await readdir(folder)).filter((file) => file.endsWith('.sqlite'))).toEqual(['openings-other-384.sqlite']);
    expect((await alike(one)).body.state).toBe('not_yet');
    await turn();
  });

  test('an index that is away takes nothing else with it', async () => {
    const away = createQdrantVectors('http://127.0.0.1:9', 500);
    await expect(turn({ vectors: away })).rejects.toThrow('Qdrant does not answer');
    const without = await startTestApi(openingRoutes, { vectors: { index: away, collection } });
    const brought = await without.database.asPerson(without.userId, (tx) => keepBrought(tx, without.candidateId, [{ posting: { ...samplePosting('x'), source: 'manual' }, contentHash: 'x' }], { today: '2026-11-22', hash: sha256 }));
    expect(await without.call('GET', `/openings/${brought[0]}/alike?candidate=${without.candidateId}`)).toMatchObject({ status: 200, body: { state: 'away', openings: [] } });
    expect(await without.call('GET', `/openings/${brought[0]}?candidate=${without.candidateId}`)).toMatchObject({ status: 200 });
    await without.close();
  });

  test('what vectors cost stands in the person’s books', async () => {
    await listed('Potter', 'You turn bowls.', 'Clay');
    const booked: string[] = [];
    const meter: Meter = { open: async ({ purpose }) => { booked.push(purpose); return 'call'; }, close: async () => undefined };
    expect(await turn({ meter: () => meter })).toBe(1);
    expect(booked).toEqual(['embedding']);
  });
});
