import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { wrongDate } from '#api/candidates/record.errors.ts';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld } from './fake/world.ts';

const suite = new ScreenSuite();

describe.skipIf(whyNoSite !== null)(`the record${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('a fact is added, corrected, pinned and removed, by keyboard where one types', async () => {
    const { page, world, complaints } = await suite.open(practiceWorld(), '/candidate');
    await page.getByRole('button', { name: 'Add a fact' }).click();
    const form = page.getByRole('form', { name: 'Add a fact' });
    await form.getByLabel('In words').fill('Taught five parrots to say deploy');
    await page.keyboard.press('Tab');
    await form.getByRole('button', { name: 'Keep' }).press('Enter');
    const row = page.getByRole('listitem').filter({ hasText: 'Taught five parrots to say deploy' });
    await row.getByText('yours').waitFor();
    await row.getByRole('button', { name: /^Pin/u }).click();
    await row.getByText('in every résumé', { exact: true }).waitFor();
    await row.getByRole('button', { name: /^Edit/u }).click();
    await page.getByLabel('In words').fill('Taught six parrots to say deploy');
    await page.getByRole('form', { name: 'Edit' }).getByRole('button', { name: 'Keep' }).click();
    const changed = page.getByRole('listitem').filter({ hasText: 'Taught six parrots' });
    await changed.getByRole('button', { name: /^Remove/u }).first().click();
    await changed.getByRole('group').getByRole('button', { name: 'Remove', exact: true }).click();
    await expect.poll(() => world.people[0]?.facts.some((f) => f.text.includes('parrots'))).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('a refused fact says why and keeps what was typed', async () => {
    const { page, world } = await suite.open(practiceWorld(), '/candidate');
    world.refuse = { path: /\/facts$/u, error: wrongDate('soon') };
    await page.getByRole('button', { name: 'Add a fact' }).click();
    await page.getByLabel('In words').fill('Won the cup');
    await page.getByRole('form', { name: 'Add a fact' }).getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('alert').getByText('is no date').waitFor();
    expect(await page.getByLabel('In words').inputValue()).toBe('Won the cup');
  });

  test('another file says what it brought, and the review shows it beside its source, on a phone', async () => {
    const { page } = await suite.open(practiceWorld(), '/candidate', { phone: true });
    await page.getByLabel('Résumé file').setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await page.getByText('1 fact added, 0 filled in, 30 known already.').waitFor();
    await page.getByRole('link', { name: 'Look at it beside its source' }).click();
    expect(await page.getByRole('listitem').filter({ hasText: 'Best talk, 2020' }).getByText('cv.pdf, 10–30').textContent()).toContain('cv.pdf');
  });

  test('things never to say, a template and a master résumé are kept, in German', async () => {
    const { page, world } = await suite.open(practiceWorld(), '/candidate/writing', { locale: 'de-DE' });
    await page.getByLabel('Was nie gesagt wird').fill('Sommerfest\nExcel');
    await page.getByLabel('dicht').check();
    await page.getByRole('button', { name: 'Behalten' }).click();
    await page.getByText('Es gilt für alles, was ab jetzt geschrieben wird.').waitFor();
    expect(world.asked.find((a) => a.method === 'PUT')?.body).toMatchObject({ neverSay: ['Sommerfest', 'Excel'], template: 'compact', paper: null });
    await page.getByRole('button', { name: 'Neuer Stamm-Lebenslauf' }).click();
    const form = page.getByRole('form');
    await form.getByLabel('Name').fill('Plattform');
    const boxes = form.getByRole('checkbox');
    await boxes.nth(2).check();
    await boxes.nth(5).check();
    await form.getByRole('button', { name: /^Nach oben/u }).last().click();
    await form.getByRole('button', { name: 'Behalten' }).click();
    expect(await page.getByRole('link', { name: 'Plattform als PDF' }).getAttribute('href')).toContain('format=pdf');
  });

  test('before signing: quality in parts, what the models cost, one part anew by an instruction, a change taken back', async () => {
    const world = practiceWorld({ sign: 1 });
    const id = world.applications.find((a) => a.stage === 'awaiting_approval')?.id ?? '';
    const { page } = await suite.open(world, `/inbox/${id}`);
    await page.getByRole('heading', { name: 'What would raise the match, truthfully' }).waitFor();
    await page.getByText(/of \d+ requirements covered/u).first().waitFor();
    await page.getByText('$0.011 of at most $0.05').waitFor();
    const anew = page.getByRole('region', { name: 'Write one part anew' });
    await anew.getByLabel('Part').selectOption({ label: 'Letter, paragraph 2' });
    await anew.getByLabel('Instruction').fill('make them love me');
    await anew.getByRole('button', { name: 'Propose' }).click();
    await anew.getByText('The writer without a model understands').waitFor();
    await anew.getByLabel('Instruction').fill('more formal');
    await anew.getByRole('button', { name: 'Propose' }).click();
    await anew.getByRole('button', { name: 'Take it' }).click();
    await expect.poll(() => world.asked.some((a) => a.path.endsWith('/edit') && (a.body as { letter: unknown }).letter !== null)).toBe(true);
  });

  test('everything that was written stands in one list, to read and to take along', async () => {
    const world = practiceWorld({ sign: 3 });
    const { page } = await suite.open(world, '/candidate');
    await page.getByRole('navigation', { name: 'The record' }).getByRole('link', { name: 'Documents' }).click();
    const list = page.getByRole('region', { name: 'For applications' });
    await expect.poll(() => list.getByRole('listitem').count()).toBe(3);
    await list.getByText('version 2').waitFor();
    expect(await list.getByRole('link', { name: /^Letter, Senior Platform Engineer, Harrow & Pike as PDF/u }).getAttribute('href')).toBe(`/api/v1/applications/${world.applications[0]?.id}/documents/letter?format=pdf`);
    await page.getByRole('searchbox').fill('lumen');
    await expect.poll(() => list.getByRole('listitem').count()).toBe(1);
  });
});
