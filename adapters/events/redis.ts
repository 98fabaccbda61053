import type { Redis } from 'ioredis';
import { begun, connectRedis, createRedisState, endRedis } from '../redis/connection.ts';
import { coalescing } from './coalesce.ts';
import type { EventListener, Events } from './events.port.ts';

export interface RedisEventsSettings {
  /** redis:// or rediss:// */
  readonly url: string;
  /** Once each time when Redis is lost, not at every try to reach it. */
  readonly onError: (error: unknown) => void;
  /** How often a lost Redis is tried again, and everybody woken meanwhile. */
  readonly retryMs?: number;
}

const channel = 'countersign:events';
/** A server that stands still keeps its connections: it is asked for a sign of life so often. */
const signOfLifeMs = 5_000;

/**
 * Announcements by publish and subscribe. Redis keeps none of them: what could not be said is said again when it is
 * back, and whoever does not hear looks up everybody's numbers every `retryMs` until it does.
 */
export function createRedisEvents({ url, onError, retryMs = 1_000 }: RedisEventsSettings): Events {
  const publishing = createRedisState(onError);
  const hearing = createRedisState(onError);
  let publisher: Redis | null = null;

  const notifier = coalescing(async (ids) => {
    publisher ??= connectRedis(url, 'countersign', retryMs, publishing);
    try {
      await begun(publisher);
      await publisher.publish(channel, ids.join(' '));
      publishing.well();
    } catch (error) {
      publishing.lost(error);
      setTimeout(() => ids.forEach((id) => notifier.changed(id)), retryMs).unref();
    }
  });

  function listen(wake: (candidateId: string | null) => void): EventListener {
    const redis = connectRedis(url, 'countersign live', retryMs, hearing);
    let heard = false;
    let askedAt = performance.now();
    redis.on('message', (_: string, text: string) => {
      for (const id of text.split(' ')) wake(id);
    });
    redis.on('ready', () => {
      redis.subscribe(channel).then(() => {
        heard = true;
        hearing.well();
        wake(null);
      }, hearing.lost);
    });
    redis.on('close', () => {
      heard = false;
      hearing.lost(new Error('the connection to Redis was lost'));
    });
    const looking = setInterval(() => {
      if (!heard) wake(null);
      else if (performance.now() - askedAt > signOfLifeMs) {
        askedAt = performance.now();
        redis.ping().catch((error: unknown) => {
          heard = false;
          hearing.lost(error);
          redis.disconnect(true);
        });
      }
    }, retryMs);
    return {
      close() {
        clearInterval(looking);
        endRedis(redis);
        return Promise.resolve();
      },
    };
  }

  return {
    by: 'redis', listen,
    changed: (candidateId) => notifier.changed(candidateId),
    away: () => publishing.since() ?? hearing.since(),
    async close() {
      await notifier.close();
      if (publisher !== null) endRedis(publisher);
    },
  };
}
