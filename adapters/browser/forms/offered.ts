import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Locator } from 'playwright-core';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { FieldTrouble } from '../browser.port.ts';
import { cssString, patience } from './native-fields.ts';
import { placeToType, samePlace } from './place.ts';

/** Milliseconds between two looks at a list that is still being filled, and how long one without a fit may stay the same. */
const pace = 100;
const still = 1_500;

/** Where a list's offers are drawn: in the element the control names, else wherever options are shown. A button may open a menu for a list. */
export async function offersOf(form: Frame, control: Locator): Promise<Locator> {
  const { list, menu } = await control.evaluate(named, undefined, { timeout: patience });
  const options = list === '' ? form.locator('[role=option]') : form.locator(`[id=${cssString(list)}] [role=option], [id=${cssString(list)}][role=option]`);
  const items = ':is([role=menuitem], [role=menuitemradio])';
  if (menu === null) return options.filter({ visible: true });
  return options.or(form.locator(menu === '' ? `[role=menu]:not(header *, nav *) ${items}` : `[id=${cssString(menu)}] ${items}`)).filter({ visible: true });
}

interface Names { readonly localName: string; getAttribute(name: string): string | null }

/** Runs inside the page: the ids of the list and the menu that a control opens, empty where it names none; a menu only where it can be one. */
function named(control: unknown): { readonly list: string; readonly menu: string | null } {
  const el = control as Names;
  const opensMenu = el.localName === 'button' && ['true', 'menu'].includes(el.getAttribute('aria-haspopup') ?? '');
  const list = (el.getAttribute('aria-controls') ?? '') || (el.getAttribute('aria-owns') ?? '');
  return { list, menu: opensMenu ? (el.getAttribute('data-menu-id') ?? '') || list : null };
}

/** The words of what is offered, in order. */
export async function labelsOf(offers: Locator): Promise<readonly string[]> {
  return (await offers.allInnerTexts()).map((label) => label.replace(/\s+/gu, ' ').trim());
}

/**
 * A field that looks up what is typed: only an offer that means the signed answer is taken. Looks up to `patience`
 * milliseconds, because offers for fewer letters may show first.
 * @returns the words of the offer that was taken; none where the answer is empty
 */
export async function chooseOffered(control: Locator, offers: () => Promise<Locator>, question: FormQuestion, value: string, take: (offer: Locator) => Promise<void> = (offer) => offer.click({ timeout: patience })): Promise<readonly string[]> {
  await control.fill('', { timeout: patience });
  if (value === '') return [];
  await control.pressSequentially(question.kind === 'text' ? placeToType(value) : value, { timeout: patience });
  const fit = (labels: readonly string[]) => (question.kind === 'text' ? samePlace(value, labels) : labels.includes(value) ? value : null);
  let labels: readonly string[] = [];
  let sameSince = performance.now();
  for (const began = performance.now(); ; await sleep(pace)) {
    const now = await labelsOf(await offers());
    if (JSON.stringify(now) !== JSON.stringify(labels)) sameSince = performance.now();
    labels = now;
    const chosen = fit(labels);
    if (chosen !== null) {
      await take((await offers()).nth(labels.indexOf(chosen)));
      return [chosen];
    }
    const settled = labels.length > 0 && performance.now() - sameSince > still;
    if (settled || performance.now() - began > patience) break;
  }
  await control.press('Escape', { timeout: patience });
  throw new FieldTrouble(question.id, labels.length === 0 ? `“${question.label}” knows no “${value}”.` : `“${question.label}” offers several places for “${value}”: choose one.`, labels);
}
