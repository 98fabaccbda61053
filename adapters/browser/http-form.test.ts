import { formBrowserContract } from './browser.contract.ts';
import { createHttpFormBrowser } from './http-form.ts';

formBrowserContract('http', (practiceOrigin) => createHttpFormBrowser(practiceOrigin), ['greenhouse', 'lever', 'recruitee'], {
  greenhouse: { code: { kind: 'not_accepted', handOver: 'emailed_code' } },
});
