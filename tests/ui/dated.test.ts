import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld, type World } from './fake/world.ts';

const suite = new ScreenSuite();
const day = 86_400_000;

/** Two to sign, one that asks, two that were sent a while ago, of which one was answered. */
function sentWorld(): World {
  const world = practiceWorld({ sign: 2 });
  world.add({ stage: 'needs_you', needsYou: 'unknown_question' });
  world.add({ stage: 'following_up', ago: 9 * day });
  world.addMail(world.add({ stage: 'following_up', ago: 3 * day }), 'in');
  return world;
}

describe.skipIf(whyNoSite !== null)(`dates and numbers${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('the rail says what stands at each place, and follows what happens', async () => {
    const world = practiceWorld({ sign: 2 });
    const { page } = await suite.open(world, '/settings');
    const rail = page.getByRole('navigation', { name: 'Places' });
    await rail.getByRole('link', { name: 'Applications 2' }).waitFor();
    await rail.getByRole('link', { name: 'Campaigns 1' }).waitFor();
    const [first] = world.applications;
    if (first !== undefined) world.move(first, 'withdrawn');
    await rail.getByRole('link', { name: 'Applications 1' }).waitFor();
    expect(await rail.getByRole('link').count()).toBe(8);
  });

  test('the calendar shows what ends by itself day by day, by kind in the address, and opens what waits', async () => {
    const world = sentWorld();
    const { page, complaints } = await suite.open(world, '/inbox');
    await page.locator('#item-title').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('k');
    await page.waitForURL(/\/calendar$/u);
    await page.getByText('goes away unless you have signed it').first().waitFor();
    expect(await page.getByText('closes as “no answer”').count()).toBe(2);
    await page.getByRole('button', { name: 'Deadlines 3' }).click();
    await page.waitForURL(/kind=deadlines/u);
    expect(await page.locator('main a[data-row]').count()).toBe(3);
    await page.goBack();
    await page.getByRole('button', { name: 'Deadlines 3' }).waitFor();
    expect(await page.locator('main a[data-row]').count()).toBe(5);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/inbox\/[0-9a-f-]{36}$/u);
    expect(complaints).toEqual([]);
  });

  test('an interview without an hour stands on its own day', async () => {
    const world = sentWorld();
    const on = new Date(Date.now() + 2 * day);
    world.interviews = [{ applicationId: world.applications.at(-1)?.id ?? '', day: on.toISOString().slice(0, 10), at: null }];
    const { page } = await suite.open(world, '/calendar');
    const heading = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(on);
    const there = page.getByRole('region', { name: heading });
    await there.getByText('Interview', { exact: true }).waitFor();
    await there.getByText('all day').waitFor();
    expect(await there.locator('a[data-row]').count()).toBe(1);
  });

  test('the insights count who answered and after how long, and claim nothing of few', async () => {
    const { page } = await suite.open(sentWorld(), '/insights');
    await page.getByText('2 sent, 1 answered').waitFor();
    await page.getByText('n = 2: what happened, not what will.').waitFor();
    const answers = page.getByRole('region', { name: 'Who answered' });
    expect(await answers.getByRole('row').nth(1).getByRole('cell').allInnerTexts()).toEqual([expect.stringContaining('Kestrel Data'), 'interview', '2 days', expect.any(String)]);
    expect(await page.getByText('%').count()).toBe(0);
  });

  test('with nothing sent the insights say so, and where to go', async () => {
    const { page } = await suite.open(practiceWorld({ sign: 0 }), '/insights');
    await page.getByText('Nothing was sent yet.').waitFor();
    await page.getByRole('link', { name: 'To the inbox' }).click();
    await page.getByText('All done.').filter({ visible: true }).first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/inbox');
  });

  test('an inbox with nothing in it and no campaign running leads to a campaign', async () => {
    const world = practiceWorld({ sign: 0 });
    world.campaigns = [];
    const { page } = await suite.open(world, '/inbox');
    await page.getByText('No campaign is running.').filter({ visible: true }).first().waitFor();
    await page.getByRole('link', { name: 'Start a campaign' }).first().click();
    await page.waitForURL('**/campaigns/new');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  test('a rule is offered with what it would have hidden, and is added to the plan or declined for good', async () => {
    const world = sentWorld();
    const [campaign] = world.campaigns;
    if (campaign?.plan == null) throw new Error('the campaign has a plan');
    const hidden = world.applications.slice(0, 4).map((a, n) => ({ applicationId: a.id, title: a.title, employer: a.employer, signed: n === 3 }));
    const offer = () => { world.rule = { key: 'never consulting', field: 'never', words: 'consulting', floor: null, reason: 'not_the_role', rejected: 3, hidden, plan: { ...campaign.plan!, never: [...campaign.plan!.never, 'consulting'] } }; };
    offer();
    const { page } = await suite.open(world, `/campaigns/${campaign.id}`);
    const box = page.getByRole('region', { name: 'A rule you seem to follow' });
    await box.getByText('you rejected 3 of 4 with “consulting”.').waitFor();
    await box.getByText('It would also have hidden 1 you signed.').waitFor();
    await box.getByText('See all 4').click();
    await box.getByText('signed', { exact: true }).waitFor();
    await box.getByRole('button', { name: 'No' }).click();
    await box.waitFor({ state: 'detached' });
    expect(world.rule).toBe(null);
    offer();
    await page.reload();
    await box.getByRole('button', { name: 'Add the rule' }).click();
    await expect.poll(() => world.campaigns[0]?.plan?.never).toContain('consulting');
  });

  test('boards that application links lead to are suggested to a real candidate’s campaign, and one word adds them', async () => {
    const world = practiceWorld({ sign: 1 });
    world.people = world.people.map((person) => ({ ...person, kind: 'real' as const }));
    const { page } = await suite.open(world, `/campaigns/${world.campaigns[0]?.id}`);
    const suggested = page.getByRole('region', { name: 'Suggested boards' });
    await suggested.getByText('Larkhollow').waitFor();
    await suggested.getByText('3 links').waitFor();
    await suggested.getByRole('button', { name: 'Add Larkhollow' }).click();
    await expect.poll(() => world.campaigns[0]?.boards.length).toBe(7);
  });

  test('a campaign says how often it reads', async () => {
    const world = practiceWorld();
    const { page } = await suite.open(world, `/campaigns/${world.campaigns[0]?.id}`);
    const head = page.getByText('reads its boards every 3 h to every 6 h');
    await head.waitFor();
    expect(await head.innerText()).toMatch(/, last (?:today|yesterday) \d\d:\d\d$/u);
  });

  test('“d” says that an item is the same vacancy as another', async () => {
    const world = practiceWorld({ sign: 2 });
    const { page } = await suite.open(world);
    await page.getByRole('button', { name: 'Sign', exact: true }).waitFor();
    const dialog = page.getByRole('dialog', { name: 'Same vacancy as another' });
    // The button is there a moment before the item is the one that keys mean.
    await expect.poll(async () => {
      if (await dialog.count() === 0) await page.keyboard.press('d');
      return dialog.count();
    }, { interval: 500 }).toBe(1);
    await dialog.getByLabel('Search openings').fill('Payments');
    await dialog.getByRole('button', { name: /^The same as Backend Engineer, Payments/u }).click();
    await page.getByTestId('notice').getByText('They are one opening now.').waitFor();
    expect(world.asked.some(({ method, path }) => method === 'POST' && path.endsWith('/join'))).toBe(true);
  });
});
