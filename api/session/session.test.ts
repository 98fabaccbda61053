import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createSettableClock } from '#adapters/clock/clock.ts';
import { LimitsAway, type Limits } from '#adapters/limits/limits.port.ts';
import { createMemoryLimits } from '#adapters/limits/memory.ts';
import { ensureLocalAccount } from '#db/session/session.repository.ts';
import { defineRoute } from '../http/route.ts';
import { keyRoutes } from '../keys/keys.routes.ts';
import { superuserUrl, withClient } from '../../tests/support/postgres.ts';
import { startTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';
import { hashOf } from './secrets.ts';
import { sessionRoutes } from './session.routes.ts';

const who = (['GET', 'POST', 'PUT'] as const).map((method) => defineRoute({
  method, path: '/who', summary: 'who calls', guard: { scope: ({ GET: 'read', POST: 'write', PUT: 'sign' } as const)[method] }, answers: { 200: z.object({ userId: z.string(), by: z.string() }) },
  handler: async ({ user, signedBy }) => ({ status: 200, body: { userId: user.userId, by: signedBy.by } }),
}));

let api: TestApi;
let ui: string;
beforeAll(async () => {
  ui = await mkdtemp(join(tmpdir(), 'ui-'));
  await writeFile(join(ui, 'index.html'), '<!doctype html>');
  api = await startTestApi([...who, ...sessionRoutes, ...keyRoutes], {}, ui);
});
afterAll(async () => {
  await api.close();
  await rm(ui, { recursive: true });
});

async function login(token: string): Promise<Response> {
  return await fetch(`${api.url}/login?token=${token}`, { redirect: 'manual' });
}
const cookieOf = (response: Response) => (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const statusWith = async (cookie: string) => (await fetch(`${api.url}/api/v1/who`, { headers: { cookie } })).status;
const inDatabase = async <T>(sql: string, values: unknown[] = []) => withClient(await superuserUrl(api.testDatabase), async (client) => (await client.query(sql, values)).rows as T[]);

describe('signing in', () => {
  test('the printed address works once, sets a strict cookie and goes to the inbox', async () => {
    const token = await api.loginToken();
    const first = await login(token);
    expect([first.status, first.headers.get('location')]).toEqual([303, '/']);
    const set = first.headers.get('set-cookie') ?? '';
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/', `countersign_${new URL(api.url).port}=`]) expect(set).toContain(part);
    expect(await statusWith(cookieOf(first))).toBe(200);
    const second = await login(token);
    expect([second.status, second.headers.get('set-cookie')]).toEqual([401, null]);
    expect(await second.text()).toContain('npm start');
  });

  test('of many at once with one token, one gets in', async () => {
    const token = await api.loginToken();
    const answers = await Promise.all(Array.from({ length: 4 }, () => login(token)));
    expect(answers.filter((answer) => answer.status === 303)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(3);
  });

  test('an expired token does not open', async () => {
    const token = await api.loginToken();
    await inDatabase("update login_token set expires_at = now() - interval '1 s' where token_hash = $1", [hashOf(token)]);
    expect((await login(token)).status).toBe(401);
  });

  test('the database holds no token and no session as text', async () => {
    const rows = JSON.stringify(await inDatabase("select encode(token_hash, 'escape') as h from session union all select encode(token_hash, 'escape') from login_token"));
    expect(rows).not.toContain(api.cookie.split('=')[1]);
    expect(await inDatabase('select 1 from session where token_hash = $1', [hashOf(api.cookie.split('=')[1] ?? '')])).toHaveLength(1);
  });

  test('there is one account, also when two programs start at once', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => ensureLocalAccount(api.database, randomUUID(), 'You', 'wrapped')));
    expect(new Set(ids)).toEqual(new Set([api.userId]));
  });

  test('is limited, closed where tries cannot be counted, and open for what reads', async () => {
    const state = { lost: false };
    const clock = createSettableClock(new Date());
    const counted = createMemoryLimits(clock);
    const take: Limits['take'] = (...asked) => (state.lost ? Promise.reject(new LimitsAway('lost')) : counted.take(...asked));
    const other = await startTestApi([...who, ...keyRoutes], { tries: { by: 'redis', take, away: () => null } }, ui);
    const made = (await other.call('POST', '/api-keys', { body: { name: 'mine', scopes: ['read'], expiresInDays: 1 } })).body as { secret: string; apiKey: { id: string } };
    const open = (token: string) => fetch(`${other.url}/login?token=${token}`, { redirect: 'manual' });
    const token = await other.loginToken();
    state.lost = true;
    expect((await open(token)).status).toBe(503);
    expect((await other.call('GET', '/who', { apiKey: made.secret })).status).toBe(200);
    state.lost = false;
    expect((await open(token)).status).toBe(303);

    // With the one that signed in first these are twelve.
    const statuses: number[] = [];
    for (let n = 0; n < 10; n += 1) statuses.push((await open('made-up')).status);
    expect(statuses).toEqual([...Array.from({ length: 8 }, () => 401), 429, 429]);
    expect((await open('made-up')).headers.get('retry-after')).toBe('60');
    clock.advance(60_000);
    expect((await open('made-up')).status).toBe(401);

    // A key that asks too often waits; the person does not.
    while ((await counted.take(`key:${made.apiKey.id}`, 1_200, 60_000)) === null);
    const refused = await other.call('GET', '/who', { apiKey: made.secret });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await other.call('GET', '/who')).status).toBe(200);
    await other.close();
  });
});

describe('a session', () => {
  const open = async () => cookieOf(await login(await api.loginToken()));

  test('that is revoked, expired or made up is refused', async () => {
    api.clock.advance(61_000);
    const [revoked, expired] = [await open(), await open()];
    await inDatabase('update session set revoked_at = now() where token_hash = $1', [hashOf(revoked.split('=')[1] ?? '')]);
    await inDatabase('update session set expires_at = now() where token_hash = $1', [hashOf(expired.split('=')[1] ?? '')]);
    const madeUp = `${revoked.split('=')[0]}=${'A'.repeat(43)}`;
    for (const cookie of [revoked, expired, madeUp, `${revoked.split('=')[0]}=`, 'countersign=x']) expect(await statusWith(cookie)).toBe(401);
  });

  test('ends when the person signs out', async () => {
    const cookie = await open();
    const answer = await fetch(`${api.url}/api/v1/session`, { method: 'DELETE', headers: { cookie, origin: api.url, 'idempotency-key': randomUUID() } });
    expect(answer.status).toBe(204);
    expect(await statusWith(cookie)).toBe(401);
    expect(await statusWith(api.cookie)).toBe(200);
  });

  test('older than a day is replaced when the page opens; requests on their way still pass for a minute', async () => {
    const cookie = await open();
    const page = () => fetch(`${api.url}/inbox`, { headers: { cookie, accept: 'text/html' } });
    await inDatabase("update session set created_at = now() - interval '25 h' where token_hash = $1", [hashOf(cookie.split('=')[1] ?? '')]);
    const opened = await Promise.all([page(), page(), page()]);
    const renewed = opened.map(cookieOf).filter((made) => made !== '');
    expect(renewed).toHaveLength(1);
    expect(renewed[0]).not.toBe(cookie);
    expect([await statusWith(cookie), await statusWith(renewed[0] ?? '')]).toEqual([200, 200]);
    const [old] = await inDatabase<{ left: number }>('select extract(epoch from expires_at - now())::float as left from session where token_hash = $1', [hashOf(cookie.split('=')[1] ?? '')]);
    expect(old?.left).toBeLessThan(3 * 60);
    expect(cookieOf(await page())).toBe('');
  });
});

describe('API keys', () => {
  const make = async (body: unknown) => (await api.call('POST', '/api-keys', { body })).body as { apiKey: { id: string; prefix: string; scopes: string[] }; secret: string };

  test('read by default; write and sign only where they were given', async () => {
    const plain = await make({ name: 'script', expiresInDays: 7 });
    expect(plain.apiKey.scopes).toEqual(['read']);
    expect(await api.call('GET', '/who', { apiKey: plain.secret })).toMatchObject({ status: 200, body: { userId: api.userId, by: 'api_key' } });
    for (const [method, scope] of [['POST', 'write'], ['PUT', 'sign']] as const) {
      expect(await api.call(method, '/who', { apiKey: plain.secret })).toMatchObject({ status: 403, body: { error: { code: 'missing_scope', details: { scope } } } });
    }
    const writer = await make({ name: 'writer', scopes: ['read', 'write'], expiresInDays: 7 });
    expect([(await api.call('POST', '/who', { apiKey: writer.secret })).status, (await api.call('PUT', '/who', { apiKey: writer.secret })).status]).toEqual([200, 403]);
    const signer = await make({ name: 'signer', scopes: ['sign'], expiresInDays: 30 });
    expect([(await api.call('PUT', '/who', { apiKey: signer.secret })).status, (await api.call('GET', '/who', { apiKey: signer.secret })).status]).toEqual([200, 403]);
  });

  test('a key that may sign lasts a month at most', async () => {
    expect(await api.call('POST', '/api-keys', { body: { name: 'x', scopes: ['sign'], expiresInDays: 31 } })).toMatchObject({ status: 400, body: { error: { code: 'signing_key_too_long' } } });
  });

  test('the secret is told once; the list and the record hold its start and its hash', async () => {
    const made = await make({ name: 'once', expiresInDays: 1 });
    expect(made.secret).toMatch(/^cs_[\w-]{43}$/);
    const list = JSON.stringify((await api.call('GET', '/api-keys')).body);
    expect(list).toContain(made.apiKey.prefix);
    expect(list).not.toContain(made.secret);
    expect(JSON.stringify(await inDatabase('select name, prefix, scopes, encode(key_hash, $1) as h from api_key', ['escape']))).not.toContain(made.secret);
  });

  test('revoked, expired and made-up keys are refused, and a cookie beside them does not help', async () => {
    const [revoked, expired] = [await make({ name: 'r', expiresInDays: 1 }), await make({ name: 'e', expiresInDays: 1 })];
    expect((await api.call('DELETE', `/api-keys/${revoked.apiKey.id}`)).status).toBe(204);
    expect((await api.call('DELETE', `/api-keys/${revoked.apiKey.id}`)).status).toBe(404);
    await inDatabase('update api_key set expires_at = now() where id = $1', [expired.apiKey.id]);
    for (const secret of [revoked.secret, expired.secret, `cs_${'A'.repeat(43)}`]) {
      expect((await api.call('GET', '/who', { headers: { authorization: `Bearer ${secret}` } })).status).toBe(401);
    }
    expect((await api.call('GET', '/who', { headers: { authorization: 'Basic dTpw' } })).status).toBe(401);
  });

  test('a key cannot make, see or end keys', async () => {
    const all = await make({ name: 'all', scopes: ['read', 'write', 'sign'], expiresInDays: 1 });
    for (const [method, path] of [['GET', '/api-keys'], ['POST', '/api-keys'], ['DELETE', `/api-keys/${all.apiKey.id}`], ['DELETE', '/session']] as const) {
      expect(await api.call(method, path, { apiKey: all.secret })).toMatchObject({ status: 403, body: { error: { code: 'session_only' } } });
    }
  });
});
