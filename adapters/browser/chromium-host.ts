import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { memoryOf } from './chromium-memory.ts';
import { findChromium } from './find-chromium.ts';
import type { ChromiumProgram } from './find-chromium.ts';
import { launchChromium } from './launch.ts';
import type { Report } from './launch.ts';

/** One Chromium process for forms and documents: started at first use, started again after a crash, and relieved by a new one when it has grown too large. */
export interface ChromiumHost extends AsyncDisposable {
  browser(): Promise<Browser>;
  /** Folder for traces while they grow: what was typed stands there in the clear. It goes with the host. */
  readonly traces: string;
}

export interface ChromiumHostOptions {
  readonly find: () => Promise<ChromiumProgram>;
  readonly launch: (program: ChromiumProgram, report: Report, traces: string) => Promise<Browser>;
  readonly traces: string;
  readonly report: Report;
  /** Bytes that the browser holds, or null where nobody can say. */
  readonly memory: (browser: Browser) => Promise<number | null>;
  /** Above so many bytes a new browser takes over. */
  readonly memoryLimit: number;
  /** Milliseconds between two looks at the memory. */
  readonly lookEvery: number;
}

/** Milliseconds for those who were given a browser to open something in it, before it is taken for empty. */
const leave = 10_000;

/** `options` stand in place of the usual ways to find, launch and measure a browser, and of the usual limits. */
export function createChromiumHost(options: Partial<ChromiumHostOptions> = {}): ChromiumHost {
  const { find = findChromium, launch = launchChromium, traces = join(tmpdir(), `countersign-traces-${randomUUID()}`), report = (line) => void process.stderr.write(`${line}\n`), memory = memoryOf, memoryLimit = 1.5e9, lookEvery = 60_000 } = options;
  let running: Promise<Browser> | null = null;
  let lookedAt = -Infinity;
  const relieved = new Set<Browser>();
  const start = () => {
    const starting = find().then((program) => launch(program, report, traces));
    // A start that failed is tried again by the next caller.
    starting.catch(() => { if (running === starting) running = null; });
    return starting;
  };
  /** What was opened in a browser that is too large ends there; then it does. */
  const isTooLarge = async (browser: Browser): Promise<boolean> => {
    if (performance.now() - lookedAt < lookEvery) return relieved.has(browser);
    lookedAt = performance.now();
    const held = await memory(browser).catch((error: unknown) => {
      report(`the memory of Chromium: ${String(error)}`);
      return null;
    });
    if (held === null || held <= memoryLimit) return relieved.has(browser);
    report(`Chromium holds ${Math.round(held / 1e6)} MB, more than ${Math.round(memoryLimit / 1e6)}: a new one takes over.`);
    relieved.add(browser);
    const look = setInterval(() => {
      if (browser.isConnected() && browser.contexts().length > 0) return;
      clearInterval(look);
      relieved.delete(browser);
      browser.close().catch((error: unknown) => report(`closing Chromium: ${String(error)}`));
    }, Math.min(lookEvery, leave));
    look.unref();
    return true;
  };
  const host: ChromiumHost = {
    traces,
    async browser() {
      const mine = (running ??= start());
      const browser = await mine;
      if (browser.isConnected() && !(await isTooLarge(browser))) return browser;
      if (running === mine) running = null;
      return host.browser();
    },
    async [Symbol.asyncDispose]() {
      const browser = await running?.catch(() => null);
      running = null;
      for (const one of [browser, ...relieved]) await one?.close();
      await rm(traces, { recursive: true, force: true });
    },
  };
  return host;
}
