import type { Clock } from '../clock/clock.ts';
import type { Limits } from './limits.port.ts';
import { createMemoryLimits } from './memory.ts';

/** The driver that settings ask for: Redis, loaded where an address of one is given, else this process counts by itself. */
export async function createConfiguredLimits(redisUrl: string | null, clock: Clock, onError: (error: unknown) => void): Promise<Limits> {
  if (redisUrl === null) return createMemoryLimits(clock);
  return (await import('./redis.ts')).createRedisLimits({ url: redisUrl, onError });
}
