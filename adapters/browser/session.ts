import type { BrowserContext, Frame, Page } from 'playwright-core';
import { differences } from '#domain/form/filled-form.ts';
import type { FilledFile, FilledForm } from '#domain/form/filled-form.ts';
import type { FormAnswer, FormPlan, FormQuestion, HandOverPoint } from '#domain/form/form-plan.ts';
import type { PageTree } from '#domain/form/page-tree.ts';
import { FieldTrouble, FormTrouble } from './browser.port.ts';
import type { FormSession, FormTarget, UploadFile } from './browser.port.ts';
import type { FormDriver } from './forms/driver.ts';
import { refusal } from './forms/native-driver.ts';
import { createKeptPage } from './kept-page.ts';
import { filesIn } from './page/files.ts';
import { snapshot } from './page/snapshot.ts';
import { awaitOutcome } from './outcome.ts';
import { readPlan } from './read-plan.ts';
import type { Recorder } from './recording/recorder.ts';
import { goOn, questionsHere } from './steps.ts';
import type { Traffic } from './traffic.ts';

export interface SessionParts {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The frame that holds the form; the page's own where there is none. */
  readonly form: Frame;
  readonly target: FormTarget;
  readonly driver: FormDriver;
  readonly traffic: Traffic;
  /** Why there is no form behind this page yet; null where there is one. */
  readonly wall: HandOverPoint | null;
  /** Whether the page's process died. */
  readonly crashed: () => boolean;
  readonly recorder: Recorder;
  readonly close: () => Promise<void>;
  /** The page is kept beyond its task: the task's own signal closes it no more. */
  readonly release: () => void;
}

type Answer = Pick<FormAnswer, 'questionId' | 'values'>;

/** Milliseconds for uploads, and what the page makes of them, to be over before answers are put in place. */
const uploadTime = 20_000;

/**
 * A form open in its own context. Reads first; the plan is the one that was on the page when it was opened.
 * @param reopened opens the form anew where reading it has turned its pages
 */
export async function createSession(opened: SessionParts, reopened: () => Promise<SessionParts>): Promise<FormSession> {
  const { wall, target } = opened;
  opened.recorder.opened();
  const read = wall === null ? await readPlan(opened) : null;
  const plan: FormPlan = read?.plan ?? { system: target.system, url: target.url, questions: [], handOver: wall === null ? [] : [wall] };
  const parts = read !== null && read.stood === null ? await reopened() : opened;
  const { page, form, driver, traffic } = parts;
  const questions = new Map(plan.questions.map((q) => [q.id, q]));
  // Where a form words an answer its own way (a place), what was signed and what is shown for it.
  const shownFor = new Map<string, { readonly signed: readonly string[]; readonly shown: readonly string[] }>();
  // What stood on pages of the form that were left.
  let left: FilledForm = { answers: [], files: [] };
  let clicked = false;
  let kept = false;

  const question = (id: string): FormQuestion => {
    const known = questions.get(id);
    if (known === undefined) throw new FieldTrouble(id, 'The form no longer asks this question. Read it again.');
    return known;
  };
  const setAll = async (answers: readonly Answer[], tree: PageTree) => {
    for (const { questionId, values } of answers) {
      const asked = question(questionId);
      shownFor.set(questionId, { signed: values, shown: await trouble(asked, () => driver.setValues(form, asked, values, tree)) });
    }
    await form.evaluate(leaveField);
  };

  const answersIn = (tree: PageTree, asked: readonly FormQuestion[]): FilledForm['answers'] =>
    asked.filter((q) => q.kind !== 'file').map((q) => {
      const values = driver.values(tree, questions.get(q.id) ?? q);
      const said = shownFor.get(q.id);
      return { questionId: q.id, values: said !== undefined && JSON.stringify(said.shown) === JSON.stringify(values) ? said.signed : values };
    });
  const filesOf = async (asked: readonly FormQuestion[]): Promise<readonly FilledFile[]> => {
    const inputs = asked.filter((q) => q.kind === 'file');
    return (await Promise.all(inputs.map(async (q) => (await filesIn(driver.fileInput(form, q))).map((file) => ({ questionId: q.id, ...file }))))).flat();
  };

  const readBack = async (): Promise<FilledForm> => {
    const tree = await snapshot(form);
    // Read anew: a question that was added since stands here too, and differs from what was signed.
    const asked = driver.questions(tree);
    const here = new Set(asked.map((q) => q.id));
    return {
      answers: [...left.answers.filter((a) => !here.has(a.questionId)), ...answersIn(tree, asked)],
      files: [...left.files.filter((f) => !here.has(f.questionId)), ...(await filesOf(asked))],
    };
  };

  /** Fills the page of the form that is open; answers what was asked there and how it stands then. */
  const fillPage = async (tree: PageTree, answers: readonly Answer[], files: readonly UploadFile[]): Promise<{ readonly here: readonly FormQuestion[]; readonly now: PageTree }> => {
    const here = questionsHere(driver, tree, plan.questions);
    const ids = new Set(here.map((q) => q.id));
    const uploads = files.filter((file) => ids.has(file.questionId));
    for (const file of uploads) await trouble(question(file.questionId), () => driver.setFile(form, question(file.questionId), file, tree));
    if (uploads.length > 0) await traffic.uploadsDone(uploadTime);
    const texts = answers.filter((a) => ids.has(a.questionId) && question(a.questionId).kind !== 'file');
    await setAll(texts, tree);
    // Parsers and scripts may overwrite what was set before; one second round, then the read-back decides.
    const now = await snapshot(form);
    const wrong = new Set(differences(texts, { answers: answersIn(now, here), files: [] }).map((d) => d.questionId));
    if (wrong.size === 0) return { here, now };
    await setAll(texts.filter((a) => wrong.has(a.questionId)), now);
    return { here, now: await snapshot(form) };
  };

  return {
    plan: () => Promise.resolve(plan),
    async fill(answers, files) {
      [...answers, ...files].forEach(({ questionId }) => question(questionId));
      traffic.mode = 'filling';
      // What changed since it was read shows when what was filled is looked at.
      let tree = read?.stood ?? (await snapshot(form));
      await driver.prepare(form, tree);
      let pages = 0;
      for (;;) {
        const { here, now } = await fillPage(tree, answers, files);
        if (driver.steps?.goesOn(now) !== true) break;
        pages += 1;
        await parts.recorder.leaves(pages);
        left = { answers: [...left.answers, ...answersIn(now, here)], files: [...left.files, ...(await filesOf(here))] };
        const next = await goOn(driver, form, now);
        if (next === null) throw new FormTrouble(`The form does not go on to its next page: ${refusal(await snapshot(form)) ?? 'it says nothing'}.`, 'hand_over', 'assisted_only');
        tree = next;
      }
      return { uploadsBeforeClick: [...traffic.uploads] };
    },
    readBack,
    screenshot: () => page.screenshot({ fullPage: true }),
    async click(beforeClick) {
      if (clicked) throw new FormTrouble('This form was clicked before. A second click needs a new attempt.', 'give_up');
      const button = await driver.submitButton(form);
      await button.click({ trial: true, timeout: 5_000 });
      beforeClick();
      clicked = true;
      parts.recorder.clicks();
      traffic.mode = 'clicked';
      await button.click({ timeout: 2_000, noWaitAfter: true });
    },
    async outcome(timeoutMs) {
      try {
        return await awaitOutcome(parts, timeoutMs);
      } finally {
        traffic.mode = 'over';
      }
    },
    recording: () => parts.recorder.end(),
    keep() {
      kept = true;
      // From here on it is the person's: what they do is not recorded.
      void parts.recorder.drop();
      parts.release();
      return createKeptPage(parts, readBack);
    },
    [Symbol.asyncDispose]: () => (kept ? Promise.resolve() : parts.close()),
  };
}

declare const document: { readonly activeElement: { blur?(): void } | null };

/** Runs inside the page. */
function leaveField(): void {
  document.activeElement?.blur?.();
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
