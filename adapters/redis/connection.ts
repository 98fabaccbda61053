import { Redis } from 'ioredis';

/** An answer that takes longer is a loss. */
const answerMs = 2_000;

/** Whether Redis answers; a loss is told once, not at every try. */
export interface RedisState {
  lost(this: void, error: unknown): void;
  well(this: void): void;
  since(this: void): Date | null;
}

/** @param onLost told once when an answer fails to come, and again only after Redis was well in between */
export function createRedisState(onLost: (error: unknown) => void): RedisState {
  let lostAt: Date | null = null;
  return {
    lost(error) {
      if (lostAt === null) onLost(error);
      lostAt ??= new Date();
    },
    well() {
      lostAt = null;
    },
    since: () => lostAt,
  };
}

/** A connection that is tried again every `retryMs` for as long as it is not ended. While there is none, every command fails at once. */
export function connectRedis(url: string, name: string, retryMs: number, state: RedisState): Redis {
  const redis = new Redis(url, {
    connectionName: name, connectTimeout: 5_000, commandTimeout: answerMs, retryStrategy: () => retryMs, enableOfflineQueue: false,
    autoResubscribe: false, autoResendUnfulfilledCommands: false,
  });
  redis.on('error', state.lost);
  return redis;
}

/** Waits for a connection that was just begun; one that was lost is not waited for. */
export function begun(redis: Redis): Promise<void> {
  if (redis.status !== 'connecting' && redis.status !== 'connect') return Promise.resolve();
  return new Promise((resolve, reject) => {
    redis.once('ready', resolve).once('close', () => reject(new Error('Redis cannot be reached')));
  });
}

/** Ends it: nothing that comes after is an error any more. */
export function endRedis(redis: Redis): void {
  redis.removeAllListeners();
  redis.on('error', () => undefined);
  redis.disconnect();
}
