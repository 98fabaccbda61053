import type { Frame, Locator } from 'playwright-core';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { invitesToChoose } from '#domain/form/controls/invitation.ts';
import { chosenWords, isListBox } from '#domain/form/controls/listbox.ts';
import type { PageElement, PageTree } from '#domain/form/page/page-tree.ts';
import { FieldTrouble } from '../browser.port.ts';
import { cssString, patience } from './native-fields.ts';
import { labelsOf, offersOf } from './offered.ts';

/** How many screens of a list that draws only what is seen are looked through. */
const screens = 60;

/** The element that opens a drawn list, by the id or name it is known under, or by that of the tucked-away select next to it. */
function opener(form: Frame, id: string): Locator {
  const key = cssString(id);
  return form.locator(`:is([id=${key}],[name=${key}],[data-ui=${key}],[data-ui=${key}] *,[aria-labelledby=${key}]:not([id],[name])):is([role=combobox],[aria-haspopup=listbox],[aria-haspopup=true],[aria-haspopup=menu]), :has(> select[aria-hidden=true][name=${key}]) button[aria-haspopup]:not([name])`).first();
}

/** Opens a list, reads all it offers, closes it. Empty where nothing shows until something is typed. */
export async function readOffers(form: Frame, id: string, waitMs: number): Promise<readonly string[]> {
  const control = opener(form, id);
  const offers = await opened(form, control, waitMs);
  if (offers === null) return close(form, control, []);
  const seen = new Set(await labelsOf(offers));
  for (let n = 0; n < screens && (await scrolledOn(offers)); n += 1) for (const label of await labelsOf(offers)) seen.add(label);
  return close(form, control, Array.from(seen).filter((label, n) => label !== '' && !(n === 0 && invitesToChoose.test(label))));
}

/** Chooses from a drawn list by the exact words; with several answers also takes back what nobody signed. */
export async function chooseDrawn(form: Frame, question: FormQuestion, values: readonly string[], page: PageTree, control: PageElement): Promise<readonly string[]> {
  const held = chosenWords(page, control);
  if (JSON.stringify(held) === JSON.stringify(values)) return values;
  const list = opener(form, question.id);
  const wanted = question.kind === 'many_of' ? [...values.filter((value) => !held.includes(value)), ...held.filter((value) => !values.includes(value))] : values;
  if (values.length === 0 && question.kind !== 'many_of' && held.length > 0) throw new FieldTrouble(question.id, `“${question.label}” holds a choice that cannot be taken back.`);
  for (const value of wanted) {
    const offers = await opened(form, list, patience);
    if (offers === null) throw new FieldTrouble(question.id, `The list of “${question.label}” does not open.`);
    const at = await find(offers, value);
    if (at === -1) {
      const labels = await close(form, list, await labelsOf(offers));
      throw new FieldTrouble(question.id, `“${question.label}” does not offer “${value}”.`, labels);
    }
    await offers.nth(at).click({ timeout: patience });
  }
  // A list of several answers stays open.
  if (question.kind === 'many_of') await close(form, list, []);
  return values;
}

/** Whether a question is answered from a list whose offers are in no page until it is opened. */
export function needsOffers(page: PageTree, control: PageElement, question: FormQuestion): boolean {
  return question.options.length === 0 && isListBox(page, control);
}

async function opened(form: Frame, control: Locator, waitMs: number): Promise<Locator | null> {
  const shown = async () => (await offersOf(form, control)).first().waitFor({ state: 'visible', timeout: waitMs }).then(() => true, () => false);
  const isOpen = (await control.getAttribute('aria-expanded', { timeout: patience })) === 'true';
  if (!isOpen && (await control.evaluate((el: { localName: string }) => el.localName === 'input'))) {
    // By keyboard first: what is drawn over the input may not take a click.
    await control.focus({ timeout: patience });
    await control.press('ArrowDown', { timeout: patience });
    if (await shown()) return offersOf(form, control);
  }
  if ((await control.getAttribute('aria-expanded', { timeout: patience })) !== 'true') await control.click({ force: true, timeout: patience });
  // Some lists say what they control only once they are open.
  return (await shown()) ? offersOf(form, control) : null;
}

async function find(offers: Locator, value: string): Promise<number> {
  for (let n = 0; n < screens; n += 1) {
    const at = (await labelsOf(offers)).indexOf(value);
    if (at !== -1) return at;
    if (!(await scrolledOn(offers))) return -1;
  }
  return -1;
}

interface Scrolls { scrollTop: number; readonly scrollHeight: number; readonly clientHeight: number; readonly parentElement: Scrolls | null }

/** Moves a long list one screen on; false at its end or where it does not scroll. */
function scrolledOn(offers: Locator): Promise<boolean> {
  return offers.last().evaluate(async (last: unknown) => {
    let box = (last as Scrolls).parentElement;
    while (box !== null && box.scrollHeight <= box.clientHeight + 1) box = box.parentElement;
    if (box === null || box.parentElement === null || box.parentElement.parentElement === null) return false;
    const before = box.scrollTop;
    box.scrollTop = before + box.clientHeight;
    // One turn for the list to draw what is seen now.
    await new Promise((resolve) => setTimeout(resolve, 30));
    return box.scrollTop > before;
  });
}

/** Closes the list, whether it listens to Escape or to a second press. */
async function close<T>(form: Frame, control: Locator, result: T): Promise<T> {
  await control.press('Escape', { timeout: patience });
  const isOpen = async () => (await control.getAttribute('aria-expanded', { timeout: patience })) === 'true';
  if (await isOpen()) await control.click({ timeout: patience });
  if (await isOpen()) await form.evaluate(() => (document.activeElement as { blur(): void } | null)?.blur());
  return result;
}

declare const document: { readonly activeElement: unknown };
