import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld, World } from './fake/world.ts';

const suite = new ScreenSuite();

/** What axe finds; of a long list of rows made alike the first twenty stand for all. */
async function violations(page: Page, where: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).exclude('.lazy-row:nth-child(n+21)').exclude('.lazy-card:nth-child(n+21)').analyze();
  return found.map((v) => `${where}: ${v.id}: ${v.nodes[0]?.html.slice(0, 120) ?? ''}`);
}

/** A desk with everything that can wait, so that each screen has something to show. */
function fullWorld(): World {
  const world = practiceWorld({ sign: 2 });
  world.add({ stage: 'awaiting_approval', refused: true });
  for (const needsYou of ['unknown_question', 'packet', 'captcha', 'gate_refused', 'form_changed', 'not_accepted'] as const) world.add({ stage: 'needs_you', needsYou });
  world.add({ stage: 'outcome_unknown' });
  world.addMail(world.add({ stage: 'following_up' }), 'out');
  world.addMail(world.add({ stage: 'following_up' }), 'in');
  world.add({ stage: 'closed' });
  return world;
}

const looks = [{ name: 'light, on a desk', dark: false, phone: false }, { name: 'dark, on a phone', dark: true, phone: true }, { name: 'dark, on a desk', dark: true, phone: false }] as const;

describe.skipIf(whyNoSite !== null)(`no barrier${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  for (const { name, dark, phone } of looks) {
    test(`on any item of the inbox, ${name}`, { timeout: 120_000 }, async () => {
      const world = fullWorld();
      const { page } = await suite.open(world, '/inbox', { dark, phone });
      const ids = world.inbox.map((i) => i.mailId ?? i.applicationId);
      expect(ids.length).toBeGreaterThan(8);
      for (const id of ids) {
        await page.goto(`/inbox/${id}`);
        await page.locator('#item-title').waitFor();
        expect(await violations(page, id)).toEqual([]);
      }
    });

    test(`on any other place, ${name}`, { timeout: 120_000 }, async () => {
      const world = fullWorld();
      const { page } = await suite.open(world, '/inbox', { dark, phone });
      const places = ['/inbox', '/applications?view=board', '/openings', `/openings/${world.applications[0]?.opening.id}`, '/applications', `/applications/${world.applications.at(-1)?.id}`, '/campaigns', `/campaigns/${world.campaigns[0]?.id}`, '/campaigns/new', '/candidate', '/candidate/review', '/candidate/writing', '/settings', '/start'];
      for (const place of places) {
        await page.goto(place);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        expect(await violations(page, place)).toEqual([]);
      }
    });
  }

  for (const { name: theme, dark } of [{ name: 'light', dark: false }, { name: 'dark', dark: true }]) {
    test(`in any dialog, ${theme}`, { timeout: 60_000 }, async () => {
      const { page } = await suite.open(practiceWorld(), '/inbox', { dark });
      await page.locator('#item-title').waitFor();
      // The title is there before the bundle is: keys are taken when it can be signed.
      await page.getByRole('button', { name: 'Sign', exact: true }).waitFor();
      for (const key of ['r', 'e', 'o', '?', 'Control+k']) {
        await expect.poll(async () => {
          const dialog = page.getByRole('dialog');
          if (await dialog.count() === 0) await page.keyboard.press(key);
          return dialog.count();
        }, { timeout: 15_000, interval: 500 }).toBe(1);
        expect(await violations(page, key)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
      await page.keyboard.press('a');
      await page.getByTestId('outbox').getByText('Goes out in').waitFor();
      expect(await violations(page, 'here')).toEqual([]);
    });

    test(`before the first run, ${theme}`, { timeout: 60_000 }, async () => {
      const { page } = await suite.open(new World(), '/', { dark });
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await violations(page, 'here')).toEqual([]);
    });

    for (const count of [0, 1, 1000]) {
      test(`with ${count} items, ${theme}`, { timeout: 240_000 }, async () => {
        const world = practiceWorld({ sign: count });
        world.manyOpenings = count;
        if (count === 0) world.campaigns = [];
        const { page } = await suite.open(world, '/inbox', { dark });
        const lists = ['/inbox', '/applications', '/applications?view=board', `/openings?shown=${Math.max(count, 1)}${count === 0 ? '&q=nothing' : ''}`, ...(count === 1000 ? [] : ['/candidate/documents', '/campaigns'])];
        // Only lists grow with what is in them.
        const others = count === 1000 ? [] : ['/campaigns/new', '/candidate', '/candidate/review', '/candidate/writing', '/sources', '/settings', '/start', ...world.campaigns.flatMap(({ id }) => [`/campaigns/${id}`, `/campaigns/${id}/plan`])];
        for (const place of [...lists, ...others]) {
          await page.goto(place);
          await page.getByRole('heading', { level: 1 }).or(page.getByText('All done.')).first().waitFor({ timeout: 60_000 });
          expect(await violations(page, place)).toEqual([]);
        }
      });
    }
  }

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
