import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences } from '#domain/form/filled-form.ts';
import type { FormPlan, FormQuestion } from '#domain/form/form-plan.ts';
import { systemOfForm } from '#domain/form/system-of-form.ts';
import type { BoardSystem } from '#practice/employers/employer.ts';
import { ownSites, pagedEmployer } from '#practice/employers/own-sites.ts';
import { formAddress } from '#practice/forms/address.ts';
import { createPracticeServer } from '#practice/server.ts';
import type { PracticeServer } from '#practice/server.ts';
import type { LogEntry } from '#practice/site/log.ts';
import type { FormBrowser, FormTarget } from './browser.port.ts';
import { createChromiumBrowser } from './chromium-browser.ts';
import { createChromiumHost } from './chromium-host.ts';
import { sampleFilling } from './testing.ts';

const host = createChromiumHost({ report: () => {} });
const folder = mkdtempSync(join(tmpdir(), 'practice-'));
const { signal } = new AbortController();
let practice: PracticeServer;
let browser: FormBrowser;

beforeAll(async () => {
  practice = await createPracticeServer({ folder, receiptDelayMs: null, employers: [...ownSites, pagedEmployer] });
  browser = createChromiumBrowser(host, { practiceOrigin: practice.url, limit: 4 });
});
afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await host[Symbol.asyncDispose]();
  await practice.close();
  rmSync(folder, { recursive: true, force: true });
});

const formOf = (system: BoardSystem, n = 0): FormTarget => {
  const employer = practice.site.employers.find((e) => e.system === system);
  if (employer === undefined) throw new Error(`no employer with ${system}`);
  const url = formAddress(practice.url, employer, employer.postings[n]?.id ?? '');
  return { system: systemOfForm(url), url, candidateKind: 'practice' };
};
const came = (target: FormTarget, kind: LogEntry['kind']) => practice.site.log.all().filter((e) => e.kind === kind && target.url.includes(`/${e.employer}/`) && target.url.includes(e.posting));
const asked = ({ questions }: FormPlan, id: string): Pick<FormQuestion, 'kind' | 'required'> & { readonly options: readonly string[] } => {
  const found = questions.find((q) => q.id === id);
  if (found === undefined) throw new Error(`${id} is not asked: ${questions.map((q) => q.id).join(', ')}`);
  return { kind: found.kind, required: found.required, options: found.options.map((o) => o.label) };
};

/** Fills a whole form, sends it, and answers what the employer got. */
async function send(target: FormTarget): Promise<LogEntry | undefined> {
  await using session = await browser.open(target, signal);
  const { answers, files } = sampleFilling(await session.plan());
  await session.fill(answers, files);
  expect(differences(answers, await session.readBack())).toEqual([]);
  expect(came(target, 'application')).toEqual([]);
  await session.click(() => {});
  expect(await session.outcome(60_000)).toMatchObject({ kind: 'accepted', handOver: null });
  const [arrived, ...more] = came(target, 'application');
  expect(more).toEqual([]);
  expect(arrived?.files.map((f) => f.sha256).sort()).toEqual(files.map((f) => createHash('sha256').update(f.bytes).digest('hex')).sort());
  return arrived;
}

describe.concurrent('forms of employers’ own making', () => {
  test.each<[BoardSystem, string, number]>([
    ['framed', 'in a frame', 0], ['greenhouse_embed', 'of Greenhouse in a frame', 0], ['wizard', 'in pages that are drawn one by one', 0], ['wizard', 'in pages that are shown one by one', 1], ['widgets', 'of drawn controls', 1],
  ])('one %s is filled whole, read back equal and accepted once (%s)', async (system, _how, posting) => {
    expect(await send(formOf(system, posting))).toMatchObject({ accepted: true });
  });

  test('a form in a frame is that system’s own', async () => {
    const { plan } = await browser.inspect(formOf('greenhouse_embed', 1), signal);
    expect(plan).toMatchObject({ system: 'greenhouse', handOver: [] });
  });

  test('all pages of a form are read, and nothing leaves it for that', async () => {
    const target = formOf('wizard', 0);
    const { plan } = await browser.inspect(target, signal);
    expect(plan.questions.map((q) => q.id).filter((id) => ['fullname', 'q-available', 'cv', 'privacy'].includes(id))).toEqual(['fullname', 'q-available', 'cv', 'privacy']);
    // The invented words that turn its pages reach nobody.
    expect(JSON.stringify(practice.site.log.all())).not.toContain('invalid.example');
  });

  test('drawn lists, buttons and switches are questions with their options; a tucked-away field is none', async () => {
    const { plan } = await browser.inspect(formOf('widgets', 0), signal);
    expect(asked(plan, 'q-heard')).toEqual({ kind: 'one_of', required: true, options: ['Company careers page', 'Job board', 'Referral', 'Event', 'Other'] });
    expect(asked(plan, 'q-years-kubernetes')).toEqual({ kind: 'one_of', required: true, options: ['Less than 1', '1 to 2', '3 to 5', 'More than 5'] });
    expect(asked(plan, 'q-permit-denmark')).toEqual({ kind: 'yes_no', required: true, options: ['Yes', 'No'] });
    expect(asked(plan, 'q-tools-which-of-these-have-you-used-')).toEqual({ kind: 'many_of', required: false, options: ['Kubernetes', 'Terraform', 'Ansible'] });
    expect([asked(plan, 'cv').kind, asked(plan, 'letter').kind, asked(plan, 'privacy'), asked(plan, 'q-available').kind]).toEqual(['file', 'file', { kind: 'consent', required: true, options: ['Yes'] }, 'date']);
    expect(plan.questions.map((q) => q.id)).not.toContain('fax');
  });

  test('an answer that a drawn list does not offer is the person’s', async () => {
    await using session = await browser.open(formOf('widgets', 1), signal);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a form is filled here, no array
    await expect(session.fill([{ questionId: 'q-years-sql', values: ['Since yesterday'] }], [])).rejects.toMatchObject({ name: 'FieldTrouble', questionId: 'q-years-sql' });
  });

  test('a page that follows once the first was sent is the person’s, and no application is claimed', async () => {
    const target = formOf('pages');
    await using session = await browser.open(target, signal);
    const { answers, files } = sampleFilling(await session.plan());
    await session.fill(answers, files);
    await session.click(() => {});
    expect(await session.outcome(60_000)).toMatchObject({ kind: 'not_accepted', handOver: 'assisted_only', marker: 'the form goes on with a further page: Step 2 of 2' });
    expect([came(target, 'upload').length, came(target, 'application')]).toEqual([1, []]);
  });
});
