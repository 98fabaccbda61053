import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { refusedDecision } from '#api/applications/applications.errors.ts';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld, World } from './fake/world.ts';

const suite = new ScreenSuite();
const canSign = (page: Page) => page.locator('button:enabled[aria-describedby=signing-says]').waitFor();
const refusing = (path: RegExp) => ({ path, error: refusedDecision('moved_on') });
const asked = (world: World, path: RegExp) => world.asked.filter((one) => path.test(one.path)).length;

describe.skipIf(whyNoSite !== null)(`what a person did or wrote is not lost${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('a double click on Sign signs one application once, and an undo that nobody answered can be tried again', async () => {
    const world = practiceWorld({ sign: 3 });
    const { page } = await suite.open(world);
    await canSign(page);
    await page.getByRole('button', { name: 'Sign', exact: true }).dblclick({ delay: 20 });
    const undo = page.getByTestId('outbox').getByRole('button', { name: 'Undo' });
    await undo.waitFor();
    expect([asked(world, /\/sign$/u), world.applications.filter(({ stage }) => stage === 'held').length]).toEqual([1, 1]);
    await page.context().setOffline(true);
    await undo.click();
    await page.getByTestId('notice').getByText('The program did not answer.').waitFor();
    await page.context().setOffline(false);
    await undo.click();
    await expect.poll(() => world.applications.filter(({ stage }) => stage === 'held').length).toBe(0);
    expect(asked(world, /\/sign$/u)).toBe(1);
  });

  test('a tab that is chosen stays chosen beside the open item, and refused answers stand where they were written', async () => {
    const world = practiceWorld({ sign: 1 });
    world.add({ stage: 'needs_you', needsYou: 'unknown_question' });
    const { page } = await suite.open(world);
    await canSign(page);
    const tab = page.getByRole('button', { name: 'Needs you 1' });
    await tab.click();
    await page.getByRole('region', { name: 'Waiting for you' }).getByRole('listitem').getByText('asks:').waitFor();
    expect(await tab.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('j');
    const notice = page.getByLabel('What is your notice period?');
    await notice.fill('Three months');
    await page.getByRole('radio', { name: 'No' }).check();
    world.refuse = refusing(/\/answer$/u);
    await page.getByRole('button', { name: 'Go on with these answers' }).click();
    await page.getByRole('alert').getByText('The application has moved on meanwhile.').waitFor();
    expect([await notice.inputValue(), await page.getByRole('radio', { name: 'No' }).isChecked()]).toEqual(['Three months', true]);
  });

  test('changed words that were refused are there when they are changed again; without single keys a digit rejects nothing', async () => {
    const world = practiceWorld({ sign: 2 });
    const { page } = await suite.open(world);
    await canSign(page);
    await page.getByRole('button', { name: 'Edit', exact: true }).last().click();
    const words = page.getByRole('dialog').getByRole('textbox', { name: /Paragraph/u }).last();
    await words.fill('I look forward to hearing from you.');
    world.refuse = refusing(/\/edit$/u);
    await page.getByRole('button', { name: 'Check and prepare again' }).click();
    await page.getByRole('alert').getByText('The application has moved on meanwhile.').waitFor();
    await page.getByRole('button', { name: 'Edit', exact: true }).last().click();
    expect(await words.inputValue()).toBe('I look forward to hearing from you.');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.keyboard.press('?');
    await page.getByRole('switch', { name: 'Single-letter keys' }).uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Reject', exact: true }).click();
    await page.getByRole('dialog').getByText('Why not?').waitFor();
    await page.keyboard.press('4');
    await page.getByRole('dialog').getByRole('button', { name: 'The pay' }).click();
    await expect.poll(() => world.asked.filter((one) => one.path.endsWith('/reject')).map((one) => one.body)).toEqual([{ reason: 'pay', note: '' }]);
  });

  test('the day of an interview that was refused is there when it is said again', async () => {
    const world = practiceWorld({ sign: 0 });
    const application = world.add({ stage: 'following_up' });
    world.addMail(application, 'in');
    Object.assign(application.mails[0] ?? {}, { proposed: { day: '2026-11-24', time: '10:00' } });
    const { page } = await suite.open(world);
    const day = page.getByLabel('Day');
    const time = page.getByLabel('Time, if you know it');
    await page.getByRole('button', { name: 'Yes: An interview' }).click();
    await day.fill('2026-12-01');
    await time.fill('15:30');
    world.refuse = refusing(/\/confirm$/u);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('alert').getByText('The application has moved on meanwhile.').waitFor();
    await page.getByRole('button', { name: 'Yes: An interview' }).click();
    expect([await day.inputValue(), await time.inputValue()]).toEqual(['2026-12-01', '15:30']);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect.poll(() => application.interviews).toMatchObject([{ day: '2026-12-01' }]);
  });

  test('sending that could not be stopped is told', async () => {
    const world = practiceWorld({ sign: 0 });
    const { page } = await suite.open(world, '/settings');
    world.refuse = refusing(/\/sending$/u);
    await page.getByRole('button', { name: 'Stop all sending' }).click();
    await page.getByTestId('notice').getByText('The application has moved on meanwhile.').waitFor();
    await page.getByRole('button', { name: 'Stop all sending' }).click();
    await expect.poll(() => world.sendingPaused).toBe(true);
  });

  test('a first campaign that could not be started makes nobody twice', async () => {
    const world = new World();
    const { page } = await suite.open(world, '/');
    await page.getByLabel(/paste it here/u).fill('Ines Halvorsen\nPlatform Engineer\n');
    await page.getByLabel(/Career boards/u).fill('https://boards.greenhouse.io/acme');
    world.refuse = refusing(/\/campaigns$/u);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('alert').getByText('The application has moved on meanwhile.').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'Ines Halvorsen', level: 1 }).waitFor();
    expect(world.people).toHaveLength(1);
  });

  test('back undoes what was chosen among the openings, and typing is one step with what was typed over', async () => {
    const { page } = await suite.open(practiceWorld(), '/openings');
    const search = () => new URL(page.url()).search;
    await page.getByRole('button', { name: 'Passed over', exact: true }).click();
    await expect.poll(search).toBe('?state=skipped');
    await page.getByRole('searchbox').fill('vela');
    await expect.poll(search).toContain('q=vela');
    await page.getByRole('checkbox', { name: 'no longer listed' }).check();
    await expect.poll(search).toContain('gone=true');
    await page.goBack();
    await expect.poll(search).toBe('?q=vela&state=skipped');
    await page.goBack();
    await expect.poll(search).toBe('');
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('');
  });
});
