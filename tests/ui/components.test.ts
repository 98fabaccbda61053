import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { refusedDecision } from '#api/applications/applications.errors.ts';
import { unexpected } from '#api/http/errors.ts';
import { keyTable } from '#lib/keys/keys.ts';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld } from './fake/world.ts';

const suite = new ScreenSuite();
const readable = (page: Page) => page.locator('button:enabled[aria-describedby=signing-says]').waitFor();

describe.skipIf(whyNoSite !== null)(`components in a real browser${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('the diff shows both fates inline, one on each side, and only the new words as the result', async () => {
    const { page } = await suite.open(practiceWorld({ sign: 1 }));
    await readable(page);
    const resume = page.getByRole('region', { name: 'Résumé' });
    const marks = async () => ({ added: await resume.locator('ins').count() > 0, removed: await resume.locator('del').count() > 0 });
    const view = (name: string) => resume.getByRole('button', { name, exact: true });
    expect(await marks()).toEqual({ added: true, removed: true });
    await view('side by side').click();
    expect(await resume.getByRole('article').count()).toBe(2);
    await view('result').click();
    await expect.poll(() => resume.locator('del').count()).toBe(0);
    expect(await view('result').getAttribute('aria-pressed')).toBe('true');
    // The key goes round the same views, and the choice outlives a reload.
    await page.keyboard.press('v');
    await expect.poll(() => view('PDF').getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    await readable(page);
    await expect.poll(() => view('PDF').getAttribute('aria-pressed')).toBe('true');
  });

  test('undo is there while the signature is held, counts down, and is gone once it has left', async () => {
    const world = practiceWorld({ sign: 2 });
    const { page } = await suite.open(world);
    await readable(page);
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    const outbox = page.getByTestId('outbox');
    const undo = outbox.getByRole('button', { name: 'Undo' });
    await undo.waitFor();
    const secondsLeft = async () => Number(/Goes out in (\d+) s/u.exec((await outbox.textContent()) ?? '')?.[1]);
    const first = await secondsLeft();
    await expect.poll(secondsLeft).toBeLessThan(first);
    for (const application of world.applications.filter(({ stage }) => stage === 'held')) world.depart(application);
    await outbox.and(page.locator('[data-state=gone]')).waitFor();
    expect(await undo.count()).toBe(0);
  });

  test('an undo that comes too late says so where everybody sees it', async () => {
    const world = practiceWorld({ sign: 2 });
    const { page } = await suite.open(world);
    await readable(page);
    await page.keyboard.press('a');
    const undo = page.getByTestId('outbox').getByRole('button', { name: 'Undo' });
    await undo.waitFor();
    world.refuse = { path: /\/undo$/u, error: refusedDecision('too_late') };
    await undo.click();
    await expect.poll(() => page.getByTestId('notice').textContent()).toMatch(/Too late/u);
  });

  test('what is typed while a dialog is on its way decides nothing on the item under it', async () => {
    const world = practiceWorld({ sign: 2 });
    const { page } = await suite.open(world, 'about:blank');
    const held: (() => Promise<void>)[] = [];
    await page.route('**/*.js', async (route) => {
      if ((await page.locator('article[aria-busy=false]').count()) === 0) return route.continue();
      held.push(() => route.continue());
    });
    await page.goto('/inbox');
    await readable(page);
    await page.keyboard.press('r');
    await page.keyboard.press('a');
    await expect.poll(() => held.length).toBeGreaterThan(0);
    for (const goOn of held) await goOn();
    await page.unroute('**/*.js');
    await page.getByRole('dialog', { name: 'Why not?' }).waitFor();
    expect(world.applications.map(({ stage }) => stage)).toEqual(['awaiting_approval', 'awaiting_approval']);
  });

  test('the palette narrows as one types, runs with Enter, and gives the focus back on Escape', async () => {
    const { page } = await suite.open(practiceWorld({ sign: 2 }));
    await readable(page);
    await page.getByRole('link', { name: 'Openings' }).first().focus();
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    const input = dialog.getByRole('combobox');
    await input.fill('zzzz');
    await dialog.getByText('Nothing').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate('document.activeElement?.textContent')).toContain('Openings');
    await page.keyboard.press('Control+k');
    await input.fill('applications');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Applications', level: 1 }).waitFor();
  });

  test('the palette reaches the last of many items by keyboard alone, and what does not wait by its words', async () => {
    const world = practiceWorld({ sign: 120 });
    const { page } = await suite.open(world, '/inbox', { phone: true });
    await page.getByText('left').first().waitFor();
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    const chosen = dialog.locator('[role=option][aria-selected=true]');
    const waiting = dialog.getByRole('group', { name: 'Waiting for you' });
    const count = () => waiting.getByRole('option').count();
    const all = world.inbox.length;
    await expect.poll(count).toBe(51);
    // From the last row that is drawn to the one that was not.
    for (const drawn of [50, 100]) {
      await page.keyboard.press('End');
      await expect.poll(() => chosen.textContent()).toBe(`${all - drawn} more`);
      await page.keyboard.press('Enter');
      await expect.poll(count).toBe(Math.min(all, drawn + 51));
      await expect.poll(() => waiting.getByRole('option').nth(drawn).getAttribute('aria-selected')).toBe('true');
    }
    await page.keyboard.press('End');
    const last = await chosen.textContent();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('#item-title').textContent().then((title) => last?.includes(title ?? '-'))).toBe(true);
  });

  test('the palette finds openings by their words, and leads to all of them', async () => {
    const world = practiceWorld({ sign: 1 });
    world.manyOpenings = 400;
    const { page } = await suite.open(world);
    await readable(page);
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('norrland');
    await dialog.getByRole('option', { name: 'All 50 openings with these words' }).waitFor();
    expect(await dialog.getByRole('group', { name: 'Openings' }).getByRole('option').count()).toBe(11);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=norrland');
    await page.getByText('50 found').waitFor();
  });

  test('the palette says so when nothing answers, and keeps what it knows', async () => {
    const world = practiceWorld({ sign: 1 });
    const { page } = await suite.open(world);
    await readable(page);
    world.refuse = { path: /\/openings$/u, error: unexpected('a line of the log') };
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('go to');
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByRole('option', { name: 'Go to the inbox' }).count()).toBe(1);
  });

  test('the menu of a phone closes on Escape, which leaves the focus there, and at a touch elsewhere', async () => {
    const { page } = await suite.open(practiceWorld({ sign: 1 }), '/openings', { phone: true });
    const more = page.locator('nav summary', { hasText: 'More' });
    const calendar = page.getByRole('link', { name: 'Calendar' });
    await more.click();
    await calendar.waitFor();
    await page.keyboard.press('Escape');
    await calendar.waitFor({ state: 'hidden' });
    expect(await more.evaluate((summary) => summary === summary.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await calendar.waitFor();
    await page.getByRole('heading', { name: 'Openings' }).click();
    await calendar.waitFor({ state: 'hidden' });
  });

  test('the table of keys names every key once', async () => {
    const { page } = await suite.open(practiceWorld({ sign: 1 }));
    await readable(page);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await dialog.waitFor();
    const titles = await dialog.locator('dt').allTextContents();
    // The digits of a reason have a line of their own.
    expect(titles).toHaveLength(keyTable.length + 1);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.every((title) => title.trim() !== '')).toBe(true);
  });

  test('a long list narrows with its window', async () => {
    const { page } = await suite.open(practiceWorld({ sign: 1 }), '/candidate');
    const last = page.locator('li[id^=fact-]').last();
    await last.waitFor();
    // Each row has been drawn once, wide.
    for (const row of await page.locator('li[id^=fact-]').all()) await row.scrollIntoViewIfNeeded();
    await page.evaluate('scrollTo(0, 0)');
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth'), { timeout: 20_000 }).toBe(390);
  });

  test('a list of a thousand lays out what is in view alone, and walks all of it', async () => {
    const { page } = await suite.open(practiceWorld({ sign: 1000 }), '/applications');
    await expect.poll(() => page.locator('[data-row]').count()).toBe(1000);
    // Skipped contents take no room of their own: the browser answers that they are not visible.
    const shown = await page.evaluate<number>("[...document.querySelectorAll('.lazy-row')].filter((row) => row.firstElementChild.checkVisibility({ contentVisibilityAuto: true })).length");
    expect(shown).toBeLessThan(200);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect.poll(() => page.evaluate("[...document.querySelectorAll('[data-row]')].indexOf(document.activeElement)")).toBe(1);
  });
});
