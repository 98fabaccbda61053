import type { BrowserContext, Page } from 'playwright-core';
import { differences } from '#domain/form/filled-form.ts';
import type { FilledForm } from '#domain/form/filled-form.ts';
import type { FormAnswer, FormPlan, FormQuestion, HandOverPoint } from '#domain/form/form-plan.ts';
import { textOf } from '#domain/form/page-tree.ts';
import { FieldTrouble, FormTrouble } from './browser.port.ts';
import type { FormSession, FormTarget } from './browser.port.ts';
import type { FormDriver } from './forms/driver.ts';
import { challengeOn } from './challenges.ts';
import { createKeptPage } from './kept-page.ts';
import { filesIn } from './page/files.ts';
import { snapshot } from './page/snapshot.ts';
import { awaitOutcome } from './outcome.ts';
import type { Traffic } from './traffic.ts';

export interface SessionParts {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly target: FormTarget;
  readonly driver: FormDriver;
  readonly traffic: Traffic;
  /** Why there is no form behind this page yet; null where there is one. */
  readonly wall: HandOverPoint | null;
  readonly close: () => Promise<void>;
  /** The page is kept beyond its task: the task's own signal closes it no more. */
  readonly release: () => void;
}

/** A form open in its own context. Reads first; the plan is the one that was on the page when it was opened. */
export async function createSession(parts: SessionParts): Promise<FormSession> {
  const { page, driver, traffic, target } = parts;
  const plan = parts.wall === null ? await readPlan(page, driver, target) : { system: target.system, url: target.url, questions: [], handOver: [parts.wall] };
  const questions = new Map(plan.questions.map((q) => [q.id, q]));
  // Where a form words an answer its own way (a place), what was signed and what is shown for it.
  const shownFor = new Map<string, { readonly signed: readonly string[]; readonly shown: readonly string[] }>();
  let clicked = false;
  let kept = false;

  const question = (id: string): FormQuestion => {
    const known = questions.get(id);
    if (known === undefined) throw new FieldTrouble(id, 'The form no longer asks this question. Read it again.');
    return known;
  };
  const setAll = async (answers: readonly Pick<FormAnswer, 'questionId' | 'values'>[]) => {
    for (const { questionId, values } of answers) {
      const shown = await trouble(question(questionId), () => driver.setValues(page, question(questionId), values));
      shownFor.set(questionId, { signed: values, shown });
    }
  };

  const readBack = async (): Promise<FilledForm> => {
    const tree = await snapshot(page);
    // Read anew: a question that was added since stands here too, and differs from what was signed.
    const asked = driver.questions(tree);
    const answers = asked.filter((q) => q.kind !== 'file').map((q) => {
      const values = driver.values(tree, questions.get(q.id) ?? q);
      const said = shownFor.get(q.id);
      return { questionId: q.id, values: said !== undefined && JSON.stringify(said.shown) === JSON.stringify(values) ? said.signed : values };
    });
    const inputs = asked.filter((q) => q.kind === 'file');
    const files = await Promise.all(inputs.map(async (q) => (await filesIn(driver.fileInput(page, q))).map((file) => ({ questionId: q.id, ...file }))));
    return { answers, files: files.flat() };
  };

  return {
    plan: () => Promise.resolve(plan),
    async fill(answers, files) {
      traffic.mode = 'filling';
      await driver.prepare(page);
      for (const file of files) await trouble(question(file.questionId), () => driver.setFile(page, question(file.questionId), file));
      const texts = answers.filter((a) => question(a.questionId).kind !== 'file');
      await setAll(texts);
      // Parsers and scripts may overwrite what was set before; one second round, then the read-back decides.
      const wrong = new Set(differences(texts, { ...(await readBack()), files: [] }).map((d) => d.questionId));
      await setAll(texts.filter((a) => wrong.has(a.questionId)));
      return { uploadsBeforeClick: [...traffic.uploads] };
    },
    readBack,
    screenshot: () => page.screenshot({ fullPage: true }),
    async click(beforeClick) {
      if (clicked) throw new FormTrouble('This form was clicked before. A second click needs a new attempt.', 'give_up');
      const button = driver.submitButton(page);
      await button.click({ trial: true, timeout: 5_000 });
      beforeClick();
      clicked = true;
      traffic.mode = 'clicked';
      await button.click({ timeout: 2_000, noWaitAfter: true });
    },
    async outcome(timeoutMs) {
      try {
        return await awaitOutcome(page, driver, traffic, timeoutMs);
      } finally {
        traffic.mode = 'over';
      }
    },
    keep() {
      kept = true;
      parts.release();
      return createKeptPage(parts, readBack);
    },
    [Symbol.asyncDispose]: () => (kept ? Promise.resolve() : parts.close()),
  };
}

export async function readPlan(page: Page, driver: FormDriver, target: FormTarget): Promise<FormPlan> {
  const tree = await snapshot(page);
  const challenge = challengeOn(tree);
  const questions = await driver.complete(page, driver.questions(tree));
  if (questions.length === 0 && challenge === null) throw new FormTrouble(`No questions were found at ${target.url}; it says: ${textOf(tree.root).slice(0, 200)}`, 'hand_over', 'assisted_only');
  return { system: target.system, url: target.url, questions, handOver: challenge === null ? [] : [challenge.point] };
}

/** What Playwright says about a control, told as trouble with that question. */
async function trouble<T>(asked: FormQuestion, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FormTrouble) throw error;
    // The page went away under the work: nothing is wrong with the field.
    if (/has been closed|crashed|Target closed/iu.test(String(error))) throw new FormTrouble('The browser closed while the form was filled.', 'retry');
    throw new FieldTrouble(asked.id, `“${asked.label}” could not be filled: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
  }
}
