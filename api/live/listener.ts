import { Client } from 'pg';

export interface EventListener {
  close(): Promise<void>;
}

/**
 * Hears of new events on a connection of its own (one from the pool would be given to others). Whenever it is connected
 * anew it wakes everybody (`null`), because what was said in between was not heard; readers go by number and lose nothing.
 * `url` is the app role's; payloads are candidate ids.
 */
export function listenForEvents(url: string, wake: (candidateId: string | null) => void, onError: (error: unknown) => void, retryMs = 500): EventListener {
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
    wake(null);
    await ended;
  }

  async function run(): Promise<void> {
    while (!state.closed) {
      await listenOnce().catch(onError);
      if (state.closed) return;
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
