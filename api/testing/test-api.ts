import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { createPostgresEvents } from '#adapters/events/postgres.ts';
import { createMemoryLimits } from '#adapters/limits/memory.ts';
import { createSettableClock } from '#adapters/clock/clock.ts';
import type { SettableClock } from '#adapters/clock/clock.ts';
import { openDatabase } from '#db/access/database.ts';
import type { Database } from '#db/access/database.ts';
import { makeCandidate } from '#db/candidates/candidate.repository.ts';
import { notifyChanged } from '#db/events/notify.ts';
import { ensureLocalAccount } from '#db/session/session.repository.ts';
import { createTestDatabase } from '../../tests/support/postgres.ts';
import type { TestDatabase } from '../../tests/support/postgres.ts';
import { createApp } from '../app.ts';
import type { ApiDeps } from '../deps.ts';
import type { Route } from '../http/route.ts';
import { createLive, usualLiveTimes } from '../live/live.ts';
import type { LiveTimes } from '../live/live.ts';
import { listenOnLoopback } from '../server.ts';
import { createLoginToken } from '../session/sign-in.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface CallOptions {
  readonly body?: unknown;
  /** An API key instead of the session; null for no credential at all. */
  readonly apiKey?: string | null;
  /** The Idempotency-Key of a change; a new one where none is given, none for null. */
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
}

/** An API on a free port over a database of its own, with a signed-in person and a practice candidate. */
export interface TestApi {
  readonly url: string;
  readonly userId: string;
  readonly candidateId: string;
  readonly cookie: string;
  readonly database: Database;
  readonly testDatabase: TestDatabase;
  readonly clock: SettableClock;
  /** Log lines, parsed. */
  readonly logged: readonly Record<string, unknown>[];
  /** Calls below /api/v1 as the page of this API would. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** A fresh one-time login token. */
  loginToken(): Promise<string>;
  close(): Promise<void>;
}

export const noPreferences = { titles: [], must: [], never: [], places: [], workModes: [], salaryFloor: null, permits: [], languages: [] };

/** `routes` are the tables under test; `deps` gives what these need beyond database, clock and log, and nothing else is there. */
export async function startTestApi(routes: readonly Route[], deps: Partial<ApiDeps>, uiFolder = '/nonexistent', liveTimes: Partial<LiveTimes> = {}): Promise<TestApi> {
  const testDatabase = await createTestDatabase();
  const database = await openDatabase({ app: testDatabase.appUrl, system: testDatabase.systemUrl }, 10);
  // Rows expire by the database's clock, so the tests' clock starts with it.
  const clock = createSettableClock(new Date());
  const logged: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) });
  const userId = await ensureLocalAccount(database, randomUUID(), 'You', 'wrapped');
  const candidateId = await database.asPerson(userId, (tx) => makeCandidate(tx, { kind: 'practice', name: 'Mira Example', preferences: noPreferences, facts: [], answers: [] }));
  const events = deps.events ?? createPostgresEvents({ url: testDatabase.appUrl, notify: (ids) => notifyChanged(database, ids), onError: (error) => log.warn({ err: error }, 'events') });
  const tries = deps.tries ?? createMemoryLimits(clock);
  const all = { ...deps, database, clock, log, events, tries } as ApiDeps;
  const live = createLive(all, { ...usualLiveTimes, ...liveTimes });
  const server = await listenOnLoopback(createApp(all, routes, uiFolder), live, 0);
  const { url } = server;
  const loginToken = () => createLoginToken(database, clock, userId);
  const signedIn = await fetch(`${url}/login?token=${await loginToken()}`, { redirect: 'manual' });
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';

  return {
    url, userId, candidateId, cookie, database, testDatabase, clock, logged, loginToken,
    async call(method, path, options = {}) {
      const change = method !== 'GET';
      const credential = options.apiKey === undefined ? { cookie, ...(change ? { origin: url } : {}) } : options.apiKey === null ? {} : { authorization: `Bearer ${options.apiKey}` };
      const key = options.key === undefined ? randomUUID() : options.key;
      const response = await fetch(`${url}/api/v1${path}`, {
        method,
        headers: {
          ...credential, ...(change && key !== null ? { 'idempotency-key': key } : {}), ...(options.body === undefined ? {} : { 'content-type': 'application/json' }), ...options.headers,
        },
        ...(options.body === undefined ? {} : { body: typeof options.body === 'string' ? options.body : JSON.stringify(options.body) }),
      });
      const text = await response.text();
      const isJson = (response.headers.get('content-type') ?? '').includes('json');
      return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
    },
    async close() {
      await server.close(1_000);
      await database.close();
    },
  };
}
