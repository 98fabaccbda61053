import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createChromiumHost } from './chromium-host.ts';
import { memoryOf } from './chromium-memory.ts';

test('the signals of this process are its own: the browser does not listen to them, and so never closes in the middle of a click', async () => {
  const listening = () => (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => process.listenerCount(signal));
  const before = listening();
  await using host = createChromiumHost({ report: () => {} });
  expect((await host.browser()).isConnected()).toBe(true);
  expect(listening()).toEqual(before);
});

test('a browser that has grown too large is relieved by a new one, and ends when nothing of it is open any more', async () => {
  const said: string[] = [];
  const sizes = [1, 2e9];
  await using host = createChromiumHost({ report: (line) => void said.push(line), memory: () => Promise.resolve(sizes.shift() ?? 1), lookEvery: 100 });
  const first = await host.browser();
  const held = await memoryOf(first);
  expect(process.platform === 'linux' ? (held ?? 0) > 20e6 : held === null).toBe(true);
  const context = await first.newContext();
  await expect.poll(async () => (await host.browser()) === first).toBe(false);
  const second = await host.browser();
  expect([second === first, first.isConnected(), await host.browser() === second]).toEqual([false, true, true]);
  expect(said).toContain('Chromium holds 2000 MB, more than 1500: a new one takes over.');
  await sleep(250);
  expect(first.isConnected()).toBe(true);
  await context.close();
  await expect.poll(() => first.isConnected()).toBe(false);
});
