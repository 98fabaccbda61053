import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences } from '#domain/form/filled-form.ts';
import { systemOfForm } from '#domain/form/system-of-form.ts';
import { formAddress } from '#practice/forms/address.ts';
import { createPracticeServer } from '#practice/server.ts';
import type { PracticeServer } from '#practice/server.ts';
import { launchAttended } from './attended.ts';
import { formBrowserContract } from './browser.contract.ts';
import type { FormBrowser, FormTarget, KeptPage } from './browser.port.ts';
import { createChromiumBrowser } from './chromium-browser.ts';
import { createChromiumHost } from './chromium-host.ts';
import { sampleFilling, unrecorded } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'attended-'));
const profile = join(folder, 'profile');
const host = createChromiumHost({ report: () => {}, launch: (program) => launchAttended(program, { profile, headless: true }) });
const signal = new AbortController().signal;
afterAll(async () => {
  await host[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

formBrowserContract('attended', (practiceOrigin) => createChromiumBrowser(host, { practiceOrigin, limit: 4, windows: true, record: unrecorded }), ['lever'], {}, (_system, fault) => fault === 'refuse');

describe('a form that waits, filled, for its person’s own click', () => {
  let practice: PracticeServer;
  let browser: FormBrowser;
  beforeAll(async () => {
    practice = await createPracticeServer({ folder: join(folder, 'practice'), receiptDelayMs: null });
    browser = createChromiumBrowser(host, { practiceOrigin: practice.url, windows: true, record: unrecorded });
  });
  afterAll(async () => {
    await browser[Symbol.asyncDispose]();
    await practice.close();
  });

  const targetOf = (token: string): FormTarget => {
    const employer = practice.site.employers.find((e) => e.token === token);
    if (employer === undefined) throw new Error(`no employer ${token}`);
    const url = formAddress(practice.url, employer, employer.postings[0]?.id ?? '');
    return { system: systemOfForm(url), url, candidateKind: 'practice' };
  };
  const arrived = (token: string) => practice.site.log.all().filter((e) => e.kind === 'application' && e.employer === token).length;
  /** The window as its person sees it. */
  const windowOf = async (url: string) => {
    const page = (await host.browser()).contexts().flatMap((context) => context.pages()).find((open) => open.url() === url);
    if (page === undefined) throw new Error(`no window at ${url}`);
    return page;
  };
  async function filled(token: string): Promise<{ readonly kept: KeptPage; readonly answers: ReturnType<typeof sampleFilling>['answers'] }> {
    const session = await browser.open(targetOf(token), signal);
    const { answers, files } = sampleFilling(await session.plan());
    await session.fill(answers, files);
    const kept = session.keep();
    if (kept === null) throw new Error('nothing was kept');
    return { kept, answers };
  }

  // A plain form, whose page answers nothing while it sends, one that sends by a script, and any other.
  test.each([['lumengrid', '#btn-submit'], ['harrowandpike', 'button[type=submit].btn'], ['orrery', 'form button[type=submit]']])('at %s nothing leaves before it may, and then exactly one application, as it stands', async (token, button) => {
    const { kept, answers } = await filled(token);
    await using page = kept;
    const asked: number[] = [];
    let may = false;
    page.holdClick((stands) => {
      asked.push(differences(answers, stands).length);
      return Promise.resolve(may);
    });
    const screen = await windowOf(page.url);
    const click = () => screen.locator(button).last().click({ noWaitAfter: true, timeout: 2_000 }).catch(() => null);
    await expect.poll(async () => { await click(); return asked.length; }, { interval: 1_500 }).toBeGreaterThan(0);
    expect([arrived(token), screen.url() === targetOf(token).url, asked.every((n) => n === 0)]).toEqual([0, true, true]);
    expect(differences(answers, await page.readBack())).toEqual([]);

    may = true;
    await click();
    const outcome = await page.outcome(60_000);
    expect([outcome.kind, arrived(token)]).toEqual(['accepted', 1]);
  });

  test('what the person changes just before their click keeps it back, and then shows', async () => {
    const { kept, answers } = await filled('harrowandpike');
    await using page = kept;
    const before = arrived('harrowandpike');
    const seen: string[] = [];
    page.holdClick((stands) => {
      seen.push(...differences(answers, stands).map((d) => d.questionId));
      return Promise.resolve(false);
    });
    const screen = await windowOf(page.url);
    await screen.locator('#first_name').pressSequentially('x');
    await expect.poll(async () => { await screen.locator('button[type=submit].btn').last().click({ noWaitAfter: true, timeout: 2_000 }).catch(() => null); return seen.includes('first_name'); }, { interval: 1_500 }).toBe(true);
    expect(arrived('harrowandpike')).toBe(before);
  });

  test('what a site remembers of its person is in the kept session alone, never in the profile folder', async () => {
    const { kept } = await filled('harrowandpike');
    await using page = kept;
    const screen = await windowOf(page.url);
    await screen.context().addCookies([{ name: 'login', value: 'a-cookie-of-ida', url: practice.url, expires: Math.floor(Date.now() / 1_000) + 86_400 }]);
    const state = await page.siteState();
    expect(state).toContain('a-cookie-of-ida');
    await using again = await browser.open(targetOf('harrowandpike'), signal, state);
    expect((await (await windowOf(targetOf('harrowandpike').url)).context().cookies()).length).toBeGreaterThan(0);
    expect((await again.plan()).questions.length).toBeGreaterThan(0);
    const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect([file, readFileSync(file).includes('a-cookie-of-ida')]).toEqual([file, false]);
  });
});

test('nobody without its secret reaches the browser, and it ends with who started it', async () => {
  const alone = createChromiumHost({ report: () => {}, launch: (program) => launchAttended(program, { profile: join(folder, 'alone'), headless: true }) });
  const browser = await alone.browser();
  expect(browser.isConnected()).toBe(true);
  await alone[Symbol.asyncDispose]();
  expect(browser.isConnected()).toBe(false);
});
