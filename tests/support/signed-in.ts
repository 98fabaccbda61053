import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** The API of a started program, called as the page of the person who opened the printed address. */
export interface SignedIn {
  readonly origin: string;
  /** "name=value" of the session cookie. */
  readonly cookie: string;
  /** Calls below /api/v1; throws with the answer for anything but 2xx. */
  call<T = unknown>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<T>;
}

/** Opens the printed address, whose token works once. */
export async function signIn(printedUrl: string): Promise<SignedIn> {
  const { origin } = new URL(printedUrl);
  const opened = await fetch(printedUrl, { redirect: 'manual' });
  return actingAs(origin, opened.headers.get('set-cookie')?.split(';')[0] ?? '');
}

/** A session goes on after a restart: the same cookie at the same address. */
export function actingAs(origin: string, cookie: string): SignedIn {
  return {
    origin,
    cookie,
    async call<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) {
      const change = method === 'GET' ? {} : { origin, 'idempotency-key': randomUUID() };
      const json = body === undefined ? {} : { 'content-type': 'application/json' };
      const response = await fetch(`${origin}/api/v1${path}`, { method, headers: { cookie, ...change, ...json }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
      return (text === '' ? null : JSON.parse(text)) as T;
    },
  };
}

/** Asks until the answer is what is waited for; throws with the last answer after `seconds`, which a slow machine needs: nothing passes by waiting longer. */
export async function until<T>(ask: () => Promise<T>, holds: (answer: T) => boolean, seconds = 240): Promise<T> {
  const deadline = performance.now() + seconds * 1000;
  let last: unknown = null;
  while (performance.now() < deadline) {
    try {
      const answer = await ask();
      if (holds(answer)) return answer;
      last = answer;
    } catch (error) {
      // While the program restarts it does not answer; the deadline says when that is too long.
      last = error instanceof Error ? error.message : error;
    }
    await sleep(100);
  }
  throw new Error(`not within ${seconds} s; last: ${JSON.stringify(last)?.slice(0, 800)}`);
}
