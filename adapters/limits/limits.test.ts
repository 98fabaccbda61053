import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { RedisServer, whyNoRedis } from '../../tests/support/redis.ts';
import { createSettableClock } from '../clock/clock.ts';
import { limitsContract } from './limits.contract.ts';
import { LimitsAway } from './limits.port.ts';
import { createMemoryLimits } from './memory.ts';
import { createRedisLimits } from './redis.ts';

limitsContract('memory', async () => {
  const clock = createSettableClock(new Date('2026-11-22T00:00:00Z'));
  return { open: () => createMemoryLimits(clock), pass: async (ms) => clock.advance(ms), close: async () => undefined };
});

describe.skipIf(whyNoRedis !== null)(`with Redis${whyNoRedis === null ? '' : ` (skipped: ${whyNoRedis})`}`, () => {
  const open = (server: RedisServer, errors: unknown[] = []) => createRedisLimits({ url: server.url, onError: (error) => errors.push(error), retryMs: 50 });

  limitsContract('Redis', async () => {
    const server = await RedisServer.start();
    return { open: () => open(server), pass: async (ms) => sleep(ms), close: () => server.kill() };
  });

  test('processes count together; while Redis is away nothing is counted, and that is said once', async () => {
    const server = await RedisServer.start();
    const errors: unknown[] = [];
    const [one, two] = [open(server, errors), open(server)];
    expect([await one.take('x', 2, 60_000), await two.take('x', 2, 60_000)]).toEqual([null, null]);
    expect(await one.take('x', 2, 60_000)).toBeGreaterThan(50);
    await server.kill();
    await expect(one.take('x', 2, 60_000)).rejects.toThrow(LimitsAway);
    await expect(one.take('x', 2, 60_000)).rejects.toThrow(LimitsAway);
    expect([one.away(), errors.length]).toEqual([expect.any(Date), 1]);
    await server.again();
    await expect.poll(() => one.take('x', 2, 60_000).then(() => one.away(), () => 'away')).toBeNull();
    await one.close();
    await two.close();
    await server.kill();
  });
});
