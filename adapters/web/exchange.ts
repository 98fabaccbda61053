import type { Dispatcher } from 'undici';
import type { Clock } from '#adapters/clock/clock.ts';
import { BodyError, readBody } from './bodies.ts';
import { createGuardedAgent, createPlainAgent, RefusedAddress } from './guarded-agent.ts';
import type { Resolve } from './guarded-agent.ts';
import type { Hop } from './hops.ts';
import { waitingTime } from './waiting-time.ts';
import { WebError } from './web.port.ts';
import type { Pacing, WebRequest, WebResponse } from './web.port.ts';

interface ExchangeOptions {
  /** Origins that may be private; everything else is connected to only where it is public. */
  readonly allowed: ReadonlySet<string>;
  readonly resolve: Resolve;
  readonly pacing: Pacing;
  readonly clock: Clock;
}

/** The connections of one client, and one request with its answer over them. */
export interface Exchange {
  /** Rejects with a `WebError`, or with the signal's reason where the caller gave up. */
  ask(hop: Hop, request: WebRequest): Promise<WebResponse>;
  close(): Promise<void>;
}

const defaults = { maxBytes: 32 * 1024 * 1024, timeoutMs: 30_000 };

/** Asks hop by hop, within the request's time and size; a host that asks to wait is paused for every caller. */
export function createExchange({ allowed, resolve, pacing, clock }: ExchangeOptions): Exchange {
  const guarded = createGuardedAgent(resolve);
  const plain = createPlainAgent();
  return {
    async ask(hop, request) {
      const timeout = AbortSignal.timeout(request.timeoutMs ?? defaults.timeoutMs);
      const signal = AbortSignal.any([request.signal, timeout]);
      const dispatcher = allowed.has(hop.url.origin) ? plain : guarded;
      try {
        const answer = await dispatcher.request({ origin: hop.url.origin, path: `${hop.url.pathname}${hop.url.search}`, method: hop.method, headers: hop.headers, body: hop.body, signal });
        return await responseOf(answer, hop.url, request.maxBytes ?? defaults.maxBytes, { pacing, clock });
      } catch (error) {
        request.signal.throwIfAborted();
        throw typed(error, hop.url, timeout.aborted);
      }
    },
    async close() {
      await Promise.all([guarded.close(), plain.close()]);
    },
  };
}

async function responseOf(answer: Dispatcher.ResponseData, url: URL, maxBytes: number, { pacing, clock }: Pick<ExchangeOptions, 'pacing' | 'clock'>): Promise<WebResponse> {
  const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value ?? '']));
  const status = answer.statusCode;
  if (status === 429 || status === 408 || status === 425 || status >= 500) {
    await answer.body.dump();
    const trouble = troubleOf(status, headers['retry-after'], url, clock.now());
    if (trouble.until !== null) await pacing.pause(url.host, trouble.until);
    throw trouble;
  }
  const empty = status === 304 || (status >= 300 && status < 400);
  if (empty) await answer.body.dump();
  const body = empty ? new Uint8Array() : await readBody(answer.body, headers['content-encoding'] ?? '', maxBytes);
  return { status, url: url.href, headers, body, notModified: status === 304, fetchedAt: clock.now() };
}

/** What a status that answers nothing says: asked again, or not before the host's own time, a minute where it names none. */
function troubleOf(status: number, retryAfter: string | undefined, url: URL, now: Date): WebError {
  const until = waitingTime(retryAfter, now);
  if (until === null && status !== 429) return new WebError('server_error', 'retry', url.href, `${url.host} answered ${status}: it has trouble of its own. It is tried again.`);
  const later = until ?? new Date(now.getTime() + 60_000);
  return new WebError('busy', 'wait', url.href, `${url.host} answered ${status} and asks to wait until ${later.toISOString()}.`, { until: later });
}

/** A kept connection that the server had closed meanwhile: a read may simply be asked again, once. */
export function isStale(error: unknown): boolean {
  const cause = error instanceof WebError ? error.cause : null;
  return cause instanceof Error && 'code' in cause && (cause.code === 'ECONNRESET' || cause.code === 'UND_ERR_SOCKET');
}

/** Any error of an exchange as a `WebError`: what to do next, in a sentence. */
function typed(error: unknown, url: URL, timedOut: boolean): WebError {
  if (error instanceof WebError) return error;
  const about = { cause: error };
  if (error instanceof RefusedAddress) return new WebError('refused_address', 'give_up', url.href, `${url.host} is refused: ${error.message}.`, about);
  if (error instanceof BodyError) return new WebError(error.code, 'give_up', url.href, `${url.host}: ${error.message}.`, about);
  if (timedOut) return new WebError('timeout', 'retry', url.href, `${url.host} did not answer in time. It is tried again.`, about);
  const words = error instanceof Error ? error.message : String(error);
  return new WebError('unreachable', 'retry', url.href, `${url.host} could not be reached (${words}). It is tried again.`, about);
}
