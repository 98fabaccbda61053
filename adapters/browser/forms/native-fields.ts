import type { Locator, Page } from 'playwright-core';
import { dayAs, dayPattern } from '#domain/form/days.ts';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { FieldTrouble } from '../browser.port.ts';
import type { UploadFile } from '../browser.port.ts';

/** Milliseconds an element may take to become usable. */
export const patience = 5_000;

/** A CSS string literal: ids and names of forms hold brackets, dots and leading digits. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\]/gu, '\\$&').replace(/\n/gu, '\\a ')}"`;
}

/** Controls of a question by name or id, hidden twins left out. */
export function controlsOf(page: Page, id: string): Locator {
  const key = cssString(id);
  return page.locator(`:is(input,textarea,select):is([name=${key}],[id=${key}]):not([type=hidden]):not([aria-hidden=true][tabindex="-1"]:not([type=radio],[type=checkbox]))`);
}

export async function setText(control: Locator, question: FormQuestion, value: string): Promise<void> {
  if (question.maxLength !== null && value.length > question.maxLength) {
    throw new FieldTrouble(question.id, `“${question.label}” takes ${question.maxLength} characters, the answer has ${value.length}. Shorten it and sign again.`);
  }
  await control.fill(value, { timeout: patience });
  await control.blur({ timeout: patience });
}

/** Ticks or clears a radio or a box, whatever is drawn over it. */
export async function setTicked(control: Locator, ticked: boolean): Promise<void> {
  const drawn = control.locator('xpath=ancestor::*[@role="radio" or @role="checkbox" or @role="switch"][1]');
  const isOn = async () => ((await drawn.count()) > 0 ? (await drawn.getAttribute('aria-checked')) === 'true' : control.isChecked({ timeout: patience }));
  if ((await isOn()) === ticked) return;
  if ((await drawn.count()) > 0) {
    await drawn.click({ timeout: patience });
  } else {
    try {
      await control.setChecked(ticked, { force: true, timeout: 1_000 });
    } catch {
      // A box that is drawn elsewhere; a click sent to it does what a click on its label does.
      await control.dispatchEvent('click');
    }
  }
  if ((await isOn()) !== ticked) throw new Error('a box did not change when it was clicked');
}

export function optionOf(question: FormQuestion, value: string): FormQuestion['options'][number] {
  const option = question.options.find((o) => o.label === value);
  if (option !== undefined) return option;
  throw new FieldTrouble(question.id, `“${question.label}” does not offer “${value}”.`, question.options.map((o) => o.label));
}

/** Text, a day in the field's own pattern, a phone number that a widget may group its own way. */
async function setWords(control: Locator, question: FormQuestion, value: string): Promise<readonly string[]> {
  const placeholder = (await control.getAttribute('placeholder')) ?? '';
  const pattern = question.kind === 'date' ? dayPattern({ tag: 'input', attributes: { placeholder }, visibility: 'shown', value: null, checked: false, children: [] }) : null;
  await setText(control, question, dayAs(value, pattern));
  if (value === '') return [];
  const shown = await control.inputValue();
  const digits = (words: string) => words.replace(/\D/gu, '').replace(/^0+/u, '');
  const regrouped = question.kind === 'phone' && shown !== value && digits(shown) !== '' && digits(value).endsWith(digits(shown));
  return [regrouped ? shown : value];
}

/** Fills native controls: text, select, radios, boxes. */
export async function setNative(page: Page, question: FormQuestion, values: readonly string[]): Promise<readonly string[]> {
  const controls = controlsOf(page, question.id);
  const first = controls.first();
  await first.waitFor({ state: 'attached', timeout: patience });
  const kind = await first.evaluate((el: { localName: string; type: string }) => (el.localName === 'select' ? 'select' : el.localName === 'input' && (el.type === 'radio' || el.type === 'checkbox') ? el.type : 'text'));
  if (kind === 'text') {
    return setWords(first, question, values[0] ?? '');
  } else if (kind === 'select') {
    const chosen = values.map((value) => optionOf(question, value));
    await first.selectOption(chosen.length > 0 ? chosen.map(({ label }) => ({ label })) : [{ index: 0 }], { timeout: patience });
  } else if (question.kind === 'consent') {
    await setTicked(first, values.length > 0);
  } else {
    const chosen = new Set(values.map((value) => question.options.indexOf(optionOf(question, value))));
    for (let n = 0; n < question.options.length; n += 1) {
      // A radio that is ticked goes off by itself when another is; it cannot be cleared by a click.
      if (kind === 'checkbox' || chosen.has(n)) await setTicked(controls.nth(n), chosen.has(n));
    }
  }
  return values;
}

export async function setInputFile(input: Locator, file: UploadFile): Promise<void> {
  await input.setInputFiles({ name: file.fileName, mimeType: file.mediaType, buffer: Buffer.from(file.bytes) }, { timeout: patience });
}
