import type { Frame } from 'playwright-core';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { attribute, hasClass, textOf } from '#domain/form/page/page-tree.ts';
import type { PageTree } from '#domain/form/page/page-tree.ts';
import { leverQuestions } from '#domain/form/plans/lever.ts';
import { nativeValues } from '#domain/form/plans/native-values.ts';
import { FieldTrouble } from '../browser.port.ts';
import type { FormDriver, Marker } from './driver.ts';
import { controlsOf, patience, setInputFile } from './native-fields.ts';
import { setNative } from './native-set.ts';
import { chooseOffered } from './offered.ts';

/** Lever's apply page: files first, because its résumé parser overwrites fields; then everything else. */
export const lever: FormDriver = {
  system: 'lever',
  ready: 'form#application-form',
  questions: leverQuestions,
  complete: (_page, questions) => Promise.resolve(questions),
  async prepare(page) {
    const deny = page.locator('.cc-deny');
    if (await deny.isVisible()) await deny.click({ timeout: patience });
  },
  fileInput: (page, question) => controlsOf(page, question.id),
  async setFile(page, question, file) {
    await setInputFile(controlsOf(page, question.id), file);
    if (question.id !== 'resume') return;
    const done = page.locator('.resume-upload-success, .resume-upload-failure, .resume-upload-oversize').filter({ visible: true }).first();
    await done.waitFor({ state: 'visible', timeout: 30_000 });
    if (await page.locator('.resume-upload-oversize').isVisible()) throw new FieldTrouble(question.id, 'The form says that the résumé is too large.');
  },
  setValues: (page, question, values, tree) => (question.id === 'location' ? choosePlace(page, question, values[0] ?? '') : setNative(page, question, values, tree)),
  values: (page, question) => nativeValues(page, question),
  steps: null,
  submitButton: (page) => Promise.resolve(page.locator('#btn-submit')),
  isSubmission: ({ method, url }) => method === 'POST' && /\/apply\/?$/u.test(new URL(url).pathname),
  isLookUp: () => false,
  marker,
};

/** Chosen by mousedown: a place that is not chosen is cleared when the field is left. */
function choosePlace(page: Frame, question: FormQuestion, value: string): Promise<readonly string[]> {
  const control = controlsOf(page, question.id);
  return chooseOffered(control, () => Promise.resolve(page.locator('.dropdown-location').filter({ visible: true })), question, value, async (offer) => {
    await offer.dispatchEvent('mousedown');
    await control.blur({ timeout: patience });
  });
}

function marker(page: PageTree, url: string): Marker | null {
  const path = new URL(url).pathname;
  const thanks = page.first((el) => attribute(el, 'data-qa') === 'msg-submit-success' && el.visibility === 'shown');
  if (thanks !== null && /\/thanks\/?$/u.test(path)) return { kind: 'accepted', words: textOf(thanks), handOver: null };
  if (/\/already-received\/?$/u.test(path)) return { kind: 'not_accepted', words: 'We have already received your application.', handOver: null };
  const wrong = page.first((el) => hasClass(el, 'error-message') && el.visibility === 'shown' && textOf(el) !== '');
  return wrong === null ? null : { kind: 'not_accepted', words: textOf(wrong), handOver: null };
}
