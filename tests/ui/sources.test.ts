import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld } from './fake/world.ts';

const suite = new ScreenSuite();

describe.skipIf(whyNoSite !== null)(`sources on screen${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('show how each board is read, and have one read again', async () => {
    const { page } = await suite.open(practiceWorld(), '/sources');
    const row = page.getByRole('row', { name: /Norrvik/u });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/failing.*/u);
    expect(await row.textContent()).toContain('answered with a web page instead of JSON');
    expect(await row.getByRole('link', { name: /answer kept as/u }).getAttribute('href')).toMatch(/^\/api\/v1\/boards\/[\w-]+\/answer$/u);
    expect(await page.getByRole('row', { name: /Tidewater/u }).textContent()).toContain('12, usually 100');
    await page.getByRole('button', { name: 'Try again: Norrvik' }).click();
    await row.getByText('It will be read in a moment.').waitFor();
    await page.getByRole('button', { name: 'Only with trouble' }).click();
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
  });

  test('take an employer by name, a list of links, and one of the directory', async () => {
    const { page } = await suite.open(practiceWorld(), '/sources');
    const status = page.getByRole('region', { name: 'Add an employer' }).getByRole('status');
    await page.getByLabel('Name or link').fill('nobody');
    await page.getByRole('button', { name: 'Find and add' }).click();
    await expect.poll(() => status.textContent()).toContain('No board answers to this name');
    await page.getByText('Add a list').click();
    await page.getByLabel('CSV, or links one a line').fill('https://jobs.lever.co/one\nnothing here');
    await page.getByRole('button', { name: 'Add them' }).click();
    await expect.poll(() => status.textContent()).toContain('1 boards added');
    expect(await page.getByText('nothing here').count()).toBe(1);
    await page.getByRole('button', { name: 'Add: Larkhollow' }).click();
    await expect.poll(() => status.textContent()).toContain('Larkhollow is added: 7 postings');
  });

  test('connect a mailbox, say what it refuses, forget it, and take one alert by hand', async () => {
    const { page } = await suite.open(practiceWorld(), '/sources');
    const section = page.getByRole('region', { name: 'Job alerts by mail' });
    await section.getByLabel('Mail server').fill('imap.example.org');
    await section.getByLabel('User name').fill('mira@example.org');
    await section.getByLabel(/^Password/u).fill('wrong');
    await section.getByRole('button', { name: 'Connect' }).press('Enter');
    await expect.poll(() => section.getByRole('alert').textContent()).toContain('imap.example.org refuses this name and password');
    await section.getByLabel('Encryption').selectOption('starttls');
    expect(await section.getByLabel('Port').inputValue()).toBe('143');
    await section.getByLabel(/^Password/u).fill('right');
    await section.getByRole('button', { name: 'Connect' }).click();
    await section.getByText('mira@example.org').waitFor();
    expect(await section.getByLabel(/^Password/u).count()).toBe(0);
    await section.getByRole('button', { name: 'Read now' }).click();
    await section.getByText('It is read within a minute.').waitFor();
    await section.getByRole('button', { name: 'Disconnect' }).click();
    await section.getByLabel('Mail server').waitFor();
    await section.getByText('Paste one alert').click();
    await section.getByLabel('The whole mail').fill('From: jobalerts-noreply@linkedin.com\n\n…');
    await section.getByRole('button', { name: 'Bring its openings' }).click();
    await section.getByRole('link', { name: 'Platform Engineer' }).waitFor();
  });

  test.each([{ name: 'light, on a desk', dark: false, phone: false }, { name: 'dark, on a phone', dark: true, phone: true }])('fit their screen, $name', async ({ dark, phone }) => {
    const { page } = await suite.open(practiceWorld(), '/sources', { dark, phone });
    await page.getByRole('row', { name: /Quillmark/u }).waitFor();
    await page.getByText('Larkhollow').waitFor();
    const width = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(width).toBeLessThanOrEqual(0);
    // Nothing of the table is cut, and what went wrong is no column of single words.
    expect(await page.locator('.overflow-x-auto').evaluateAll((tables) => tables.filter((one) => one.scrollWidth > one.clientWidth).length)).toBe(0);
    expect((await page.getByText('answered with a web page').filter({ visible: true }).boundingBox())?.width).toBeGreaterThan(250);
  });
});
