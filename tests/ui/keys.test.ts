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
