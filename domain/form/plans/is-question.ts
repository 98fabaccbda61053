import { isDayButton } from '../controls/day-button.ts';
import { isDrawnChoice } from '../controls/drawn-choices.ts';
import { isDropZone } from '../controls/drop-zone.ts';
import { drawsSelect } from '../page/labels.ts';
import { hasOwnName, inPhone, isListBox } from '../controls/listbox.ts';
import { inCookieBanner, isTrap, silentTypes } from '../page/not-asked.ts';
import { oncePerElement } from '../page/once-per-page.ts';
import { attribute, textOf } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';
import { isChoice } from './choices.ts';

/** Whether an element can hold an answer of the person: nothing hidden, and no text field that nobody sees. */
export const isQuestion = oncePerElement((page, el): boolean => {
  if (isListBox(page, el)) return (el.visibility === 'shown' || inLaterStep(page, el)) && !inCookieBanner(page, el);
  if (isDrawnChoice(page, el) || isDropZone(page, el) || isDayButton(page, el)) return !inCookieBanner(page, el);
  if (!(['input', 'textarea', 'select'].includes(el.tag) || isTextBox(el)) || 'disabled' in el.attributes) return false;
  const type = attribute(el, 'type').toLowerCase();
  if (silentTypes.has(type) || inCookieBanner(page, el)) return false;
  if (type === 'file') return true;
  if (isChoice(el)) return !isTrap(page, el) && page.closest(el, (up) => hiddenForGood.test(attribute(up, 'style'))) === null;
  if (isDrawnOver(page, el)) return true;
  if (isDialCode(page, el) || page.closest(el, (up) => up !== el && up.tag !== 'select' && drawsSelect.test(attribute(up, 'class'))) !== null) return false;
  if (page.closest(el, (up) => attribute(up, 'aria-hidden') === 'true') !== null) return false;
  return (el.visibility === 'shown' || isSlider(el) || inLaterStep(page, el)) && !isTrap(page, el);
});

/** A slider that the page tucks away under one that it draws. */
const isSlider = (el: PageElement): boolean => attribute(el, 'type').toLowerCase() === 'range' && el.visibility === 'tucked';

/** The country of a phone number, as a list of dial codes: a part of the phone field. */
function isDialCode(page: PageTree, el: PageElement): boolean {
  if (el.tag !== 'select' || hasOwnName(page, el)) return false;
  if (inPhone(page, el)) return true;
  const options = page.all((inner) => inner.tag === 'option' && attribute(inner, 'value') !== '', el);
  return options.length > 1 && options.every((option) => /(?:^|[\s(])\+\d{1,4}(?!\d)/u.test(textOf(option) || attribute(option, 'value')));
}

/** A select that a script tucked away and drew something of its own for, beside it: it still holds the answer. */
function isDrawnOver(page: PageTree, el: PageElement): boolean {
  if (el.tag !== 'select') return false;
  const siblings = (page.parentOf(el)?.children ?? []).filter((child) => typeof child !== 'string');
  const at = siblings.indexOf(el);
  const [before, next] = [siblings[at - 1], siblings[at + 1]];
  // The third select2 draws before the select, and names what it draws for it.
  if (before !== undefined && before.visibility === 'shown' && attribute(before, 'id') === `s2id_${attribute(el, 'id')}`) return true;
  if (next === undefined || next.visibility !== 'shown' || isListBox(page, next)) return false;
  const opens = attribute(next, 'role') === 'combobox' || attribute(next, 'aria-haspopup') === 'listbox';
  return opens || /(?:^|\s)(?:select2|chosen|selectize|ts-wrapper|nice-select|select-styled)/u.test(attribute(next, 'class'));
}

/** An editor without a control of its own: an editable element with the role of a text box. */
export function isTextBox(el: PageElement): boolean {
  return attribute(el, 'role') === 'textbox' && ['', 'true', 'plaintext-only'].includes(el.attributes['contenteditable'] ?? 'no');
}

/** A part that later opens is not hidden against all that might show it. */
const hiddenForGood = /display:\s*none\s*!\s*important/iu;

/** Whether only the step it belongs to is not there yet: a later page of a form whose pages are all in the document. */
export function inLaterStep(page: PageTree, el: PageElement): boolean {
  const step = page.closest(el, (up) => up.visibility === 'hidden' && stepNames.test(`${attribute(up, 'class')} ${attribute(up, 'id')} ${'data-step' in up.attributes ? 'step' : ''}`));
  return step !== null && step !== el && !('hidden' in el.attributes) && !/display:\s*none/u.test(attribute(el, 'style'));
}

const stepNames = /(?:^|[\s_-])(?:step|wizard|form-?page)(?:[\s_-]?\d+|[\s_-]|$)/iu;
