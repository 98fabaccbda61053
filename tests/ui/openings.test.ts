import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { AxeReader } from './fake/axe.ts';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld, realWorld } from './fake/world.ts';

const suite = new ScreenSuite();

describe.skipIf(whyNoSite !== null)(`openings${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('a choice in a facet stands in the address, and back puts it back', async () => {
    const { page } = await suite.open(practiceWorld(), '/openings');
    const remote = page.getByRole('checkbox', { name: /^Remote/u });
    await remote.check();
    await page.waitForURL(/mode=remote/u);
    await expect.poll(() => page.locator('[data-row]').count()).toBe(3);
    await page.reload();
    await expect.poll(() => remote.isChecked()).toBe(true);
    await remote.uncheck();
    await page.waitForURL(/\/openings$/u);
  });

  test('a town narrows the list as one types, by keyboard, and the towns that have openings are offered', async () => {
    const { page } = await suite.open(practiceWorld(), '/openings');
    const town = page.getByRole('combobox', { name: 'Town or region' });
    await town.focus();
    await page.keyboard.type('hamb');
    await page.waitForURL(/place=hamb/u);
    await expect.poll(() => page.locator('[data-row]').count()).toBe(1);
    await expect.poll(() => page.locator('datalist option').evaluateAll((options) => options.map((option) => option.getAttribute('value')))).toEqual(['Hamburg']);
    await page.reload();
    await expect.poll(() => town.inputValue()).toBe('hamb');
    await town.fill('');
    await page.waitForURL(/\/openings$/u);
  });

  test('a search is kept under a name and leads back to itself', async () => {
    const world = practiceWorld();
    const { page } = await suite.open(world, '/openings?q=platform');
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Platforms');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('link', { name: 'Platforms' }).waitFor();
    await page.goto('/openings');
    await page.getByRole('link', { name: 'Platforms' }).click();
    await page.waitForURL(/q=platform/u);
    await page.getByRole('button', { name: 'Forget the view Platforms' }).click();
    await expect.poll(() => world.views.length).toBe(0);
  });

  test('one opening says why its postings are one, and a person splits and joins them by keyboard', async () => {
    const world = practiceWorld();
    const { page } = await suite.open(world, '/openings');
    await page.locator('[data-row]').first().click();
    const sources = page.getByRole('region', { name: 'Where it was found' });
    await sources.getByText('94 of 100 phrases are the same').waitFor();
    await sources.getByRole('button', { name: /^Not the same vacancy/u }).last().press('Enter');
    await page.getByRole('button', { name: 'Yes, another' }).press('Enter');
    await page.getByText('It is an opening of its own now.').waitFor();
    await page.getByRole('button', { name: 'Same vacancy as another' }).press('Enter');
    await page.getByRole('searchbox', { name: 'Search openings' }).fill('platform');
    await page.getByRole('button', { name: /^The same as/u }).first().press('Enter');
    await page.getByText('They are one opening now.').waitFor();
    expect(world.asked.filter(({ path }) => /\/(?:split|join)$/u.test(path)).map(({ key }) => key !== null)).toEqual([true, true]);
  });

  test('whether it is still open stands there with its evidence', async () => {
    const { page } = await suite.open(practiceWorld(), '/openings');
    await page.locator('[data-row]').filter({ hasText: 'put up again' }).click();
    const alive = page.getByRole('region', { name: 'Is it still open?' });
    await expect.poll(() => alive.textContent()).toContain('put up again: greenhouse:4 had the same text and went on 2 October 2026');
  });

  test('the last day for applications stands there where the posting names one', async () => {
    const { page } = await suite.open(practiceWorld(), '/openings', { locale: 'de-DE' });
    await page.locator('[data-row]').first().click();
    await expect.poll(() => page.getByRole('region', { name: 'Ist sie noch offen?' }).textContent()).toContain('Bewerbungen bis 31. Januar 2027');
  });

  test('an opening is added by its text, on a phone', async () => {
    const world = practiceWorld();
    const { page } = await suite.open(world, '/openings', { phone: true });
    await page.getByRole('button', { name: 'Add an opening' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Reliability Engineer');
    await page.getByRole('textbox', { name: 'Employer' }).fill('Orbit Foods');
    await page.getByRole('textbox', { name: 'Text of the posting' }).fill('Come and work.');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.waitForURL(/\/openings\/[0-9a-f-]{36}$/u);
    expect(world.asked.find(({ method, path }) => method === 'POST' && path === '/api/v1/openings')?.body).toMatchObject({ title: 'Reliability Engineer', link: null });
  });

  test('where the employer’s own board is known, it is offered before one goes on to the opening', async () => {
    const world = realWorld();
    const { page } = await suite.open(world, '/openings');
    await page.getByRole('button', { name: 'Add an opening' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Baker');
    await page.getByRole('textbox', { name: 'Employer' }).fill('Larkhollow');
    await page.getByRole('textbox', { name: 'Text of the posting' }).fill('Come and bake.');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('button', { name: 'Add lever:larkhollow' }).click();
    await page.getByText('lever:larkhollow is read from now on.').first().waitFor();
    expect(world.asked.filter(({ method, path }) => method === 'POST' && path === '/api/v1/boards').map(({ body }) => body)).toEqual([{ link: 'lever:larkhollow' }]);
    await page.getByRole('button', { name: 'See the opening' }).click();
    await page.waitForURL(/\/openings\/[0-9a-f-]{36}$/u);
  });

  test('the words that a source asks for stand in the list and link back to it', async () => {
    const { page } = await suite.open(practiceWorld(), '/openings');
    expect(await page.getByRole('link', { name: 'Jobs by Arbeitnow' }).first().getAttribute('href')).toBe('https://www.arbeitnow.example/jobs/1');
  });

  for (const dark of [false, true]) {
    // A thousand rows on a desk are read where all lists are.
    const many = dark ? 200 : 20;
    test(`no barrier with ${many} rows, nor in the dialogs, ${dark ? 'dark, on a phone' : 'light'}`, async () => {
      const world = practiceWorld();
      world.manyOpenings = many;
      const { page } = await suite.open(world, `/openings?shown=${many}`, { dark, phone: dark });
      await expect.poll(() => page.locator('[data-row]').count()).toBe(many);
      const axe = new AxeReader(page, dark);
      const violations = async (where: string) => {
        await axe.settled();
        return axe.findings(where, { phone: dark, dark }, false);
      };
      expect(await violations('the list')).toEqual([]);
      await page.getByRole('button', { name: 'Add an opening' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await violations('to add one')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('[data-row]').first().click();
      for (const [open, region] of [['Same vacancy as another', 'dialog'], ['Not the same vacancy', 'dialog']] as const) {
        await page.getByRole('button', { name: new RegExp(`^${open}`, 'u') }).first().click();
        await page.getByRole(region).waitFor();
        expect(await violations(open)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole(region).waitFor({ state: 'detached' });
      }
    });
  }
});
