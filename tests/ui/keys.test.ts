import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { keyTable } from '#lib/keys/keys.ts';
import { canSign, press, walks } from './fake/walks.ts';
import { practiceWorld, type World } from './fake/world.ts';

const suite = new ScreenSuite();
const signed = (world: World) => world.asked.filter(({ method, path }) => method === 'POST' && path.endsWith('/sign'));

describe.skipIf(whyNoSite !== null)(`keys of the desk${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test.each(walks)('every key of $screen does what the table says', async ({ path, world: make, ready, steps }) => {
    const world = make();
    const { page, complaints } = await suite.open(world, path(world));
    await ready(page);
    for (const [id, seen] of steps) {
      await press(page, id);
      await seen(page, world);
    }
    expect(complaints).toEqual([]);
  });

  test('no key is left out of these walks', () => {
    expect(new Set(walks.flatMap(({ steps }) => steps.map(([id]) => id)))).toEqual(new Set(keyTable.map(({ id }) => id)));
  });

  test('the second key of a sequence decides nothing on an item that could be signed', async () => {
    const world = practiceWorld({ sign: 2 });
    const { page } = await suite.open(world);
    for (const id of ['goOpenings', 'goApplications', 'goCalendar', 'goSettings', 'goCandidate', 'goInsights'] as const) {
      await canSign(page);
      await press(page, id);
      await page.locator('#item-title').waitFor({ state: 'detached' });
      await press(page, 'goInbox');
    }
    await canSign(page);
    expect([signed(world), await page.getByRole('dialog').count()]).toEqual([[], 0]);
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
