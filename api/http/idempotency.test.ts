import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';
import { ApiError } from './errors.ts';
import { changeIdOf, once } from './idempotency.ts';
import { defineRoute } from './route.ts';

let ran: string[] = [];
let hold: Promise<void> = Promise.resolve();
const body = z.object({ say: z.string() });
const echo = defineRoute({
  method: 'POST', path: '/echo/:id', summary: 'says it back', guard: 'session', params: z.object({ id: z.string() }), body, answers: { 201: z.object({ said: z.string(), n: z.number(), changeId: z.string() }) },
  handler: async ({ body: { say }, changeId }) => {
    ran.push(say);
    const n = ran.length;
    await hold;
    if (say === 'refuse') throw new ApiError(409, 'refused', 'No.', 'Ask later.', { n });
    if (say === 'fail' && n === 1) throw new Error('the disk is gone');
    return { status: 201, body: { said: say, n, changeId } };
  },
});
const secret = defineRoute({
  method: 'POST', path: '/secret', summary: 'tells a secret once', guard: 'session', body, answers: { 200: z.object({ secret: z.string() }) }, secretAnswer: true,
  handler: async () => ({ status: 200, body: { secret: 'hush-hush' } }),
});

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi([echo, secret], {});
});
afterAll(async () => {
  await api.close();
});
beforeEach(() => {
  ran = [];
  hold = Promise.resolve();
});

describe('a named change', () => {
  test('the same key and body run once and answer the same', async () => {
    const key = randomUUID();
    const first = await api.call('POST', '/echo/1', { key, body: { say: 'a' } });
    const second = await api.call('POST', '/echo/1', { key, body: { say: 'a' } });
    expect(first).toMatchObject({ status: 201, body: { said: 'a', n: 1, changeId: changeIdOf(api.userId, key) } });
    expect([second.status, second.body]).toEqual([first.status, first.body]);
    expect([first.headers.get('idempotency-replayed'), second.headers.get('idempotency-replayed')]).toEqual([null, 'true']);
    expect(ran).toEqual(['a']);
  });

  test('another body or another path under the same key is refused', async () => {
    const key = randomUUID();
    await api.call('POST', '/echo/1', { key, body: { say: 'a' } });
    for (const [path, say] of [['/echo/1', 'b'], ['/echo/2', 'a']] as const) {
      expect(await api.call('POST', path, { key, body: { say } })).toMatchObject({ status: 422, body: { error: { code: 'idempotency_key_reused' } } });
    }
    expect(ran).toEqual(['a']);
  });

  test('of many at once one runs and the others get its answer', async () => {
    const key = randomUUID();
    let release = () => {};
    hold = new Promise((resolve) => {
      release = resolve;
    });
    const calls = Array.from({ length: 6 }, () => api.call('POST', '/echo/1', { key, body: { say: 'a' } }));
    await expect.poll(() => ran.length).toBe(1);
    release();
    const answers = await Promise.all(calls);
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201, 201, 201]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(ran).toEqual(['a']);
  });

  test('a refusal is an answer and stays one', async () => {
    const key = randomUUID();
    const first = await api.call('POST', '/echo/1', { key, body: { say: 'refuse' } });
    const second = await api.call('POST', '/echo/1', { key, body: { say: 'refuse' } });
    expect(first).toMatchObject({ status: 409, body: { error: { code: 'refused', details: { n: 1 } } } });
    expect(second).toMatchObject({ status: 409, body: first.body });
  });

  test('a failure is no answer: the repeat does the work', async () => {
    const key = randomUUID();
    expect((await api.call('POST', '/echo/1', { key, body: { say: 'fail' } })).status).toBe(500);
    expect(await api.call('POST', '/echo/1', { key, body: { say: 'fail' } })).toMatchObject({ status: 201, body: { n: 2 } });
  });

  test('without a proper key nothing runs', async () => {
    for (const key of [null, 'short', 'x'.repeat(129), 'with space in it']) {
      expect(await api.call('POST', '/echo/1', { key, body: { say: 'a' } })).toMatchObject({ status: 400, body: { error: { code: 'idempotency_key_required' } } });
    }
    expect(ran).toEqual([]);
  });

  test('a secret is told once and is nowhere in the record', async () => {
    const key = randomUUID();
    expect(await api.call('POST', '/secret', { key, body: { say: 'x' } })).toMatchObject({ status: 200, body: { secret: 'hush-hush' } });
    expect(await api.call('POST', '/secret', { key, body: { say: 'x' } })).toMatchObject({ status: 409, body: { error: { code: 'answer_not_kept' } } });
    const rows = await api.database.asPerson(api.userId, ({ em }) => em.execute<{ answer: unknown }[]>('select status, answer from idempotency_key where key = ?', [key]));
    expect(JSON.stringify(rows)).not.toContain('hush');
    expect(rows).toHaveLength(1);
  });
});

describe('a claim', () => {
  const change = () => ({ userId: api.userId, key: randomUUID(), route: 'POST /x', body: Buffer.from('{}'), secretAnswer: false });
  const times = { waitMs: 100, pollMs: 20, leaseMs: 60_000 };

  test('whose work goes on is waited for, then refused with a sentence', async () => {
    const mine = change();
    let release = () => {};
    const working = once(api.database, mine, () => new Promise((resolve) => {
      release = () => resolve({ status: 200, body: 'done' });
    }), times);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    await expect(once(api.database, mine, async () => ({ status: 200, body: 'doubled' }), times)).rejects.toMatchObject({ status: 409, answer: { code: 'still_running' } });
    release();
    expect(await working).toMatchObject({ body: 'done', replayed: false });
    expect(await once(api.database, mine, async () => ({ status: 200, body: 'doubled' }), times)).toMatchObject({ body: 'done', replayed: true });
  });

  test('whose work takes longer than the lease stays with it', async () => {
    const long = change();
    const short = { ...times, leaseMs: 150 };
    let release = () => {};
    const working = once(api.database, long, () => new Promise((resolve) => {
      release = () => resolve({ status: 200, body: 'done' });
    }), short);
    const claimedAt = async (): Promise<string> => {
      const [row] = await api.database.asPerson(api.userId, ({ em }) => em.execute<{ at: string }[]>('select created_at::text as at from idempotency_key where key = ?', [long.key]));
      return row?.at ?? '';
    };
    const first = await expect.poll(claimedAt).not.toBe('').then(claimedAt);
    await expect.poll(claimedAt).not.toBe(first);
    release();
    expect(await working).toMatchObject({ body: 'done', replayed: false });
    expect(await once(api.database, long, async () => ({ status: 200, body: 'doubled' }), short)).toMatchObject({ body: 'done', replayed: true });
  });

  test('left behind by a dead process passes on after its lease, and the dead one cannot overwrite the answer', async () => {
    const left = change();
    let wakeDead = () => {};
    const dead = once(api.database, left, () => new Promise((resolve) => {
      wakeDead = () => resolve({ status: 200, body: 'late' });
    }), times);
    await new Promise((resolve) => {
      setTimeout(resolve, 60);
    });
    expect(await once(api.database, left, async () => ({ status: 200, body: 'second' }), { ...times, leaseMs: 30 })).toMatchObject({ body: 'second', replayed: false });
    wakeDead();
    await dead;
    expect(await once(api.database, left, async () => ({ status: 200, body: 'third' }), times)).toMatchObject({ body: 'second', replayed: true });
  });
});
