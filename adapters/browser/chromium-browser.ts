import type { Browser, Page } from 'playwright-core';
import type { HandOverPoint } from '#domain/form/form-plan.ts';
import { textOf } from '#domain/form/page/page-tree.ts';
import { isClosedToPrograms } from '#domain/submission/last-click.ts';
import { FormTrouble } from './browser.port.ts';
import type { FormBrowser, FormSession, FormTarget } from './browser.port.ts';
import type { ChromiumHost } from './chromium-host.ts';
import { findForm } from './find-form.ts';
import type { FormPlace } from './find-form.ts';
import { driverFor } from './forms/index.ts';
import type { FormDriver } from './forms/driver.ts';
import type { Report } from './launch.ts';
import { snapshot } from './page/snapshot.ts';
import { proxyHeader, startProxy } from './proxy.ts';
import { readPlan } from './read-plan.ts';
import { silentRecorder, startRecorder } from './recording/recorder.ts';
import { createSession } from './session.ts';
import type { SessionParts } from './session.ts';
import { watchTraffic } from './traffic.ts';
import type { Traffic } from './traffic.ts';
import { createTurns } from './turns.ts';

export interface FormBrowserOptions {
  /** Contexts open at once; further ones wait. */
  readonly limit: number;
  /** Origin of the practice employers, or null where none run. */
  readonly practiceOrigin: string | null;
  readonly report: Report;
  /** Whether its pages are windows on somebody's screen, which keep the size they have there. */
  readonly windows: boolean;
  /** Watches each page that is opened to be filled. */
  readonly record: typeof startRecorder;
}

/** Forms in the host's Chromium: one context a form, all its traffic by a proxy of its own. */
export function createChromiumBrowser(host: ChromiumHost, options: Partial<FormBrowserOptions> = {}): FormBrowser {
  const { limit = 2, practiceOrigin = null, windows = false, record = startRecorder, report = (line) => void process.stderr.write(`${line}\n`) } = options;
  const turns = createTurns(limit);
  const open = new Set<() => Promise<void>>();

  const opened = async (target: FormTarget, signal: AbortSignal, siteState: string | null, recorded: boolean): Promise<SessionParts> => {
    if (target.candidateKind === 'real' && isClosedToPrograms(target.url)) throw new FormTrouble(`${new URL(target.url).host} forbids programs; it is never opened by one.`, 'hand_over', 'assisted_only');
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
      const context = await (await host.browser()).newContext({ proxy: { server: proxy.server, bypass: '<-loopback>' }, acceptDownloads: false, serviceWorkers: 'block', viewport: windows ? null : { width: 1280, height: 1000 }, locale: 'en-GB', ...(siteState === null ? {} : { storageState: storedState(siteState) }) });
      let dead = false;
      // A page whose process died has nothing left to route.
      closers.push(() => context.close(), () => (dead ? Promise.resolve() : context.unrouteAll({ behavior: 'ignoreErrors' })));
      const traffic = await watchTraffic(context, driver, proxy.dropTunnels);
      const page = await context.newPage();
      page.once('crash', () => { dead = true; });
      const recorder = recorded ? await record(context, page, host.traces) : silentRecorder;
      closers.push(() => recorder.drop());
      const common = { context, page, target, traffic, recorder, close, crashed: () => dead, release: () => {
          signal.removeEventListener('abort', abort);
          done();
        } };
      return { ...common, ...(await placeIn(page, target, driver, traffic, signal)) };
    } catch (error) {
      await close();
      throw error;
    }
  };

  return {
    async inspect(target, signal, siteState = null) {
      const parts = await opened(target, signal, siteState, false);
      try {
        if (parts.wall !== null) throw new FormTrouble(wallWords[parts.wall] ?? 'Only you can go on from here.', 'hand_over', parts.wall);
        const screenshot = await parts.page.screenshot({ fullPage: true });
        const pageText = textOf((await snapshot(parts.page)).root);
        return { plan: (await readPlan(parts)).plan, screenshot, pageText };
      } finally {
        await parts.close();
      }
    },
    async open(target, signal, siteState = null): Promise<FormSession> {
      const parts = await opened(target, signal, siteState, true);
      try {
        return await createSession(parts, async () => ({ ...parts, ...(await placeIn(parts.page, target, parts.driver, parts.traffic, signal)) }));
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

/** Opens the page and finds the form in it. */
async function placeIn(page: Page, target: FormTarget, driver: FormDriver, traffic: Traffic, signal: AbortSignal): Promise<Pick<SessionParts, 'form' | 'driver' | 'wall'>> {
  traffic.mode = 'reading';
  const found = await goTo(page, target, driver);
  signal.throwIfAborted();
  if (typeof found === 'string') return { form: page.mainFrame(), driver, wall: found };
  traffic.driver = found.driver;
  return { form: found.frame, driver: found.driver, wall: null };
}

/** Opens the form's page. Answers the form, or the wall that stands before it; throws where there is nothing to wait for. */
async function goTo(page: Page, target: FormTarget, driver: FormDriver): Promise<FormPlace | HandOverPoint> {
  const reply = await page.goto(target.url, { waitUntil: 'load', timeout: 30_000 }).catch((error: unknown) => {
    throw new FormTrouble(`${target.url} did not open: ${String(error).split('\n')[0] ?? ''}`, 'retry');
  });
  const status = reply?.status() ?? 0;
  const byProxy = reply?.headers()[proxyHeader];
  if (byProxy === 'lost') throw new FormTrouble(`${target.url} did not open: the connection broke off.`, 'retry');
  if (byProxy !== undefined) throw new FormTrouble(`${target.url} may not be opened: refused by the rules for addresses.`, 'give_up');
  if (status === 404 || status === 410) throw new FormTrouble(`${target.url} answers ${status}: the posting is closed.`, 'give_up');
  if (status === 403 || status === 401) return 'bot_wall';
  if (status >= 400) throw new FormTrouble(`${target.url} answers ${status}.`, 'retry');
  return findForm(page, driver);
}
