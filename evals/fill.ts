import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createChromiumBrowser } from '#adapters/browser/chromium-browser.ts';
import { createChromiumHost } from '#adapters/browser/chromium-host.ts';
import { sampleFilling } from '#adapters/browser/testing.ts';
import { isoDay } from '#domain/form/controls/days.ts';
import { differences } from '#domain/form/filled-form.ts';
import type { FormAnswer, FormPlan } from '#domain/form/form-plan.ts';
import { systemOfForm } from '#domain/form/system-of-form.ts';
import type { PracticeEmployer } from '#practice/employers/employer.ts';
import { formEmployers, practiceEmployers } from '#practice/employers/index.ts';
import { formAddress } from '#practice/forms/address.ts';
import { createPracticeServer } from '#practice/server.ts';
import type { LogEntry } from '#practice/site/log.ts';
import { defineProgram, type ProgramResult } from './support/program.ts';

interface FilledPage {
  readonly page: string;
  readonly fields: number;
  readonly fieldsRight: number;
  readonly files: number;
  readonly filesRight: number;
  readonly wrong: readonly string[];
  readonly ms: number;
  readonly outcome: string;
}

/** Every practice form in Chromium: filled, read back, sent, and compared with what the employer got. */
export const { description, run } = defineProgram({
  description: 'Practice forms of all shapes filled by Chromium, read back, sent, and compared with what arrived.',
  data: 'practice/forms',
  targets: { fields_right: { atLeast: 0.99 }, files_right: { atLeast: 1 }, wrong_answers: { atMost: 0 }, forms: { atLeast: 12 }, shapes: { atLeast: 12 } },
  sabotages: ['read_back', 'parser'],
  work: ({ sabotage, say }) => measureFilling([...practiceEmployers, ...formEmployers], sabotage, say),
});

/** Two postings of each employer, one form after the other. */
export async function measureFilling(employers: readonly PracticeEmployer[], sabotage: string | null, say: (line: string) => void): Promise<ProgramResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'eval-fill-'));
  const practice = await createPracticeServer({ folder, employers, receiptDelayMs: null });
  const host = createChromiumHost({ report: say });
  const browser = createChromiumBrowser(host, { practiceOrigin: practice.url });
  try {
    const rows: FilledPage[] = [];
    for (const employer of practice.site.employers) {
      for (const posting of employer.postings.slice(0, 2)) {
        const url = formAddress(practice.url, employer, posting.id);
        const started = performance.now();
        const before = practice.site.log.all().length;
        await using session = await browser.open({ system: systemOfForm(url), url, candidateKind: 'practice' }, new AbortController().signal);
        const plan = await session.plan();
        const { answers, files } = sampleFilling(plan);
        await session.fill(sabotage === 'parser' ? answers.filter((a) => a.questionId !== 'name') : answers, files);
        const different = sabotage === 'read_back' ? answers : differences(answers, await session.readBack());
        await session.click(() => {});
        const outcome = await session.outcome(15_000);
        const arrived = practice.site.log.all().slice(before).find((e) => e.kind === 'application');
        const wrongFile = (id: string) => different.some((d) => d.questionId === id);
        rows.push({
          page: new URL(url).pathname, fields: answers.length - files.length, fieldsRight: answers.length - files.length - different.filter((d) => !files.some((f) => f.questionId === d.questionId)).length,
          files: files.length, filesRight: files.filter((f) => !wrongFile(f.questionId) && arrived?.files.some((a) => a.sha256 === sha256(f.bytes)) === true).length,
          wrong: arrived === undefined ? ['nothing arrived'] : wrongAnswers(plan, answers, arrived), ms: Math.round(performance.now() - started), outcome: outcome.kind,
        });
      }
    }
    for (const row of rows.filter((r) => r.wrong.length > 0 || r.fieldsRight < r.fields || r.filesRight < r.files)) say(`${row.page}: ${JSON.stringify(row)}`);
    const sum = (of: (row: FilledPage) => number) => rows.reduce((total, row) => total + of(row), 0);
    return {
      rows,
      figures: {
        fields_right: sum((r) => r.fieldsRight) / sum((r) => r.fields), files_right: sum((r) => r.filesRight) / sum((r) => r.files), wrong_answers: sum((r) => r.wrong.length),
        forms: rows.filter((r) => r.outcome === 'accepted').length, shapes: new Set(employers.map((e) => e.system)).size, fields: sum((r) => r.fields), ms_a_form: Math.round(sum((r) => r.ms) / rows.length),
      },
    };
  } finally {
    await browser[Symbol.asyncDispose]();
    await host[Symbol.asyncDispose]();
    await practice.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Answers that arrived other than signed, by the names the employer got; an unsigned answer must not arrive at all. */
function wrongAnswers(plan: FormPlan, answers: readonly FormAnswer[], arrived: LogEntry): readonly string[] {
  return plan.questions.filter((q) => q.kind !== 'file').flatMap((q) => {
    const signed = answers.find((a) => a.questionId === q.id)?.values ?? [];
    const sent = arrivedUnder(q.id, arrived).filter((v) => v !== '');
    if (q.kind === 'consent') {
      const given = sent.some((v) => !['0', 'false'].includes(v));
      return given === signed.length > 0 ? [] : [`${q.label}: consent ${String(given)}`];
    }
    const same = (a: string, b: string) => a.replaceAll('\r\n', '\n') === b || isoDay(a, 'MM/DD/YYYY') === b;
    const wire = signed.map((value) => [value, q.options.find((o) => o.label === value)?.value ?? value]);
    const right = sent.length === wire.length && wire.every((words) => sent.some((got) => words.some((word) => same(got, word))));
    return right ? [] : [`${q.label}: signed ${JSON.stringify(signed)}, arrived ${JSON.stringify(sent)}`];
  });
}

/** What arrived for a question; the boxes of one that has `*` for a number in its name each have a name of their own. */
function arrivedUnder(id: string, arrived: LogEntry): readonly string[] {
  const [before, after] = id.split('*');
  if (before === undefined || after === undefined) return arrived.fields[id] ?? [];
  return Object.entries(arrived.fields).flatMap(([name, values]) => (name.startsWith(before) && name.endsWith(after) && /^\d+$/u.test(name.slice(before.length, name.length - after.length)) ? values : []));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
