import { afterAll } from 'vitest';
import { formBrowserContract } from './browser.contract.ts';
import { createChromiumBrowser } from './chromium-browser.ts';
import { createChromiumHost } from './chromium-host.ts';

const host = createChromiumHost({ report: () => {} });
afterAll(() => host[Symbol.asyncDispose]());

formBrowserContract('chromium', (practiceOrigin) => createChromiumBrowser(host, { practiceOrigin, limit: 4 }), ['ashby', 'greenhouse', 'lever'], {
  greenhouse: { code: { kind: 'not_accepted', handOver: 'emailed_code' } },
});
