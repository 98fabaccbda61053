import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Decide } from '#api/applications/decide.ts';
import { routes } from '#api/routes.ts';
import { startTestApi, type TestApi } from '#api/testing/test-api.ts';
import { advance, positionOf } from '#db/applications/application.repository.ts';
import { openBrowser } from './fake/browser.ts';
import { site, whyNoSite } from './fake/screens.ts';
import { makeWaiting } from './fake/waiting.ts';

const many = 1_000;
const queue = (page: Page) => page.getByRole('region', { name: 'Waiting for you' });
const canSign = (page: Page) => page.locator('button:enabled[aria-describedby=signing-says]').waitFor();

describe.skipIf(whyNoSite !== null)(`a thousand applications wait in the record${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  let api: TestApi;
  let browser: Browser;
  let page: Page;
  const stages = async () => {
    const rows = await api.database.asPerson(api.userId, (tx) => tx.em.execute<{ stage: string; count: string }[]>('select stage, count(*) from application group by 1'));
    return Object.fromEntries(rows.map(({ stage, count }) => [stage, Number(count)]));
  };

  beforeAll(async () => {
    const signer = { keyId: 'test', signApproval: () => ({ signature: 'test' }) };
    // What the workflow does with a signature, without one.
    const decide: Decide = ({ applicationId, moves }) =>
      api.database.asPerson(api.userId, async (tx) => {
        const row = await advance(tx, { applicationId, from: 'awaiting_approval', moves, step: 'signed', says: {}, set: { waitUntil: new Date(Date.now() + 600_000) } });
        return { confirmed: true, position: positionOf(row) };
      });
    api = await startTestApi(routes, { practice: null, temporalUi: null, boards: null, keyedSources: [], decide, signer, notifier: { changed: () => undefined, close: () => Promise.resolve() } }, site);
    await makeWaiting(api, many);
    browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', baseURL: api.url });
    const [name = '', value = ''] = api.cookie.split('=');
    await context.addCookies([{ name, value, url: api.url }]);
    page = await context.newPage();
    page.setDefaultTimeout(120_000);
  });
  afterAll(async () => {
    await browser.close();
    await api.close();
  });

  test('their list is one small answer', async () => {
    const arrived = await fetch(`${api.url}/api/v1/inbox?candidate=${api.candidateId}`, { headers: { cookie: api.cookie } });
    const list = (await arrived.json()) as { items: unknown[]; counts: { sign: number } };
    expect([list.items.length, list.counts.sign]).toEqual([many, many]);
    // As it goes over the wire.
    const weight = Number(arrived.headers.get('content-length'));
    expect(weight).toBeGreaterThan(1_000);
    expect(weight).toBeLessThan(100_000);
  });

  test('the inbox opens on the best of them, and is walked to its end by scrolling', async () => {
    await page.goto('/inbox');
    await queue(page).getByText(`${many} left`).waitFor();
    await canSign(page);
    const rows = queue(page).getByRole('listitem');
    expect(await rows.count()).toBe(many);
    const scores = (await rows.locator('[aria-label$="of 100"]').allTextContents()).map(Number);
    expect(scores).toHaveLength(many);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    await rows.last().scrollIntoViewIfNeeded();
    await rows.last().getByRole('link').click();
    await page.locator('#item-title', { hasText: String(await rows.last().locator('.font-semibold').first().textContent()) }).waitFor();
  });

  test('a tab with nothing in it and back shows them again', async () => {
    await page.getByRole('button', { name: 'Replies', exact: true }).click();
    await expect.poll(() => queue(page).getByRole('link').count()).toBe(0);
    await page.getByRole('button', { name: `Sign ${many}` }).click();
    await expect.poll(() => queue(page).getByRole('link').count()).toBe(many);
  });

  test('three chosen by keyboard are signed together, each with its result', async () => {
    await page.goto('/inbox');
    await canSign(page);
    for (const key of ['Shift+j', 'Shift+j']) {
      await page.keyboard.press(key);
      await canSign(page);
    }
    await page.getByRole('button', { name: 'Sign 3 at once' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Sign these 3' }).click();
    await expect.poll(() => dialog.getByText('signed', { exact: true }).count()).toBe(3);
    expect(await stages()).toEqual({ awaiting_approval: many - 3, held: 3 });
    await dialog.getByRole('button', { name: 'Done' }).click();
    await queue(page).getByText(`${many - 3} left`).waitFor();
  });
});
