import { isDayButton } from './day-button.ts';
import { dayPattern } from './days.ts';
import type { FormQuestion } from '../form-plan.ts';
import { invitesToChoose } from './invitation.ts';
import { cleanLabel } from '../page/labels.ts';
import { oncePerElement } from '../page/once-per-page.ts';
import { attribute, textOf } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';

/**
 * A list that is drawn by the page: a button or box that opens it, or an input that takes no typing (WAI-ARIA 1.2,
 * "select-only combobox"). What a phone field opens for its country is part of the phone field.
 */
export const isListBox = oncePerElement((page, el): boolean => {
  if ('disabled' in el.attributes || attribute(el, 'aria-disabled') === 'true') return false;
  const combo = attribute(el, 'role') === 'combobox';
  if (attribute(el, 'data-uxi-widget-type') === 'selectinput') return true;
  if (el.tag === 'input' && 'readonly' in el.attributes && !combo && page.closest(el, (up) => up !== el && attribute(up, 'role') === 'combobox' && 'aria-haspopup' in up.attributes) !== null) return !inPhone(page, el);
  // What opens a calendar takes a day.
  if (el.tag === 'input' && (['dialog', 'grid'].includes(attribute(el, 'aria-haspopup')) || dayPattern(el) !== null)) return false;
  if (el.tag === 'input') return combo && !isSearched(el) && ('readonly' in el.attributes || attribute(el, 'aria-autocomplete') === 'none') && !inPhone(page, el);
  if (isOpenList(page, el)) return true;
  if (el.tag === 'button' && namedTwin(page, el) !== null) return true;
  // Component libraries use elements of their own.
  if (!(['button', 'div', 'span'].includes(el.tag) || el.tag.includes('-')) || ['id', 'name', 'aria-labelledby'].every((name) => attribute(el, name) === '')) return false;
  // A menu is a list of choices where a label names what opens it; `true` means a menu (WAI-ARIA 1.2).
  const menu = el.tag === 'button' && ['menu', 'true'].includes(attribute(el, 'aria-haspopup')) && isLabelled(page, el);
  return (combo || menu || attribute(el, 'aria-haspopup') === 'listbox') && page.first((inner) => inner.tag === 'input' && attribute(inner, 'type') !== 'hidden', el) === null && !inPhone(page, el) && isNamed(page, el) && !isDayButton(page, el);
});

/**
 * The tucked-away select with a label that holds what is chosen from the list that a nameless button next to it opens:
 * the list goes by the select's name.
 */
export function namedTwin(page: PageTree, el: PageElement): PageElement | null {
  if (attribute(el, 'name') !== '' || attribute(el, 'aria-haspopup') === '' || attribute(el, 'aria-haspopup') === 'false') return null;
  const around = page.closest(el, (up) => up.children.some((child) => typeof child !== 'string' && isTucked(child)));
  if (around === null || page.upTo(2, (button) => button.tag === 'button' && attribute(button, 'aria-haspopup') !== '', around).length > 1) return null;
  const [twin] = around.children.filter((child) => typeof child !== 'string' && isTucked(child));
  return twin === undefined || typeof twin === 'string' || !hasOwnName(page, twin) ? null : twin;
}

const isTucked = (el: PageElement): boolean => el.tag === 'select' && attribute(el, 'aria-hidden') === 'true' && attribute(el, 'tabindex') === '-1' && attribute(el, 'name') !== '';

/** A list that stands in the page with its choices and takes the focus itself: nothing else opens it. */
function isOpenList(page: PageTree, el: PageElement): boolean {
  if (attribute(el, 'role') !== 'listbox' || attribute(el, 'tabindex') !== '0' || el.visibility !== 'shown' || page.first((inner) => attribute(inner, 'role') === 'option', el) === null) return false;
  const names = referencesIn(el, 'aria-labelledby').map((id) => page.byId(id)).filter((named) => named !== null);
  const id = attribute(el, 'id');
  const opens = (other: PageElement) => id !== '' && [...referencesIn(other, 'aria-controls'), ...referencesIn(other, 'aria-owns')].includes(id);
  return names.length > 0 && names.every((named) => named.tag !== 'button' && attribute(named, 'role') !== 'combobox') && page.closest(el, (up) => attribute(up, 'role') === 'combobox') === null && page.first(opens) === null;
}

function referencesIn(el: PageElement, name: string): readonly string[] {
  return attribute(el, name).split(/\s+/u).filter((id) => id !== '');
}

/** Whether a `label` of the form names it, in whatever way. */
function isLabelled(page: PageTree, el: PageElement): boolean {
  return referencesIn(el, 'aria-labelledby').some((id) => page.byId(id)?.tag === 'label') || page.labelsFor(attribute(el, 'id')).length > 0;
}

/** A field that looks up what is typed: its answer is text that must be among the offers. */
export function isSearched(el: PageElement): boolean {
  return (attribute(el, 'role') === 'combobox' || isOlderSelect(el)) && !('readonly' in el.attributes) && ['list', 'both'].includes(attribute(el, 'aria-autocomplete'));
}

/** The input of a react-select from before it had a role. */
const isOlderSelect = (el: PageElement): boolean => el.tag === 'input' && !('role' in el.attributes) && attribute(el, 'autocapitalize') === 'none' && attribute(el, 'spellcheck') === 'false' && attribute(el, 'name') === '';

/** Whether what stands in an empty field that is typed in says to choose from its list. */
export function saysToChoose(page: PageTree, el: PageElement): boolean {
  const shell = page.closest(el, (up) => up !== el && page.first((inner) => /(?:^|[\s_-])placeholder(?:[\s_-]|$)/iu.test(attribute(inner, 'class')), up) !== null);
  const shown = shell === null || page.upTo(2, (inner) => attribute(inner, 'role') === 'combobox', shell).length > 1 ? null : page.first((inner) => /(?:^|[\s_-])placeholder(?:[\s_-]|$)/iu.test(attribute(inner, 'class')), shell);
  return [shown === null ? '' : textOf(shown), attribute(el, 'placeholder'), attribute(el, 'value')].some((words) => words !== '' && invitesToChoose.test(words));
}

/** The choices of a drawn list, where they are in the page; empty where they are drawn as it opens. Their ids may be new on every visit. */
export function listOptions(page: PageTree, el: PageElement): FormQuestion['options'] {
  // A menu that is drawn elsewhere is named by data of its own.
  const ids = ['aria-controls', 'aria-owns', 'data-menu-id'].flatMap((name) => referencesIn(el, name));
  const [list] = attribute(el, 'role') === 'listbox' ? [el] : ids.map((id) => page.byId(id)).filter((found) => found !== null);
  if (list === undefined) return twinOptions(page, el);
  const role = page.first((inner) => attribute(inner, 'role') === 'option', list) === null ? /^menuitem(?:radio|checkbox)?$/u : /^option$/u;
  return page.all((option) => role.test(attribute(option, 'role')), list)
    .map((option) => ({ value: attribute(option, 'data-value') || words(option), label: words(option) }))
    .filter((option, n) => option.label !== '' && !(n === 0 && invitesToChoose.test(option.label)));
}

/** The options of a select that nobody sees: the one that the list is named by, or that stands right after it. */
function twinOptions(page: PageTree, el: PageElement): FormQuestion['options'] {
  const siblings = (page.parentOf(el)?.children ?? []).filter((child) => typeof child !== 'string');
  const next = siblings[siblings.indexOf(el) + 1];
  const twin = el.tag === 'button' ? namedTwin(page, el) : null;
  const select = twin ?? next;
  if (select?.tag !== 'select' || (attribute(select, 'aria-hidden') !== 'true' && select.visibility === 'shown')) return [];
  const options = page.all((option) => option.tag === 'option' && attribute(option, 'value') !== '', select).map((option) => ({ value: attribute(option, 'value'), label: words(option) })).filter((option) => option.label !== '');
  // Some keep no more than what is chosen now.
  return twin !== null && options.length < 2 ? [] : options;
}

/**
 * What a list shows as chosen: the input's own words, the labels beside the input (react-select keeps its input empty),
 * or the words of the button that opens it. A placeholder is no choice.
 */
export function chosenWords(page: PageTree, el: PageElement): readonly string[] {
  if (el.tag !== 'input') {
    const placeholder = page.first((inner) => /placeholder/iu.test(attribute(inner, 'class')) || 'data-placeholder' in inner.attributes, el);
    const shown = placeholder === null && !('data-placeholder' in el.attributes) ? textOf(el) : '';
    return shown === '' ? [] : [shown];
  }
  if (el.value !== null && el.value !== '') return [el.value];
  const shell = page.closest(el, (up) => /(?:^|[\s_-])(?:control|select__control|value-?container|ts-control|multiselect)(?:[\s_-]|$)/iu.test(attribute(up, 'class')));
  return shell === null ? [] : page.all((inner) => /(?:single-?value|multi-?value__label|multivaluelabel|multiselect__(?:single|tag)|ts-item)(?:[\s_-]|$)/iu.test(attribute(inner, 'class')) && inner.visibility === 'shown', shell).map(textOf).filter((words) => words !== '');
}

/** The words of an option, also of one in a list that is closed now. */
function words(option: PageElement): string {
  return cleanLabel(textOf(option) || attribute(option, 'aria-label'));
}

/** A name of its own, or the legend of a question that it answers alone. */
function isNamed(page: PageTree, el: PageElement): boolean {
  if (hasOwnName(page, el)) return true;
  const fieldset = attribute(el, 'aria-label') === '' ? null : page.closest(el, (up) => up.tag === 'fieldset');
  return fieldset !== null && page.first((inner) => inner.tag === 'legend', fieldset) !== null;
}

/** Whether a label or another element of the page names it. */
export function hasOwnName(page: PageTree, el: PageElement): boolean {
  if (referencesIn(el, 'aria-labelledby').some((id) => id !== attribute(el, 'id') && page.byId(id) !== null)) return true;
  return page.labelsFor(attribute(el, 'id')).length > 0;
}

/** Whether an element opens or lists the countries of the phone number that it stands beside. */
export function inPhone(page: PageTree, el: PageElement): boolean {
  return page.closest(el, (up) => /(?:^|[\s_-])(?:iti|phone|tel)(?:[\s_-]|$)|PhoneInput/iu.test(`${attribute(up, 'class')} ${up.tag}`)) !== null && /country|dial|flag|land|vorwahl/iu.test(`${attribute(el, 'class')} ${attribute(el, 'aria-label')} ${attribute(el, 'id')} ${attribute(el, 'autocomplete')}`);
}
