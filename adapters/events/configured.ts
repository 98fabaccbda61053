import type { Events } from './events.port.ts';
import { createPostgresEvents, type PostgresEventsSettings } from './postgres.ts';

/** The driver that settings ask for: Redis, loaded where an address of one is given, else the database itself. */
export async function createConfiguredEvents(redisUrl: string | null, database: PostgresEventsSettings): Promise<Events> {
  if (redisUrl === null) return createPostgresEvents(database);
  return (await import('./redis.ts')).createRedisEvents({ url: redisUrl, onError: database.onError });
}
