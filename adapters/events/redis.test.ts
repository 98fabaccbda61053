import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RedisServer, whyNoRedis } from '../../tests/support/redis.ts';
import { eventsContract } from './events.contract.ts';
import { createRedisEvents } from './redis.ts';

describe.skipIf(whyNoRedis !== null)(`with Redis${whyNoRedis === null ? '' : ` (skipped: ${whyNoRedis})`}`, () => {
  eventsContract('Redis', async () => {
    const server = await RedisServer.start();
    return {
      open: (onError) => createRedisEvents({ url: server.url, onError, retryMs: 50 }),
      cut: () => server.ask(async (redis) => void (await redis.call('CLIENT', 'KILL', 'TYPE', 'pubsub'))),
      close: () => server.kill(),
    };
  });

  describe('events while Redis is away', () => {
    let server: RedisServer;
    beforeAll(async () => {
      server = await RedisServer.start();
    });
    afterAll(() => server.kill());

    test('everybody is woken until it is back, and the loss is told once and shown', async () => {
      const errors: unknown[] = [];
      const [saying, hearing] = [0, 1].map(() => createRedisEvents({ url: server.url, onError: (error) => errors.push(error), retryMs: 50 })) as [ReturnType<typeof createRedisEvents>, ReturnType<typeof createRedisEvents>];
      const heard: (string | null)[] = [];
      const listener = hearing.listen((id) => heard.push(id));
      await expect.poll(() => {
        saying.changed('before');
        return heard;
      }).toContain('before');
      expect([saying.away(), hearing.away()]).toEqual([null, null]);

      await server.kill();
      heard.length = 0;
      saying.changed('meanwhile');
      await expect.poll(() => heard.length).toBeGreaterThan(3);
      expect(new Set(heard)).toEqual(new Set([null]));
      await expect.poll(() => [saying.away(), hearing.away()]).toEqual([expect.any(Date), expect.any(Date)]);
      expect(errors).toHaveLength(2);

      await server.again();
      await expect.poll(() => [saying.away(), hearing.away()]).toEqual([null, null]);
      saying.changed('afterwards');
      await expect.poll(() => heard).toContain('afterwards');
      await listener.close();
      await saying.close();
      await hearing.close();
    });

    test('what could not be said is said when it is back', async () => {
      await server.kill();
      const saying = createRedisEvents({ url: server.url, onError: () => undefined, retryMs: 50 });
      saying.changed('meanwhile');
      await expect.poll(() => saying.away()).toBeInstanceOf(Date);
      await server.again();
      // Who listens may come back later than who says it, so Redis itself is asked what was said.
      const said = () => server.ask(async (redis) => redis.info('commandstats'));
      await expect.poll(said).toContain('cmdstat_publish:calls=1,');
      await saying.close();
    });

    test('a process that starts without it goes on, and ends at once', async () => {
      await server.kill();
      const errors: unknown[] = [];
      const events = createRedisEvents({ url: server.url, onError: (error) => errors.push(error), retryMs: 50 });
      const heard: (string | null)[] = [];
      const listener = events.listen((id) => heard.push(id));
      events.changed('ada');
      await expect.poll(() => heard).toContain(null);
      await listener.close();
      await events.close();
      expect(events.away()).toBeInstanceOf(Date);
      expect(errors.length).toBeLessThanOrEqual(2);
    });
  });
});
