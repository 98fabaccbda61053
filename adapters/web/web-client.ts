import type { Dispatcher } from 'undici';
import { systemClock } from '#adapters/clock/clock.ts';
import type { Clock } from '#adapters/clock/clock.ts';
import { acceptedEncodings, BodyError, readBody } from './bodies.ts';
import { createGuardedAgent, createPlainAgent, RefusedAddress, systemResolve } from './guarded-agent.ts';
import type { Resolve } from './guarded-agent.ts';
import { createMemoryPacing } from './pacing.memory.ts';
import { createRobots } from './robots.ts';
import { waitingTime } from './waiting-time.ts';
import { WebError } from './web.port.ts';
import type { Pacing, WebClient, WebRequest, WebResponse } from './web.port.ts';

export interface WebClientOptions {
  /** Says honestly who asks, with a page to read about it: "Countersign/0.1 (+https://…)". Its first word is the robots.txt name. */
  readonly userAgent: string;
  readonly pacing?: Pacing;
  readonly clock?: Clock;
  readonly resolve?: Resolve;
  /** Origins that may be private: the practice employers and the replay server. Everything else must be public. */
  readonly allowedOrigins?: readonly string[];
}

interface Hop {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const defaults = { maxBytes: 32 * 1024 * 1024, timeoutMs: 30_000, paceMs: 1_000 };
const mostRedirects = 5;
/** A crawl delay beyond this would stall a run; the site is left alone instead. */
const longestCrawlDelayS = 120;

/** The one HTTP client: public addresses only, robots.txt, pacing, limits, honest about who asks. See `WebClient`. */
export function createWebClient(options: WebClientOptions): WebClient {
  const { userAgent, clock = systemClock, pacing = createMemoryPacing(), resolve = systemResolve } = options;
  const allowed = new Set((options.allowedOrigins ?? []).map((origin) => new URL(origin).origin));
  const guarded = createGuardedAgent(resolve);
  const plain = createPlainAgent();
  const token = userAgent.split('/')[0] ?? userAgent;

  const robots = createRobots(async (origin) => {
    const request = { url: `${origin}/robots.txt`, accept: 'text/plain', maxBytes: 1024 * 1024, timeoutMs: 10_000, signal: AbortSignal.timeout(20_000) };
    const response = await follow(request, hopOf(request), false);
    return response.status < 300 ? new TextDecoder().decode(response.body) : '';
  }, token, () => clock.now());

  function hopOf(request: WebRequest): Hop {
    const memory: Record<string, string> = {};
    if (typeof request.memory?.etag === 'string') memory['if-none-match'] = request.memory.etag;
    if (typeof request.memory?.lastModified === 'string') memory['if-modified-since'] = request.memory.lastModified;
    const headers = { 'user-agent': userAgent, ...request.headers, ...memory, accept: request.accept, 'accept-encoding': acceptedEncodings };
    return { url: checkedUrl(request.url, request.url), method: request.method ?? 'GET', headers, body: request.body ?? null };
  }

  function checkedUrl(address: string, base: string): URL {
    const refuse = (why: string) => new WebError('bad_address', 'give_up', address.slice(0, 500), why);
    const url = URL.canParse(address, base) ? new URL(address, base) : null;
    if (url === null) throw refuse('This is not an address that can be opened. Check it and add it again.');
    if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse(`Only http and https addresses are fetched, not ${url.protocol}`);
    if (url.username !== '' || url.password !== '') throw refuse('Addresses with a user name or password inside are not fetched.');
    if (url.port !== '' && !allowed.has(url.origin)) throw refuse(`Only the usual web ports are fetched, not port ${url.port}.`);
    return url;
  }

  async function follow(request: WebRequest, first: Hop, obeyRobots: boolean): Promise<WebResponse> {
    let hop = first;
    for (let redirects = 0; ; redirects += 1) {
      await takeTurn(hop.url, request, obeyRobots);
      const answer = await exchange(hop, request).catch(async (error: unknown) => {
        if (!isStale(error)) throw error;
        await takeTurn(hop.url, request, obeyRobots);
        return exchange(hop, request);
      });
      const location = answer.headers['location'];
      if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined || request.redirect === 'return') return answer;
      if (redirects === mostRedirects) throw new WebError('too_many_redirects', 'give_up', hop.url.href, `${hop.url.host} redirects more than ${mostRedirects} times.`);
      hop = nextHop(hop, answer.status, location);
    }
  }

  function nextHop(hop: Hop, status: number, location: string): Hop {
    const url = checkedUrl(location, hop.url.href);
    if (allowed.has(url.origin) && url.origin !== hop.url.origin) throw new WebError('refused_redirect', 'give_up', hop.url.href, `${hop.url.host} redirects to a private address, which is refused.`);
    const toGet = status === 303 || ((status === 301 || status === 302) && hop.method === 'POST');
    const kept = Object.entries(hop.headers).filter(([name]) => url.origin === hop.url.origin || ['accept', 'accept-encoding', 'user-agent'].includes(name));
    return { url, method: toGet ? 'GET' : hop.method, headers: Object.fromEntries(kept), body: toGet || url.origin !== hop.url.origin ? null : hop.body };
  }

  async function takeTurn(url: URL, request: WebRequest, obeyRobots: boolean): Promise<void> {
    request.signal.throwIfAborted();
    if (!obeyRobots) return;
    const rules = await robots.check(url);
    if (!rules.allowed) throw new WebError('robots', 'give_up', url.href, `${url.host} asks programs not to read this address (robots.txt).`);
    if ((rules.crawlDelay ?? 0) > longestCrawlDelayS) throw new WebError('robots', 'give_up', url.href, `${url.host} asks programs to wait ${rules.crawlDelay} s between requests (robots.txt), too long to read it.`);
    await pacing.wait(url.host, request.signal, Math.max(request.paceMs ?? defaults.paceMs, (rules.crawlDelay ?? 0) * 1000), request.perDay ?? null);
  }

  async function exchange(hop: Hop, request: WebRequest): Promise<WebResponse> {
    const timeout = AbortSignal.timeout(request.timeoutMs ?? defaults.timeoutMs);
    const signal = AbortSignal.any([request.signal, timeout]);
    const dispatcher = allowed.has(hop.url.origin) ? plain : guarded;
    try {
      const answer = await dispatcher.request({ origin: hop.url.origin, path: `${hop.url.pathname}${hop.url.search}`, method: hop.method, headers: hop.headers, body: hop.body, signal });
      return await responseOf(answer, hop, request);
    } catch (error) {
      request.signal.throwIfAborted();
      throw typed(error, hop.url, timeout.aborted);
    }
  }

  async function responseOf(answer: Dispatcher.ResponseData, hop: Hop, request: WebRequest): Promise<WebResponse> {
    const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value ?? '']));
    const status = answer.statusCode;
    if (status === 429 || status === 408 || status === 425 || status >= 500) {
      await answer.body.dump();
      throw await busy(status, headers['retry-after'], hop.url);
    }
    const empty = status === 304 || (status >= 300 && status < 400);
    if (empty) await answer.body.dump();
    const body = empty ? new Uint8Array() : await readBody(answer.body, headers['content-encoding'] ?? '', request.maxBytes ?? defaults.maxBytes);
    return { status, url: hop.url.href, headers, body, notModified: status === 304, fetchedAt: clock.now() };
  }

  async function busy(status: number, retryAfter: string | undefined, url: URL): Promise<WebError> {
    const until = waitingTime(retryAfter, clock.now());
    if (until === null && status !== 429) return new WebError('server_error', 'retry', url.href, `${url.host} answered ${status}: it has trouble of its own. It is tried again.`);
    const later = until ?? new Date(clock.now().getTime() + 60_000);
    await pacing.pause(url.host, later);
    return new WebError('busy', 'wait', url.href, `${url.host} answered ${status} and asks to wait until ${later.toISOString()}.`, { until: later });
  }

  return {
    async fetch(request) {
      return follow(request, hopOf(request), true);
    },
    async close() {
      await Promise.all([guarded.close(), plain.close()]);
    },
  };
}

/** A kept connection that the server had closed meanwhile: a read may simply be asked again, once. */
function isStale(error: unknown): boolean {
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
