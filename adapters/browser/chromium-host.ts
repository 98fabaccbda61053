import type { Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';
import type { ChromiumProgram } from './find-chromium.ts';
import { launchChromium } from './launch.ts';
import type { Report } from './launch.ts';

/** One Chromium process for forms and documents: started at first use, started again after a crash. */
export interface ChromiumHost extends AsyncDisposable {
  browser(): Promise<Browser>;
}

export interface ChromiumHostOptions {
  readonly find: () => Promise<ChromiumProgram>;
  readonly report: Report;
}

export function createChromiumHost(options: Partial<ChromiumHostOptions> = {}): ChromiumHost {
  const { find = findChromium, report = (line) => void process.stderr.write(`${line}\n`) } = options;
  let running: Promise<Browser> | null = null;
  const start = () => {
    const starting = find().then((program) => launchChromium(program, report));
    // A start that failed is tried again by the next caller.
    starting.catch(() => { if (running === starting) running = null; });
    return starting;
  };
  const host: ChromiumHost = {
    async browser() {
      const mine = (running ??= start());
      const browser = await mine;
      if (browser.isConnected()) return browser;
      if (running === mine) running = null;
      return host.browser();
    },
    async [Symbol.asyncDispose]() {
      const browser = await running?.catch(() => null);
      running = null;
      await browser?.close();
    },
  };
  return host;
}
