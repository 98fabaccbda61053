import type { Events } from './events.port.ts';
import { createPostgresEvents, type PostgresEventsSettings } from './postgres.ts';
import { createRedisEvents } from './redis.ts';

/** The driver that settings ask for: Redis where an address of one is given, else the database itself. */
export function createConfiguredEvents(redisUrl: string | null, database: PostgresEventsSettings): Events {
  return redisUrl === null ? createPostgresEvents(database) : createRedisEvents({ url: redisUrl, onError: database.onError });
}
