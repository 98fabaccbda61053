import { join } from 'node:path';
import { launchAttended } from '#adapters/browser/attended.ts';
import type { FormBrowser } from '#adapters/browser/browser.port.ts';
import { createChromiumBrowser } from '#adapters/browser/chromium-browser.ts';
import { createChromiumHost } from '#adapters/browser/chromium-host.ts';
import { findChrome } from '#adapters/browser/find-chrome.ts';
import type { Report } from '#adapters/browser/launch.ts';
import type { Config } from './config.ts';

/** The person's own Chrome with a profile folder of ours; null where the settings say no, nothing can be shown, or none is installed. */
export function ownBrowser(config: Pick<Config, 'ownBrowser' | 'paths' | 'practice'>, report: Report): { readonly browser: FormBrowser; readonly close: () => Promise<void> } | null {
  if (config.ownBrowser === null) return null;
  const executablePath = findChrome(config.ownBrowser.chrome);
  if (executablePath === null) {
    if (config.ownBrowser.chrome !== null) report(`No browser is at ${config.ownBrowser.chrome}: real applications become packets.`);
    return null;
  }
  const host = createChromiumHost({
    // It is theirs: it is never closed for its size.
    report, memoryLimit: Infinity, find: () => Promise.resolve({ from: 'system', executablePath, env: {} }), launch: (program) => launchAttended(program, { profile: join(config.paths.data, 'browser') }),
  });
  const browser = createChromiumBrowser(host, { limit: 2, practiceOrigin: config.practice?.origin ?? null, report, windows: true });
  return {
    browser,
    async close() {
      await browser[Symbol.asyncDispose]();
      await host[Symbol.asyncDispose]();
    },
  };
}
