import { Client } from 'pg';
import { coalescing } from './coalesce.ts';
import type { EventListener, Events } from './events.port.ts';

export interface PostgresEventsSettings {
  /** The app role's address; payloads are candidate ids. */
  readonly url: string;
  /** Sends one notification an id (`notifyChanged` of db/events), on a connection of the pool. */
  readonly notify: (candidateIds: readonly string[]) => Promise<void>;
  /** An announcement was not sent, or the connection that hears was lost. */
  readonly onError: (error: unknown) => void;
  readonly retryMs?: number;
}

/** NOTIFY and LISTEN: nothing beside the database is needed. */
export function createPostgresEvents({ url, notify, onError, retryMs = 500 }: PostgresEventsSettings): Events {
  let lostAt: Date | null = null;

  /**
   * Hears on a connection of its own (one from the pool would be given to others). Whenever it is connected anew it
   * wakes everybody, because what was said in between was not heard.
   */
  function listen(wake: (candidateId: string | null) => void): EventListener {
    const state = { closed: false };
    let client: Client | null = null;
    let stopWaiting = () => {};

    async function listenOnce(): Promise<void> {
      const own = new Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000, application_name: 'countersign live' });
      client = own;
      const ended = new Promise<void>((resolve) => {
        own.once('end', resolve);
      });
      own.on('error', onError);
      own.on('notification', ({ payload }) => wake(payload ?? null));
      await own.connect();
      await own.query('listen countersign_events');
      lostAt = null;
      wake(null);
      await ended;
    }

    async function run(): Promise<void> {
      while (!state.closed) {
        await listenOnce().catch(onError);
        if (state.closed) return;
        lostAt ??= new Date();
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, retryMs);
          stopWaiting = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    }

    const running = run();
    return {
      async close() {
        state.closed = true;
        stopWaiting();
        await client?.end().catch(onError);
        await running;
      },
    };
  }

  return { by: 'postgresql', ...coalescing((ids) => notify(ids).catch(onError)), listen, away: () => lostAt };
}
