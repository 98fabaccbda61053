import { dayParts, firstOfDay } from '../controls/day-parts.ts';
import { drawnGroup, drawnKey, isDrawnChoice } from '../controls/drawn-choices.ts';
import { dropZoneKey, isDropZone } from '../controls/drop-zone.ts';
import { isListBox, namedTwin } from '../controls/listbox.ts';
import { numberedBoxes } from '../controls/numbered-boxes.ts';
import { cleanLabel } from '../page/labels.ts';
import { takesAnswer } from '../page/not-asked.ts';
import { oncePerElement, oncePerPage } from '../page/once-per-page.ts';
import { attribute } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';
import { groupLabel, isChoice } from './choices.ts';
import { isQuestion } from './is-question.ts';
import { wordsKey } from './nameless.ts';
import { askedFile } from './surroundings.ts';

/** The name under which a control is sent, else its id, else what names it; empty for a control that has none. */
export const controlKey: (page: PageTree, control: PageElement) => string = oncePerElement((page, control) => {
  if (isDrawnChoice(page, control)) return drawnKey(page, control) || drawnWords(page, control);
  if (isDropZone(page, control)) return dropZoneKey(page, control);
  const twin = control.tag === 'button' ? namedTwin(page, control) : null;
  if (twin !== null) return attribute(twin, 'name');
  const parts = dayParts(page, control);
  const first = parts === null ? control : firstOfDay(page, parts) ?? control;
  if (first !== control) return controlKey(page, first);
  const given = attribute(control, 'name') === '' ? interfaceName(page, control) : '';
  if (given !== '') return given;
  // Two places for files may share one name.
  if (attribute(control, 'type') === 'file' && attribute(control, 'id') !== '' && sharesItsName(page, control)) return attribute(control, 'id');
  const boxes = numberedBoxes(page, control);
  if (boxes !== null) return boxes;
  // A list of names is for boxes; what is typed or chosen under one stands for itself.
  const shared = attribute(control, 'name').endsWith('[]') && !isChoice(control) && attribute(control, 'id') !== '' && page.named(attribute(control, 'name')).some((el) => el !== control && el.tag === control.tag);
  return (shared ? '' : attribute(control, 'name')) || attribute(control, 'id') || nameBeside(page, control) || attribute(control, 'aria-labelledby') || (attribute(control, 'type') === 'file' ? askedFile(page, control) : wordsKey(page, control));
});

/** What a drawn group goes by that the page calls nothing: the words over it. */
function drawnWords(page: PageTree, choice: PageElement): string {
  const group = drawnGroup(page, choice);
  return group === null ? '' : cleanLabel(groupLabel(page, page.all((el) => attribute(el, 'role') === attribute(choice, 'role'), group)));
}

/**
 * The name that a page gives a field for its own scripts, on the control or on what holds nothing else (`data-ui`): ids
 * of such pages are new on every visit, and an answer must find its field again. One that several fields share, or that
 * another field is sent under, names none of them.
 */
function interfaceName(page: PageTree, control: PageElement): string {
  if (!takesAnswer(control) && !isListBox(page, control)) return '';
  const holder = interfaceHolder(page, control);
  if (holder === null || (holder !== control && page.upTo(2, takesAnswer, holder).length > 1)) return '';
  const name = attribute(holder, 'data-ui');
  const another = [...page.named(name), page.byId(name)].some((el) => el !== null && el !== control && isQuestion(page, el));
  return another || (namelessByInterface(page).get(name)?.length ?? 0) > 1 ? '' : name;
}

function interfaceHolder(page: PageTree, control: PageElement): PageElement | null {
  const holder = page.closest(control, (el) => attribute(el, 'data-ui') !== '' || el.tag === 'form');
  return holder?.tag === 'form' ? null : holder;
}

/** The nameless questions of a page by what their nearest `data-ui` says. */
const namelessByInterface = oncePerPage((page) => Map.groupBy(
  page.all((el) => attribute(el, 'name') === '' && isQuestion(page, el)),
  (el) => interfaceHolder(page, el)?.attributes['data-ui'] ?? '',
));

/** Whether another input for files has the same name, or none either, and an id of its own. */
function sharesItsName(page: PageTree, control: PageElement): boolean {
  const name = attribute(control, 'name');
  return (name === '' ? namelessFiles(page) : page.named(name)).some((el) => el !== control && attribute(el, 'type') === 'file' && attribute(el, 'id') !== attribute(control, 'id'));
}

const namelessFiles = oncePerPage((page) => page.all((el) => attribute(el, 'type') === 'file' && attribute(el, 'name') === ''));

/** The name under which a page sends what a nameless input for files took: that of the one hidden input next to it. */
function nameBeside(page: PageTree, control: PageElement): string {
  if (attribute(control, 'type') !== 'file') return '';
  const namesIn = (el: PageElement) => el.children.filter((child) => typeof child !== 'string').filter((child) => child.tag === 'input' && attribute(child, 'type') === 'hidden' && attribute(child, 'name') !== '');
  const around = page.closest(control, (el) => el.tag === 'form' || namesIn(el).length > 0 || page.first((other) => other !== control && takesAnswer(other), el) !== null);
  const [hidden, another] = around === null || around.tag === 'form' || page.first((other) => other !== control && takesAnswer(other), around) !== null ? [] : namesIn(around);
  return hidden === undefined || another !== undefined ? '' : attribute(hidden, 'name');
}
