import type { Frame, Locator } from 'playwright-core';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { attribute, hasClass, textOf } from '#domain/form/page/page-tree.ts';
import type { PageTree } from '#domain/form/page/page-tree.ts';
import { greenhouseQuestions, greenhouseValues } from '#domain/form/plans/greenhouse.ts';
import { FieldTrouble } from '../browser.port.ts';
import type { FormDriver, Marker } from './driver.ts';
import { cssString, optionOf, patience, setInputFile, setText, setTicked } from './native-fields.ts';
import { chooseOffered } from './offered.ts';

/** The new Greenhouse form (job-boards.greenhouse.io): react-selects, upload groups, no names. */
export const greenhouse: FormDriver = {
  system: 'greenhouse',
  ready: '#application-form, form.application--form',
  questions: greenhouseQuestions,
  async complete(page, questions) {
    const completed: FormQuestion[] = [];
    for (const question of questions) completed.push(needsOptions(question) ? { ...question, options: await readOptions(page, question) } : question);
    return completed;
  },
  prepare: () => Promise.resolve(),
  fileInput: (page, question) => page.locator(`input[type=file]${idIs(question)}`),
  async setFile(page, question, file) {
    const group = page.locator('.file-upload', { has: page.locator(idIs(question)) });
    const remove = group.getByRole('button', { name: 'Remove file' });
    if (await remove.isVisible()) await remove.click({ timeout: patience });
    await setInputFile(page.locator(`input[type=file]${idIs(question)}`), file);
    const taken = group.locator('.file-upload__filename');
    const refused = page.locator(`[id=${cssString(`${question.id}-error`)}]:not(:empty)`);
    await taken.or(refused).first().waitFor({ state: 'visible', timeout: 30_000 });
    if (!(await taken.isVisible())) throw new FieldTrouble(question.id, `The form does not take the file for “${question.label}”: ${await refused.innerText()}`);
  },
  async setValues(page, question, values) {
    const control = page.locator(`:is(input,textarea)${idIs(question)}`);
    if ((await control.count()) === 0 || (await control.getAttribute('type')) === 'checkbox') return setBoxes(page, question, values);
    if ((await control.getAttribute('role')) !== 'combobox') {
      await setText(control, question, values[0] ?? '');
      return values;
    }
    if (question.kind !== 'text') return chooseOptions(page, control, question, values);
    return chooseOffered(control, () => Promise.resolve(listOf(page, control).locator('[role=option]').filter({ visible: true })), question, values[0] ?? '');
  },
  values: greenhouseValues,
  steps: null,
  submitButton: (page) => Promise.resolve(page.locator('form button[type=submit]').filter({ hasText: /^\s*Submit application\s*$/iu })),
  isSubmission: ({ method, url }) => method === 'POST' && /\/(?:embed\/)?[^/]+\/jobs\/\d+\/?$/u.test(new URL(url).pathname),
  isLookUp: () => false,
  marker,
};

const idIs = (question: Pick<FormQuestion, 'id'>) => `[id=${cssString(question.id)}]`;

function needsOptions(question: FormQuestion): boolean {
  return question.options.length === 0 && ['one_of', 'yes_no', 'many_of'].includes(question.kind);
}

/** Opens a react-select, reads what it offers, closes it. */
async function readOptions(page: Frame, question: FormQuestion): Promise<FormQuestion['options']> {
  const control = page.locator(`input${idIs(question)}`);
  const labels = await offers(page, control);
  await control.press('Escape', { timeout: patience });
  return labels.map((label) => ({ value: label, label }));
}

async function offers(page: Frame, control: Locator): Promise<readonly string[]> {
  const list = listOf(page, control);
  if (!(await list.isVisible())) await openList(control);
  await list.waitFor({ state: 'visible', timeout: patience });
  // Schools, degrees and disciplines are fetched once their list is open.
  await list.locator('[role=option]').first().waitFor({ timeout: 2_000 }).catch(() => null);
  return (await list.locator('[role=option]').allInnerTexts()).map((label) => label.trim());
}

function listOf(page: Frame, control: Locator): Locator {
  return page.locator('.select__container, .select').filter({ has: control }).last().locator('[role=listbox]');
}

async function openList(control: Locator): Promise<void> {
  await control.focus({ timeout: patience });
  await control.press('ArrowDown', { timeout: patience });
}

async function chooseOptions(page: Frame, control: Locator, question: FormQuestion, values: readonly string[]): Promise<readonly string[]> {
  const container = page.locator('.select__container, .select').filter({ has: control }).last();
  const held = await container.locator('.select__single-value, .select__multi-value__label').allInnerTexts();
  if (JSON.stringify(held) === JSON.stringify(values)) return values;
  if (held.length > 0) await clear(container, control, question);
  for (const value of values) {
    optionOf(question, value);
    const labels = await offers(page, control);
    const at = labels.indexOf(value);
    if (at === -1) throw new FieldTrouble(question.id, `“${question.label}” does not offer “${value}”.`, labels);
    await listOf(page, control).locator('[role=option]').nth(at).click({ timeout: patience });
  }
  return values;
}

async function clear(container: Locator, control: Locator, question: FormQuestion): Promise<void> {
  await control.focus({ timeout: patience });
  for (let left = await container.locator('.select__single-value, .select__multi-value').count(); left > 0; left -= 1) await control.press('Backspace');
  if ((await container.locator('.select__single-value, .select__multi-value').count()) > 0) throw new FieldTrouble(question.id, `“${question.label}” holds a choice that cannot be taken back.`);
}

async function setBoxes(page: Frame, question: FormQuestion, values: readonly string[]): Promise<readonly string[]> {
  const boxes = page.locator(`${idIs(question)} :is(input[type=checkbox],input[type=radio]), :is(input[type=checkbox],input[type=radio])[name=${cssString(question.id)}]`);
  for (let n = 0; n < question.options.length; n += 1) {
    const label = question.options[n]?.label ?? '';
    await setTicked(boxes.nth(n), values.includes(label));
  }
  values.forEach((value) => optionOf(question, value));
  return values;
}

function marker(page: PageTree, url: string): Marker | null {
  const thanks = page.first((el) => hasClass(el, 'confirmation__content') && el.visibility === 'shown');
  if (thanks !== null && /\/confirmation\/?$/u.test(new URL(url).pathname)) return { kind: 'accepted', words: textOf(thanks), handOver: null };
  const code = page.first((el) => attribute(el, 'id') === 'email-verification' && el.visibility === 'shown');
  if (code !== null) return { kind: 'not_accepted', words: textOf(code), handOver: 'emailed_code' };
  const wrong = page.all((el) => hasClass(el, 'helper-text--error') && el.visibility === 'shown' && textOf(el) !== '');
  if (wrong.length > 0) return { kind: 'not_accepted', words: wrong.map((el) => `${fieldOf(page, attribute(el, 'id'))}${textOf(el)}`).join(' '), handOver: null };
  const duplicate = page.first((el) => attribute(el, 'role') === 'alert' && el.visibility === 'shown' && /already (?:applied|submitted)/iu.test(textOf(el)));
  return duplicate === null ? null : { kind: 'not_accepted', words: textOf(duplicate), handOver: null };
}

/** `Email: ` for an error line that belongs to the field of that label. */
function fieldOf(page: PageTree, errorId: string): string {
  const label = page.byId(`${errorId.replace(/-error$/u, '')}-label`) ?? page.byId(`upload-label-${errorId.replace(/-error$/u, '')}`);
  return label === null ? '' : `${textOf(label).replace(/\*$/u, '').trim()}: `;
}
