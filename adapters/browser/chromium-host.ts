import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';
import type { ChromiumProgram } from './find-chromium.ts';
import { launchChromium } from './launch.ts';
import type { Report } from './launch.ts';

/** One Chromium process for forms and documents: started at first use, started again after a crash. */
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
}

export function createChromiumHost(options: Partial<ChromiumHostOptions> = {}): ChromiumHost {
  const { find = findChromium, launch = launchChromium, traces = join(tmpdir(), `countersign-traces-${randomUUID()}`), report = (line) => void process.stderr.write(`${line}\n`) } = options;
  let running: Promise<Browser> | null = null;
  const start = () => {
    const starting = find().then((program) => launch(program, report, traces));
    // A start that failed is tried again by the next caller.
    starting.catch(() => { if (running === starting) running = null; });
    return starting;
  };
  const host: ChromiumHost = {
    traces,
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
      await rm(traces, { recursive: true, force: true });
    },
  };
  return host;
}
