import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createApp } from './app.ts';
import type { ApiDeps } from './deps.ts';
import { defineRoute } from './http/route.ts';
import { routes } from './routes.ts';
import { inlineScripts } from './http/security-headers.ts';
import { loginRoutes } from './session/login.ts';
import { startTestApi } from './testing/test-api.ts';
import type { TestApi } from './testing/test-api.ts';

const probes = [
  defineRoute({
    method: 'GET', path: '/probe/:n', summary: 'answers', guard: { scope: 'read' }, params: z.object({ n: z.coerce.number().int() }), query: z.object({ q: z.string().optional() }),
    answers: { 200: z.object({ n: z.number() }) },
    handler: async ({ params }) => {
      if (params.n === 13) throw new Error('password=hunter2 at /var/lib/x');
      if (params.n === 14) return { status: 200, body: { n: 'not a number' as unknown as number } };
      // More than the schema names must not leave.
      const body = { n: params.n, internal: 'kept inside' };
      return { status: 200, body };
    },
  }),
  defineRoute({
    method: 'POST', path: '/probe', summary: 'takes a body', guard: { scope: 'write' }, body: z.strictObject({ name: z.string().min(2) }), answers: { 200: z.object({ name: z.string() }) },
    handler: async ({ body }) => ({ status: 200, body }),
  }),
  defineRoute({
    method: 'GET', path: '/file', summary: 'bytes', guard: { scope: 'read' }, answers: { 200: { mediaTypes: ['application/pdf'] } },
    handler: async () => ({ status: 200, body: { bytes: Buffer.from('%PDF-1.7 é', 'latin1'), mediaType: 'application/pdf', fileName: 'Mira “Example”.pdf' } }),
  }),
  ...(['GET', 'POST'] as const).map((method) =>
    defineRoute({
      method, path: '/words/:n', summary: 'so many letters; a secret by POST', guard: { scope: 'write' }, params: z.object({ n: z.coerce.number().int() }), answers: { 200: z.object({ words: z.string() }) }, secretAnswer: method === 'POST',
      handler: async ({ params }) => ({ status: 200, body: { words: 'x'.repeat(params.n) } }),
    }),
  ),
];

let api: TestApi;
let ui: string;
const page = '<!doctype html><html><head><script type="module">start("now")</script><script src="/x.js"></script></head><body></body></html>';
beforeAll(async () => {
  ui = await mkdtemp(join(tmpdir(), 'ui-'));
  await mkdir(join(ui, '_app', 'immutable'), { recursive: true });
  await writeFile(join(ui, 'index.html'), page);
  await writeFile(join(ui, 'favicon.svg'), '<svg/>');
  await writeFile(join(ui, '_app', 'immutable', 'start.abc.js'), 'export {}');
  api = await startTestApi([...routes, ...probes], {}, ui);
});
afterAll(async () => {
  await api.close();
  await rm(ui, { recursive: true });
});

/** A request with headers that `fetch` would not let through. */
function raw(path: string, headers: Record<string, string>, method = 'GET'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${api.url}${path}`, { method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    request.on('error', reject).end();
  });
}

describe('own origin only', () => {
  const port = () => new URL(api.url).port;

  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.nip.example', '0.0.0.0', '127.0.0.2', ''])('a rebound name is refused everywhere: Host %s', async (name) => {
    for (const path of ['/', '/favicon.svg', '/login?token=x', '/api/v1/probe/1', '/api/v1/openapi.json', '/temporal/codec/decode']) {
      const answer = await raw(path, { host: `${name}:${port()}`, cookie: api.cookie });
      expect([answer.status, JSON.parse(answer.body)]).toMatchObject([403, { error: { code: 'foreign_host' } }]);
    }
  });

  test('the right name with another port is foreign too', async () => {
    expect((await raw('/api/v1/probe/1', { host: 'localhost:1', cookie: api.cookie })).status).toBe(403);
    expect((await raw('/api/v1/probe/1', { host: 'localhost', cookie: api.cookie })).status).toBe(403);
  });

  test('each name of the loopback opens', async () => {
    for (const name of ['127.0.0.1', 'localhost', '[::1]']) expect((await raw('/api/v1/probe/1', { host: `${name}:${port()}`, cookie: api.cookie })).status).toBe(200);
  });

  test.each(['http://evil.example', 'https://127.0.0.1', 'null', 'http://127.0.0.1:1', 'http://localhost'])('a page of another origin is refused: %s', async (origin) => {
    expect(await api.call('GET', '/probe/1', { headers: { origin } })).toMatchObject({ status: 403, body: { error: { code: 'foreign_origin' } } });
    expect(await api.call('POST', '/probe', { body: { name: 'ab' }, headers: { origin } })).toMatchObject({ status: 403 });
  });

  test('Temporal’s screens on another port of this machine have payloads decoded; pages from elsewhere do not', async () => {
    const ask = (origin: string) => raw('/temporal/codec/decode', { host: new URL(api.url).host, origin }, 'OPTIONS');
    expect((await ask('http://127.0.0.1:8233')).status).toBe(204);
    for (const origin of ['http://evil.example', 'http://127.0.0.1.nip.example:8233', 'null']) expect(await ask(origin)).toMatchObject({ status: 403 });
  });

  test('a change by session that does not say where it comes from is refused; a key needs no origin', async () => {
    const key = { 'idempotency-key': 'abcdefgh-1', 'content-type': 'application/json', host: new URL(api.url).host };
    expect((await raw('/api/v1/probe', { ...key, cookie: api.cookie }, 'POST')).body).toContain('foreign_origin');
    const made = (await api.call('POST', '/probe', { apiKey: 'cs_unknown_unknown_unknown', body: { name: 'ab' } }));
    expect(made.status).toBe(401);
  });
});

describe('the surface', () => {
  /** Every route that Express knows, however it was added: "GET /api/v1/probe/:n". */
  function everyRoute(): string[] {
    const app = createApp({ database: api.database, clock: api.clock } as Partial<ApiDeps> as ApiDeps, [...routes, ...probes], ui);
    type Layer = { route?: { path: string; methods: Record<string, boolean> }; handle: { stack?: Layer[] } };
    const walk = (layers: Layer[], prefix: string): string[] => layers.flatMap((layer) => {
      if (layer.route !== undefined) return Object.keys(layer.route.methods).map((method) => `${method.toUpperCase()} ${prefix}${layer.route?.path ?? ''}`);
      return layer.handle.stack === undefined ? [] : walk(layer.handle.stack, '/api/v1');
    });
    return walk((app.router as unknown as { stack: Layer[] }).stack, '');
  }

  test('every route without credentials answers 401, but for the named log-in', async () => {
    const found = everyRoute();
    expect(found).toHaveLength(routes.length + probes.length + loginRoutes.length + 1);
    expect(found).toEqual(expect.arrayContaining(['GET /login', 'GET /api/v1/probe/:n', 'POST /api/v1/probe', 'GET /api/v1/file', 'GET /api/v1/openapi.json']));
    const guarded = found.filter((route) => !(loginRoutes as readonly string[]).includes(route));
    expect(found.length - guarded.length).toBe(loginRoutes.length);
    for (const route of guarded) {
      const [method = '', path = ''] = route.split(' ');
      const answer = await api.call(method, path.replace('/api/v1', '').replace(/:\w+/gu, '1'), { apiKey: null });
      expect([route, answer.status, answer.body]).toMatchObject([route, 401, { error: { code: 'unauthenticated' } }]);
    }
  });

  test('what is not there says so, and pages are not served below /api', async () => {
    for (const path of ['/nothing', '/probe', '/../probe/1']) expect((await api.call('GET', path)).body).toMatchObject({ error: { code: 'no_such_route' } });
    expect((await raw('/api/v1/x', { host: new URL(api.url).host, accept: 'text/html' })).status).toBe(404);
  });
});

describe('errors', () => {
  test('wrong fields are listed, all at once', async () => {
    expect(await api.call('POST', '/probe', { body: { name: 'a', more: 1 } })).toMatchObject({
      status: 400, body: { error: { code: 'invalid_request', details: [{ in: 'body', path: ['name'] }, { in: 'body', path: [] }] } },
    });
    expect(await api.call('GET', '/probe/x')).toMatchObject({ status: 400, body: { error: { details: [{ in: 'params', path: ['n'] }] } } });
  });

  test.each([
    ['{"name":', {}, 400, 'malformed_json'],
    ['{"name":"ab"}', { 'content-type': 'text/plain' }, 415, 'not_json'],
    ['"\u00e9"', { 'content-encoding': 'nonsense' }, 400, 'invalid_request'],
    [`{"name":"${'x'.repeat(1024 * 1024)}"}`, {}, 413, 'body_too_large'],
  ])('a body that cannot be taken: %#', async (body, headers, status, code) => {
    const answer = await api.call('POST', '/probe', { body, headers });
    expect([answer.status, answer.body]).toMatchObject([status, { error: { code } }]);
  });

  test('an unexpected error tells an id and nothing of the inside; the log has it under the id', async () => {
    const answer = await api.call('GET', '/probe/13?q=private');
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toMatch(/hunter2|stack|var\/lib/);
    const { id } = (answer.body as { error: { details: { id: string } } }).error.details;
    const line = api.logged.find((entry) => entry['errorId'] === id);
    expect(JSON.stringify(line)).toContain('hunter2');
    expect(JSON.stringify(line)).not.toContain('q=private');
  });

  test('an answer is exactly its schema: more does not leave, other is an error', async () => {
    expect((await api.call('GET', '/probe/7')).body).toEqual({ n: 7 });
    expect((await api.call('GET', '/probe/14')).status).toBe(500);
  });
});

describe('answers', () => {
  test('bytes arrive as they are, under their name', async () => {
    const response = await fetch(`${api.url}/api/v1/file`, { headers: { cookie: api.cookie } });
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1')).toBe('%PDF-1.7 é');
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(/^inline; filename=".*"; filename\*=UTF-8''Mira%20%E2%80%9CExample%E2%80%9D\.pdf$/);
  });

  test('a long answer is packed where the client takes it, a short one and one with a secret never', async () => {
    const sizes = async (path: string, encoding = 'gzip', method: 'GET' | 'POST' = 'GET') => {
      const { status, headers, body } = await api.call(method, path, { headers: { 'accept-encoding': encoding } });
      return { status, packed: headers.get('content-encoding') === 'gzip', length: Number(headers.get('content-length')), words: (body as { words: string }).words.length };
    };
    expect(await sizes('/words/20000')).toMatchObject({ status: 200, packed: true, words: 20_000 });
    expect((await sizes('/words/20000')).length).toBeLessThan(500);
    expect(await sizes('/words/20000', 'identity')).toMatchObject({ packed: false, words: 20_000 });
    expect(await sizes('/words/20')).toMatchObject({ packed: false, words: 20 });
    expect(await sizes('/words/20000', 'gzip', 'POST')).toMatchObject({ status: 200, packed: false, words: 20_000 });
  });

  test('nothing of the API is kept by a cache, and every answer has its headers', async () => {
    const { headers } = await api.call('GET', '/probe/1');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the screens', () => {
  const get = (path: string, accept = 'text/html') => fetch(`${api.url}${path}`, { headers: { accept } });

  test('every address of a page is the page; hashed files are kept for good, the page is not', async () => {
    for (const path of ['/', '/inbox', '/applications/0198-x']) {
      const response = await get(path);
      expect([await response.text(), response.headers.get('cache-control')]).toEqual([page, 'no-cache']);
    }
    expect((await get('/_app/immutable/start.abc.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/_app/immutable/gone.js', '*/*')).status).toBe(404);
  });

  test('the page may run its own start script and no other inline one', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    const [hash, ...more] = inlineScripts(page);
    expect(more).toEqual([]);
    expect(policy).toContain(`script-src 'self' ${hash};`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(policy.split(';').find((directive) => directive.includes('script-src'))).not.toContain('unsafe');
  });

  test('screens that are built anew beneath it are served anew, with their own start script allowed', async () => {
    const anew = page.replace('start("now")', 'start("anew")');
    await writeFile(join(ui, 'index.html'), anew);
    await utimes(join(ui, 'index.html'), new Date(), new Date(Date.now() + 60_000));
    const response = await get('/inbox');
    expect([await response.text(), response.headers.get('content-security-policy')?.includes(inlineScripts(anew)[0] ?? 'none')]).toEqual([anew, true]);
    await writeFile(join(ui, 'index.html'), page);
  });

  test('files outside the built folder are not served', async () => {
    for (const path of ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/.env']) {
      const answer = await raw(path, { host: new URL(api.url).host });
      expect(answer.body).not.toContain('root:');
      expect([400, 403, 404, 200]).toContain(answer.status);
    }
  });
});
