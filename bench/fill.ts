import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createChromiumBrowser } from '#adapters/browser/chromium-browser.ts';
import { createChromiumHost } from '#adapters/browser/chromium-host.ts';
import { sampleFilling } from '#adapters/browser/testing.ts';
import { differences } from '#domain/form/filled-form.ts';
import type { FormAnswer, FormPlan } from '#domain/form/form-plan.ts';
import type { UploadFile } from '#adapters/browser/browser.port.ts';
import type { PracticeEmployer } from '#practice/employers/employer.ts';
import { harrowAndPike } from '#practice/employers/harrow-and-pike.ts';
import { ask } from '#practice/employers/questions.ts';
import { formAddress } from '#practice/forms/address.ts';
import { createPracticeServer } from '#practice/server.ts';
import { defineProgram } from '../evals/support/program.ts';
import { usageOf } from './support/family.ts';

/** Enough that a busy machine moves the middle of both alike. */
const rounds = 15;

/** A form of 20 fields and 2 files, in the shape of the old Greenhouse form: text, lists, choices, boxes, days. */
const employer: PracticeEmployer = {
  ...harrowAndPike, token: 'bench-fill', system: 'greenhouse_old',
  form: { phone: 'required', coverLetter: 'required', location: true, profileLink: true, eeoc: false, consent: true },
  postings: harrowAndPike.postings.slice(0, 1).map((posting) => ({
    ...posting,
    questions: [
      ask.permit('Germany'), ask.sponsorship, ask.salary('EUR'), ask.notice, ask.start, ask.heard, ask.why('Harrow & Pike'), ask.years('Kafka'), ask.years('Go'),
      ask.tools('Which stores have you run?', ['PostgreSQL', 'Redis', 'Cassandra']),
      ...[1, 2, 3, 4].map((n) => ({ key: `word-${n}`, label: `Tell us more, part ${n}`, kind: n % 2 === 0 ? ('long_text' as const) : ('text' as const), required: true, options: [] })),
    ],
  })),
};

export const { description, run } = defineProgram({
  description: 'A form of 20 fields and 2 files filled and read back in Chromium, beside a bare Playwright script that fills the same form.',
  data: 'practice/forms',
  targets: { fill_s: { atMost: 10 }, ratio: { atMost: 1.5 }, fields: { atLeast: 20 }, files: { atLeast: 2 }, wrong: { atMost: 0 } },
  sabotages: [],
  async work({ say }) {
    const folder = await mkdtemp(join(tmpdir(), 'bench-fill-'));
    const practice = await createPracticeServer({ folder, employers: [employer], receiptDelayMs: null });
    const host = createChromiumHost({ report: say });
    const browser = createChromiumBrowser(host, { practiceOrigin: practice.url });
    try {
      const url = formAddress(practice.url, employer, employer.postings[0]?.id ?? '');
      const target = { system: 'greenhouse_old', url, candidateKind: 'practice' } as const;
      const { plan } = await browser.inspect(target, new AbortController().signal);
      const { answers, files } = sampleFilling(plan);
      const ours: number[] = [];
      const bare: number[] = [];
      let [wrong, oursUsed, bareUsed] = [0, 0, 0];
      // Turn and turn about: both meet the same load of the machine.
      for (let round = 0; round < rounds; round += 1) {
        const [before, used] = [performance.now(), processorTime()];
        {
          await using session = await browser.open(target, new AbortController().signal);
          await session.fill(answers, files);
          wrong += differences(answers, await session.readBack()).length;
          ours.push(performance.now() - before);
        }
        const between = processorTime();
        bare.push(await timedBare(await host.browser(), url, plan, answers, files));
        oursUsed += between - used;
        bareUsed += processorTime() - between;
      }
      const [fill, reference] = [median(ours), median(bare)];
      return { figures: { fill_s: fill / 1000, bare_s: reference / 1000, ratio: fill / reference, cpu_s: oursUsed / rounds, bare_cpu_s: bareUsed / rounds, cpu_ratio: oursUsed / bareUsed, fields: answers.length - files.length, files: files.length, wrong, rounds }, rows: ours.map((ms, n) => ({ ours: ms, bare: bare[n] ?? null })) };
    } finally {
      await browser[Symbol.asyncDispose]();
      await host[Symbol.asyncDispose]();
      await practice.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
});

/** What anybody would write for this one form, knowing its names: open, fill, read the values once. Milliseconds. */
async function timedBare(browser: { newPage(): Promise<Page> }, url: string, plan: FormPlan, answers: readonly FormAnswer[], files: readonly UploadFile[]): Promise<number> {
  const began = performance.now();
  const page = await browser.newPage();
  await page.goto(url);
  for (const file of files) await page.locator(`[name="${file.questionId}"]`).setInputFiles({ name: file.fileName, mimeType: file.mediaType, buffer: Buffer.from(file.bytes) });
  for (const { questionId, values } of answers) {
    const question = plan.questions.find((q) => q.id === questionId);
    const control = page.locator(`[name="${questionId}"]:not([type=hidden])`);
    if (question === undefined || question.kind === 'file' || values.length === 0) continue;
    if (question.kind === 'one_of' || question.kind === 'yes_no') await control.selectOption(values.map((label) => ({ label })));
    else if (question.kind === 'many_of') for (const value of values) await page.getByLabel(value, { exact: true }).check();
    else if (question.kind === 'consent') await control.check();
    else await control.fill(values[0] ?? '');
  }
  await page.locator('input, select, textarea').evaluateAll((all) => all.map((el) => (el as unknown as { value: string }).value));
  await page.close();
  return performance.now() - began;
}

/** Processor time of this process and its browser up to now, in seconds. */
function processorTime(): number {
  return usageOf(process.pid).cpuSeconds;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
