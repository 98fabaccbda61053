import { differences } from '#domain/form/filled-form.ts';
import type { FilledForm } from '#domain/form/filled-form.ts';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import type { PageTree } from '#domain/form/page/page-tree.ts';
import { FormTrouble } from './browser.port.ts';
import type { UploadFile } from './browser.port.ts';
import { createFields } from './fields.ts';
import type { SignedAnswer } from './fields.ts';
import { refusal } from './forms/native-driver.ts';
import { snapshot } from './page/snapshot.ts';
import type { SessionParts } from './session.ts';
import { goOn, questionsHere } from './steps.ts';

/** A form that is being filled, over all its pages. */
export interface Filling {
  /**
   * Puts every answer and file in place, page after page. Throws `FieldTrouble` when a field cannot hold its answer.
   * @param stood the form as it stood when it was read; null where it was opened anew since
   */
  fill(answers: readonly SignedAnswer[], files: readonly UploadFile[], stood: PageTree | null): Promise<void>;
  /** What stands in the form now, on pages that were left too. */
  readBack(): Promise<FilledForm>;
}

/** Milliseconds for uploads, and what the page makes of them, to be over before answers are put in place. */
const uploadTime = 20_000;

/**
 * A form of which nothing is filled yet.
 * @param questions all questions of the form, on whichever of its pages
 */
export function createFilling({ form, driver, traffic, recorder }: Pick<SessionParts, 'form' | 'driver' | 'traffic' | 'recorder'>, questions: readonly FormQuestion[]): Filling {
  const fields = createFields(form, driver, questions);
  // What stood on pages of the form that were left.
  let left: FilledForm = { answers: [], files: [] };

  /** Fills the page of the form that is open; answers what was asked there and how it stands then. */
  async function fillPage(tree: PageTree, answers: readonly SignedAnswer[], files: readonly UploadFile[]): Promise<{ readonly here: readonly FormQuestion[]; readonly now: PageTree }> {
    const here = questionsHere(driver, tree, questions);
    const ids = new Set(here.map((q) => q.id));
    const uploads = files.filter((file) => ids.has(file.questionId));
    for (const file of uploads) await fields.setFile(file, tree);
    if (uploads.length > 0) await traffic.uploadsDone(uploadTime);
    const texts = answers.filter((a) => ids.has(a.questionId) && fields.question(a.questionId).kind !== 'file');
    await fields.setValues(texts, tree);
    // Parsers and scripts may overwrite what was set before; one second round, then the read-back decides.
    const now = await snapshot(form);
    const wrong = new Set(differences(texts, { answers: fields.answers(now, here), files: [] }).map((d) => d.questionId));
    if (wrong.size === 0) return { here, now };
    await fields.setValues(texts.filter((a) => wrong.has(a.questionId)), now);
    return { here, now: await snapshot(form) };
  }

  return {
    async fill(answers, files, stood) {
      [...answers, ...files].forEach(({ questionId }) => fields.question(questionId));
      traffic.mode = 'filling';
      // What changed since it was read shows when what was filled is looked at.
      let tree = stood ?? (await snapshot(form));
      await driver.prepare(form, tree);
      for (let n = 1; ; n += 1) {
        const { here, now } = await fillPage(tree, answers, files);
        if (driver.steps?.goesOn(now) !== true) return;
        await recorder.leaves(n);
        left = { answers: [...left.answers, ...fields.answers(now, here)], files: [...left.files, ...(await fields.files(here))] };
        const next = await goOn(driver, form, now);
        if (next === null) throw new FormTrouble(`The form does not go on to its next page: ${refusal(await snapshot(form)) ?? 'it says nothing'}.`, 'hand_over', 'assisted_only');
        tree = next;
      }
    },
    async readBack() {
      const tree = await snapshot(form);
      // Read anew: a question that was added since stands here too, and differs from what was signed.
      const asked = driver.questions(tree);
      const here = new Set(asked.map((q) => q.id));
      return {
        answers: [...left.answers.filter((a) => !here.has(a.questionId)), ...fields.answers(tree, asked)],
        files: [...left.files.filter((f) => !here.has(f.questionId)), ...(await fields.files(asked))],
      };
    },
  };
}
