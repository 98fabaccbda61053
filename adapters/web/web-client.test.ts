import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createSettableClock } from '#adapters/clock/clock.ts';
import { startTestServer } from './test-server.ts';
import type { Handler, TestServer } from './test-server.ts';
import { createWebClient } from './web-client.ts';
import { WebError, withoutSecrets } from './web.port.ts';
import type { WebClient, WebRequest } from './web.port.ts';

const open: { close(): Promise<void> }[] = [];
const now = new Date('2026-11-21T10:00:00Z');
const waits: { host: string; gapMs: number }[] = [];
const pauses: { host: string; until: Date }[] = [];

async function setup(handle: Handler, robots?: Handler): Promise<{ server: TestServer; fetch: (request?: Partial<WebRequest>) => ReturnType<WebClient['fetch']> }> {
  waits.length = 0;
  pauses.length = 0;
  const server = await startTestServer(handle, robots);
  const pacing = { wait: async (host: string, _signal: AbortSignal, gapMs: number) => { waits.push({ host, gapMs }); }, pause: async (host: string, until: Date) => { pauses.push({ host, until }); } };
  const client = createWebClient({ userAgent: 'Countersign/0.1 (+https://example.org)', allowedOrigins: [server.origin], pacing, clock: createSettableClock(now) });
  open.push(client, server);
  return { server, fetch: (request = {}) => client.fetch({ url: `${server.origin}/jobs`, accept: 'application/json', signal: AbortSignal.timeout(10_000), ...request }) };
}
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function failure(work: Promise<unknown>): Promise<WebError> {
  const error = await work.then(() => null, (reason: unknown) => reason);
  if (error instanceof WebError) return error;
  throw new Error(`expected a WebError, got ${String(error)}`);
}

describe('an answer', () => {
  test('arrives decompressed, with its headers and who asked said honestly', async () => {
    const { server, fetch } = await setup((_request, response) => response.writeHead(200, { 'content-encoding': 'br', etag: '"a"' }).end(brotliCompressSync('{"jobs":[]}')));
    const answer = await fetch();
    expect(new TextDecoder().decode(answer.body)).toBe('{"jobs":[]}');
    expect(answer).toMatchObject({ status: 200, notModified: false, fetchedAt: now, headers: { etag: '"a"' } });
    expect(server.requests[0]?.headers).toMatchObject({ 'user-agent': 'Countersign/0.1 (+https://example.org)', accept: 'application/json' });
  });

  test('remembered is asked for only if it changed', async () => {
    const { server, fetch } = await setup((request, response) => response.writeHead(request.headers['if-none-match'] === '"a"' ? 304 : 200).end());
    expect(await fetch({ memory: { etag: '"a"', lastModified: 'Sat, 21 Nov 2026 09:00:00 GMT' } })).toMatchObject({ notModified: true, status: 304 });
    expect(server.requests[0]?.headers['if-modified-since']).toBe('Sat, 21 Nov 2026 09:00:00 GMT');
  });

  test('of 404 is an answer, not an error', async () => {
    const { fetch } = await setup((_request, response) => response.writeHead(404).end('Not Found'));
    expect(await fetch()).toMatchObject({ status: 404 });
  });

  test('too large is cut off, also when it was small before unpacking', async () => {
    const plain = await setup((_request, response) => response.end(Buffer.alloc(2_000_000, 'x')));
    expect(await failure(plain.fetch({ maxBytes: 1_000_000 }))).toMatchObject({ code: 'too_large', next: 'give_up' });
    const bomb = await setup((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(60_000_000))));
    expect(await failure(bomb.fetch({ maxBytes: 1_000_000 }))).toMatchObject({ code: 'too_large' });
  });

  test('in an encoding that was not asked for, or broken, is given up', async () => {
    const odd = await setup((_request, response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end('x'));
    expect(await failure(odd.fetch())).toMatchObject({ code: 'bad_encoding', next: 'give_up' });
    const broken = await setup((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip'));
    expect(await failure(broken.fetch())).toMatchObject({ code: 'bad_encoding' });
  });
});

describe('trouble says what happens next', () => {
  test('a busy server: wait as long as it asks, for every caller of that host', async () => {
    const { server, fetch } = await setup((_request, response) => response.writeHead(429, { 'retry-after': '120' }).end());
    const error = await failure(fetch());
    expect(error).toMatchObject({ code: 'busy', next: 'wait', until: new Date('2026-11-21T10:02:00Z') });
    expect(pauses).toEqual([{ host: new URL(server.origin).host, until: new Date('2026-11-21T10:02:00Z') }]);
  });

  test.each([[503, 'Sat, 21 Nov 2026 10:05:00 GMT', 'wait', '2026-11-21T10:05:00.000Z'], [429, 'soon', 'wait', '2026-11-21T10:01:00.000Z'], [503, '99999999', 'wait', '2026-11-22T10:00:00.000Z']])('%i with Retry-After "%s" waits', async (status, header, next, until) => {
    const { fetch } = await setup((_request, response) => response.writeHead(status, { 'retry-after': header }).end());
    const error = await failure(fetch());
    expect(error.next).toBe(next);
    expect(error.until?.toISOString()).toBe(until);
  });

  test.each([500, 502, 529, 408])('%i is tried again', async (status) => {
    const { fetch } = await setup((_request, response) => response.writeHead(status).end('trouble'));
    expect(await failure(fetch())).toMatchObject({ code: 'server_error', next: 'retry' });
  });

  test('a server that hangs, drips or hangs up is tried again', async () => {
    const hangs = await setup(() => undefined);
    expect(await failure(hangs.fetch({ timeoutMs: 100 }))).toMatchObject({ code: 'timeout', next: 'retry' });
    const drips = await setup((_request, response) => void response.write('{'));
    expect(await failure(drips.fetch({ timeoutMs: 100 }))).toMatchObject({ code: 'timeout', next: 'retry' });
    const hangsUp = await setup((request) => void request.socket.destroy());
    expect(await failure(hangsUp.fetch())).toMatchObject({ code: 'unreachable', next: 'retry' });
  });

  test('a caller who gives up gets its own reason back', async () => {
    const { fetch } = await setup(() => undefined);
    await expect(fetch({ signal: AbortSignal.abort(new Error('stopped by the person')) })).rejects.toThrow('stopped by the person');
  });
});

describe('redirects', () => {
  test('are followed on the same server, five at most', async () => {
    const { fetch } = await setup((request, response) => (request.url === '/there' ? response.end('arrived') : response.writeHead(301, { location: '/there' }).end()));
    expect(await fetch()).toMatchObject({ status: 200, url: expect.stringMatching(/\/there$/) });
    const loop = await setup((_request, response) => response.writeHead(302, { location: '/jobs' }).end());
    expect(await failure(loop.fetch())).toMatchObject({ code: 'too_many_redirects', next: 'give_up' });
    expect(loop.server.requests).toHaveLength(6);
  });

  test('come back as they are where the caller wants to see them', async () => {
    const { fetch } = await setup((_request, response) => response.writeHead(302, { location: 'https://www.example.org/' }).end());
    expect(await fetch({ redirect: 'return' })).toMatchObject({ status: 302 });
  });

  test('of a POST become a GET without the body', async () => {
    const { server, fetch } = await setup((request, response) => (request.url === '/there' ? response.end() : response.writeHead(303, { location: '/there' }).end()));
    await fetch({ method: 'POST', body: '{}' });
    expect(server.requests.map((request) => request.method)).toEqual(['POST', 'GET']);
  });
});

describe('robots.txt', () => {
  const robots = (rules: string) => setup((_request, response) => response.end('jobs'), (_request, response) => response.end(rules));

  test('is obeyed for everyone and for us by name', async () => {
    const all = await robots('User-agent: *\nDisallow: /jobs');
    expect(await failure(all.fetch())).toMatchObject({ code: 'robots', next: 'give_up' });
    expect(all.server.requests).toHaveLength(0);
    const us = await robots('User-agent: Countersign\nDisallow: /\n\nUser-agent: *\nDisallow:');
    expect(await failure(us.fetch())).toMatchObject({ code: 'robots' });
    const others = await robots('User-agent: otherbot\nDisallow: /');
    expect(await others.fetch()).toMatchObject({ status: 200 });
  });

  test('sets the pace when it asks for more than the caller, and is read once a day', async () => {
    let read = 0;
    const { fetch } = await setup((_request, response) => response.end('jobs'), (_request, response) => {
      read += 1;
      response.end('User-agent: *\nCrawl-delay: 7');
    });
    await fetch({ paceMs: 500 });
    await fetch({ paceMs: 9_000 });
    expect(waits.map((wait) => wait.gapMs)).toEqual([7_000, 9_000]);
    expect(read).toBe(1);
  });

  test('that cannot be read stops the request, to be tried again', async () => {
    const { server, fetch } = await setup((_request, response) => response.end(), (_request, response) => response.writeHead(503).end());
    expect(await failure(fetch())).toMatchObject({ next: 'retry' });
    expect(server.requests).toHaveLength(0);
  });
});

test('keys in addresses are neither stored nor shown', () => {
  expect(withoutSecrets('https://api.example/search?app_id=1&app_key=secret&what=x&api_key=y')).toBe('https://api.example/search?app_id=…&app_key=…&what=x&api_key=…');
});
