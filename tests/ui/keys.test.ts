import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld, type World } from './fake/world.ts';

const suite = new ScreenSuite();
const signed = (world: World) => world.asked.filter(({ method, path }) => method === 'POST' && path.endsWith('/sign'));

describe.skipIf(whyNoSite !== null)(`keys of the desk${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test.each([['a', 'Applications'], ['o', 'Openings'], ['p', 'Ines Halvorsen'], ['s', 'Settings']])('"g %s" over an item that could be signed goes to %s and decides nothing', async (key, heading) => {
    const world = practiceWorld({ sign: 2 });
    const { page } = await suite.open(world);
    await page.locator('button:enabled[aria-describedby=signing-says]').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(signed(world)).toEqual([]);
  });

  test('Enter goes to the item that is open, never past it, and "n" says that it did not go through', async () => {
    const world = practiceWorld({ sign: 0 });
    const first = world.add({ stage: 'outcome_unknown' });
    world.add({ stage: 'outcome_unknown' });
    const { page } = await suite.open(world, `/inbox/${first.id}`);
    await page.getByRole('button', { name: 'It did not' }).waitFor();
    await page.evaluate('document.activeElement.blur()');
    await page.keyboard.press('Enter');
    await page.locator('#item-title:focus').waitFor();
    expect(page.url()).toContain(first.id);
    await page.keyboard.press('n');
    await expect.poll(() => world.asked.filter(({ path }) => path.endsWith('/settle')).map(({ path, body }) => [path.includes(first.id), body])).toEqual([[true, { sent: false }]]);
  });

  test('"p" pauses a campaign and lets it go on', async () => {
    const world = practiceWorld({ sign: 0 });
    const { page } = await suite.open(world, `/campaigns/${world.campaigns[0]?.id}`);
    for (const state of ['paused', 'running']) {
      await page.getByRole('status').getByText(state === 'paused' ? 'running' : 'paused').waitFor();
      await page.keyboard.press('p');
      await expect.poll(() => world.campaigns[0]?.state).toBe(state);
    }
  });

  test('a key pressed in the very moment in which an item can be signed is not lost', async () => {
    const world = practiceWorld({ sign: 3 });
    const { page } = await suite.open(world, 'about:blank');
    // Pressed as soon as the button stands in the page, before anything else can run.
    await page.addInitScript(`new MutationObserver((_changes, observer) => {
      if (document.querySelector('button:enabled[aria-describedby=signing-says]') === null) return;
      observer.disconnect();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', bubbles: true }));
    }).observe(document, { subtree: true, childList: true, attributes: true });`);
    await page.goto('/inbox');
    await page.getByTestId('outbox').getByText('Goes out in').waitFor();
    expect(signed(world)).toHaveLength(1);
  });
});
