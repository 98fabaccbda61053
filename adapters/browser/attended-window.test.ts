import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences } from '#domain/form/filled-form.ts';
import { formAddress } from '#practice/forms/address.ts';
import { createPracticeServer } from '#practice/server.ts';
import { launchAttended } from './attended.ts';
import { createChromiumBrowser } from './chromium-browser.ts';
import { createChromiumHost } from './chromium-host.ts';
import { findChrome } from './find-chrome.ts';
import { sampleFilling } from './testing.ts';

const chrome = findChrome(null);
const screen = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'Xvfb')).find((file) => existsSync(file));
const why = chrome === null ? 'no Chrome is installed' : screen === undefined ? 'there is no Xvfb to show a window on' : null;

let shown: ChildProcess | null = null;
const display = process.env['DISPLAY'];
beforeAll(async () => {
  if (why !== null || screen === undefined) return;
  const server = spawn(screen, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  shown = server;
  const number = await new Promise<string>((resolve) => void server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString('utf8').trim())));
  process.env['DISPLAY'] = `:${number}`;
});
afterAll(() => {
  shown?.kill();
  if (display === undefined) delete process.env['DISPLAY'];
  else process.env['DISPLAY'] = display;
});

test.skipIf(why !== null)(`an installed Chrome opens a window of its own, filled, and the click in it sends once${why === null ? '' : ` (skipped: ${why})`}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'window-'));
  const host = createChromiumHost({ report: () => {}, find: () => Promise.resolve({ from: 'system', executablePath: chrome ?? '', env: {} }), launch: (program) => launchAttended(program, { profile: join(folder, 'profile') }) });
  const practice = await createPracticeServer({ folder: join(folder, 'practice'), receiptDelayMs: null });
  const browser = createChromiumBrowser(host, { practiceOrigin: practice.url, windows: true });
  try {
    const employer = practice.site.employers.find(({ token }) => token === 'harrowandpike');
    if (employer === undefined) throw new Error('no employer');
    const url = formAddress(practice.url, employer, employer.postings[0]?.id ?? '');
    const session = await browser.open({ system: 'greenhouse', url, candidateKind: 'practice' }, new AbortController().signal);
    const { answers, files } = sampleFilling(await session.plan());
    await session.fill(answers, files);
    const kept = session.keep();
    if (kept === null) throw new Error('nothing was kept');
    expect(differences(answers, await kept.readBack())).toEqual([]);
    let asked = 0;
    kept.holdClick((stands) => {
      asked += 1;
      return Promise.resolve(differences(answers, stands).length === 0);
    });
    const page = (await host.browser()).contexts().flatMap((context) => context.pages()).find((open) => open.url() === url);
    if (page === undefined) throw new Error('no window');
    expect(await page.evaluate('[outerWidth > 0, document.visibilityState]')).toEqual([true, 'visible']);
    const arrived = () => practice.site.log.all().filter((entry) => entry.kind === 'application').length;
    await expect.poll(async () => {
      await page.locator('button[type=submit].btn').last().click({ noWaitAfter: true, timeout: 2_000 }).catch(() => null);
      return arrived();
    }, { interval: 2_000 }).toBe(1);
    expect((await kept.outcome(30_000)).kind).toBe('accepted');
    expect([asked, arrived()]).toEqual([1, 1]);
    await kept[Symbol.asyncDispose]();
  } finally {
    await browser[Symbol.asyncDispose]();
    await host[Symbol.asyncDispose]();
    await practice.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
