import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences } from '#domain/form/filled-form.ts';
import type { FormSystem } from '#domain/form/form-plan.ts';
import { formEmployers, practiceEmployers } from '#practice/employers/index.ts';
import type { PracticeEmployer } from '#practice/employers/employer.ts';
import { createPracticeServer } from '#practice/server.ts';
import type { PracticeServer } from '#practice/server.ts';
import type { Fault } from '#practice/site/faults.ts';
import { formAddress } from '#practice/forms/address.ts';
import type { FormBrowser, FormTarget, SubmitOutcome } from './browser.port.ts';
import { sampleFilling } from './testing.ts';

type FaultName = Fault['fault'];
type Ending = Pick<SubmitOutcome, 'kind' | 'handOver'>;

/** How each fault must end. A reply that was lost is never taken for a refusal, a refusal never for a loss. */
const endings: Readonly<Partial<Record<FaultName, Ending>>> = {
  drop_reply: { kind: 'unknown', handOver: null },
  reset: { kind: 'unknown', handOver: null },
  error_500: { kind: 'unknown', handOver: null },
  no_answer: { kind: 'unknown', handOver: null },
  slow: { kind: 'accepted', handOver: null },
  refuse: { kind: 'not_accepted', handOver: null },
  duplicate: { kind: 'not_accepted', handOver: null },
  captcha: { kind: 'not_accepted', handOver: 'captcha' },
};

/** The faults whose ending depends on the form; the others are one code path for all forms. */
export const faultsOfForms: readonly FaultName[] = ['drop_reply', 'refuse', 'captcha'];

/** What every driver of the browser port must do, against practice employers. `systems` are the forms it can fill. */
export function formBrowserContract(name: string, make: (practiceOrigin: string) => FormBrowser, systems: readonly FormSystem[], extra: Partial<Record<FormSystem, Partial<Record<FaultName, Ending>>>> = {}, only: readonly FaultName[] | null = null): void {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'));
  const signal = new AbortController().signal;
  let practice: PracticeServer;
  let browser: FormBrowser;

  // An employer for each fault, so that all run at once without meeting.
  const faultsOf = (system: FormSystem) => (Object.entries({ ...endings, ...extra[system] }) as [FaultName, Ending][]).filter(([fault]) => only === null || only.includes(fault));
  const employerOf = (system: FormSystem): PracticeEmployer => {
    const found = [...practiceEmployers, ...formEmployers].find((e) => e.system === (system === 'generic' ? 'careers' : system));
    if (found === undefined) throw new Error(`no practice employer on ${system}`);
    return found;
  };
  const copies = systems.flatMap((system) => ['clean', 'whole', ...faultsOf(system).map(([fault]) => fault), 'add_question', 'close_posting', 'late'].map((purpose): PracticeEmployer => ({ ...employerOf(system), token: `${system}-${purpose.replaceAll('_', '-')}` })));
  const targetOf = (system: FormSystem, purpose: string): FormTarget => {
    const employer = copies.find((e) => e.token === `${system}-${purpose.replaceAll('_', '-')}`);
    if (employer === undefined) throw new Error(`no copy for ${purpose}`);
    return { system, url: formAddress(practice.url, employer, employer.postings[0]?.id ?? ''), candidateKind: 'practice' };
  };
  const arrivals = (target: FormTarget) => practice.site.log.all().filter((e) => e.kind === 'application' && target.url.includes(`/${e.employer}/`));

  beforeAll(async () => {
    practice = await createPracticeServer({ folder, receiptDelayMs: null, employers: copies });
    browser = make(practice.url);
  });
  afterAll(async () => {
    await browser[Symbol.asyncDispose]();
    await practice.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.concurrent.each(systems)(`${name}: a form of %s`, { timeout: 90_000 }, (system) => {
    test('is read without anything leaving the page', async () => {
      const target = targetOf(system, 'clean');
      const { plan, pageText } = await browser.inspect(target, signal);
      const kinds = new Set(plan.questions.map((q) => q.kind));
      expect([kinds.has('file'), kinds.has('email'), plan.questions.length > 6, plan.handOver]).toEqual([true, true, true, []]);
      expect(plan.questions.filter((q) => q.label === '' || ((q.kind === 'one_of' || q.kind === 'yes_no') && q.required && q.options.length === 0))).toEqual([]);
      expect(pageText).toContain(employerOf(system).postings[0]?.title ?? 'a title');
      expect(practice.site.log.all().filter((e) => target.url.includes(`/${e.employer}/`))).toEqual([]);
    });

    test('filled whole it reads back equal, is clicked once, and arrives with the same bytes', async () => {
      const target = targetOf(system, 'whole');
      await using session = await browser.open(target, signal);
      const plan = await session.plan();
      const { answers, files } = sampleFilling(plan);
      await session.fill(answers, files);
      const filled = await session.readBack();
      expect(differences(answers, filled)).toEqual([]);
      expect(arrivals(target)).toEqual([]);

      let asked = 0;
      await session.click(() => { asked += 1; });
      await expect(session.click(() => { asked += 1; })).rejects.toThrow('clicked before');
      const outcome = await session.outcome(15_000);
      expect([asked, outcome.kind, outcome.handOver]).toEqual([1, 'accepted', null]);
      expect(outcome.replySha256 ?? '').toMatch(/^[0-9a-f]{64}$/u);

      const arrived = arrivals(target);
      expect(arrived).toHaveLength(1);
      const digests = files.map((f) => createHash('sha256').update(f.bytes).digest('hex')).sort();
      expect(arrived[0]?.files.map((f) => f.sha256).sort()).toEqual(digests);
      const sent = Object.values(arrived[0]?.fields ?? {}).flat();
      for (const q of plan.questions.filter((q) => ['text', 'email', 'phone', 'url', 'long_text'].includes(q.kind))) {
        const value = answers.find((a) => a.questionId === q.id)?.values[0] ?? '';
        expect(sent.map((v) => v.replaceAll('\r\n', '\n'))).toContain(value);
      }
    });

    test('is not clicked when the last check fails', async () => {
      const target = targetOf(system, 'late');
      await using session = await browser.open(target, signal);
      const { answers, files } = sampleFilling(await session.plan());
      await session.fill(answers, files);
      await expect(session.click(() => { throw new Error('too late'); })).rejects.toThrow('too late');
      expect(arrivals(target)).toEqual([]);
    });

    test('a question added after the plan was signed shows at the read-back', async () => {
      const target = targetOf(system, 'add_question');
      const { answers } = sampleFilling((await browser.inspect(target, signal)).plan);
      practice.site.faults.add({ fault: 'add_question', employer: copies.find((e) => target.url.includes(`/${e.token}/`))?.token ?? null, posting: null, probability: 1, times: null, delayMs: 0 });
      await using session = await browser.open(target, signal);
      const plan = await session.plan();
      expect(plan.questions.filter((q) => !answers.some((a) => a.questionId === q.id)).map((q) => q.label)).toEqual(['Which of our sites would you like to visit first?']);
    });

    test('a closed posting gives up, an answer that is no option is the person’s', async () => {
      const target = targetOf(system, 'close_posting');
      const { plan } = await browser.inspect(target, signal);
      await using session = await browser.open(target, signal);
      const choice = plan.questions.find((q) => q.kind === 'yes_no' || q.kind === 'one_of');
      const wrong = { questionId: choice?.id ?? '', values: ['Perhaps'] };
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a form is filled here, no array
      await expect(session.fill([wrong], [])).rejects.toMatchObject({ next: 'hand_over', questionId: choice?.id });
      practice.site.faults.add({ fault: 'close_posting', employer: copies.find((e) => target.url.includes(`/${e.token}/`))?.token ?? null, posting: null, probability: 1, times: null, delayMs: 0 });
      await expect(browser.open(target, signal)).rejects.toMatchObject({ next: 'give_up' });
    });

    describe('faults', () => {
      test.each(faultsOf(system))('%s ends as it must', async (fault, ending) => {
        const target = targetOf(system, fault);
        practice.site.faults.add({ fault, employer: `${system}-${fault.replaceAll('_', '-')}`, posting: null, probability: 1, times: null, delayMs: 1_500 });
        await using session = await browser.open(target, signal);
        const { answers, files } = sampleFilling(await session.plan(), 'required');
        await session.fill(answers, files);
        await session.click(() => {});
        const outcome = await session.outcome(6_000);
        expect({ kind: outcome.kind, handOver: outcome.handOver }).toEqual(ending);
        expect(outcome.marker).not.toBe('');
        expect(arrivals(target)).toHaveLength(1);
      });
    });
  });

  test(`${name}: what is no practice origin is not opened for a practice candidate, nor the practice origin for a real one`, async () => {
    const [system] = systems;
    if (system === undefined) throw new Error('a driver without systems');
    const target = targetOf(system, 'clean');
    await expect(browser.open({ ...target, candidateKind: 'real' }, signal)).rejects.toMatchObject({ name: 'FormTrouble' });
    await expect(browser.open({ ...target, url: 'https://job-boards.greenhouse.io/x/jobs/1' }, signal)).rejects.toMatchObject({ name: 'FormTrouble' });
  });
}
