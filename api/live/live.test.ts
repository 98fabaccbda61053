import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { makeCandidate } from '#db/candidates/candidate.repository.ts';
import { appendEvents } from '#db/events/event.repository.ts';
import type { Events } from '#adapters/events/events.port.ts';
import { createPostgresEvents } from '#adapters/events/postgres.ts';
import { createRedisEvents } from '#adapters/events/redis.ts';
import { notifyChanged } from '#db/events/notify.ts';
import { superuserUrl, withClient } from '../../tests/support/postgres.ts';
import { RedisServer, whyNoRedis } from '../../tests/support/redis.ts';
import { noPreferences, startTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';
import { liveRoutes } from './live.routes.ts';
import type { EventView } from './live.schemas.ts';

let api: TestApi;
let notifier: Events;
beforeAll(async () => {
  api = await startTestApi(liveRoutes, {}, '/nonexistent', { slowMs: 400, pingMs: 60_000 });
  notifier = createPostgresEvents({
    url: api.testDatabase.appUrl,
    notify: (ids) => notifyChanged(api.database, ids),
    onError(error) {
      throw error;
    },
  });
});
afterAll(async () => {
  await notifier.close();
  await api.close();
});

async function append(candidateId: string, n: number, size = 0, at: TestApi = api, says: Events = notifier): Promise<number> {
  const events = Array.from({ length: n }, () => ({ applicationId: null, campaignId: null, run: null, step: 'test', data: { filler: 'x'.repeat(size) } }));
  const last = await at.database.asPerson(at.userId, (tx) => appendEvents(tx, candidateId, events));
  says.changed(candidateId);
  return last;
}

const newCandidate = () => api.database.asPerson(api.userId, (tx) => makeCandidate(tx, { kind: 'practice', name: 'N', preferences: noPreferences, facts: [], answers: [] }));

async function ticketFor(candidateId: string, at: TestApi = api): Promise<string> {
  // Tickets end by the record's clock, which goes on.
  at.clock.jumpTo(new Date());
  const answer = await at.call('POST', '/live/tickets', { body: { candidateId } });
  expect(answer.status).toBe(201);
  return (answer.body as { ticket: string }).ticket;
}

interface Stream {
  readonly socket: WebSocket;
  readonly events: EventView[];
  readonly closed: Promise<number>;
}

async function open(candidateId: string, after: number, events: EventView[] = [], at: TestApi = api): Promise<Stream> {
  const socket = new WebSocket(`${at.url.replace('http', 'ws')}/api/v1/live?ticket=${await ticketFor(candidateId, at)}&after=${after}`, { origin: at.url });
  socket.on('message', (data) => events.push(...(JSON.parse((data as Buffer).toString('utf8')) as { events: EventView[] }).events));
  const closed = new Promise<number>((resolve) => {
    socket.on('close', (code) => resolve(code));
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve).once('error', reject);
  });
  return { socket, events, closed };
}

/** What a refused upgrade answered. */
async function refused(path: string, headers: Record<string, string> = {}): Promise<number> {
  return await new Promise((resolve, reject) => {
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}${path}`, { headers });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      socket.terminate();
    });
    socket.on('open', () => reject(new Error('it opened')));
    socket.on('error', () => {});
  });
}

const numbers = (events: readonly EventView[]) => events.map((event) => event.seq);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('the live stream', () => {
  test('gives what was missed and then what happens, as one row of numbers', async () => {
    const candidateId = await newCandidate();
    const before = await append(candidateId, 450);
    const stream = await open(candidateId, 3);
    await expect.poll(() => stream.events.length).toBe(before - 3);
    const last = await append(candidateId, 2);
    await expect.poll(() => stream.events.length).toBe(last - 3);
    expect(numbers(stream.events)).toEqual(range(4, last));
    expect(stream.events[0]).toEqual({ seq: 4, at: expect.stringMatching(/Z$/) as unknown, step: 'test', applicationId: null, campaignId: null, run: null, data: { filler: '' } });
    stream.socket.close();
  });

  test('another candidate wakes nothing and shows nothing', async () => {
    const [mine, other] = [await newCandidate(), await newCandidate()];
    const stream = await open(mine, 0);
    await append(other, 5);
    const last = await append(mine, 1);
    await expect.poll(() => stream.events.length).toBe(last);
    expect(numbers(stream.events)).toEqual(range(1, last));
    stream.socket.close();
  });

  test('whatever is killed, the reader gets each number once and in order', async () => {
    const step = fc.constantFrom('append', 'append_many', 'kill_reader', 'kill_listener', 'wait');
    const admin = await superuserUrl(api.testDatabase);
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const candidateId = await newCandidate();
      const events: EventView[] = [];
      let stream = await open(candidateId, 0, events);
      let last = 0;
      for (const what of steps) {
        if (what === 'append') last = await append(candidateId, 1);
        else if (what === 'append_many') last = await append(candidateId, 230);
        else if (what === 'kill_listener') await withClient(admin, (client) => client.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'countersign live' and datname = current_database()"));
        else if (what === 'kill_reader') {
          stream.socket.terminate();
          await stream.closed;
          stream = await open(candidateId, events.at(-1)?.seq ?? 0, events);
        } else {
          await new Promise((resolve) => {
            setTimeout(resolve, 15);
          });
        }
      }
      last = await append(candidateId, 1);
      await expect.poll(() => events.at(-1)?.seq).toBe(last);
      expect(numbers(events)).toEqual(range(1, last));
      stream.socket.terminate();
    }), { numRuns: 8 });
  });

  test('a reader that does not read is dropped with a code, and the others go on', async () => {
    const candidateId = await newCandidate();
    const quick = await open(candidateId, 0);
    const slow = await open(candidateId, 0);
    (slow.socket as unknown as { _socket: Socket })._socket.pause();
    for (let i = 0; i < 40; i += 1) await append(candidateId, 20, 50_000);
    const last = await append(candidateId, 1);
    await expect.poll(() => quick.events.at(-1)?.seq).toBe(last);
    await new Promise((resolve) => {
      setTimeout(resolve, 2_000);
    });
    (slow.socket as unknown as { _socket: Socket })._socket.resume();
    expect([4008, 1006]).toContain(await slow.closed);
    expect(slow.events.length).toBeLessThan(last);
    expect(numbers(slow.events)).toEqual(range(1, slow.events.length));
    quick.socket.close();
  });

  test('takes no messages', async () => {
    const stream = await open(api.candidateId, 0);
    stream.socket.send('hello');
    expect(await stream.closed).toBe(1003);
  });
});

describe.skipIf(whyNoRedis !== null)(`the live stream by Redis${whyNoRedis === null ? '' : ` (skipped: ${whyNoRedis})`}`, () => {
  test('goes on while Redis is dead and after it is back: each event once and in order', async () => {
    const redis = await RedisServer.start();
    const events = createRedisEvents({ url: redis.url, onError: () => undefined, retryMs: 100 });
    const at = await startTestApi(liveRoutes, { events }, '/nonexistent', { pingMs: 60_000 });
    const stream = await open(at.candidateId, 0, [], at);
    const more = () => append(at.candidateId, 3, 0, at, events);
    const before = await more();
    await expect.poll(() => stream.events.at(-1)?.seq).toBe(before);
    await redis.kill();
    const meanwhile = await more();
    await expect.poll(() => stream.events.at(-1)?.seq).toBe(meanwhile);
    await redis.again();
    const last = await more();
    await expect.poll(() => stream.events.at(-1)?.seq).toBe(last);
    expect(numbers(stream.events)).toEqual(range(1, last));
    stream.socket.terminate();
    await at.close();
    await events.close();
    await redis.kill();
  });
});

describe('tickets', () => {
  test('open once, for their own candidate, and only while they last', async () => {
    const used = await ticketFor(api.candidateId);
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}/api/v1/live?ticket=${used}`);
    await new Promise((resolve) => {
      socket.once('open', resolve);
    });
    socket.close();
    expect(await refused(`/api/v1/live?ticket=${used}`)).toBe(401);
    const old = await ticketFor(api.candidateId);
    await withClient(await superuserUrl(api.testDatabase), (client) => client.query('update live_ticket set expires_at = now() where used_at is null'));
    expect(await refused(`/api/v1/live?ticket=${old}`)).toBe(401);
    for (const query of ['', '?ticket=', `?ticket=${'A'.repeat(43)}`]) expect(await refused(`/api/v1/live${query}`)).toBe(401);
    expect(await api.call('POST', '/live/tickets', { body: { candidateId: randomUUID() } })).toMatchObject({ status: 404 });
  });

  test('a session cookie alone opens no stream, and no other path does', async () => {
    expect(await refused('/api/v1/live', { cookie: api.cookie, origin: api.url })).toBe(401);
    expect(await refused(`/api/v1/other?ticket=${await ticketFor(api.candidateId)}`)).toBe(404);
  });

  test('a foreign host or origin is refused, and the ticket is not used up by it', async () => {
    const ticket = await ticketFor(api.candidateId);
    const { port } = new URL(api.url);
    for (const headers of [{ host: `evil.example:${port}` }, { origin: 'http://evil.example' }, { origin: `https://127.0.0.1:${port}` }, { origin: 'null' }, { host: '127.0.0.1:1' }]) {
      expect(await refused(`/api/v1/live?ticket=${ticket}`, headers)).toBe(403);
    }
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}/api/v1/live?ticket=${ticket}`, { origin: api.url });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve).once('error', reject);
    });
    socket.close();
  });

  test('an upgrade that breaks off in the middle leaves the program running', async () => {
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
    await new Promise((resolve) => {
      socket.once('connect', resolve);
    });
    socket.write(`GET /api/v1/live?ticket=x HTTP/1.1\r\nHost: ${new URL(api.url).host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`);
    socket.resetAndDestroy();
    expect((await api.call('GET', `/events?candidate=${api.candidateId}`)).status).toBe(200);
  });
});

describe('polling', () => {
  test('gives the same events by number', async () => {
    const candidateId = await newCandidate();
    const last = await append(candidateId, 9);
    const first = await api.call('GET', `/events?candidate=${candidateId}&limit=4`);
    expect(first.body).toMatchObject({ last: 4 });
    const rest = await api.call('GET', `/events?candidate=${candidateId}&after=4`);
    expect(numbers((rest.body as { events: EventView[] }).events)).toEqual(range(5, last));
    expect((await api.call('GET', `/events?candidate=${candidateId}&after=${last}`)).body).toEqual({ events: [], last });
  });

  test("another person's candidate is not found", async () => {
    expect((await api.call('GET', `/events?candidate=${randomUUID()}`)).status).toBe(404);
    expect((await api.call('GET', '/events?candidate=x&after=-1')).status).toBe(400);
  });
});
