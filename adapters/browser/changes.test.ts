import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { formFingerprint } from '#domain/form/fingerprint.ts';
import { differences } from '#domain/form/filled-form.ts';
import type { FormPlan } from '#domain/form/form-plan.ts';
import { systemOfForm } from '#domain/form/system-of-form.ts';
import { formAddress } from '#practice/forms/address.ts';
import { createPracticeServer } from '#practice/server.ts';
import type { PracticeServer } from '#practice/server.ts';
import type { Fault } from '#practice/site/faults.ts';
import type { FormBrowser, FormTarget } from './browser.port.ts';
import { createChromiumBrowser } from './chromium-browser.ts';
import { createChromiumHost } from './chromium-host.ts';
import { sampleFilling, unrecorded } from './testing.ts';

const host = createChromiumHost({ report: () => {} });
const folder = mkdtempSync(join(tmpdir(), 'practice-'));
const signal = new AbortController().signal;
let practice: PracticeServer;
let browser: FormBrowser;

beforeAll(async () => {
  practice = await createPracticeServer({ folder, receiptDelayMs: null });
  browser = createChromiumBrowser(host, { practiceOrigin: practice.url, record: unrecorded });
});
afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await host[Symbol.asyncDispose]();
  await practice.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => practice.site.faults.clear());

const put = (fault: Fault['fault'], delayMs = 0) => practice.site.faults.add({ fault, employer: null, posting: null, probability: 1, times: null, delayMs });

/** Ends the process of the page at an address. */
async function crash(url: string): Promise<void> {
  const page = (await host.browser()).contexts().flatMap((context) => context.pages()).find((open) => open.url() === url);
  if (page === undefined) throw new Error(`no page is open at ${url}`);
  const crashed = page.waitForEvent('crash');
  const devtools = await page.context().newCDPSession(page);
  // It never answers: what would answer is gone.
  devtools.send('Page.crash').catch(() => null);
  await crashed;
}

const formOf = (token: string): FormTarget => {
  const employer = practice.site.employers.find((e) => e.token === token);
  if (employer === undefined) throw new Error(`no employer ${token}`);
  const url = formAddress(practice.url, employer, employer.postings[0]?.id ?? '');
  return { system: systemOfForm(url), url, candidateKind: 'practice' };
};

const plans = new Map<string, Promise<FormPlan>>();
/** What a form asks while nothing of it has changed, read once. */
function planned(token: string): Promise<FormPlan> {
  const known = plans.get(token) ?? browser.inspect(formOf(token), signal).then(({ plan }) => plan);
  plans.set(token, known);
  return known;
}

test.each(['harrowandpike', 'lumengrid', 'velabank'])('the form of %s has one fingerprint as long as it asks the same', async (token) => {
  const signed = formFingerprint(await planned(token));
  const read = async () => formFingerprint((await browser.inspect(formOf(token), signal)).plan);
  // Read again, beside other words of the posting.
  put('change_posting');
  expect(await read()).toBe(signed);
  put('add_question');
  expect(await read()).not.toBe(signed);
});

test.each(['harrowandpike', 'lumengrid'])('the form of %s says which option is gone when one was renamed after signing', async (token) => {
  const choice = (await planned(token)).questions.find((q) => q.required && q.options.length > 2);
  put('rename_option');
  await using session = await browser.open(formOf(token), signal);
  const [first] = choice?.options ?? [];
  const answers = [{ questionId: choice?.id ?? '', values: [first?.label ?? ''] }];
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a form is filled here, no array
  await expect(session.fill(answers, [])).rejects.toMatchObject({ name: 'FieldTrouble', questionId: choice?.id });
});

test.each(['harrowandpike', 'velabank'])('a file that %s does not take is told, not sent around', async (token) => {
  put('upload_refused');
  await using session = await browser.open(formOf(token), signal);
  const { answers, files } = sampleFilling(await session.plan());
  await expect(session.fill(answers, files)).rejects.toMatchObject({ name: 'FieldTrouble', next: 'hand_over' });
});

test('what a résumé parser wrote is written over', async () => {
  await using session = await browser.open(formOf('lumengrid'), signal);
  const { answers, files } = sampleFilling(await session.plan(), 'required');
  await session.fill(answers, files);
  const filled = await session.readBack();
  expect(differences(answers, filled)).toEqual([]);
  expect(JSON.stringify(filled)).not.toMatch(/CURRICULUM|parser\.example|Page 1 of 2/u);
});

test('what a parser writes long after the file is written over too', async () => {
  put('parser_overwrites');
  await using session = await browser.open(formOf('tallowmill'), signal);
  const { answers, files } = sampleFilling(await session.plan());
  const { uploadsBeforeClick } = await session.fill(answers, files);
  const filled = await session.readBack();
  expect([differences(answers, filled), uploadsBeforeClick.length]).toEqual([[], files.length]);
});

// At a form that sends by a script: while a plain one waits for its reply, Chromium lets nothing be done to its page.
describe('a page that dies', () => {
  test('before the click is opened anew later', async () => {
    const target = formOf('velabank');
    await using session = await browser.open(target, signal);
    const { answers, files } = sampleFilling(await session.plan(), 'required');
    await crash(target.url);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a form is filled here, no array
    await expect(session.fill(answers, files)).rejects.toMatchObject({ name: 'FormTrouble', next: 'retry' });
  });

  test('after the click leaves its outcome unknown', async () => {
    const target = formOf('velabank');
    await using session = await browser.open(target, signal);
    const { answers, files } = sampleFilling(await session.plan(), 'required');
    put('slow', 60_000);
    await session.fill(answers, files);
    await session.click(() => {});
    await expect.poll(() => practice.site.log.all().some((e) => e.kind === 'application' && e.employer === 'velabank')).toBe(true);
    await crash(target.url);
    const { kind, marker } = await session.outcome(20_000);
    expect([kind, marker.split(';')[0]]).toEqual(['unknown', 'the page crashed']);
  });
});

test('an answer that is longer than its field is refused before anything is typed; a value that the form cut is seen at the read-back', async () => {
  await using session = await browser.open(formOf('harrowandpike'), signal);
  const long = [{ questionId: 'first_name', values: ['x'.repeat(256)] }];
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a form is filled here, no array
  await expect(session.fill(long, [])).rejects.toThrow('takes 255 characters');
  expect((await session.readBack()).answers).toContainEqual({ questionId: 'first_name', values: [] });
  const { answers, files } = sampleFilling(await session.plan(), 'required');
  await session.fill(answers, files);
  const signed = answers.map((a) => (a.questionId === 'first_name' ? { ...a, values: [`${a.values[0] ?? ''}x`] } : a));
  expect(differences(signed, await session.readBack())).toMatchObject([{ questionId: 'first_name' }]);
});
