import { expect, test } from 'vitest';
import { createChromiumHost } from './chromium-host.ts';

test('the signals of this process are its own: the browser does not listen to them, and so never closes in the middle of a click', async () => {
  const listening = () => (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => process.listenerCount(signal));
  const before = listening();
  await using host = createChromiumHost({ report: () => {} });
  expect((await host.browser()).isConnected()).toBe(true);
  expect(listening()).toEqual(before);
});
