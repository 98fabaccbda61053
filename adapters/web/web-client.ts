import { systemClock } from '#adapters/clock/clock.ts';
import type { Clock } from '#adapters/clock/clock.ts';
import { createExchange, isStale } from './exchange.ts';
import { systemResolve } from './guarded-agent.ts';
import type { Resolve } from './guarded-agent.ts';
import { firstHop, nextHop } from './hops.ts';
import { createMemoryPacing } from './pacing.memory.ts';
import { createRobots } from './robots.ts';
import type { Robots } from './robots.ts';
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

const usualPaceMs = 1_000;
const mostRedirects = 5;
/** A crawl delay beyond this would stall a run; the site is left alone instead. */
const longestCrawlDelayS = 120;

/** The one HTTP client: public addresses only, robots.txt, pacing, limits, honest about who asks. See `WebClient`. */
export function createWebClient(options: WebClientOptions): WebClient {
  const { userAgent, clock = systemClock, pacing = createMemoryPacing(), resolve = systemResolve } = options;
  const allowed = new Set((options.allowedOrigins ?? []).map((origin) => new URL(origin).origin));
  const exchange = createExchange({ allowed, resolve, pacing, clock });
  const robots = createRobots(async (origin) => {
    const request = { url: `${origin}/robots.txt`, accept: 'text/plain', maxBytes: 1024 * 1024, timeoutMs: 10_000, signal: AbortSignal.timeout(20_000) };
    const response = await follow(request, () => Promise.resolve());
    return response.status < 300 ? new TextDecoder().decode(response.body) : '';
  }, userAgent.split('/')[0] ?? userAgent, () => clock.now());

  /** The answer at the end of all redirects; `turn` resolves when the next request may leave. */
  async function follow(request: WebRequest, turn: (url: URL) => Promise<void>): Promise<WebResponse> {
    let hop = firstHop(request, userAgent, allowed);
    for (let redirects = 0; ; redirects += 1) {
      await turn(hop.url);
      const answer = await exchange.ask(hop, request).catch(async (error: unknown) => {
        if (!isStale(error)) throw error;
        await turn(hop.url);
        return exchange.ask(hop, request);
      });
      const location = answer.headers['location'];
      if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined || request.redirect === 'return') return answer;
      if (redirects === mostRedirects) throw new WebError('too_many_redirects', 'give_up', hop.url.href, `${hop.url.host} redirects more than ${mostRedirects} times.`);
      hop = nextHop(hop, answer.status, location, allowed);
    }
  }

  return {
    fetch: async (request) => follow(request, (url) => takeTurn(url, request, robots, pacing)),
    close: () => exchange.close(),
  };
}

/** Waits until this address may be asked: as robots.txt allows, at the pace of the slower of site and caller. */
async function takeTurn(url: URL, request: WebRequest, robots: Robots, pacing: Pacing): Promise<void> {
  request.signal.throwIfAborted();
  const rules = await robots.check(url);
  if (!rules.allowed) throw new WebError('robots', 'give_up', url.href, `${url.host} asks programs not to read this address (robots.txt).`);
  if ((rules.crawlDelay ?? 0) > longestCrawlDelayS) throw new WebError('robots', 'give_up', url.href, `${url.host} asks programs to wait ${rules.crawlDelay} s between requests (robots.txt), too long to read it.`);
  await pacing.wait(url.host, request.signal, Math.max(request.paceMs ?? usualPaceMs, (rules.crawlDelay ?? 0) * 1000), request.perDay ?? null);
}
