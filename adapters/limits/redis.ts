import type { Redis } from 'ioredis';
import { begun, connectRedis, createRedisState, endRedis } from '../redis/connection.ts';
import { LimitsAway, type Limits } from './limits.port.ts';

/** In one step, so that no count stays without its end. */
const countOne = `local taken = redis.call('INCR', KEYS[1])
if taken == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return { taken, redis.call('PTTL', KEYS[1]) }`;

/** Counts of all processes together. `onError`: once each time when Redis is lost. */
export function createRedisLimits({ url, onError, retryMs = 1_000 }: { readonly url: string; readonly onError: (error: unknown) => void; readonly retryMs?: number }): Limits {
  const state = createRedisState(onError);
  let redis: Redis | null = null;
  return {
    by: 'redis',
    async take(name, most, windowMs) {
      redis ??= connectRedis(url, 'countersign limits', retryMs, state);
      try {
        await begun(redis);
        const [taken, endsIn] = (await redis.eval(countOne, 1, `countersign:limit:${name}`, windowMs)) as [number, number];
        state.well();
        return taken > most ? Math.max(1, Math.ceil(endsIn / 1000)) : null;
      } catch (error) {
        state.lost(error);
        throw new LimitsAway('Redis does not answer: nothing can be counted', { cause: error });
      }
    },
    away: state.since,
    close() {
      if (redis !== null) endRedis(redis);
      return Promise.resolve();
    },
  };
}
