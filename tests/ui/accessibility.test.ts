import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { AxeReader } from './fake/axe.ts';
import { fullWorld, lists, places } from './fake/everything.ts';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld, World } from './fake/world.ts';

const suite = new ScreenSuite();

const desk = { phone: false, dark: false };
const phone = { phone: true, dark: true };

describe.skipIf(whyNoSite !== null)(`no barrier${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('on any item of the inbox, in both themes, on a desk and a phone', async () => {
    const world = fullWorld();
    const { page } = await suite.open(world);
    const axe = new AxeReader(page);
    const ids = world.inbox.map((i) => i.mailId ?? i.applicationId);
    expect(ids.length).toBeGreaterThan(8);
    const found: string[] = [];
    for (const id of ids) {
      await axe.visit(`/inbox/${id}`);
      await page.locator('#item-title').waitFor();
      found.push(...(await axe.findings(id, desk, true)), ...(await axe.findings(`${id}, phone`, phone, false)));
    }
    expect(found).toEqual([]);
  });

  test('on any other place, in both themes, on a desk and a phone', async () => {
    const world = fullWorld();
    const { page } = await suite.open(world, '/settings');
    const axe = new AxeReader(page);
    const found: string[] = [];
    for (const place of places(world)) {
      await axe.visit(place);
      await page.locator('h1').first().waitFor();
      found.push(...(await axe.findings(place, desk, true)), ...(await axe.findings(`${place}, phone`, phone, false)));
    }
    expect(found).toEqual([]);
  });

  for (const count of [0, 1, 1000]) {
    test(`with ${count} items, in both themes`, async () => {
      const world = practiceWorld({ sign: count });
      world.manyOpenings = count;
      if (count === 0) world.campaigns = [];
      const { page } = await suite.open(world, '/settings');
      const axe = new AxeReader(page);
      const found: string[] = [];
      // Of a thousand items only lists say more than of one.
      for (const place of count === 1000 ? lists(count) : [...places(world).filter((one) => !one.startsWith('/openings?')), ...lists(count)]) {
        await axe.visit(place);
        await page.locator('h1').first().waitFor();
        found.push(...(await axe.findings(place, desk, true)));
      }
      expect(found).toEqual([]);
    });
  }

  test('in any dialog, in both themes', async () => {
    const { page } = await suite.open(practiceWorld(), '/inbox');
    const axe = new AxeReader(page);
    // The title is there before the bundle is: keys are taken when it can be signed.
    await page.getByRole('button', { name: 'Sign', exact: true }).waitFor();
    const found: string[] = [];
    for (const key of ['r', 'e', 'o', 's', 'd', '?', 'Control+k']) {
      await expect.poll(async () => {
        const dialog = page.getByRole('dialog');
        if (await dialog.count() === 0) await page.keyboard.press(key);
        return dialog.count();
      }, { interval: 500 }).toBe(1);
      await axe.settled();
      found.push(...(await axe.findings(key, desk, true)));
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.keyboard.press('a');
    await page.getByTestId('outbox').getByText('Goes out in').waitFor();
    found.push(...(await axe.findings('on its way out', desk, true)));
    expect(found).toEqual([]);
  });

  test('before the first run, in both themes', async () => {
    const { page } = await suite.open(new World(), '/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await new AxeReader(page).findings('first run', desk, true)).toEqual([]);
  });

  test('the signing path can be read and walked through the accessibility tree alone', async () => {
    const world = practiceWorld({ sign: 1 });
    const { page } = await suite.open(world);
    const item = page.getByRole('article', { name: 'Senior Platform Engineer' });
    const sections = ['Why this one', 'Résumé', 'Letter', 'Questions', 'What will be sent', 'Story'];
    for (const name of sections) await item.getByRole('region', { name }).waitFor();
    const sign = item.getByRole('button', { name: 'Sign', exact: true });
    expect(await sign.getAttribute('aria-describedby')).toBe('signing-says');
    await sign.press('Enter');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(() => world.applications[0]?.stage).toBe('awaiting_approval');
  });
});
