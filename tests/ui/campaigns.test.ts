import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { unexpected } from '#api/http/errors.ts';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld, realWorld } from './fake/world.ts';

const suite = new ScreenSuite();
const words = 'Senior platform engineer in Berlin or remote in the EU, Kubernetes, at least €60k, no agencies, dog friendly, at most 3 a day';

describe.skipIf(whyNoSite !== null)(`a campaign from its brief${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('a brief becomes a plan, is mended, estimated and run', async () => {
    const world = practiceWorld({ sign: 0 });
    const { page, complaints } = await suite.open(world, '/campaigns/new');
    await page.getByLabel('Brief').fill(words);
    await page.getByRole('button', { name: 'Read it' }).click();

    const reading = page.getByRole('region', { name: 'How it was read' });
    await reading.getByText('1 not understood').waitFor();
    const plan = page.getByRole('region', { name: 'Plan' });
    for (const chip of ['Remove platform engineer', 'Remove Berlin', 'Remove EU', 'Remove Kubernetes', 'Remove agencies']) await plan.getByRole('button', { name: chip }).waitFor();
    expect(await plan.getByLabel('Lowest pay a year').inputValue()).toBe('60000');
    expect(await plan.getByRole('button', { name: 'senior' }).getAttribute('aria-pressed')).toBe('true');
    expect(await plan.getByLabel('Openings taken a day, at most').inputValue()).toBe('3');

    // What was not understood is placed by the person; what was, can be changed.
    await reading.getByLabel('Take “dog friendly” as').selectOption('wish');
    await plan.getByRole('button', { name: 'Remove dog friendly' }).waitFor();
    await plan.getByRole('button', { name: 'senior' }).click();
    await plan.getByLabel('Add to Titles').fill('SRE');
    await plan.getByLabel('Add to Titles').press('Enter');

    const estimate = page.getByRole('region', { name: 'Before it runs' });
    await estimate.getByText('Choose boards').waitFor();
    await page.getByRole('button', { name: 'Choose all' }).click();
    await estimate.getByText('It would take first').waitFor();
    expect(await estimate.getByText('$0.00').count()).toBe(1);
    await page.getByRole('button', { name: 'Start it' }).click();
    await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/u);
    const made = world.campaigns.at(-1);
    expect(made).toMatchObject({ brief: words, name: 'platform engineer, Berlin' });
    expect(made?.plan).toMatchObject({ titles: ['platform engineer', 'SRE'], levels: [], wish: ['dog friendly'], never: ['agencies'], daily: 3, remoteFrom: ['EU'] });
    expect(complaints).toEqual([]);
  });

  test('a brief changed after it was read is read again before anything runs', async () => {
    const world = practiceWorld({ sign: 0 });
    const { page } = await suite.open(world, '/campaigns/new');
    await page.getByLabel('Brief').fill('Data engineer, Hamburg');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('button', { name: 'Remove Hamburg' }).waitFor();
    await page.getByRole('button', { name: 'Choose all' }).click();
    await page.getByLabel('Brief').fill('Data engineer, Leipzig');
    await page.getByRole('button', { name: 'Start it' }).click();
    await page.getByRole('button', { name: 'Remove Leipzig' }).waitFor();
    expect(world.campaigns).toHaveLength(1);
    await page.getByRole('button', { name: 'Start it' }).click();
    await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/u);
    expect(world.campaigns.at(-1)?.plan?.places).toEqual(['Leipzig']);
  });

  test('what a model would add is in the plan only when the person takes it', async () => {
    const world = practiceWorld({ sign: 0 });
    world.offers = [{ words: 'dog friendly', field: 'wish' }];
    const { page } = await suite.open(world, '/campaigns/new');
    await page.getByLabel('Brief').fill(words);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('gpt-5.4-nano would add').waitFor();
    expect(await page.getByRole('button', { name: 'Remove dog friendly' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Take it: dog friendly' }).click();
    await page.getByRole('button', { name: 'Remove dog friendly' }).waitFor();
    expect(await page.getByText('gpt-5.4-nano would add').count()).toBe(0);
  });

  test('a real candidate’s campaign begins with the open boards chosen, and any can be left out', async () => {
    const world = realWorld();
    world.searches = ['adzuna'];
    const { page, complaints } = await suite.open(world, '/campaigns/new');
    const chosen = (name: RegExp) => page.getByRole('checkbox', { name }).isChecked();
    await page.getByRole('checkbox', { name: /Remotive/u }).waitFor();
    expect([await chosen(/Harrow & Pike/u), await chosen(/Remotive/u), await chosen(/The Muse/u)]).toEqual([false, true, true]);
    await page.getByRole('checkbox', { name: /The Muse/u }).uncheck();
    await page.getByLabel('Brief').fill('Data engineer, Hamburg');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('button', { name: 'Remove Hamburg' }).waitFor();
    await page.getByRole('button', { name: 'A search at Adzuna' }).click();
    expect(await page.getByLabel('Add a board by link').inputValue()).toMatch(/^adzuna:gb\/data engineer$/iu);
    const request = page.waitForRequest((sent) => sent.method() === 'POST' && sent.url().endsWith('/campaigns'));
    await page.getByRole('button', { name: 'Start it' }).click();
    expect((await request).postDataJSON()).toMatchObject({ boards: [world.boards[1]?.id] });
    expect(complaints).toEqual([]);
  });

  test.each([['reads the open boards', true], ['leaves the open boards out where they are unticked', false]])('a first campaign %s', async (_what, open) => {
    const world = realWorld();
    world.people = [];
    const { page } = await suite.open(world, '/');
    await page.getByLabel(/paste it here/u).fill('Ines Halvorsen\nPlatform Engineer\n');
    await page.getByLabel(/Career boards/u).fill('https://jobs.lever.co/larkhollow');
    await page.getByRole('checkbox', { name: /Read the open boards too.*Remotive/u }).setChecked(open);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    const begun = () => world.asked.find(({ method, path }) => method === 'POST' && path === '/api/v1/campaigns')?.body;
    await expect.poll(begun).toBeDefined();
    expect(begun()).toMatchObject({ boards: [world.boards[3]?.id, ...(open ? [world.boards[1]?.id, world.boards[2]?.id] : [])] });
  });

  test('a board that stopped says why and is tried again, on a phone too', async () => {
    const world = practiceWorld({ sign: 0 });
    const { page } = await suite.open(world, `/campaigns/${world.campaigns[0]?.id}`, { phone: true });
    await page.getByText('answered with a page we do not know').filter({ visible: true }).waitFor();
    expect(await page.locator('.overflow-x-auto').evaluateAll((tables) => tables.filter((one) => one.scrollWidth > one.clientWidth).length)).toBe(0);
    await page.getByRole('button', { name: 'Try again: Vela Bank' }).click();
    await page.getByTestId('notice').waitFor();
    expect(world.asked.filter(({ method, path }) => method === 'POST' && path.endsWith('/read'))).toHaveLength(1);
  });

  test('a refusal says why and keeps what was written', async () => {
    const world = practiceWorld({ sign: 0 });
    const { page } = await suite.open(world, '/campaigns/new');
    world.refuse = { path: /campaigns\/plan$/u, error: unexpected('a line of the log') };
    await page.getByLabel('Brief').fill(words);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Brief').inputValue()).toBe(words);
  });

  test('the plan of a campaign that runs is seen, changed and kept', async () => {
    const world = practiceWorld({ sign: 0 });
    const { page } = await suite.open(world, `/campaigns/${world.campaigns[0]?.id}`);
    await page.getByRole('region', { name: 'Plan' }).getByText('≥ €82,000 a year').waitFor();
    await page.getByRole('link', { name: 'edit' }).click();
    await page.getByRole('button', { name: 'Remove Berlin' }).click();
    await page.getByLabel('Take openings from score').fill('75');
    await page.getByRole('region', { name: 'Before it runs' }).getByText('Fit now').waitFor();
    await page.getByRole('button', { name: 'Keep the plan' }).click();
    await page.waitForURL(/\/campaigns\/[0-9a-f-]{36}$/u);
    expect(world.campaigns[0]).toMatchObject({ threshold: 75, plan: { places: [] } });
  });

  test('in German, on a phone, in the dark', async () => {
    const { page } = await suite.open(practiceWorld({ sign: 0 }), '/campaigns/new', { dark: true, phone: true, locale: 'de-DE' });
    await page.getByLabel('Auftrag').fill('Softwareentwickler in München, hybrid, ab 75 Tsd. Euro, keine Agenturen');
    await page.getByRole('button', { name: 'Lesen' }).click();
    await page.getByText('jedes Wort verstanden').waitFor();
    await page.getByRole('button', { name: 'München entfernen' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
