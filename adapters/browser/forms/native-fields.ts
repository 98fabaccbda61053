import type { Frame, Locator } from 'playwright-core';
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
export function controlsOf(form: Frame, id: string): Locator {
  const key = cssString(id);
  const [before, after] = id.split('*');
  // Boxes of one question that are numbered by their names.
  if (before !== undefined && after !== undefined) return form.locator(`input[type=checkbox][name^=${cssString(before)}]${after === '' ? '' : `[name$=${cssString(after)}]`}`);
  // An input for files that has no name, beside the hidden one that sends what it took.
  const beside = `:has(> input[type=hidden][name=${key}]):not(:has(:is(input,textarea,select)[name=${key}]:not([type=hidden]))) input[type=file]:not([name],[id])`;
  // What a page's scripts call a field names it only where no field is sent or known under the same name.
  const byInterface = `:root:not(:has(:is(input,textarea,select):is([name=${key}],[id=${key}]):not([type=hidden]))) :is([data-ui=${key}],[data-ui=${key}] *):not([name])`;
  // A field that goes by its words alone.
  const byWords = form.getByLabel(id, { exact: true }).and(form.locator(':is(input,textarea,select):not([name],[id],[type=hidden])'));
  // Boxes of one question that each have a name or an id of their own.
  if (id.includes('|')) return form.locator(id.split('|').map(cssString).map((own) => `input[type=checkbox]:is([name=${own}],[id=${own}])`).join(', ')).or(byWords);
  return form.locator(`:is(input,textarea,select):is([name=${key}],[id=${key}],[aria-labelledby=${key}]:not([name],[id]),${byInterface}):not([type=hidden]):not([aria-hidden=true][tabindex="-1"]:not([type=radio],[type=checkbox])), ${beside}`).or(byWords);
}

/** Puts text into a control. Throws `FieldTrouble` where it is longer than the question allows. */
export async function setText(control: Locator, question: FormQuestion, value: string): Promise<void> {
  if (question.maxLength !== null && value.length > question.maxLength) {
    throw new FieldTrouble(question.id, `“${question.label}” takes ${question.maxLength} characters, the answer has ${value.length}. Shorten it and sign again.`);
  }
  // The next field takes the focus from this one; the last one is left when all are filled.
  await control.fill(value, { timeout: patience });
}

const drawnAround = 'xpath=(ancestor::*[@role="radio" or @role="checkbox" or @role="switch"][1] | preceding-sibling::*[1][@role="radio" or @role="checkbox" or @role="switch"])[last()]';

/** Ticks or clears a radio or a box, whatever is drawn over it. */
export async function setTicked(control: Locator, ticked: boolean): Promise<void> {
  const drawn = control.locator(drawnAround);
  const isOn = async () => ((await drawn.count()) > 0 ? (await drawn.getAttribute('aria-checked')) === 'true' : control.isChecked({ timeout: patience }));
  if ((await isOn()) === ticked) return;
  if ((await drawn.count()) > 0) {
    await drawn.click({ timeout: patience });
  } else {
    try {
      await control.setChecked(ticked, { force: true, timeout: 1_000 });
    } catch {
      // A box that is drawn elsewhere: a click sent to it does what a click on its label does. On a busy machine the first may have landed late.
      if ((await isOn()) !== ticked) await control.dispatchEvent('click');
    }
  }
  if ((await isOn()) !== ticked) throw new Error('a box did not change when it was clicked');
}

/** The option with this label. Throws `FieldTrouble`, with what is offered, where there is none. */
export function optionOf(question: FormQuestion, value: string): FormQuestion['options'][number] {
  const option = question.options.find((o) => o.label === value);
  if (option !== undefined) return option;
  throw new FieldTrouble(question.id, `“${question.label}” does not offer “${value}”.`, question.options.map((o) => o.label));
}

/** Gives an input for files exactly these bytes, under their name and media type. */
export async function setInputFile(input: Locator, file: UploadFile): Promise<void> {
  await input.setInputFiles({ name: file.fileName, mimeType: file.mediaType, buffer: Buffer.from(file.bytes) }, { timeout: patience });
}
