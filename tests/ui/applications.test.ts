import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { refusedDecision } from '#api/applications/applications.errors.ts';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld, type World } from './fake/world.ts';

const suite = new ScreenSuite();
const title = (page: Page) => page.locator('#item-title');

/** One application in every column. */
function boardWorld(): World {
  const world = practiceWorld({ sign: 2 });
  for (const stage of ['preparing', 'outcome_unknown', 'following_up', 'closed'] as const) world.add({ stage });
  world.add({ stage: 'needs_you', needsYou: 'packet' });
  return world;
}

describe.skipIf(whyNoSite !== null)(`applications${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('a card is walked to by arrows and moved by a key, where a move is possible', async () => {
    const world = boardWorld();
    const { page } = await suite.open(world, '/applications?view=board');
    const card = (n: number) => page.locator('a[data-card]').nth(n);
    await card(0).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('a[data-card]:focus').getAttribute('data-card')).toBe(world.applications.find((a) => a.stage === 'preparing')?.id);
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowRight');
    const unknown = world.applications.find((a) => a.stage === 'outcome_unknown');
    expect(await page.locator('a[data-card]:focus').getAttribute('data-card')).toBe(unknown?.id);
    await page.keyboard.press('m');
    await page.getByRole('dialog').getByText('It went through').waitFor();
    await page.keyboard.press('1');
    await expect.poll(() => unknown?.stage).toBe('submitted');
    // The focus has gone with it.
    await page.getByRole('region', { name: 'Sent', exact: true }).locator(`[data-card="${unknown?.id}"]:focus`).waitFor();
  });

  test('a move that is refused brings the card back with its reason and the focus', async () => {
    const world = boardWorld();
    const { page } = await suite.open(world, '/applications?view=board');
    const closed = world.applications.find((a) => a.stage === 'closed');
    await page.locator(`[data-card="${closed?.id}"]`).focus();
    world.refuse = { path: /\/reopen$/u, error: refusedDecision('not_closed') };
    await page.keyboard.press('m');
    await page.getByRole('button', { name: /Open it again/u }).click();
    await page.getByTestId('notice').getByText('Only a closed application can be opened again.').waitFor();
    await expect.poll(() => page.locator('a[data-card]:focus').getAttribute('data-card')).toBe(closed?.id);
    expect(closed?.stage).toBe('closed');
  });

  test('filter and order stand in the address, are kept under a name, and come back by it', async () => {
    const { page } = await suite.open(boardWorld(), '/applications');
    await page.getByRole('searchbox').fill('engineer');
    await page.getByLabel('Sorted by').selectOption('score');
    await expect.poll(() => page.url()).toContain('q=engineer&sort=score');
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('By score');
    await page.keyboard.press('Enter');
    await page.goto('/applications');
    await page.getByRole('link', { name: 'By score' }).click();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('engineer');
    await page.getByRole('searchbox').fill('nothing of the kind');
    await page.getByRole('link', { name: 'Clear the filter' }).click();
    await expect.poll(() => page.url()).not.toContain('q=');
  });

  test('a note is kept in the story, beside answers, facts and cost', async () => {
    const world = practiceWorld({ sign: 0 });
    const application = world.add({ stage: 'following_up' });
    const { page } = await suite.open(world, `/applications/${application.id}`);
    await page.getByRole('textbox', { name: 'Add a note' }).fill('Ask about the move off Airflow.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('region', { name: 'Notes' }).getByText('Ask about the move off Airflow.').waitFor();
    expect(application.notes).toHaveLength(1);
    await page.getByText('$0.011 of at most $0.05').waitFor();
    await page.getByRole('region', { name: 'Facts used' }).waitFor();
  });

  test('an item that was made anew says so in the queue, and what changed when it is opened', async () => {
    const world = practiceWorld({ sign: 1 });
    const [application] = world.applications;
    Object.assign(application ?? {}, { changes: { posting: true, form: false, destination: false, resume: false, letter: ['I have run forty clusters.'], answers: ['Expected salary (gross, EUR)'] } });
    const { page } = await suite.open(world);
    await page.getByText('made anew: see what changed').waitFor();
    const note = page.getByRole('note');
    await note.getByText('The posting says something else now.').waitFor();
    await note.getByText('I have run forty clusters.').waitFor();
    expect(await note.textContent()).toContain('Answered differently: Expected salary (gross, EUR).');
  });

  test('an item is put aside until tomorrow, and brought back at once', async () => {
    const world = practiceWorld({ sign: 2 });
    const { page } = await suite.open(world);
    await page.getByRole('button', { name: 'Later' }).waitFor();
    await page.keyboard.press('s');
    await page.getByRole('dialog').getByText('Tomorrow morning').waitFor();
    await page.keyboard.press('2');
    await page.getByText('1 put aside').click();
    expect(world.aside).toHaveLength(1);
    await expect.poll(() => page.getByRole('status').getByText('1 left').count()).toBe(1);
    await page.getByRole('button', { name: 'Back now' }).click();
    await expect.poll(() => page.getByRole('status').getByText('2 left').count()).toBe(1);
  });

  test('a key pressed before the next item can be read decides nothing, and says so', async () => {
    const world = practiceWorld({ sign: 3 });
    const { page } = await suite.open(world);
    await title(page).waitFor();
    // In one turn of the page: the second key comes before the next item is there.
    await page.evaluate("for (const key of ['j', 'a']) window.dispatchEvent(new KeyboardEvent('keydown', { key, code: 'Key' + key.toUpperCase(), bubbles: true }))");
    await page.getByTestId('notice').getByText('It is not on the screen yet.').waitFor();
    expect(world.asked.some((r) => r.path.endsWith('/sign'))).toBe(false);
    // Again, as one does who was told so, until it can be read.
    await expect.poll(async () => {
      if (!world.asked.some((r) => r.path.endsWith('/sign'))) await page.keyboard.press('a');
      return world.applications.filter((a) => a.stage === 'held').length;
    }, { interval: 500 }).toBe(1);
  });
});
