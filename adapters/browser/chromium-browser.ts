import type { Page } from 'playwright-core';
import { textOf } from '#domain/form/page-tree.ts';
import { FormTrouble } from './browser.port.ts';
import type { FormBrowser, FormSession, FormTarget } from './browser.port.ts';
import type { ChromiumHost } from './chromium-host.ts';
import { driverFor } from './forms/index.ts';
import type { FormDriver } from './forms/driver.ts';
import type { Report } from './launch.ts';
import { snapshot } from './page/snapshot.ts';
import { startProxy } from './proxy.ts';
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

  const opened = async (target: FormTarget, signal: AbortSignal): Promise<SessionParts> => {
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
      const context = await (await host.browser()).newContext({ proxy: { server: proxy.server, bypass: '<-loopback>' }, acceptDownloads: false, serviceWorkers: 'block', viewport: { width: 1280, height: 1000 }, locale: 'en-GB' });
      closers.push(() => context.close(), () => context.unrouteAll({ behavior: 'ignoreErrors' }));
      const traffic = await watchTraffic(context, driver, proxy.dropTunnels);
      const page = await context.newPage();
      await goTo(page, target, driver);
      signal.throwIfAborted();
      return { context, page, target, driver, traffic, close };
    } catch (error) {
      await close();
      throw error;
    }
  };

  return {
    async inspect(target, signal) {
      const parts = await opened(target, signal);
      try {
        const plan = await readPlan(parts.page, parts.driver, target);
        return { plan, screenshot: await parts.page.screenshot({ fullPage: true }), pageText: textOf((await snapshot(parts.page)).root) };
      } finally {
        await parts.close();
      }
    },
    async open(target, signal): Promise<FormSession> {
      const parts = await opened(target, signal);
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

async function goTo(page: Page, target: FormTarget, driver: FormDriver): Promise<void> {
  const reply = await page.goto(target.url, { waitUntil: 'load', timeout: 30_000 }).catch((error: unknown) => {
    throw new FormTrouble(`${target.url} did not open: ${String(error).split('\n')[0] ?? ''}`, 'retry');
  });
  const status = reply?.status() ?? 0;
  if (status === 404 || status === 410) throw new FormTrouble(`${target.url} answers ${status}: the posting is closed.`, 'give_up');
  if (status === 403 || status === 401) throw new FormTrouble(`${target.url} answers ${status}: it keeps this browser out.`, 'hand_over', 'bot_wall');
  if (status >= 400) throw new FormTrouble(`${target.url} answers ${status}.`, 'retry');
  await page.locator(driver.ready).first().waitFor({ state: 'attached', timeout: 15_000 }).catch(() => {
    throw new FormTrouble(`No form of ${target.system} appeared at ${target.url}.`, 'hand_over', 'assisted_only');
  });
}
