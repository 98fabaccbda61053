import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

export type Fault = { readonly as: 'status'; readonly status: number } | { readonly as: 'silence' | 'garbage' | 'hang_up' };

/** Stands where Qdrant cannot be: its REST protocol, as far as the driver speaks it, over memory; misbehaves on request. */
export interface QdrantServer {
  readonly url: string;
  /** API keys that came with requests. */
  readonly keys: readonly (string | undefined)[];
  /** The next requests go wrong in this order; after them all is well again. */
  misbehave(...faults: readonly Fault[]): void;
  lose(): void;
  close(): Promise<void>;
}

interface Stored {
  readonly id: string;
  readonly vector: readonly number[];
  readonly payload: { readonly scopes: readonly string[] } & Readonly<Record<string, unknown>>;
}
interface Stand {
  readonly size: number;
  readonly points: Map<string, Stored>;
}

const uuid = z.uuid();
const bodies = {
  create: z.object({ vectors: z.object({ size: z.int().min(1), distance: z.literal('Cosine') }) }),
  index: z.object({ field_name: z.literal('scopes'), field_schema: z.literal('keyword') }),
  upsert: z.object({ points: z.array(z.object({ id: uuid, vector: z.array(z.number()), payload: z.looseObject({ scopes: z.array(z.string()) }) })).min(1) }),
  ids: z.object({ ids: z.array(uuid) }),
  remove: z.object({ points: z.array(uuid) }),
  query: z.object({ query: z.union([uuid, z.array(z.number())]), filter: z.object({ must: z.tuple([z.object({ key: z.literal('scopes'), match: z.object({ any: z.array(z.string()) }) })]) }), limit: z.int() }),
};

class Refused extends Error {
  readonly status: number;
  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

export async function startQdrantServer(): Promise<QdrantServer> {
  const collections = new Map<string, Stand>();
  const faults: Fault[] = [];
  const keys: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    keys.push(request.headers['api-key']?.toString());
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const fault = faults.shift();
    if (fault?.as === 'silence') return;
    if (fault?.as === 'hang_up') return void response.destroy();
    if (fault?.as === 'garbage') return void response.writeHead(200, { 'content-type': 'application/json' }).end('<html>');
    const say = (status: number, body: unknown) => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (fault?.as === 'status') return say(fault.status, { status: { error: 'refused on request' }, time: 0 });
    try {
      say(200, { result: carryOut(`${request.method} ${(request.url ?? '').split('?')[0]}`, text === '' ? null : JSON.parse(text)), status: 'ok', time: 0.001 });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(error.status, { status: { error: error.message }, time: 0 });
    }
  }

  function carryOut(what: string, body: unknown): unknown {
    if (what === 'GET /collections') return { collections: Array.from(collections.keys(), (name) => ({ name })) };
    const [, method = '', name = '', rest = ''] = /^(\w+) \/collections\/([\w-]+)(.*)$/u.exec(what) ?? [];
    if (method === 'PUT' && rest === '') {
      if (collections.has(name)) throw new Refused(409, `Wrong input: Collection \`${name}\` already exists!`);
      collections.set(name, { size: parsed(bodies.create, body).vectors.size, points: new Map() });
      return true;
    }
    if (method === 'DELETE' && rest === '') return collections.delete(name);
    const stand = collections.get(name);
    if (stand === undefined) throw new Refused(404, `Not found: Collection \`${name}\` doesn't exist!`);
    return inCollection(stand, `${method} ${rest}`, body);
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keys,
    misbehave: (...more) => void faults.push(...more),
    lose: () => collections.clear(),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function inCollection({ size, points }: Stand, what: string, body: unknown): unknown {
  const done = { operation_id: 1, status: 'completed' };
  switch (what) {
    case 'PUT /index':
      parsed(bodies.index, body);
      return done;
    case 'PUT /points':
      for (const point of parsed(bodies.upsert, body).points) {
        if (point.vector.length !== size) throw new Refused(400, `Wrong input: Vector dimension error: expected dim: ${size}, got ${point.vector.length}`);
        points.set(point.id, point);
      }
      return done;
    case 'POST /points/delete':
      for (const id of parsed(bodies.remove, body).points) points.delete(id);
      return done;
    case 'POST /points': return parsed(bodies.ids, body).ids.flatMap((id) => points.get(id) ?? []).map(({ id, payload }) => ({ id, payload }));
    case 'POST /points/query': return { points: nearest(points, parsed(bodies.query, body)) };
    default: throw new Refused(404, `no such request: ${what}`);
  }
}

function nearest(points: ReadonlyMap<string, Stored>, { query, filter, limit }: z.output<typeof bodies.query>): unknown {
  const wanted = typeof query === 'string' ? points.get(query)?.vector : query;
  if (wanted === undefined) throw new Refused(404, `Not found: No point with id ${String(query)} found`);
  const length = (v: readonly number[]) => Math.hypot(...v) || 1;
  const [{ match }] = filter.must;
  const seen = [...points.values()].filter(({ id, payload }) => id !== query && payload.scopes.some((scope) => match.any.includes(scope)));
  const scored = seen.map(({ id, vector }) => ({ id, version: 1, score: vector.reduce((sum, x, n) => sum + x * (wanted[n] ?? 0), 0) / (length(vector) * length(wanted)) }));
  return scored.toSorted((a, b) => b.score - a.score).slice(0, limit);
}

function parsed<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const result = schema.safeParse(body);
  if (!result.success) throw new Refused(400, `Format error in JSON body: ${result.error.issues[0]?.message ?? ''}`);
  return result.data;
}
