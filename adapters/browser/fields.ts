import type { Frame } from 'playwright-core';
import type { FilledFile, FilledForm } from '#domain/form/filled-form.ts';
import type { FormAnswer, FormQuestion } from '#domain/form/form-plan.ts';
import type { PageTree } from '#domain/form/page/page-tree.ts';
import { FieldTrouble, FormTrouble } from './browser.port.ts';
import type { UploadFile } from './browser.port.ts';
import type { FormDriver } from './forms/driver.ts';
import { filesIn } from './page/files.ts';

/** The values that were signed for a question. */
export type SignedAnswer = Pick<FormAnswer, 'questionId' | 'values'>;

/** The fields of an open form: what is put into them, and how they stand. */
export interface Fields {
  /** The question as the plan has it. Throws `FieldTrouble` where the form does not ask it. */
  question(id: string): FormQuestion;
  /** Puts answers in place. Throws `FieldTrouble` when a field cannot hold its answer. */
  setValues(answers: readonly SignedAnswer[], page: PageTree): Promise<void>;
  setFile(file: UploadFile, page: PageTree): Promise<void>;
  /** What stands in the fields of these questions, in the words that were signed where the form has its own for them. */
  answers(page: PageTree, asked: readonly FormQuestion[]): FilledForm['answers'];
  /** The files of these questions; their bytes are hashed in the page. */
  files(asked: readonly FormQuestion[]): Promise<readonly FilledFile[]>;
}

/**
 * Fields by a driver; what it says of a control that fails is told as trouble with that question.
 * @param questions all questions of the form, on whichever of its pages
 */
export function createFields(form: Frame, driver: FormDriver, questions: readonly FormQuestion[]): Fields {
  const known = new Map(questions.map((q) => [q.id, q]));
  // Where a form words an answer its own way (a place), what was signed and what is shown for it.
  const shownFor = new Map<string, { readonly signed: readonly string[]; readonly shown: readonly string[] }>();

  const question = (id: string): FormQuestion => {
    const asked = known.get(id);
    if (asked === undefined) throw new FieldTrouble(id, 'The form no longer asks this question. Read it again.');
    return asked;
  };

  return {
    question,
    async setValues(answers, page) {
      for (const { questionId, values } of answers) {
        const asked = question(questionId);
        shownFor.set(questionId, { signed: values, shown: await toldAsTrouble(asked, () => driver.setValues(form, asked, values, page)) });
      }
      await form.evaluate(leaveField);
    },
    async setFile(file, page) {
      const asked = question(file.questionId);
      await toldAsTrouble(asked, () => driver.setFile(form, asked, file, page));
    },
    answers: (page, asked) => asked.filter((q) => q.kind !== 'file').map((q) => {
      const values = driver.values(page, known.get(q.id) ?? q);
      const said = shownFor.get(q.id);
      return { questionId: q.id, values: said !== undefined && JSON.stringify(said.shown) === JSON.stringify(values) ? said.signed : values };
    }),
    async files(asked) {
      const inputs = asked.filter((q) => q.kind === 'file');
      return (await Promise.all(inputs.map(async (q) => (await filesIn(driver.fileInput(form, q))).map((file) => ({ questionId: q.id, ...file }))))).flat();
    },
  };
}

declare const document: { readonly activeElement: { blur?(): void } | null };

/** Runs inside the page. */
function leaveField(): void {
  document.activeElement?.blur?.();
}

/** What Playwright says about a control, told as trouble with that question. */
async function toldAsTrouble<T>(asked: FormQuestion, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FormTrouble) throw error;
    // The page went away under the work: nothing is wrong with the field.
    if (/has been closed|crashed|Target closed/iu.test(String(error))) throw new FormTrouble('The browser closed while the form was filled.', 'retry');
    throw new FieldTrouble(asked.id, `“${asked.label}” could not be filled: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
  }
}
