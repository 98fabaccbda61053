import { afterAll } from 'vitest';
import { faultsOfTheWay, formBrowserContract } from './browser.contract.ts';
import { createChromiumBrowser } from './chromium-browser.ts';
import { createChromiumHost } from './chromium-host.ts';
import { unrecorded } from './testing.ts';

const host = createChromiumHost({ report: () => {} });
afterAll(() => host[Symbol.asyncDispose]());

// Lever sends by going to the next page, which answers nothing meanwhile, and is filmed all the same; Greenhouse sends by
// a script. What happens on the way is the same for all others.
formBrowserContract('chromium, recorded', (practiceOrigin) => createChromiumBrowser(host, { practiceOrigin, limit: 4 }), ['lever']);
formBrowserContract('chromium', (practiceOrigin) => createChromiumBrowser(host, { practiceOrigin, limit: 4, record: unrecorded }), ['ashby', 'greenhouse'], {
  greenhouse: { code: { kind: 'not_accepted', handOver: 'emailed_code' } },
}, (system, fault) => system !== 'ashby' || !faultsOfTheWay.includes(fault));
