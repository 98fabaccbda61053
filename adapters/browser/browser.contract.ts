import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { differences } from '#domain/form/filled-form.ts';
import { formFingerprint } from '#domain/form/fingerprint.ts';
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

/** The faults that a form's own driver reads from its page; what a refused page shows is no acceptance either. */
export const faultsOfForms: readonly FaultName[] = ['refuse', 'captcha'];
/** The faults of the way, which are judged from the request alone: one code path for all forms that send alike. */
export const faultsOfTheWay: readonly FaultName[] = ['reset', 'no_answer', 'slow'];

/**
 * What every driver of the browser port must do, against practice employers. `systems` are the forms it can fill, `leaves`
 * says which faults are shown at others.
 */
export function formBrowserContract(name: string, make: (practiceOrigin: string) => FormBrowser, systems: readonly FormSystem[], extra: Partial<Record<FormSystem, Partial<Record<FaultName, Ending>>>> = {}, shows: (system: FormSystem, fault: FaultName) => boolean = () => true): void {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'));
  const signal = new AbortController().signal;
  let practice: PracticeServer;
  let browser: FormBrowser;

  // An employer for each fault, so that all run at once without meeting.
  const faultsOf = (system: FormSystem) => (Object.entries({ ...endings, ...extra[system] }) as [FaultName, Ending][]).filter(([fault]) => shows(system, fault));
  const employerOf = (system: FormSystem): PracticeEmployer => {
    const found = [...practiceEmployers, ...formEmployers].find((e) => e.system === (system === 'generic' ? 'careers' : system));
    if (found === undefined) throw new Error(`no practice employer on ${system}`);
    return found;
  };
  const tokenOf = (system: FormSystem, purpose: string) => `${system}-${purpose.replaceAll('_', '-')}`;
  const copies = systems.flatMap((system) => ['read', 'whole', ...faultsOf(system).map(([fault]) => fault), 'close_posting'].map((purpose): PracticeEmployer => ({ ...employerOf(system), token: tokenOf(system, purpose) })));
  const targetOf = (system: FormSystem, purpose: string): FormTarget => {
    const employer = copies.find((e) => e.token === tokenOf(system, purpose));
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
    let reading: ReturnType<FormBrowser['inspect']> | null = null;
    /** The form as it was before anything of it changed, read once for all who look. */
    const read = () => (reading ??= browser.inspect(targetOf(system, 'read'), signal));

    test('is read without anything leaving the page', async () => {
      const target = targetOf(system, 'read');
      const { plan, pageText } = await read();
      const kinds = new Set(plan.questions.map((q) => q.kind));
      expect([kinds.has('file'), kinds.has('email'), plan.questions.length > 6, plan.handOver]).toEqual([true, true, true, []]);
      expect(plan.questions.filter((q) => q.label === '' || ((q.kind === 'one_of' || q.kind === 'yes_no') && q.required && q.options.length === 0))).toEqual([]);
      expect(pageText).toContain(employerOf(system).postings[0]?.title ?? 'a title');
      expect(practice.site.log.all().filter((e) => target.url.includes(`/${e.employer}/`))).toEqual([]);
    });

    test('filled whole it reads back equal, is not clicked when the last check fails, then once, and arrives with the same bytes', async () => {
      const target = targetOf(system, 'whole');
      await using session = await browser.open(target, signal);
      const plan = await session.plan();
      // Two visits: what a page names anew on each may name no question and no option.
      expect(formFingerprint(plan)).toBe(formFingerprint((await read()).plan));
      const { answers, files } = sampleFilling(plan);
      await session.fill(answers, files);
      const filled = await session.readBack();
      expect(differences(answers, filled)).toEqual([]);
      expect(arrivals(target)).toEqual([]);

      await expect(session.click(() => { throw new Error('too late'); })).rejects.toThrow('too late');
      expect(arrivals(target)).toEqual([]);

      let asked = 0;
      await session.click(() => { asked += 1; });
      await expect(session.click(() => { asked += 1; })).rejects.toThrow('clicked before');
      const outcome = await session.outcome(45_000);
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

    test('a question added after the plan was signed shows at the read-back', async () => {
      const target = targetOf(system, 'read');
      const { answers } = sampleFilling((await read()).plan);
      practice.site.faults.add({ fault: 'add_question', employer: tokenOf(system, 'read'), posting: null, probability: 1, times: null, delayMs: 0 });
      await using session = await browser.open(target, signal);
      const plan = await session.plan();
      expect(plan.questions.filter((q) => !answers.some((a) => a.questionId === q.id)).map((q) => q.label)).toEqual(['Which of our sites would you like to visit first?']);
    });

    test('a closed posting gives up, an answer that is no option is the person’s', async () => {
      const target = targetOf(system, 'close_posting');
      await using session = await browser.open(target, signal);
      const choice = (await session.plan()).questions.find((q) => q.kind === 'yes_no' || q.kind === 'one_of');
      const wrong = { questionId: choice?.id ?? '', values: ['Perhaps'] };
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a form is filled here, no array
      await expect(session.fill([wrong], [])).rejects.toMatchObject({ next: 'hand_over', questionId: choice?.id });
      practice.site.faults.add({ fault: 'close_posting', employer: tokenOf(system, 'close_posting'), posting: null, probability: 1, times: null, delayMs: 0 });
      await expect(browser.open(target, signal)).rejects.toMatchObject({ next: 'give_up' });
    });

    describe('faults', () => {
      test.each(faultsOf(system))('%s ends as it must', async (fault, ending) => {
        const target = targetOf(system, fault);
        practice.site.faults.add({ fault, employer: tokenOf(system, fault), posting: null, probability: 1, times: null, delayMs: 1_500 });
        await using session = await browser.open(target, signal);
        const { answers, files } = sampleFilling(await session.plan(), 'required');
        await session.fill(answers, files);
        await session.click(() => {});
        // Whatever shows on the page ends the waiting; only what never comes takes all of it.
        const outcome = await session.outcome(fault === 'no_answer' ? 6_000 : 45_000);
        expect({ kind: outcome.kind, handOver: outcome.handOver }).toEqual(ending);
        expect(outcome.marker).not.toBe('');
        await vi.waitFor(() => expect(arrivals(target)).toHaveLength(1), { timeout: 30_000 });
      });
    });
  });

  test(`${name}: what is no practice origin is not opened for a practice candidate, nor the practice origin for a real one`, async () => {
    const [system] = systems;
    if (system === undefined) throw new Error('a driver without systems');
    const target = targetOf(system, 'read');
    await expect(browser.open({ ...target, candidateKind: 'real' }, signal)).rejects.toMatchObject({ name: 'FormTrouble' });
    await expect(browser.open({ ...target, url: 'https://job-boards.greenhouse.io/x/jobs/1' }, signal)).rejects.toMatchObject({ name: 'FormTrouble' });
  });
}
