import type { Clock } from '../clock/clock.ts';
import type { Limits } from './limits.port.ts';
import { createMemoryLimits } from './memory.ts';
import { createRedisLimits } from './redis.ts';

/** The driver that settings ask for: Redis where an address of one is given, else this process counts by itself. */
export function createConfiguredLimits(redisUrl: string | null, clock: Clock, onError: (error: unknown) => void): Limits {
  return redisUrl === null ? createMemoryLimits(clock) : createRedisLimits({ url: redisUrl, onError });
}
