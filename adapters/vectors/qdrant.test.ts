import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QdrantClient } from '@qdrant/js-client-rest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '#start/processes/free-port.ts';
import { createQdrantVectors } from './qdrant.ts';
import { startQdrantServer, type Fault, type QdrantServer } from './testing/qdrant-server.ts';
import { vectorsContract } from './vectors.contract.ts';
import { VectorsAway } from './vectors.port.ts';

vectorsContract('Qdrant’s protocol, by a stand-in', async () => {
  const server = await startQdrantServer();
  return { open: () => createQdrantVectors(server.url), lose: async () => server.lose(), close: () => server.close() };
});

const given = process.env['QDRANT_URL'] ?? '';
const whyNoQdrant = given !== '' || spawnSync('qdrant', ['--version']).status === 0 ? null : 'QDRANT_URL is not set and there is no qdrant on the PATH';

describe.skipIf(whyNoQdrant !== null)(`with Qdrant itself${whyNoQdrant === null ? '' : ` (skipped: ${whyNoQdrant})`}`, () => {
  vectorsContract('Qdrant', async () => {
    const own = given === '' ? await startQdrant() : null;
    const url = own?.url ?? given;
    const lose = async () => {
      const client = new QdrantClient({ url });
      for (const { name } of (await client.getCollections()).collections) if (name.startsWith('countersign-case-')) await client.deleteCollection(name);
    };
    return {
      open: () => createQdrantVectors(url), lose,
      async close() {
        await lose();
        await own?.end();
      },
    };
  });
});

async function startQdrant(): Promise<{ readonly url: string; end(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'qdrant-'));
  const [http, grpc] = [await freePort(), await freePort()];
  const child = spawn('qdrant', [], { cwd: folder, stdio: 'ignore', env: { ...process.env, QDRANT__SERVICE__HOST: '127.0.0.1', QDRANT__SERVICE__HTTP_PORT: String(http), QDRANT__SERVICE__GRPC_PORT: String(grpc), QDRANT__STORAGE__STORAGE_PATH: join(folder, 'storage') } });
  const url = `http://127.0.0.1:${http}`;
  await expect.poll(() => fetch(`${url}/readyz`).then(({ ok }) => ok, () => false)).toBe(true);
  return {
    url,
    async end() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

describe('Qdrant that is away or misbehaves', () => {
  let server: QdrantServer;
  const of = { name: 'faults', dimensions: 2 };
  const point = { id: '00000000-0000-4000-8000-000000000001', scopes: ['real'], mark: 'm', values: [1, 0] };
  beforeAll(async () => {
    server = await startQdrantServer();
  });
  afterAll(() => server.close());

  const faults: readonly (readonly [string, Fault])[] = [['500', { as: 'status', status: 500 }], ['429', { as: 'status', status: 429 }], ['403', { as: 'status', status: 403 }], ['garbage', { as: 'garbage' }], ['a broken line', { as: 'hang_up' }]];
  test.each(faults)('%s is one failure of its type, shown until it answers again', async (_, fault) => {
    const vectors = createQdrantVectors(server.url);
    server.misbehave(fault);
    await expect(vectors.upsert(of, [point])).rejects.toThrow(VectorsAway);
    expect(vectors.away()).toBeInstanceOf(Date);
    server.misbehave(fault);
    await expect(vectors.nearest(of, [1, 0], { scopes: ['real'], limit: 1 })).rejects.toThrow(VectorsAway);
    await vectors.upsert(of, [point]);
    expect(await vectors.nearest(of, [1, 0], { scopes: ['real'], limit: 1 })).toEqual([{ id: point.id, closeness: 1 }]);
    expect(vectors.away()).toBeNull();
  });

  test('silence is not waited for', async () => {
    const vectors = createQdrantVectors(server.url, 300);
    server.misbehave({ as: 'silence' });
    await expect(vectors.marks(of, [point.id])).rejects.toThrow(VectorsAway);
  });

  test('nobody there is the same', async () => {
    const vectors = createQdrantVectors(`http://127.0.0.1:${await freePort()}`);
    await expect(vectors.nearest(of, { id: point.id }, { scopes: ['real'], limit: 1 })).rejects.toThrow(VectorsAway);
  });

  test('the password of the address is its key', async () => {
    await createQdrantVectors(server.url.replace('http://', 'http://:k%40y@')).marks(of, [point.id]);
    expect(server.keys.at(-1)).toBe('k@y');
  });

  test('two processes that make the collection at once both go on', async () => {
    server.lose();
    const both = [createQdrantVectors(server.url), createQdrantVectors(server.url)];
    await Promise.all(both.map((vectors) => vectors.upsert(of, [point])));
    expect((await both[0]?.marks(of, [point.id]))?.size).toBe(1);
  });
});
