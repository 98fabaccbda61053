import { isDayButton, shownDay } from '../controls/day-button.ts';
import { dayOfParts, dayParts } from '../controls/day-parts.ts';
import { dayPatternFor } from '../controls/day-hint.ts';
import { isoDay } from '../controls/days.ts';
import { isDrawnChoice, isOn } from '../controls/drawn-choices.ts';
import { isDropZone } from '../controls/drop-zone.ts';
import type { FormQuestion } from '../form-plan.ts';
import { chosenWords, isListBox, isSearched } from '../controls/listbox.ts';
import { oncePerPage } from '../page/once-per-page.ts';
import { attribute, textOf } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';
import { choiceLabel, isChoice, isTicked } from './choices.ts';
import { controlKey } from './control-key.ts';
import { isTextBox } from './is-question.ts';

/** How a question is answered in the page: which of the ways of filling takes it. */
export type ControlShape = 'text' | 'select' | 'choices' | 'list' | 'searched' | 'drawn' | 'editor' | 'file' | 'drop_zone' | 'day_parts' | 'day_button';

/** The controls that hold a question's answer, hidden twins left out. */
export function controlsFor(page: PageTree, asked: Pick<FormQuestion, 'id'>): readonly PageElement[] {
  return controlsByKey(page).get(asked.id) ?? [];
}

const controlsByKey = oncePerPage((page) => {
  const holds = (el: PageElement) => ['input', 'textarea', 'select'].includes(el.tag) || isListBox(page, el) || isTextBox(el) || isDrawnChoice(page, el) || isDropZone(page, el) || isDayButton(page, el);
  const byKey = Map.groupBy(page.all((el) => holds(el) && attribute(el, 'type') !== 'hidden' && !isTwin(el)), (el) => controlKey(page, el));
  for (const [key, controls] of byKey) {
    // A select that only holds what was chosen from the list that is drawn for it.
    const lists = controls.filter((el) => isListBox(page, el));
    if (lists.length > 0 && lists.length < controls.length) byKey.set(key, lists);
  }
  return byKey;
});

/** A tucked-away input that only makes the browser ask for an answer given elsewhere. */
function isTwin(el: PageElement): boolean {
  return el.tag === 'input' && attribute(el, 'aria-hidden') === 'true' && attribute(el, 'tabindex') === '-1' && !isChoice(el) && attribute(el, 'type') !== 'file';
}

/** The way one control is filled; what is drawn goes before the element it is made of. */
export function shapeOf(page: PageTree, control: PageElement): ControlShape {
  if (isListBox(page, control)) return 'list';
  if (isDrawnChoice(page, control)) return 'drawn';
  if (isTextBox(control)) return 'editor';
  if (isDayButton(page, control)) return 'day_button';
  if (isDropZone(page, control)) return 'drop_zone';
  if (isChoice(control)) return 'choices';
  if (control.tag === 'select') return 'select';
  if (attribute(control, 'type') === 'file') return 'file';
  if (dayParts(page, control) !== null) return 'day_parts';
  return isSearched(control) ? 'searched' : 'text';
}

/** What a question's controls hold now, in the words of its options; a ticked box is `Yes`. */
export function nativeValues(page: PageTree, asked: FormQuestion): readonly string[] {
  const controls = controlsFor(page, asked);
  const [first] = controls;
  if (first === undefined) return [];
  switch (shapeOf(page, first)) {
    case 'list': case 'searched': {
      const shown = chosenWords(page, first);
      return asked.kind === 'text' ? shown : shown.filter((words) => asked.options.some((option) => option.label === words));
    }
    case 'drawn': return asked.kind === 'consent' ? (isOn(first) ? ['Yes'] : []) : controls.filter(isOn).map((c) => choiceLabel(page, c));
    case 'editor': {
      const text = first.value ?? textOf(first);
      return text === '' ? [] : [text];
    }
    case 'choices': return asked.kind === 'consent' ? (isTicked(page, first) ? ['Yes'] : []) : controls.filter((c) => isTicked(page, c)).map((c) => choiceLabel(page, c));
    case 'select': {
      const chosen = page.all((el) => el.tag === 'option' && el.checked, first).map(textOf);
      return chosen.filter((label) => asked.options.some((o) => o.label === label));
    }
    case 'file': case 'drop_zone': return [];
    case 'day_button': return [shownDay(textOf(first))].filter((words) => words !== '');
    case 'day_parts': {
      const parts = dayParts(page, first);
      const day = parts === null ? '' : dayOfParts(parts);
      return day === '' ? [] : [day];
    }
    case 'text': {
      if (first.value === null || first.value === '') return [];
      return [asked.kind === 'date' ? isoDay(first.value, dayPatternFor(page, first)) : first.value];
    }
  }
}
