import type { Page } from 'playwright-core';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { attribute, hasClass, textOf } from '#domain/form/page-tree.ts';
import type { PageTree } from '#domain/form/page-tree.ts';
import { nativeValues } from '#domain/form/plans/native.ts';
import { smartrecruitersQuestions } from '#domain/form/plans/smartrecruiters.ts';
import { FieldTrouble } from '../browser.port.ts';
import type { FormDriver, Marker } from './driver.ts';
import { controlsOf, cssString, patience, setInputFile, setNative } from './native-fields.ts';
import { placeToType, samePlace } from './place.ts';

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
  setValues: async (page, question, values) => ((await isSearched(page, question)) ? choosePlace(page, question, values[0] ?? '') : setNative(page, question, values)),
  values: nativeValues,
  submitButton: (page) => page.locator('[data-test=footer-submit] button, button[data-test=footer-submit]').first(),
  isSubmission: ({ method, url }) => method === 'POST' && /\/applications?\/?$/u.test(new URL(url).pathname),
  isLookUp: () => false,
  marker,
};

async function isSearched(page: Page, question: FormQuestion): Promise<boolean> {
  return (await page.locator(`input[role=combobox][id=${cssString(question.id)}]`).count()) > 0;
}

async function choosePlace(page: Page, question: FormQuestion, value: string): Promise<readonly string[]> {
  const control = controlsOf(page, question.id).first();
  await control.fill('', { timeout: patience });
  if (value === '') return [];
  await control.pressSequentially(placeToType(value), { timeout: patience });
  const offers = page.locator('spl-select-option').filter({ visible: true });
  await offers.first().waitFor({ state: 'visible', timeout: patience }).catch(() => null);
  const labels = (await offers.allInnerTexts()).map((label) => label.trim());
  const chosen = samePlace(value, labels);
  if (chosen === null) throw new FieldTrouble(question.id, labels.length === 0 ? `“${question.label}” knows no “${value}”.` : `“${question.label}” offers several places for “${value}”: choose one.`, labels);
  await offers.nth(labels.indexOf(chosen)).click({ timeout: patience });
  return [chosen];
}

function marker(page: PageTree): Marker | null {
  const thanks = page.first((el) => attribute(el, 'data-test') === 'success-page-confirmation' && el.visibility === 'shown');
  if (thanks !== null) return { kind: 'accepted', words: textOf(thanks), handOver: null };
  const wrong = page.all((el) => hasClass(el, 'error') && el.visibility === 'shown' && textOf(el) !== '');
  return wrong.length === 0 ? null : { kind: 'not_accepted', words: wrong.map(textOf).join(' '), handOver: null };
}
