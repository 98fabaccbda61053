import { afterAll } from 'vitest';
import { faultsOfForms, formBrowserContract } from './browser.contract.ts';
import { createChromiumBrowser } from './chromium-browser.ts';
import { createChromiumHost } from './chromium-host.ts';

const host = createChromiumHost({ report: () => {} });
afterAll(() => host[Symbol.asyncDispose]());

formBrowserContract('chromium', (practiceOrigin) => createChromiumBrowser(host, { practiceOrigin, limit: 4 }), ['bamboohr', 'breezy', 'generic', 'greenhouse_old', 'personio', 'recruitee', 'smartrecruiters', 'teamtailor', 'workable'], {
  smartrecruiters: { captcha: { kind: 'not_accepted', handOver: 'bot_wall' } },
}, faultsOfForms);
