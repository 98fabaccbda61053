import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormBrowser } from '#adapters/browser/browser.port.ts';
import type { ChromiumHost } from '#adapters/browser/chromium-host.ts';

/** What a worker says of its browser. */
export interface Contexts {
  /** Contexts that are open now, counted by the browser itself. */
  readonly open: number;
  /** Forms that were opened since the worker began. */
  readonly opened: number;
}

const file = (folder: string): string => join(folder, 'contexts.json');

/** What a worker wrote down last; null before its first second. */
export function readContexts(folder: string): Contexts | null {
  return existsSync(file(folder)) ? (JSON.parse(readFileSync(file(folder), 'utf8')) as Contexts) : null;
}

/**
 * Counts what a browser opens, and writes it down every second beside what the browser itself holds.
 * @param leak leaves the context of every form open
 */
export function countedContexts(browser: FormBrowser, host: ChromiumHost, folder: string, leak: boolean): FormBrowser {
  mkdirSync(folder, { recursive: true });
  let opened = 0;
  const write = async () => {
    const open = opened === 0 ? 0 : (await host.browser()).contexts().length;
    writeFileSync(`${file(folder)}.new`, JSON.stringify({ open, opened } satisfies Contexts));
    renameSync(`${file(folder)}.new`, file(folder));
  };
  // A browser that is being started anew is asked at the next turn.
  setInterval(() => void write().catch(() => undefined), 1_000).unref();
  return {
    ...browser,
    async open(target, signal, siteState = null) {
      const session = await browser.open(target, signal, siteState);
      opened += 1;
      if (leak) await (await host.browser()).newContext();
      return session;
    },
  };
}
