import { setTimeout as sleep } from 'node:timers/promises';
import type { ChromiumHost } from '#adapters/browser/chromium-host.ts';

/** Milliseconds a form's page gets to be opened. */
const patience = 60_000;

/** Ends the process of the page that shows a posting's form, so long after it was opened. */
export async function crashPage(host: ChromiumHost, posting: string, after: number): Promise<void> {
  for (const began = performance.now(); performance.now() - began < patience; await sleep(20)) {
    const page = (await host.browser()).contexts().flatMap((context) => context.pages()).find((open) => open.url().includes(posting));
    if (page === undefined) continue;
    await sleep(after);
    // The page may be gone by itself meanwhile; and a page that crashes never answers.
    const devtools = await page.context().newCDPSession(page).catch(() => null);
    devtools?.send('Page.crash').catch(() => null);
    return;
  }
  throw new Error(`no page of ${posting} was opened in ${patience} ms`);
}
