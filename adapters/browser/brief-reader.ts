import type { FormBrowser } from './browser.port.ts';
import { createChromiumBrowser } from './chromium-browser.ts';
import { createChromiumHost } from './chromium-host.ts';
import type { Report } from './launch.ts';
import { createTurns } from './turns.ts';

/** Reads one form at a time, in a Chromium that is there only meanwhile: for a process that otherwise needs none. */
export function briefReader(practiceOrigin: string | null, report: Report): FormBrowser['inspect'] {
  const turns = createTurns(1);
  return async (target, signal, siteState) => {
    const done = await turns.take(signal);
    try {
      await using host = createChromiumHost({ report });
      await using browser = createChromiumBrowser(host, { limit: 1, practiceOrigin, report });
      return await browser.inspect(target, signal, siteState);
    } finally {
      done();
    }
  };
}
