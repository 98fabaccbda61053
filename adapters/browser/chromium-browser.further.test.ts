import { afterAll } from 'vitest';
import { faultsOfForms, formBrowserContract } from './browser.contract.ts';
import { createChromiumBrowser } from './chromium-browser.ts';
import { createChromiumHost } from './chromium-host.ts';
import { unrecorded } from './testing.ts';

const host = createChromiumHost({ report: () => {} });
afterAll(() => host[Symbol.asyncDispose]());

formBrowserContract('chromium', (practiceOrigin) => createChromiumBrowser(host, { practiceOrigin, limit: 4, record: unrecorded }), ['bamboohr', 'breezy', 'generic', 'greenhouse_old', 'personio', 'recruitee', 'smartrecruiters', 'teamtailor', 'workable'], {
  smartrecruiters: { captcha: { kind: 'not_accepted', handOver: 'bot_wall' } },
  // A lost reply: at a driver of its own, at one that is guessed, and at a form that is sent by a script.
}, (system, fault) => faultsOfForms.includes(fault) || (fault === 'drop_reply' && ['smartrecruiters', 'generic', 'workable'].includes(system)));
