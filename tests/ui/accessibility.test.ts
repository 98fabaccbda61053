import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld, World } from './fake/world.ts';

const suite = new ScreenSuite();

async function violations(page: Page, where: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
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
      const places = ['/inbox', '/applications?view=board', '/openings', `/openings/${world.applications[0]?.opening.id}`, '/applications', `/applications/${world.applications.at(-1)?.id}`, '/campaigns', `/campaigns/${world.campaigns[0]?.id}`, '/campaigns/new', '/candidate', '/candidate/review', '/candidate/writing', '/candidate/answers', '/settings', '/settings/pacing', '/applications/elsewhere', `/applications/${world.applications.at(-2)?.id}/evidence`, `/openings/${world.applications[0]?.opening.id}/form`, '/start'];
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

    test(`with nothing there, ${theme}`, { timeout: 60_000 }, async () => {
      const first = await suite.open(new World(), '/', { dark });
      await first.page.getByRole('heading', { level: 1 }).waitFor();
      expect(await violations(first.page, 'here')).toEqual([]);
      const empty = practiceWorld({ sign: 0 });
      empty.campaigns = [];
      const { page } = await suite.open(empty, '/inbox', { dark });
      for (const place of ['/inbox', '/openings?q=nothing', '/applications', '/campaigns']) {
        await page.goto(place);
        await page.getByRole('heading', { level: 1 }).or(page.getByText('All done.')).first().waitFor();
        expect(await violations(page, place)).toEqual([]);
      }
    });
  }

  test('with a thousand items', { timeout: 240_000 }, async () => {
    const { page } = await suite.open(practiceWorld({ sign: 1000 }));
    await page.locator('#item-title').waitFor();
    expect(await violations(page, 'here')).toEqual([]);
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
