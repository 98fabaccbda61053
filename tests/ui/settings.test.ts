import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fullWorld } from './fake/everything.ts';
import { samplePerson } from './fake/person.ts';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld } from './fake/world.ts';

const suite = new ScreenSuite();

describe.skipIf(whyNoSite !== null)(`the settings${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('a key for a program is made for what it may do, shown once, and ended', async () => {
    const world = practiceWorld();
    const { page, complaints } = await suite.open(world, '/settings');
    await page.getByRole('link', { name: /^Keys for programs/u }).click();
    await page.getByText('No program has a key.').waitFor();
    await page.getByRole('textbox', { name: /^Name/u }).fill('my script');
    await page.getByRole('checkbox', { name: 'Sign in your name' }).check();
    await page.getByText('lasts 30 days at most').waitFor();
    expect(await page.getByLabel('Good for').locator('option').allTextContents()).toEqual(['1 day', '7 days', '30 days']);
    await page.getByRole('button', { name: 'Make it' }).click();
    await page.getByText('cs_made1_not_a_real_secret_0123456789').waitFor();
    expect(world.asked.find(({ method, path }) => method === 'POST' && path.endsWith('/api-keys'))?.body).toEqual({ name: 'my script', scopes: ['read', 'sign'], expiresInDays: 30 });
    await page.reload();
    const inForce = page.getByRole('region', { name: 'In force' });
    await inForce.getByText('reads and signs').waitFor();
    expect(await page.getByText('not_a_real_secret').count()).toBe(0);
    await inForce.getByRole('button', { name: 'End it: my script' }).click();
    await page.getByRole('region', { name: 'Ended' }).getByText('my script').waitFor();
    expect(complaints).toEqual([]);
  });

  test('a calendar of one’s own subscribes by an address that is shown once and can be ended', async () => {
    const world = practiceWorld();
    const { page } = await suite.open(world, '/calendar');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    const dialog = page.getByRole('dialog', { name: 'Subscribe in your calendar' });
    await dialog.getByRole('button', { name: 'Make an address' }).click();
    const address = new URL((await dialog.locator('code').first().textContent()) ?? '');
    expect([address.pathname, address.searchParams.get('language')]).toEqual([`/api/v1/candidates/${world.people[0]?.id}/calendar/feed.ics`, 'en']);
    expect(address.searchParams.get('key')).toMatch(/^cs_/u);
    expect(world.apiKeys[0]?.scopes).toEqual(['calendar']);
    await dialog.getByRole('button', { name: 'End it: Calendar' }).click();
    await expect.poll(() => dialog.getByText('Addresses in force').count()).toBe(0);
  });

  test('who writes, at which prices, up to which ceilings, and what it cost', async () => {
    const { page } = await suite.open(fullWorld(), '/settings/models');
    const writes = page.getByRole('region', { name: 'Who writes' });
    await writes.getByText('claude-haiku-5-5').waitFor();
    await writes.getByText('0.1 in · 0.01 from the cache · 0.5 out').waitFor();
    await writes.getByText('runs on your own machine, costs nothing').waitFor();
    await page.getByRole('region', { name: 'Ceilings' }).getByText('$19.10 of $20.00').waitFor();
    await page.getByText('COUNTERSIGN_MODEL_CEILING_MONTH').waitFor();
    expect(await page.getByRole('row', { name: /October 2026 88/u }).count()).toBe(1);
  });

  test('everything can be taken away, and what erasing means is said before', async () => {
    const { page } = await suite.open(practiceWorld(), '/settings/data');
    expect(await page.getByRole('link', { name: 'Download all of it (ZIP)' }).getAttribute('href')).toBe('/api/v1/export');
    await page.getByText('What employers already have stays with them').waitFor();
  });

  test('one candidate of several is erased by typing the name, and the others stay', async () => {
    const world = practiceWorld();
    const first = world.people[0]?.id ?? '';
    world.people = [...world.people, samplePerson('real')];
    const { page, complaints } = await suite.open(world, '/settings/data');
    const candidates = page.getByRole('region', { name: 'One candidate' });
    await candidates.getByRole('button', { name: /^Erase/u }).first().click();
    const dialog = page.getByRole('dialog', { name: /^Erase .*\?$/u });
    expect(await dialog.getByRole('link', { name: 'Take it along first (ZIP)' }).getAttribute('href')).toBe(`/api/v1/candidates/${first}/export`);
    const erase = dialog.getByRole('button', { name: 'Erase for good' });
    await dialog.getByRole('textbox').fill('Ines');
    expect(await erase.isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill('Ines Halvorsen');
    await erase.click();
    await dialog.waitFor({ state: 'detached' });
    expect(world.asked.filter(({ path }) => path.endsWith('/erase'))).toMatchObject([{ method: 'POST', path: `/api/v1/candidates/${first}/erase`, body: { name: 'Ines Halvorsen' } }]);
    await expect.poll(() => candidates.getByRole('listitem').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('the administration says who is here, what waits in the queues and what was done; another browser is signed out', async () => {
    const world = practiceWorld();
    const { page, complaints } = await suite.open(world, '/settings');
    await page.getByRole('link', { name: /^Administration/u }).click();
    const people = page.getByRole('region', { name: 'People' });
    await people.getByText('this browser').waitFor();
    await people.getByRole('button', { name: /^Sign out the browser/u }).click();
    await expect.poll(() => people.getByRole('listitem').count()).toBe(1);
    expect(world.sessions).toHaveLength(1);
    await page.getByRole('row', { name: /^Forms in the browser 4 12 s 1$/u }).waitFor();
    await page.getByRole('row', { name: /^Mails nobody takes from it/u }).waitFor();
    const done = page.getByRole('region', { name: 'What was done' });
    await done.getByText('by the key “my script”').waitFor();
    await done.getByRole('button', { name: 'Show older' }).click();
    await expect.poll(() => done.getByRole('listitem').count()).toBe(8);
    expect(await done.getByRole('button', { name: 'Show older' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('the browser tells what newly waits while nobody looks, once it was switched on', async () => {
    const world = practiceWorld({ sign: 1 });
    const { page, complaints } = await suite.open(world, '/settings');
    await page.evaluate(() => {
      const told: string[] = [];
      class Told {
        static permission = 'granted';
        static requestPermission = () => Promise.resolve('granted');
        constructor(title: string, { body }: { body: string }) {
          told.push(`${title}: ${body}`);
        }
        addEventListener() {}
      }
      Object.assign(globalThis, { Notification: Told, told });
      Object.defineProperty((globalThis as unknown as { document: object }).document, 'hidden', { get: () => true });
    });
    await page.getByRole('checkbox', { name: /^Tell me when something new waits/u }).check();
    const told = () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    expect(await told()).toEqual([]);
    // Its words are fetched when it is switched on: what came before that is known and not told.
    await expect.poll(async () => {
      const fresh = world.add({ stage: 'awaiting_approval' });
      world.emit('prepared', fresh.id);
      return (await told()).length;
    }).toBeGreaterThan(0);
    expect((await told())[0]).toMatch(/^(?:Something to sign|\d+ things wait for you): /u);
    expect(complaints).toEqual([]);
  });
});
