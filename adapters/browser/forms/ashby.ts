import type { Frame, Locator } from 'playwright-core';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { hasClass, textOf } from '#domain/form/page/page-tree.ts';
import type { PageTree } from '#domain/form/page/page-tree.ts';
import { ashbyQuestions, ashbyValues } from '#domain/form/plans/ashby.ts';
import { FieldTrouble } from '../browser.port.ts';
import type { FormDriver, Marker, SentRequest } from './driver.ts';
import { cssString, optionOf, patience, setInputFile, setText, setTicked } from './native-fields.ts';
import { chooseOffered } from './offered.ts';

/** Ashby's application form: no `form` element, buttons for yes and no, each value saved to the site as it is set. */
export const ashby: FormDriver = {
  system: 'ashby',
  ready: '.ashby-application-form-field-entry, .ashby-application-form-container [data-field-path]',
  questions: ashbyQuestions,
  async complete(page, questions) {
    const completed: FormQuestion[] = [];
    for (const q of questions) completed.push(q.kind === 'one_of' && q.options.length === 0 ? { ...q, options: await readOptions(page, q) } : q);
    return completed;
  },
  prepare: () => Promise.resolve(),
  fileInput: (page, question) => entryOf(page, question).locator('input[type=file]'),
  async setFile(page, question, file) {
    const entry = entryOf(page, question);
    await setInputFile(entry.locator('input[type=file]'), file);
    const taken = entry.getByText(file.fileName, { exact: false });
    const refused = entry.getByText(/fail|could not|too large|not supported/iu);
    await taken.or(refused).first().waitFor({ state: 'visible', timeout: 30_000 });
    if (!(await taken.first().isVisible())) throw new FieldTrouble(question.id, `The form does not take the file for “${question.label}”.`);
  },
  setValues,
  values: ashbyValues,
  steps: null,
  submitButton: (page) => Promise.resolve(page.locator('button.ashby-application-form-submit-button')),
  isSubmission: (request) => request.method === 'POST' && operation(request).startsWith('ApiSubmit'),
  isLookUp: (request) => /^Api(?:JobPosting|Organization|Autocomplete|JobBoard)/u.test(operation(request)),
  marker,
};

/** The name of the GraphQL operation a request carries; empty for other requests. */
function operation({ url, body }: SentRequest): string {
  const { pathname, searchParams } = new URL(url);
  if (!pathname.endsWith('/non-user-graphql')) return '';
  return searchParams.get('op') ?? /"operationName"\s*:\s*"(\w+)"/u.exec(body ?? '')?.[1] ?? '';
}

const entryOf = (page: Frame, question: Pick<FormQuestion, 'id'>): Locator => page.locator(`[data-field-path=${cssString(question.id)}], fieldset[class*=_fieldEntry_]:has(label[for=${cssString(question.id)}]):not([data-field-path] *)`).first();

async function setValues(page: Frame, question: FormQuestion, values: readonly string[]): Promise<readonly string[]> {
  const entry = entryOf(page, question);
  const [value = ''] = values;
  const chosen = values.map((wanted) => (question.options.length > 0 && question.kind !== 'consent' ? optionOf(question, wanted) : null));
  if (question.kind === 'yes_no' && (await entry.locator('[class*=yesno]').count()) > 0) {
    if (value !== '') await entry.getByRole('button', { name: value, exact: true }).click({ timeout: patience });
    return values;
  }
  const boxes = entry.locator('input[type=radio], input[type=checkbox]');
  if ((await boxes.count()) > 0) {
    if (question.kind === 'consent') await setTicked(boxes.first(), value !== '');
    const on = new Set(chosen.map((option) => (option === null ? -1 : question.options.indexOf(option))));
    for (let n = 0; question.kind !== 'consent' && n < question.options.length; n += 1) {
      if (question.kind === 'many_of' || on.has(n)) await setTicked(boxes.nth(n), on.has(n));
    }
    return values;
  }
  const control = entry.locator('input:not([type=file]), textarea').first();
  if ((await control.getAttribute('role')) === 'combobox') {
    const taken: string[] = [];
    for (const wanted of values.length === 0 ? [''] : values) taken.push(...(await chooseOffered(control, () => Promise.resolve(page.locator('[role=listbox] [role=option]').filter({ visible: true })), question, wanted)));
    return taken;
  }
  if (question.kind === 'date') {
    await control.fill(value, { timeout: patience });
    await control.press('Enter', { timeout: patience });
    return values;
  }
  await setText(control, question, value);
  return values;
}

async function readOptions(page: Frame, question: FormQuestion): Promise<FormQuestion['options']> {
  const control = entryOf(page, question).locator('[role=combobox]').first();
  await control.click({ timeout: patience });
  const offers = page.locator('[role=listbox] [role=option]').filter({ visible: true });
  await offers.first().waitFor({ state: 'visible', timeout: 2_000 }).catch(() => null);
  const labels = (await offers.allInnerTexts()).map((label) => label.trim());
  await control.press('Escape');
  return labels.map((label) => ({ value: label, label }));
}

function marker(page: PageTree): Marker | null {
  const seen = (name: string) => page.first((el) => hasClass(el, name) && el.visibility === 'shown');
  const success = seen('ashby-application-form-success-container');
  if (success !== null) return { kind: 'accepted', words: textOf(success), handOver: null };
  const refused = seen('ashby-application-form-blocked-application-container') ?? seen('ashby-application-form-failure-container');
  if (refused === null) return null;
  const words = textOf(refused);
  return { kind: 'not_accepted', words, handOver: /spam|RECAPTCHA_SCORE/iu.test(words) ? 'captcha' : null };
}
