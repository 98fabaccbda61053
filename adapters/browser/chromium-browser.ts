import type { Browser, Page } from 'playwright-core';
import type { HandOverPoint } from '#domain/form/form-plan.ts';
import { textOf } from '#domain/form/page-tree.ts';
import { FormTrouble } from './browser.port.ts';
import type { FormBrowser, FormSession, FormTarget } from './browser.port.ts';
import { challengeOn } from './challenges.ts';
import type { ChromiumHost } from './chromium-host.ts';
import { driverFor } from './forms/index.ts';
import type { FormDriver } from './forms/driver.ts';
import type { Report } from './launch.ts';
import { snapshot } from './page/snapshot.ts';
import { proxyHeader, startProxy } from './proxy.ts';
import { createSession, readPlan } from './session.ts';
import type { SessionParts } from './session.ts';
import { watchTraffic } from './traffic.ts';
import { createTurns } from './turns.ts';

export interface FormBrowserOptions {
  /** Contexts open at once; further ones wait. */
  readonly limit: number;
  /** Origin of the practice employers, or null where none run. */
  readonly practiceOrigin: string | null;
  readonly report: Report;
}

/** Forms in the host's Chromium without a window: one context a form, all its traffic by a proxy of its own. */
export function createChromiumBrowser(host: ChromiumHost, options: Partial<FormBrowserOptions> = {}): FormBrowser {
  const { limit = 2, practiceOrigin = null, report = (line) => void process.stderr.write(`${line}\n`) } = options;
  const turns = createTurns(limit);
  const open = new Set<() => Promise<void>>();

  const opened = async (target: FormTarget, signal: AbortSignal, siteState: string | null): Promise<SessionParts> => {
    const driver = driverFor(target.system);
    const done = await turns.take(signal);
    const closers: (() => Promise<unknown>)[] = [() => Promise.resolve(done())];
    const close = async () => {
      signal.removeEventListener('abort', abort);
      open.delete(close);
      for (const closer of closers.splice(0).reverse()) await closer().catch((error: unknown) => report(`closing a form: ${String(error)}`));
    };
    const abort = () => void close();
    open.add(close);
    try {
      signal.addEventListener('abort', abort);
      const proxy = await startProxy({ kind: target.candidateKind, practiceOrigin });
      closers.push(() => Promise.resolve(proxy[Symbol.asyncDispose]()));
      const context = await (await host.browser()).newContext({ proxy: { server: proxy.server, bypass: '<-loopback>' }, acceptDownloads: false, serviceWorkers: 'block', viewport: { width: 1280, height: 1000 }, locale: 'en-GB', ...(siteState === null ? {} : { storageState: storedState(siteState) }) });
      closers.push(() => context.close(), () => context.unrouteAll({ behavior: 'ignoreErrors' }));
      const traffic = await watchTraffic(context, driver, proxy.dropTunnels);
      const page = await context.newPage();
      const wall = await goTo(page, target, driver);
      signal.throwIfAborted();
      return { context, page, target, driver, traffic, wall, close, release: () => {
          signal.removeEventListener('abort', abort);
          done();
        } };
    } catch (error) {
      await close();
      throw error;
    }
  };

  return {
    async inspect(target, signal, siteState = null) {
      const parts = await opened(target, signal, siteState);
      try {
        if (parts.wall !== null) throw new FormTrouble(wallWords[parts.wall] ?? 'Only you can go on from here.', 'hand_over', parts.wall);
        const plan = await readPlan(parts.page, parts.driver, target);
        return { plan, screenshot: await parts.page.screenshot({ fullPage: true }), pageText: textOf((await snapshot(parts.page)).root) };
      } finally {
        await parts.close();
      }
    },
    async open(target, signal, siteState = null): Promise<FormSession> {
      const parts = await opened(target, signal, siteState);
      try {
        return await createSession(parts);
      } catch (error) {
        await parts.close();
        throw error;
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(Array.from(open, (close) => close()));
    },
  };
}

const wallWords: Readonly<Partial<Record<HandOverPoint, string>>> = {
  bot_wall: 'The site keeps this browser out.', log_in: 'The site asks for a log-in.', captcha: 'The site shows a challenge.', assisted_only: 'No form that a program can fill was found.',
};

type StorageState = Exclude<NonNullable<Parameters<Browser['newContext']>[0]>['storageState'], string | undefined>;

/** What `siteState` of a kept page wrote. */
function storedState(text: string): StorageState {
  return JSON.parse(text) as StorageState;
}

/** Opens the form's page. Answers the wall that stands before it, or null; throws where there is nothing to wait for. */
async function goTo(page: Page, target: FormTarget, driver: FormDriver): Promise<HandOverPoint | null> {
  const reply = await page.goto(target.url, { waitUntil: 'load', timeout: 30_000 }).catch((error: unknown) => {
    throw new FormTrouble(`${target.url} did not open: ${String(error).split('\n')[0] ?? ''}`, 'retry');
  });
  const status = reply?.status() ?? 0;
  const byProxy = reply?.headers()[proxyHeader];
  if (byProxy !== undefined) throw new FormTrouble(`${target.url} may not be opened: ${byProxy} by the rules for addresses.`, byProxy === 'lost' ? 'retry' : 'give_up');
  if (status === 404 || status === 410) throw new FormTrouble(`${target.url} answers ${status}: the posting is closed.`, 'give_up');
  if (status === 403 || status === 401) return 'bot_wall';
  if (status >= 400) throw new FormTrouble(`${target.url} answers ${status}.`, 'retry');
  const ready = page.locator(driver.ready).first();
  // A wall that stands instead of the form needs no long wait.
  for (let waited = 0; waited < 15_000; waited += 250) {
    if ((await ready.count()) > 0) return null;
    const challenge = waited % 1_000 === 0 ? challengeOn(await snapshot(page)) : null;
    if (challenge !== null) return challenge.point;
    await ready.waitFor({ state: 'attached', timeout: 250 }).catch(() => null);
  }
  return 'assisted_only';
}
