import { isGroup } from '../controls/drawn-choices.ts';
import { cleanLabel, labelWords } from '../page/labels.ts';
import { attribute } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';
import { choiceWords, groupLabel, isChoice } from './choices.ts';
import { nearbyWords } from './surroundings.ts';

/**
 * What a field of a form goes by that has neither a name nor an id (scripts keep such fields by themselves): the words
 * that name it, those over its group for one of several choices. Empty outside a form, in what a widget opens, and for
 * a field that only an example in it names: that is what searches and filters look like.
 */
export function wordsKey(page: PageTree, control: PageElement): string {
  if (!['input', 'textarea', 'select'].includes(control.tag) || attribute(control, 'type') === 'file' || goesAlong(page, control) || !standsInForm(page, control)) return '';
  if (isChoice(control)) {
    const group = page.closest(control, isGroup);
    const members = group === null ? [] : page.all((el) => isChoice(el) && attribute(el, 'type') === attribute(control, 'type'), group);
    const over = members.length < 2 ? '' : groupLabel(page, members);
    return cleanLabel(over || choiceWords(page, control));
  }
  const own = labelWords(page, control);
  return cleanLabel(own === '' || own === attribute(control, 'placeholder').trim() ? nearbyWords(page, control) : own);
}

/** Whether a field only goes along with what is drawn for it. */
function goesAlong(page: PageTree, control: PageElement): boolean {
  return attribute(control, 'tabindex') === '-1' || page.closest(control, (el) => attribute(el, 'aria-hidden') === 'true') !== null;
}

function standsInForm(page: PageTree, control: PageElement): boolean {
  const around = page.closest(control, (el) => el.tag === 'form' || opened.has(attribute(el, 'role')));
  return around?.tag === 'form' && attribute(around, 'role') !== 'search' && page.closest(around, (el) => ['header', 'nav', 'footer', 'aside'].includes(el.tag)) === null;
}

/** What a widget opens, and what its own inputs are for. */
const opened: ReadonlySet<string> = new Set(['dialog', 'listbox', 'combobox', 'menu', 'search', 'tooltip', 'grid']);
