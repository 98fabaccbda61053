import { QdrantClient } from '@qdrant/js-client-rest';
import { createReach } from './away.ts';
import type { Collection, Vectors } from './vectors.port.ts';

/** Whose collections may be dropped here. */
const prefix = 'countersign-';

/**
 * Qdrant by its REST interface. A key stands in the address as its password (`https://:key@host:6333`); without a port
 * it is 6333.
 */
export function createQdrantVectors(address: string, answerMs = 5_000): Vectors {
  const url = new URL(address);
  const apiKey = decodeURIComponent(url.password);
  url.username = url.password = '';
  const client = new QdrantClient({ url: url.href.replace(/\/$/u, ''), timeout: answerMs, checkCompatibility: false, ...(apiKey === '' ? {} : { apiKey }) });
  const reach = createReach('Qdrant');
  const nameOf = ({ name, dimensions }: Collection) => `${prefix}${name}-${dimensions}`;

  /** Makes the collection where it is missing, and tries once more. */
  async function inCollection<T>(of: Collection, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    // Another process may have made it at the same moment.
    await client.createCollection(nameOf(of), { vectors: { size: of.dimensions, distance: 'Cosine' } }).catch((error: unknown) => {
      if (statusOf(error) !== 409) throw error;
    });
    await client.createPayloadIndex(nameOf(of), { wait: true, field_name: 'scopes', field_schema: 'keyword' });
    return ask();
  }

  return {
    by: 'qdrant',
    upsert: (of, points) => reach.reached(async () => {
      if (points.length === 0) return;
      await inCollection(of, () => client.upsert(nameOf(of), { wait: true, points: points.map(({ id, scopes, mark, values }) => ({ id, vector: [...values], payload: { scopes: [...scopes], mark } })) }));
    }),
    remove: (of, ids) => reach.reached(async () => {
      if (ids.length > 0) await inCollection(of, () => client.delete(nameOf(of), { wait: true, points: [...ids] }));
    }),
    marks: (of, ids) => reach.reached(async () => {
      const records = ids.length === 0 ? [] : await inCollection(of, () => client.retrieve(nameOf(of), { ids: [...ids], with_payload: ['mark'], with_vector: false }));
      return new Map(records.map(({ id, payload }) => [String(id), String(payload?.['mark'])]));
    }),
    nearest: (of, to, { scopes, limit }) => reach.reached(async () => {
      const isPoint = 'id' in to;
      try {
        const { points } = await client.query(nameOf(of), { query: isPoint ? to.id : [...to], filter: { must: [{ key: 'scopes', match: { any: [...scopes] } }] }, limit, with_payload: false });
        return points.map(({ id, score }) => ({ id: String(id), closeness: score }));
      } catch (error) {
        // Neither the collection nor the point has to be there yet.
        if (!isMissing(error)) throw error;
        return isPoint ? null : [];
      }
    }),
    keepOnly: (of) => reach.reached(async () => {
      const { collections } = await client.getCollections();
      for (const { name } of collections) if (name.startsWith(prefix) && name !== nameOf(of)) await client.deleteCollection(name);
    }),
    away: reach.since,
    close: () => Promise.resolve(),
  };
}

function isMissing(error: unknown): boolean {
  return statusOf(error) === 404;
}

function statusOf(error: unknown): number | null {
  const { status } = error as { readonly status?: unknown };
  return typeof status === 'number' ? status : null;
}
