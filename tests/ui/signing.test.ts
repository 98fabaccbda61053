import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { refusedDecision } from '#api/applications/applications.errors.ts';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld, World } from './fake/world.ts';

const suite = new ScreenSuite();
const title = (page: Page) => page.locator('#item-title');
const outbox = (page: Page) => page.getByTestId('outbox');
/** The row's title is there before the bundle is: what is to be signed has been read when it can be signed. */
const canSign = async (page: Page) => {
  await title(page).waitFor();
  await page.locator('[aria-current=true]').first().waitFor();
  await page.locator('button:enabled[aria-describedby=signing-says]').waitFor();
};
/** Asks for a dialog by its key, again while the item is still on its way: until then a key decides nothing. */
const openDialog = (page: Page, key: string) => expect.poll(async () => {
  const dialog = page.getByRole('dialog');
  if (await dialog.count() === 0) await page.keyboard.press(key);
  return dialog.count();
}, { interval: 500 }).toBe(1);

describe.skipIf(whyNoSite !== null)(`the signing path${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('a newcomer practises, signs by keyboard, undoes, signs again and sees it sent', async () => {
    const world = new World();
    const { page, complaints } = await suite.open(world, '/');
    await page.getByRole('button', { name: 'Practise with samples' }).click();
    await page.getByText('All done.').filter({ visible: true }).waitFor();
    const first = world.add({ stage: 'awaiting_approval' });
    world.emit('prepared', first.id);
    await canSign(page);
    await page.keyboard.press('a');
    await outbox(page).getByText('Goes out in').waitFor();
    await page.keyboard.press('z');
    await expect.poll(() => first.stage).toBe('awaiting_approval');
    await expect.poll(() => outbox(page).count()).toBe(0);
    await canSign(page);
    await page.keyboard.press('a');
    await outbox(page).getByText('Goes out in').waitFor();
    world.depart(first);
    await page.locator('[data-testid=outbox][data-state=gone]').waitFor();
    expect(await outbox(page).textContent()).toMatch(/Sent Senior Platform Engineer, Harrow & Pike at \d\d:\d\d/u);
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    const signed = world.asked.filter((r) => r.path.endsWith('/sign'));
    expect(signed.map((r) => r.body)).toEqual([{ bundleHash: first.bundle?.hash }, { bundleHash: first.bundle?.hash }]);
    expect(new Set(signed.map((r) => r.key)).size).toBe(2);
    expect(complaints).toEqual([]);
  });

  test('with one item alone the focus is never lost: at its title, at the end, and at its title again when it is taken back', async () => {
    const { page } = await suite.open(practiceWorld({ sign: 1 }));
    const focused = () => page.evaluate<string>("document.activeElement?.textContent.trim() ?? ''");
    await canSign(page);
    const name = await title(page).innerText();
    await expect.poll(focused).toBe(name);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the decision');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toMatch(/^Sign/u);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('All done.');
    await outbox(page).getByText('Goes out in').waitFor();
    await page.keyboard.press('z');
    await canSign(page);
    await expect.poll(focused).toBe(name);
    await page.getByText('is not signed any more').waitFor({ state: 'attached' });
  });

  test('the hash that is signed is the one on the screen, also when the bundle has changed behind it', async () => {
    const world = practiceWorld({ sign: 1 });
    const { page } = await suite.open(world);
    const [application] = world.applications;
    await canSign(page);
    const shown = application?.bundle?.hash ?? '';
    Object.assign(application?.bundle ?? {}, { hash: 'f'.repeat(64) });
    await page.keyboard.press('a');
    await page.getByText('What was on the screen is not what waits now.').first().waitFor();
    expect(world.asked.find((r) => r.path.endsWith('/sign'))?.body).toEqual({ bundleHash: shown });
    expect(application?.stage).toBe('awaiting_approval');
  });

  test('what changes while it is read is not swapped under the reader, and cannot be signed until it is shown', async () => {
    const world = practiceWorld({ sign: 1 });
    const { page } = await suite.open(world);
    const [application] = world.applications;
    await canSign(page);
    Object.assign(application?.bundle ?? {}, { hash: 'e'.repeat(64) });
    world.emit('posting_changed', application?.id ?? null);
    await page.getByText('This changed while you were reading it.').waitFor();
    expect(await page.getByRole('button', { name: 'Sign', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Show it as it is now' }).click();
    await page.keyboard.press('a');
    await expect.poll(() => application?.stage).toBe('held');
  });

  test('a refusal brings the item back with its reason and the focus on it', async () => {
    const world = practiceWorld({ sign: 2 });
    const { page } = await suite.open(world);
    await canSign(page);
    const name = await title(page).textContent();
    world.refuse = { path: /\/sign$/u, error: refusedDecision('posting_closed') };
    await page.keyboard.press('a');
    await page.getByRole('alert').getByText('The posting was closed.').waitFor();
    expect(await title(page).textContent()).toBe(name);
    await expect.poll(() => page.locator('#item-title:focus').count()).toBe(1);
    expect(await page.getByRole('status').getByText('2 left').count()).toBe(1);
  });

  test('signing is closed while the gate refuses a claim, and open again after the words are changed', async () => {
    const world = practiceWorld({ sign: 0 });
    const application = world.add({ stage: 'awaiting_approval', refused: true });
    const { page } = await suite.open(world);
    await page.getByText('a dozen').first().waitFor();
    await page.getByRole('button', { name: 'Show it' }).click();
    expect(await page.locator('.refused:focus').textContent()).toBe('a dozen');
    await page.keyboard.press('a');
    expect(application.stage).toBe('awaiting_approval');
    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: /Paragraph/u }).last().fill('I was on call for nine warehouses.');
    await page.getByRole('button', { name: 'Check and prepare again' }).click();
    await title(page).waitFor();
    await page.getByText('I was on call for nine warehouses.').waitFor();
    await page.keyboard.press('a');
    await expect.poll(() => application.stage).toBe('held');
  });

  test('reject takes a digit as its reason', async () => {
    const world = practiceWorld({ sign: 2 });
    const { page } = await suite.open(world);
    await canSign(page);
    await openDialog(page, 'r');
    await page.keyboard.press('4');
    await expect.poll(() => world.asked.find((r) => r.path.endsWith('/reject'))?.body).toEqual({ reason: 'pay', note: '' });
    await expect.poll(() => page.getByRole('status').getByText('1 left').count()).toBe(1);
  });

  test('keys are silent in fields and when single letters are switched off', async () => {
    const world = practiceWorld({ sign: 1 });
    const { page } = await suite.open(world);
    await canSign(page);
    await openDialog(page, 'r');
    await page.getByRole('textbox', { name: /note/u }).fill('');
    await page.getByRole('textbox', { name: /note/u }).press('1');
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('switch', { name: 'Single-letter keys' }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    // What a key asks for has been asked before what is typed after it is there.
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    expect(world.asked.some((r) => r.path.endsWith('/sign') || r.path.endsWith('/reject'))).toBe(false);
  });

  test('j and k walk the queue; [ and ] walk the changes of the résumé', async () => {
    const world = practiceWorld({ sign: 3 });
    const { page } = await suite.open(world);
    await canSign(page);
    const first = await title(page).textContent();
    await page.keyboard.press('j');
    await expect.poll(() => title(page).textContent()).not.toBe(first);
    await page.keyboard.press('k');
    await expect.poll(() => title(page).textContent()).toBe(first);
    await canSign(page);
    const at = () => page.evaluate<number>("[...document.querySelectorAll('[data-change]')].findIndex((c) => c.contains(document.activeElement))");
    await page.keyboard.press(']');
    await expect.poll(at).toBe(0);
    await page.keyboard.press(']');
    await expect.poll(at).toBe(1);
    await page.keyboard.press('[');
    await expect.poll(at).toBe(0);
  });

  test('several are signed at once by what was frozen, with a result for each', async () => {
    const world = practiceWorld({ sign: 3 });
    const { page } = await suite.open(world);
    await title(page).waitFor();
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('Shift+J');
    await page.getByRole('button', { name: 'Sign 3 at once' }).click();
    world.refuse = { path: /\/sign$/u, error: refusedDecision('sending_paused') };
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    await page.route(/\/sign$/u, async (route) => {
      asked.resolve();
      await answer.promise;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Sign these 3' }).click();
    await asked.promise;
    // It stays until every result is there.
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(1);
    answer.resolve();
    await page.getByRole('dialog').getByText('signed', { exact: true }).nth(1).waitFor();
    expect(await page.getByRole('dialog').getByText('All sending is stopped.').count()).toBe(1);
    expect(world.applications.filter((a) => a.stage === 'held')).toHaveLength(2);
  });

  test('a follow-up mail is signed over its own hash and can be dropped', async () => {
    const world = practiceWorld({ sign: 0 });
    const application = world.add({ stage: 'following_up' });
    world.addMail(application, 'out');
    world.holdMs = 500;
    const { page } = await suite.open(world);
    await title(page).waitFor();
    await page.getByRole('button', { name: 'Sign', exact: true }).waitFor();
    // Without a score beside it, too, the title has the line about it below.
    const [head, about] = await Promise.all([title(page).boundingBox(), page.locator('article header > p').boundingBox()]);
    expect(about?.x).toBe(head?.x);
    await page.keyboard.press('a');
    await expect.poll(() => application.mails[0]?.state).toBe('sent');
    expect(world.asked.find((r) => r.path.endsWith('/sign'))?.body).toEqual({ contentHash: application.mails[0]?.contentHash });
    await page.locator('[data-testid=outbox][data-state=gone]').waitFor();
  });

  test('on a phone the queue and the item are two screens', async () => {
    const world = practiceWorld({ sign: 2 });
    const { page } = await suite.open(world, '/inbox', { phone: true });
    await page.getByRole('link', { name: /Senior Platform Engineer/u }).click();
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect.poll(() => world.applications.filter((a) => a.stage === 'held').length).toBe(1);
    await page.goBack();
    await page.getByRole('heading', { name: 'Waiting for you' }).waitFor();
  });
});
