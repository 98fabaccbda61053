import type { Frame } from 'playwright-core';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { isSearched } from '#domain/form/controls/listbox.ts';
import { attribute, hasClass, textOf } from '#domain/form/page/page-tree.ts';
import type { PageTree } from '#domain/form/page/page-tree.ts';
import { controlsFor, nativeValues } from '#domain/form/plans/native-values.ts';
import { smartrecruitersQuestions } from '#domain/form/plans/smartrecruiters.ts';
import { FieldTrouble } from '../browser.port.ts';
import type { FormDriver, Marker } from './driver.ts';
import { controlsOf, setInputFile } from './native-fields.ts';
import { setNative } from './native-set.ts';
import { chooseOffered } from './offered.ts';

const upload = '[data-test=resume-upload] input[type=file]';

/** SmartRecruiters' one-click form: nested open shadow roots; Playwright's CSS looks through them. */
export const smartrecruiters: FormDriver = {
  system: 'smartrecruiters',
  ready: '[data-test=footer-submit], [data-test=footer-next]',
  questions: smartrecruitersQuestions,
  complete: (_page, questions) => Promise.resolve(questions),
  prepare: () => Promise.resolve(),
  fileInput: (page) => page.locator(upload),
  async setFile(page, question, file) {
    await setInputFile(page.locator(upload), file);
    await page.locator('[data-test=resume-upload]').getByText(file.fileName).first().waitFor({ state: 'visible', timeout: 30_000 }).catch(() => {
      throw new FieldTrouble(question.id, 'The form does not take the résumé.');
    });
  },
  setValues: setAnswer,
  values: nativeValues,
  // Screening questions come on a page of their own, behind this button.
  steps: {
    goesOn: (page) => page.first((el) => attribute(el, 'data-test') === 'footer-next' && el.visibility === 'shown') !== null,
    next: (page) => page.locator('[data-test=footer-next] button, button[data-test=footer-next]').filter({ visible: true }).first(),
    isHere: (page, question) => controlsFor(page, question).length > 0 || (question.kind === 'file' && page.first((el) => attribute(el, 'data-test') === 'resume-upload') !== null),
  },
  submitButton: (page) => Promise.resolve(page.locator('[data-test=footer-submit] button, button[data-test=footer-submit]').first()),
  isSubmission: ({ method, url }) => method === 'POST' && /\/applications?\/?$/u.test(new URL(url).pathname),
  isLookUp: () => false,
  marker,
};

/** The place is searched for; its offers are elements of SmartRecruiters' own. */
function setAnswer(page: Frame, question: FormQuestion, values: readonly string[], tree: PageTree): Promise<readonly string[]> {
  const [control] = controlsFor(tree, question);
  if (control === undefined || !isSearched(control)) return setNative(page, question, values, tree);
  return chooseOffered(controlsOf(page, question.id).first(), () => Promise.resolve(page.locator('spl-select-option').filter({ visible: true })), question, values[0] ?? '');
}

function marker(page: PageTree): Marker | null {
  const thanks = page.first((el) => attribute(el, 'data-test') === 'success-page-confirmation' && el.visibility === 'shown');
  if (thanks !== null) return { kind: 'accepted', words: textOf(thanks), handOver: null };
  const wrong = page.all((el) => hasClass(el, 'error') && el.visibility === 'shown' && textOf(el) !== '');
  return wrong.length === 0 ? null : { kind: 'not_accepted', words: wrong.map(textOf).join(' '), handOver: null };
}
