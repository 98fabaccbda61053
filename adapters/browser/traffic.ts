import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Request, Response, Route } from 'playwright-core';
import type { FormDriver, SentRequest } from './forms/driver.ts';
import { proxyHeader } from './proxy.ts';

/** What may leave a page now. `reading`: GET alone. `walking`: GET alone, and the page stays where it is. `filling`: no application. `clicked`: one application. `over`: GET alone. `site`: all but applications, for the person. `held`: the same, and an application waits until it is let go. */
export type TrafficMode = 'reading' | 'walking' | 'filling' | 'clicked' | 'over' | 'site' | 'held';

/**
 * The reply to the application POST. `lost`: it went out and no whole reply came back. The hash is of the reply's body,
 * or of the page it led to where the browser dropped the body when it went on to that page.
 */
export interface SentApplication {
  readonly state: 'waiting' | 'answered' | 'lost';
  readonly status: number | null;
  readonly replySha256: string | null;
}

export interface Traffic {
  mode: TrafficMode;
  /** Who tells an application from other requests: the driver of the form that was found. */
  driver: FormDriver;
  /** `METHOD address` of what left while the form was filled. */
  readonly uploads: string[];
  /** Waits until none of them is on its way any more, up to so many milliseconds. */
  uploadsDone(timeoutMs: number): Promise<void>;
  /** Null until an application POST has left the page. */
  sent(): SentApplication | null;
  /**
   * From now on an application that the person sends waits until `mayGo` says that it may; else it does not leave, and the
   * page stays. `leavesPage`: it is a page on its way to the next one, which answers nothing meanwhile.
   */
  holdApplication(mayGo: (leavesPage: boolean) => Promise<boolean>): void;
  /** After a refusal that was seen: one more application may leave, under an intent of its own. */
  letOneMore(): void;
}

/** Milliseconds for Chromium to notice that its idle connections are gone. */
const settle = 30;

/**
 * Stands between one context and the network. Exactly one application can leave a context, after the click and never
 * again, whatever the page's own scripts try, and it leaves on a fresh connection: on a reused one Chromium itself
 * would send it a second time when the connection breaks.
 */
export async function watchTraffic(context: BrowserContext, driver: FormDriver, dropTunnels: () => void): Promise<Traffic> {
  let application: Request | null = null;
  let reply: SentApplication | null = null;
  let letGo: ((leavesPage: boolean) => Promise<boolean>) | null = null;
  let asking = false;
  const underway = new Set<Request>();
  const arrived = new Set<() => void>();
  const traffic: Traffic = {
    mode: 'reading', driver, uploads: [], sent: () => reply,
    async uploadsDone(timeoutMs) {
      const until = performance.now() + timeoutMs;
      while (underway.size > 0 && performance.now() < until) {
        await new Promise<void>((resolve) => {
          arrived.add(resolve);
          setTimeout(resolve, until - performance.now());
        });
      }
    },
    holdApplication(mayGo) {
      letGo = mayGo;
      traffic.mode = 'held';
    },
    letOneMore() {
      application = null;
      reply = null;
      traffic.mode = 'clicked';
    },
  };

  await context.route('**/*', async (route: Route, request: Request) => {
    const method = request.method();
    if (traffic.mode === 'walking' && request.isNavigationRequest()) return route.abort('blockedbyclient');
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return route.continue();
    const { driver: judge } = traffic;
    const seen: SentRequest = { method, url: request.url(), body: request.postData() };
    if (judge.isLookUp(seen)) return route.continue();
    if (traffic.mode === 'filling' && !judge.isSubmission(seen)) {
      traffic.uploads.push(`${method} ${request.url()}`);
      underway.add(request);
      return route.continue();
    }
    if (traffic.mode === 'site') return judge.isSubmission(seen) && carriesForm(request) ? route.abort('blockedbyclient') : route.continue();
    if (traffic.mode === 'held') {
      if (!judge.isSubmission(seen)) return route.continue();
      // A measurement of the page is no application either; it stays here all the same.
      if (asking || letGo === null || !holdsAnswers(request, judge)) return route.abort('aborted');
      asking = true;
      const may = await letGo(request.isNavigationRequest()).catch(() => false);
      asking = false;
      if (!may) return route.abort('aborted');
      traffic.mode = 'clicked';
    }
    if (traffic.mode !== 'clicked') return route.abort('blockedbyclient');
    if (!judge.isSubmission(seen)) return route.continue();
    if (application !== null) return route.abort('blockedbyclient');
    application = request;
    reply = { state: 'waiting', status: null, replySha256: null };
    dropTunnels();
    await sleep(settle);
    return route.continue();
  });

  const ended = (request: Request) => {
    if (!underway.delete(request)) return;
    for (const resolve of arrived) resolve();
    arrived.clear();
  };
  context.on('requestfinished', ended);
  context.on('requestfailed', (request) => {
    ended(request);
    // A page that goes on before it has read the body fails the request too; its status was seen.
    if (isOf(request, application) && reply?.state !== 'answered') reply = { state: 'lost', status: null, replySha256: null };
  });
  context.on('response', (response) => void answered(response));
  async function answered(response: Response): Promise<void> {
    const own = isOf(response.request(), application);
    if (own && response.headers()[proxyHeader] !== undefined) return void (reply = { state: 'lost', status: null, replySha256: null });
    const redirects = response.status() >= 300 && response.status() < 400;
    if (own) reply = { state: redirects ? 'waiting' : 'answered', status: response.request() === application ? response.status() : (reply?.status ?? null), replySha256: null };
    const leadsOn = reply !== null && response.request().isNavigationRequest();
    if (redirects || !(own || leadsOn)) return;
    const body = await response.body().catch(() => null);
    if (body !== null && reply?.state === 'answered' && reply.replySha256 === null) reply = { ...reply, replySha256: createHash('sha256').update(body).digest('hex') };
  }
  return traffic;
}

/** Whether a request sends fields with files or as JSON: a log-in by plain fields is no application. */
function carriesForm(request: Request): boolean {
  return !/^application\/x-www-form-urlencoded/iu.test(request.headers()['content-type'] ?? '');
}

/** Whether what a driver of any form takes for an application carries answers: a page that goes on, a file, an e-mail address. */
function holdsAnswers(request: Request, judge: FormDriver): boolean {
  if (judge.system !== 'generic' || request.isNavigationRequest()) return true;
  return /^multipart\//iu.test(request.headers()['content-type'] ?? '') || /@|%40/u.test(request.postData() ?? '');
}

/** Whether a request is the application or a redirect of its reply. */
function isOf(request: Request, application: Request | null): boolean {
  if (application === null) return false;
  for (let at: Request | null = request; at !== null; at = at.redirectedFrom()) if (at === application) return true;
  return false;
}
