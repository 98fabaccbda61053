import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld, World } from './fake/world.ts';

const suite = new ScreenSuite();
const title = (page: Page) => page.locator('#item-title');

describe.skipIf(whyNoSite !== null)(`the desk${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('new rows wait behind "+N new" and never move what is read', async () => {
    const world = practiceWorld({ sign: 1 });
    const { page } = await suite.open(world);
    await title(page).waitFor();
    const rows = page.getByRole('region', { name: 'Waiting for you' }).getByRole('listitem');
    expect(await rows.count()).toBe(1);
    const fresh = world.add({ stage: 'awaiting_approval' });
    world.emit('prepared', fresh.id);
    await page.getByRole('button', { name: 'Show 1 new' }).click();
    await expect.poll(() => rows.count()).toBe(2);
    // The button is gone; the focus is on the list.
    await rows.locator('a:focus').waitFor();
  });

  test('pay stands whole in the queue, in German too, and the end says when boards are read again', async () => {
    const world = practiceWorld({ sign: 2 });
    const { page } = await suite.open(world, '/inbox', { locale: 'de-DE' });
    const pays = page.getByRole('region', { name: 'Wartet auf Sie' }).getByText(/^·\s\d+–\d+\sTsd\.\s€$/u);
    await expect.poll(() => pays.count()).toBe(2);
    expect(await page.evaluate("[...document.querySelectorAll('li .clip-line')].filter((one) => one.textContent.includes('Tsd.')).map((one) => one.scrollWidth - one.clientWidth)")).toEqual([0, 0]);
    world.applications = [];
    const readsAt = new Date(Date.now() + 2 * 86_400_000);
    world.readsAt = readsAt.toISOString();
    // By its own address: beside the queue the first item's may stand by now, and that item is gone.
    await page.goto(new URL('/inbox', page.url()).href);
    const time = readsAt.toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' });
    await page.getByText('Gelesen wird wieder etwa').filter({ visible: true, hasText: `${time}.` }).waitFor();
  });

  test('the tabs of the queue stand in one row in German, with a count at each', async () => {
    const world = practiceWorld({ sign: 12 });
    world.add({ stage: 'needs_you', needsYou: 'unknown_question' });
    world.add({ stage: 'outcome_unknown' });
    world.addMail(world.add({ stage: 'following_up' }), 'in');
    const { page } = await suite.open(world, '/inbox', { locale: 'de-DE' });
    const tabs = page.getByRole('group', { name: 'Wartet auf Sie' }).getByRole('button');
    await expect.poll(() => tabs.allInnerTexts()).toEqual(['Unterschrift 12', 'Braucht Sie 1', 'Klären 1', 'Post 1']);
    expect(new Set(await tabs.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))).size).toBe(1);
  });

  test('a line that is cut can be read whole by resting on it, and one that is not says nothing twice', async () => {
    const world = practiceWorld({ sign: 2 });
    const [short, long] = world.applications;
    if (short === undefined || long === undefined) throw new Error('two wait');
    short.title = 'Baker';
    long.title = 'Senior Engineer for the reliability of very many machines in a great many places at once';
    const { page } = await suite.open(world);
    await title(page).waitFor();
    const lines = page.getByRole('listitem').locator('.clip-title');
    for (const line of await lines.all()) await line.hover();
    const titles = await Promise.all((await lines.all()).map((line) => line.getAttribute('title')));
    expect(new Set(titles)).toEqual(new Set([long.title, null]));
  });

  test('a time at which boards were to be read and that has passed is not said, and asked for anew once', async () => {
    const world = practiceWorld({ sign: 0 });
    world.readsAt = new Date(Date.now() - 60_000).toISOString();
    const { page } = await suite.open(world);
    await page.getByText('New ones appear here as the campaigns find them.', { exact: true }).filter({ visible: true }).waitFor();
    await expect.poll(() => world.asked.filter(({ path }) => path.endsWith('/desk')).length).toBe(2);
  });

  test('a question is answered once, and the application goes on', async () => {
    const world = practiceWorld({ sign: 0 });
    const application = world.add({ stage: 'needs_you', needsYou: 'unknown_question' });
    const { page } = await suite.open(world);
    await page.getByLabel('What is your notice period?').fill('Three months');
    await page.getByRole('radio', { name: 'No' }).check();
    await page.getByRole('button', { name: 'Go on with these answers' }).click();
    await expect.poll(() => application.stage).toBe('awaiting_approval');
    expect(world.asked.find((r) => r.path.endsWith('/answer'))?.body).toMatchObject({ answers: [{ questionId: 'notice', values: ['Three months'], remember: true }, { questionId: 'relocate', values: ['No'], remember: true }] });
  });

  test('a packet is copied value by value and recorded as sent', async () => {
    const world = practiceWorld({ sign: 0 });
    const application = world.add({ stage: 'needs_you', needsYou: 'packet' });
    const { page } = await suite.open(world);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy: E-mail' }).click();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toContain('@');
    await title(page).focus();
    await page.keyboard.press('y');
    await expect.poll(() => application.stage).toBe('submitted');
  });

  test('what needs the person says why, shows the page as it was, and when it closes by itself', async () => {
    const world = practiceWorld({ sign: 0 });
    world.add({ stage: 'needs_you', needsYou: 'captcha' });
    const { page } = await suite.open(world);
    const item = page.getByRole('article');
    await item.getByText('The page asks whether you are human.').waitFor();
    await item.getByRole('img', { name: 'The page as it was' }).waitFor({ state: 'attached' });
    await item.getByText('It closes by itself').waitFor();
    expect(await item.textContent()).toMatch(/It closes by itself in \d+ days?/u);
  });

  test('an unknown outcome is settled by the person', async () => {
    const world = practiceWorld({ sign: 0 });
    const application = world.add({ stage: 'outcome_unknown' });
    const { page } = await suite.open(world);
    await page.getByRole('button', { name: 'It did not' }).click();
    await expect.poll(() => application.stage).toBe('needs_you');
    expect(world.asked.find((r) => r.path.endsWith('/settle'))?.body).toEqual({ sent: false });
  });

  test('an interview that a reply proposes keeps the application open, on the day that the person says', async () => {
    const world = practiceWorld({ sign: 0 });
    const application = world.add({ stage: 'following_up' });
    world.addMail(application, 'in');
    Object.assign(application.mails[0] ?? {}, { proposed: { day: '2026-11-24', time: '10:00' } });
    const { page } = await suite.open(world);
    await page.getByRole('button', { name: 'Yes: An interview' }).click();
    await expect.poll(() => page.getByLabel('Day').inputValue()).toBe('2026-11-24');
    await page.getByLabel('Time, if you know it').fill('');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect.poll(() => application.interviews).toMatchObject([{ day: '2026-11-24', at: null, mailId: application.mails[0]?.id }]);
    expect([application.stage, application.ending]).toEqual(['following_up', null]);
    await page.goto(`${new URL(page.url()).origin}/applications/${application.id}`);
    await page.getByText('Tuesday 24 November').waitFor();
    await page.getByRole('button', { name: 'Take off' }).click();
    await expect.poll(() => application.interviews).toEqual([]);
  });

  test('a reply closes the application only by the person’s yes', async () => {
    const world = practiceWorld({ sign: 0 });
    const application = world.add({ stage: 'following_up' });
    world.addMail(application, 'in');
    const { page } = await suite.open(world);
    await page.getByText('Read as an interview invitation, 97 % sure.').waitFor();
    await page.getByRole('button', { name: 'An offer' }).click();
    await expect.poll(() => application.ending).toBe('offer');
  });

  test('a mail that came elsewhere is brought to its story and waits to be confirmed', async () => {
    const world = practiceWorld({ sign: 0 });
    const application = world.add({ stage: 'following_up' });
    const { page } = await suite.open(world, `/applications/${application.id}`);
    await page.getByRole('button', { name: 'They wrote to me' }).click();
    await page.getByLabel('Their address').fill('mara@lumen.example');
    await page.getByLabel('What they wrote').fill('Could you come on Thursday?');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('region', { name: 'Timeline' }).getByText('Could you come on Thursday?').waitFor();
    await page.getByRole('link', { name: /Inbox/u }).click();
    await page.getByRole('button', { name: 'Replies 1' }).waitFor();
    expect(application.mails).toHaveLength(1);
  });

  test('an address of nothing says so, and leads back to the desk', async () => {
    const { page } = await suite.open(practiceWorld({ sign: 1 }), '/nowhere');
    await page.getByRole('heading', { name: 'There is nothing at this address.', level: 1 }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Inbox' }).click();
    await title(page).waitFor();
    // With an item open, as soon as there is one.
    expect(new URL(page.url()).pathname).toMatch(/^\/inbox(?:\/|$)/u);
  });

  test.each([['en-GB', 'The screen could not be loaded.'], ['de-DE', 'Der Bildschirm ließ sich nicht laden.']])('a start that fails says so and leaves no white page (%s)', async (locale, says) => {
    const { page } = await suite.open(practiceWorld(), 'about:blank', { locale });
    await page.route('**/_app/immutable/entry/app.*', (route) => route.abort());
    await page.goto('/inbox');
    expect(await page.getByRole('alert').textContent()).toContain(says);
  });

  test('without a session it says which address to open', async () => {
    const world = practiceWorld();
    world.signedIn = false;
    const { page } = await suite.open(world);
    await page.getByText('Open the address that “npm start” printed.').waitFor();
    world.signedIn = true;
    await page.getByRole('button', { name: 'I have opened it' }).click();
    await title(page).waitFor();
    expect(await page.getByText('Open the address that “npm start” printed.').count()).toBe(0);
  });

  test('a résumé is brought with preferences and boards, and its campaign starts', async () => {
    const world = new World();
    const { page } = await suite.open(world, '/');
    world.campaigns = practiceWorld().campaigns;
    await page.getByLabel(/paste it here/u).fill('Ines Halvorsen\nPlatform Engineer\n');
    await page.getByLabel(/Titles you look for/u).fill('Platform Engineer\nSRE');
    await page.getByLabel('Lowest pay a year').fill('82000');
    await page.getByLabel(/Career boards/u).fill('https://boards.greenhouse.io/acme\nnonsense');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByText('This board could not be added: nonsense').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'First campaign' }).waitFor();
    const made = world.asked.find((r) => r.path.endsWith('/candidates'))?.body as { resume: { format: string }; preferences: { titles: string[]; salaryFloor: unknown } };
    expect(made.resume.format).toBe('text');
    expect(made.preferences).toMatchObject({ titles: ['Platform Engineer', 'SRE'], salaryFloor: { minor: 8_200_000, currency: 'EUR' } });
  });

  test('a campaign is started over boards by link, watched, paused and ended', async () => {
    const world = practiceWorld({ sign: 0 });
    const { page } = await suite.open(world, '/campaigns/new');
    await page.getByLabel('Name').fill('Platform work');
    await page.getByLabel('Add a board by link').fill('https://jobs.lever.co/acme');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('checkbox', { name: /Harrow/u }).check();
    await page.getByRole('button', { name: 'Start it' }).click();
    await page.getByRole('heading', { name: 'Platform work' }).waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('status').getByText('paused').waitFor();
    await page.getByRole('button', { name: 'End' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End' }).click();
    await page.getByRole('status').getByText('ended').waitFor();
    expect(world.campaigns.at(-1)).toMatchObject({ name: 'Platform work', state: 'ended' });
    expect(world.campaigns.at(-1)?.boards).toHaveLength(1);
  });

  test('an opening is found by words in the address, and taken by hand', async () => {
    const world = practiceWorld({ sign: 0 });
    const { page } = await suite.open(world, '/openings?state=eligible');
    await page.getByRole('link', { name: /Vela Bank/u }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.locator('a[data-row]:focus').count()).toBe(1);
    await page.keyboard.press('/');
    await page.keyboard.type('vela');
    await expect.poll(() => page.url()).toContain('q=vela');
    await page.getByRole('link', { name: /Backend Engineer, Payments/u }).click();
    await page.getByRole('button', { name: 'Take it' }).click();
    await page.getByText('Taken. It is being prepared').waitFor();
    await page.goBack();
    await expect.poll(() => page.url()).toContain('q=vela');
  });

  test('all sending is stopped and let go on', async () => {
    const world = practiceWorld({ sign: 0 });
    const { page } = await suite.open(world, '/settings');
    await page.getByRole('button', { name: 'Stop all sending' }).click();
    await expect.poll(() => world.sendingPaused).toBe(true);
    await page.getByRole('link', { name: 'Sending is stopped' }).waitFor();
    await page.getByRole('button', { name: 'Let sending go on' }).click();
    await expect.poll(() => world.sendingPaused).toBe(false);
  });

  test('it speaks German, and keeps the theme over a reload', async () => {
    const { page } = await suite.open(practiceWorld(), '/settings', { locale: 'de-DE' });
    await page.getByRole('heading', { name: 'Einstellungen' }).waitFor();
    await page.getByRole('radio', { name: 'Dunkel' }).check();
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
  });

  test('the palette finds a place and an item', async () => {
    const { page } = await suite.open(practiceWorld());
    await title(page).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('openings');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Openings' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/openings');
  });

  test.each(['applications', 'openings', 'campaigns'])('an address in %s that names nothing says so under a heading, and leads to the list', async (list) => {
    const { page } = await suite.open(practiceWorld(), `/${list}/00000000-0000-4000-8000-000000000000`);
    await page.getByRole('heading', { name: 'This is not there any more.', level: 1 }).waitFor();
    await expect.poll(() => page.title()).toContain('This is not there any more.');
    await page.getByRole('main').getByRole('link').click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/${list}`);
  });
});
