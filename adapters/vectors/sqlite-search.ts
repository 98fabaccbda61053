import { Worker } from 'node:worker_threads';
import type { Near } from './vectors.port.ts';

interface Search {
  readonly file: string;
  readonly to: { readonly id: string } | { readonly values: readonly number[] };
  readonly scopes: readonly string[];
  readonly limit: number;
}
export type SearchTask = Search & { readonly id: number };
export type SearchAnswer = { readonly found: readonly Near[] | null } | { readonly broke: string };

interface Waiting {
  readonly settle: (answer: SearchAnswer) => void;
  readonly fail: (error: Error) => void;
}

/** A thread that searches, started with its first search and ended when it has had none for a while. */
export interface Searcher {
  search(search: Search): Promise<readonly Near[] | null>;
  close(): Promise<void>;
}

/** @param idleMs milliseconds without a search after which the thread ends */
export function createSearcher(idleMs = 20_000): Searcher {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | null = null;
  let next = 0;

  function started(): Worker {
    const own = new Worker(new URL('sqlite-thread.ts', import.meta.url));
    own.unref();
    own.on('message', ({ id, ...answer }: SearchAnswer & { readonly id: number }) => {
      waiting.get(id)?.settle(answer);
      waiting.delete(id);
      if (waiting.size === 0) idle = setTimeout(() => void end(new Error('the search was ended')), idleMs).unref();
    });
    own.on('error', (error: unknown) => {
      if (thread === own) void end(error instanceof Error ? error : new Error(String(error)));
    });
    return own;
  }

  async function end(why: Error): Promise<void> {
    const ending = thread;
    thread = null;
    if (idle !== null) clearTimeout(idle);
    for (const { fail } of waiting.values()) fail(why);
    waiting.clear();
    await ending?.terminate();
  }

  return {
    async search(search) {
      if (idle !== null) clearTimeout(idle);
      const answer = await new Promise<SearchAnswer>((settle, fail) => {
        next += 1;
        waiting.set(next, { settle, fail });
        thread ??= started();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        thread.postMessage({ ...search, id: next });
      });
      if ('broke' in answer) throw new Error(answer.broke);
      return answer.found;
    },
    close: () => end(new Error('the search was ended')),
  };
}
