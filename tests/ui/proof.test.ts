import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ScreenSuite, whyNoSite } from './fake/screens.ts';
import { practiceWorld } from './fake/world.ts';

const suite = new ScreenSuite();

/** An application that waits for an answer, and for a file that nobody else has. */
function asksForCertificate() {
  const world = practiceWorld({ sign: 0 });
  const application = world.add({ stage: 'needs_you', needsYou: 'unknown_question' });
  application.needsYou?.questions.push({ id: 'certificate', label: 'Welding certificate', kind: 'file', required: true, options: [], maxLength: null, accept: ['.pdf'], sensitive: false, section: null });
  return { world, application };
}

describe.skipIf(whyNoSite !== null)(`proof and patience${whyNoSite === null ? '' : ` (skipped: ${whyNoSite})`}`, () => {
  beforeAll(() => suite.start());
  afterEach(() => suite.closeAll());
  afterAll(() => suite.end());

  test('from a story to its evidence: bytes, signature, checks, pictures, and all of it to take away', async () => {
    const world = practiceWorld({ sign: 0 });
    const { id } = world.add({ stage: 'following_up' });
    const { page, complaints } = await suite.open(world, `/applications/${id}`);
    await page.getByRole('link', { name: 'All of it, byte for byte' }).click();
    const sending = page.getByRole('region', { name: 'Sending 1, through the form' });
    await sending.getByText('The signature was made with this installation’s key').waitFor();
    expect(await sending.getByText('holds', { exact: true }).count()).toBe(5);
    await sending.getByText('its hash stays').waitFor();
    await sending.getByText('Page 2 filled in').waitFor();
    await sending.getByText('could not be kept: no space left on device').waitFor();
    const recording = sending.getByRole('group', { name: 'Recording' });
    await recording.getByRole('button', { name: 'Play' }).click();
    await recording.getByRole('img', { name: 'Recording, 2 s' }).waitFor();
    await recording.getByRole('slider', { name: 'Place in the recording' }).fill('0');
    await recording.getByRole('img', { name: 'Recording, 0 s' }).waitFor();
    await sending.getByText('The exact text that was signed').click();
    expect(await sending.getByLabel('Byte for byte').textContent()).toContain(id);
    expect(await page.getByRole('link', { name: 'All of it as one PDF' }).getAttribute('href')).toBe(`/api/v1/applications/${id}/evidence/export?format=pdf&language=en`);
    expect(await page.getByRole('link', { name: 'All of it as a ZIP' }).getAttribute('href')).toContain('format=zip');
    expect(complaints).toEqual([]);
  });

  test('what was made elsewhere: a receipt fills the form, a list shows what becomes of each row', async () => {
    const { page, world } = await suite.open(practiceWorld(), '/applications');
    await page.getByRole('link', { name: 'Made elsewhere' }).click();
    await page.getByLabel('The mail').fill('Thank you for applying for the role of Data Engineer at Vela Bank. We will be in touch.');
    await page.getByRole('button', { name: 'Read it' }).click();
    const form = page.getByRole('form', { name: 'One by one' });
    await expect.poll(() => form.getByLabel('Employer').inputValue()).toBe('Vela Bank');
    expect(await form.getByLabel('Title').inputValue()).toBe('Data Engineer');
    await form.getByRole('button', { name: 'Enter it' }).click();
    await page.getByRole('status').getByText('entered').waitFor();
    expect(world.asked.find((a) => a.path.endsWith('/elsewhere'))?.body).toMatchObject({ employer: 'Vela Bank', title: 'Data Engineer', sentOn: '2026-03-11', link: null, receipt: { from: 'jobs@harrowandpike.example' } });

    await page.getByLabel('CSV file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('company,title,date\nNorthmill,Engineer,2026-03-01\nOrbit,Cook,03/04/2026\n') });
    await page.getByText('This day could be two; write it as 2026-03-11.').waitFor();
    await page.getByRole('button', { name: 'Enter 1', exact: true }).click();
    await page.getByText('1 entered.').waitFor();
  });

  test('pacing is changed, quiet hours are set, and what waits for a date can be let go, in German', async () => {
    const world = practiceWorld();
    const held = world.add({ stage: 'held' });
    held.goesFrom = { why: 'same_employer', until: '2027-03-11T09:00:00.000Z' };
    const { page } = await suite.open(world, '/settings', { locale: 'de-DE' });
    await page.getByRole('link', { name: 'Obergrenzen, Abstände, Ruhezeiten' }).click();
    await page.getByLabel('Höchstens am Tag').fill('12');
    await page.getByLabel('Höchstens zugleich').fill('25');
    await page.getByLabel('Nichts geht hinaus zwischen').first().check();
    await page.getByLabel('Zeitzone').selectOption('Europe/Berlin');
    await page.getByRole('button', { name: 'Behalten' }).click();
    await page.getByText('wird neu gefragt').waitFor();
    expect(world.asked.find((a) => a.method === 'PUT')?.body).toEqual({ dailyCap: 12, windowSize: 25, spacingSeconds: 60, hostSpacingSeconds: 300, employerDays: 90, quietHours: { from: '22:00', to: '07:00', zone: 'Europe/Berlin' } });
    await page.getByText('kann gehen ab 11. März 2027').waitFor();
    await page.getByRole('button', { name: 'Trotzdem gehen lassen' }).click();
    await page.getByText('Nichts wartet auf einen Tag.').waitFor();
  });

  test('answers are kept by question, with several for one, and forgotten', async () => {
    const { page, world } = await suite.open(practiceWorld(), '/candidate/answers');
    const salary = page.getByRole('listitem').filter({ hasText: 'Expected salary' });
    await salary.getByText('Vela Bank, 2 March 2026').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Gender' }).getByText('Sensitive: only from what you stored').waitFor();
    await page.getByRole('button', { name: 'Another answer to this: Expected salary' }).click();
    await salary.getByRole('textbox', { name: 'Answer' }).fill('75,000 GBP');
    await salary.getByRole('button', { name: 'Keep', exact: true }).click();
    await salary.getByText('75,000 GBP').waitFor();
    expect(world.asked.filter((a) => a.method === 'PUT').map((a) => a.body)).toEqual([{ value: '75,000 GBP', variant: null }]);
    await page.getByRole('button', { name: 'Forget: Expected salary, 95,000 USD' }).click();
    await salary.getByText('95,000 USD').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Add an answer' }).click();
    await page.getByLabel('The question in your words').fill('Can you lift 20 kg?');
    await page.getByRole('form', { name: 'Add an answer' }).getByRole('textbox', { name: 'Answer' }).fill('Yes');
    await page.getByRole('form', { name: 'Add an answer' }).getByRole('button', { name: 'Keep' }).click();
    await page.getByText('can you lift 20 kg').waitFor();
  });

  test('an opening’s form can be looked at with the answer to every question', async () => {
    const world = practiceWorld({ sign: 1 });
    const { page } = await suite.open(world, `/openings/${world.applications[0]?.opening.id}`);
    await page.getByRole('link', { name: 'The form and your answers' }).click();
    await page.getByText('It shows a challenge only you can pass.').waitFor();
    await page.getByText('Nothing is filled in or spent by looking.').waitFor();
    await page.getByText('your résumé, written for this opening').first().waitFor();
    expect(await page.getByRole('definition').count()).toBeGreaterThan(3);
  });

  test('questions without a part, after one that has a title, stand under words of their own', async () => {
    const world = practiceWorld({ sign: 1 });
    const [application] = world.applications;
    application?.bundle?.questions.forEach((question, n) => Object.assign(question, { section: n < 2 ? 'About you' : null }));
    const { page } = await suite.open(world, `/openings/${application?.opening.id}/form`);
    await page.getByRole('heading', { name: 'Further questions', level: 3 }).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['About you', 'Further questions']);
  });

  test('a file that only the person has is brought and given, with all else that is asked', async () => {
    const { world, application } = asksForCertificate();
    const { page, complaints } = await suite.open(world);
    await page.getByLabel('What is your notice period?').fill('Three months');
    await page.getByRole('radio', { name: 'Yes' }).check();
    await page.getByRole('button', { name: 'Go on with these answers' }).click();
    await expect.poll(() => page.evaluate("document.activeElement?.tagName")).toBe('SELECT');
    await page.getByLabel(/^Add a file/u).setInputFiles({ name: 'welding.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await expect.poll(() => page.getByLabel('Welding certificate').inputValue()).toMatch(/^[0-9a-f]{64}$/u);
    await page.getByLabel('Always send it where this is asked').check();
    await page.getByRole('button', { name: 'Go on with these answers' }).click();
    await expect.poll(() => world.asked.find(({ path }) => path.endsWith('/answer'))?.body).toMatchObject({ answers: [{ values: ['Three months'] }, { values: ['Yes'] }, { questionId: 'certificate', values: [world.ownFiles[0]?.sha256], remember: true }] });
    expect([application.stage, complaints]).toEqual(['preparing', []]);
  });

  test('one that the form does not take cannot be chosen, and the form can be sent by hand all the same', async () => {
    const { world, application } = asksForCertificate();
    const { page, complaints } = await suite.open(world);
    await page.getByLabel(/^Add a file/u).setInputFiles({ name: 'welding.docx', mimeType: 'application/msword', buffer: Buffer.from('PK') });
    await expect.poll(() => page.getByRole('option', { name: /welding\.docx.*no file of this kind/u }).isDisabled()).toBe(true);
    expect([await page.getByLabel('Welding certificate').inputValue(), await page.getByRole('link', { name: 'Open the page' }).count()]).toEqual(['', 1]);
    await page.getByRole('button', { name: 'I sent it' }).click();
    await expect.poll(() => application.timeline.at(-1)?.step).toBe('recorded');
    expect([application.stage, complaints]).toEqual(['submitted', []]);
  });

  test('before signing another file takes the place of the written résumé; Documents keeps them, and says where one is always sent', async () => {
    const { page, world, complaints } = await suite.open(practiceWorld({ sign: 1 }));
    await page.getByRole('button', { name: /^Another file: Résumé/u }).click();
    const dialog = page.getByRole('dialog', { name: 'Which file is sent?' });
    await dialog.getByLabel(/^Add a file/u).setInputFiles({ name: 'mine.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await expect.poll(() => dialog.getByLabel('File', { exact: true }).inputValue()).toMatch(/^[0-9a-f]{64}$/u);
    await dialog.getByRole('button', { name: 'Prepare it with this file' }).click();
    await expect.poll(() => world.asked.find(({ path }) => path.endsWith('/answer'))?.body).toMatchObject({ answers: [{ questionId: 'resume', values: [world.ownFiles[0]?.sha256], remember: false }] });
    await page.getByText('This résumé is not sent').waitFor();
    expect(await page.getByRole('region', { name: 'What will be sent' }).getByRole('link').allTextContents()).toEqual([expect.stringContaining('Letter.pdf'), expect.stringContaining('mine.pdf')]);
    await page.goto(`${new URL(page.url()).origin}/candidate/documents`);
    const own = page.getByRole('region', { name: 'Files of your own' });
    await own.getByRole('checkbox', { name: 'Always sent for: Résumé' }).check();
    await expect.poll(() => world.ownFiles[0]?.topics).toEqual(['resume']);
    await own.getByRole('button', { name: 'Remove: mine.pdf' }).click();
    await own.getByText('None yet').waitFor();
    expect([world.ownFiles, complaints]).toEqual([[], []]);
  });

  test('what the person did not send in the form themselves is closed', async () => {
    const world = practiceWorld({ sign: 0 });
    const application = world.add({ stage: 'needs_you', needsYou: 'captcha' });
    const { page, complaints } = await suite.open(world);
    await page.getByRole('button', { name: 'I did not' }).click();
    await expect.poll(() => application.stage).toBe('closed');
    expect([application.ending, complaints]).toEqual(['rejected_by_person', []]);
  });
});
