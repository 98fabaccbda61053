import type { ElementHandle, Frame, Locator } from 'playwright-core';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { FieldTrouble } from '../browser.port.ts';
import type { UploadFile } from '../browser.port.ts';
import type { HoldsFile } from '../page/files.ts';
import { cssString, patience } from './native-fields.ts';

/** A place for files without an input in the page, by its id or `data-name`, or by what the label right before it is for. */
export function dropZone(form: Frame, id: string): Locator {
  const key = cssString(id);
  return form.locator(`:is([id=${key}],[data-name=${key}]):not(input[type=text]), label[for=${key}]:not(:has(~ input[type=file])) + :is(div,section,button):has(.dz-message)`).first();
}

/**
 * Hands a file to such a place: through the file dialog that opens when it is pressed, else by dropping it. The file
 * that was handed over is kept on the element, so that the read-back can hash what the page got; and the page must show
 * the file's name.
 */
export async function giveToZone(form: Frame, question: FormQuestion, file: UploadFile): Promise<void> {
  const zone = dropZone(form, question.id);
  const dialog = form.page().waitForEvent('filechooser', { timeout: 1_000 }).catch(() => null);
  await zone.click({ timeout: patience });
  const chooser = await dialog;
  if (chooser === null) await drop(zone, file);
  else {
    await watch(zone, chooser.element());
    await chooser.setFiles({ name: file.fileName, mimeType: file.mediaType, buffer: Buffer.from(file.bytes) });
  }
  await zone.locator('xpath=..').getByText(file.fileName, { exact: false }).first().waitFor({ state: 'visible', timeout: 30_000 }).catch(() => {
    throw new FieldTrouble(question.id, `The form does not take the file for “${question.label}”.`);
  });
}

interface DropTarget extends HoldsFile { dispatchEvent(event: object): boolean }
declare const DataTransfer: new () => { readonly items: { add(file: object): void } };
declare const File: new (parts: readonly Uint8Array[], name: string, options: { readonly type: string }) => object;
declare const DragEvent: new (type: string, init: object) => object;

async function drop(zone: Locator, { fileName, mediaType, bytes }: UploadFile): Promise<void> {
  await zone.evaluate((el: unknown, given: { fileName: string; mediaType: string; base64: string }) => {
    const target = el as DropTarget;
    const file = new File([Uint8Array.from(atob(given.base64), (c) => c.charCodeAt(0))], given.fileName, { type: given.mediaType });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    target.handedFile = file as NonNullable<HoldsFile['handedFile']>;
    for (const type of ['dragenter', 'dragover', 'drop']) target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer }));
  }, { fileName, mediaType, base64: Buffer.from(bytes).toString('base64') });
}

/** Remembers on the zone what its own input, which is nowhere in the page, is about to get. */
async function watch(zone: Locator, input: ElementHandle): Promise<void> {
  await zone.evaluate((el: unknown, own: unknown) => {
    const made = own as { readonly files: ArrayLike<NonNullable<HoldsFile['handedFile']>> | null; addEventListener(type: string, listener: () => void, capture: boolean): void };
    // Before the page's own listeners: they often empty the input again.
    for (const type of ['input', 'change']) made.addEventListener(type, () => { const [file] = Array.from(made.files ?? []); if (file !== undefined) (el as HoldsFile).handedFile = file; }, true);
  }, input);
}
