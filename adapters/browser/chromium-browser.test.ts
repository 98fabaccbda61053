import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createPracticeServer } from '#practice/server.ts';
import type { PracticeServer } from '#practice/server.ts';
import type { FormSystem } from '#domain/form/form-plan.ts';
import { differences } from '#domain/form/filled-form.ts';
import type { FormBrowser, FormTarget, SubmitOutcome } from './browser.port.ts';
import { createChromiumBrowser } from './chromium-browser.ts';
import { createChromiumHost } from './chromium-host.ts';
import { sampleFilling } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'practice-'));
let practice: PracticeServer;
const host = createChromiumHost({ report: () => {} });
let browser: FormBrowser;
const signal = new AbortController().signal;

beforeAll(async () => {
  practice = await createPracticeServer({ folder, receiptDelayMs: null });
  browser = createChromiumBrowser(host, { practiceOrigin: practice.url });
});
afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await host[Symbol.asyncDispose]();
  await practice.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => practice.site.faults.clear());

const leverSite = (n = 0) => `${practice.url}/jobs.lever.co/lumengrid/${practice.site.employer('lever', 'lumengrid')?.postings[n]?.id ?? ''}/apply`;
const targets: Readonly<Record<string, () => FormTarget>> = {
  greenhouse: () => ({ system: 'greenhouse', url: `${practice.url}/job-boards.greenhouse.io/harrowandpike/jobs/7100231004`, candidateKind: 'practice' }),
  'greenhouse with self-identification': () => ({ system: 'greenhouse', url: `${practice.url}/job-boards.greenhouse.io/kestreldata/jobs/6200417002`, candidateKind: 'practice' }),
  lever: () => ({ system: 'lever', url: leverSite(2), candidateKind: 'practice' }),
};
const targetOf = (system: FormSystem): FormTarget => {
  const target = targets[system]?.();
  if (target === undefined) throw new Error(`no practice form of ${system}`);
  return target;
};

/** Fills with the sample applicant, clicks, and says what came of it. */
async function submit(target: FormTarget, timeoutMs = 10_000): Promise<{ outcome: SubmitOutcome; posts: number }> {
  const before = practice.site.log.all().filter((e) => e.kind === 'application').length;
  await using session = await browser.open(target, signal);
  const { answers, files } = sampleFilling(await session.plan());
  await session.fill(answers, files);
  await session.click(() => {});
  const outcome = await session.outcome(timeoutMs);
  return { outcome, posts: practice.site.log.all().filter((e) => e.kind === 'application').length - before };
}

describe.each(Object.keys(targets))('%s', (name) => {
  test('a form filled whole reads back equal, is clicked once, and arrives with the same bytes', async () => {
    const target = targets[name]?.() ?? targetOf('greenhouse');
    await using session = await browser.open(target, signal);
    const plan = await session.plan();
    const { answers, files } = sampleFilling(plan);
    const before = practice.site.log.all().length;
    const { uploadsBeforeClick } = await session.fill(answers, files);
    expect(uploadsBeforeClick.length).toBeGreaterThan(0);
    expect(differences(answers, await session.readBack())).toEqual([]);

    let asked = 0;
    await session.click(() => { asked += 1; });
    await expect(session.click(() => {})).rejects.toThrow('clicked before');
    const outcome = await session.outcome(10_000);
    expect([asked, outcome.kind]).toEqual([1, 'accepted']);
    expect(outcome.replySha256).toMatch(/^[0-9a-f]{64}$/);
    expect(outcome.screenshot.byteLength).toBeGreaterThan(1_000);

    const arrived = practice.site.log.all().slice(before).filter((e) => e.kind === 'application');
    expect(arrived).toHaveLength(1);
    expect(arrived[0]?.files.map((f) => f.sha256).sort()).toEqual(files.map((f) => createHash('sha256').update(f.bytes).digest('hex')).sort());
    const sent = JSON.stringify(arrived[0]?.fields);
    for (const { values, questionId } of answers.filter((a) => plan.questions.find((q) => q.id === a.questionId)?.kind === 'email')) expect([questionId, sent.includes(values[0] ?? 'nothing')]).toEqual([questionId, true]);
  });
});

describe.each<FormSystem>(['greenhouse', 'lever'])('faults at a form of %s', (system) => {
  const cases: readonly (readonly [string, SubmitOutcome['kind'], SubmitOutcome['handOver'], number])[] = [
    ['drop_reply', 'unknown', null, 1],
    ['reset', 'unknown', null, 1],
    ['error_500', 'unknown', null, 1],
    ['no_answer', 'unknown', null, 1],
    ['slow', 'accepted', null, 1],
    ['refuse', 'not_accepted', null, 1],
    ['duplicate', 'not_accepted', null, 1],
    ['captcha', 'not_accepted', 'captcha', 1],
    ...(system === 'greenhouse' ? [['code', 'not_accepted', 'emailed_code', 1] as const] : []),
  ];
  test.each(cases)('%s ends as %s', async (fault, kind, handOver, posts) => {
    practice.site.faults.add({ fault: fault as 'reset', employer: null, posting: null, probability: 1, times: null, delayMs: 1_500 });
    const { outcome, posts: arrived } = await submit(targetOf(system), 6_000);
    expect([outcome.kind, outcome.handOver, arrived]).toEqual([kind, handOver, posts]);
    expect(outcome.marker).not.toBe('');
  });
});
