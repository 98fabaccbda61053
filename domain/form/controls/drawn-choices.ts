import { cleanLabel, labelWords } from '../page/labels.ts';
import { oncePerElement } from '../page/once-per-page.ts';
import { attribute, textOf } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';
import { agrees, hasWords, isAsked } from './numbered-boxes.ts';

const roles: ReadonlySet<string> = new Set(['radio', 'checkbox', 'switch']);

/**
 * A choice that the page draws without an input of its own: an element with the role of a radio, box or switch
 * (WAI-ARIA 1.2), or a button that stays pressed among others of a named group. One with an input inside or beside it
 * only shows what that input holds.
 */
export const isDrawnChoice = oncePerElement((page, el): boolean => {
  if (el.tag === 'input' || 'disabled' in el.attributes || attribute(el, 'aria-disabled') === 'true' || el.visibility !== 'shown') return false;
  if (el.tag === 'button' && 'aria-pressed' in el.attributes) return isPressedGroup(page, groupOf(page, el));
  return roles.has(attribute(el, 'role')) && page.first((inner) => inner.tag === 'input' && !goesAlong(page, inner, el), el) === null && inputBeside(page, el) === null;
});

/** Whether an input in what is drawn is called nothing and hidden from those who hear the page. */
function goesAlong(page: PageTree, input: PageElement, drawn: PageElement): boolean {
  return attribute(input, 'name') === '' && attribute(input, 'id') === '' && page.closest(input, (up) => up === drawn || attribute(up, 'aria-hidden') === 'true') !== drawn;
}

/** Whether the drawn choice is on. */
export function isOn(el: PageElement): boolean {
  return attribute(el, 'aria-checked') === 'true' || attribute(el, 'aria-pressed') === 'true';
}

/** A box or a switch on its own is a yes; radios, pressed buttons and boxes of a group, or under words of their own, are answers to its question. */
export function drawnGroup(page: PageTree, el: PageElement): PageElement | null {
  const group = groupOf(page, el) ?? wordedPart(page, el);
  if (group === null || attribute(el, 'role') === 'radio' || el.tag === 'button' && 'aria-pressed' in el.attributes) return group;
  return page.upTo(2, (other) => attribute(other, 'role') === attribute(el, 'role'), group).length > 1 ? group : null;
}

/** The part that holds boxes with an id each, short answers under words, and nothing else that is asked. */
function wordedPart(page: PageTree, el: PageElement): PageElement | null {
  const isBox = (other: PageElement) => attribute(other, 'role') === 'checkbox' && other.tag === 'button';
  const part = isBox(el) ? page.closest(el, (up) => page.upTo(2, isBox, up).length > 1) : null;
  if (part === null || part.tag === 'form') return null;
  const boxes = page.all(isBox, part);
  const isAnswer = (box: PageElement) => {
    const said = cleanLabel(labelWords(page, box));
    return attribute(box, 'id') !== '' && attribute(box, 'aria-required') !== 'true' && said !== '' && said.length < 41 && !agrees.test(said);
  };
  const goesAlong = (other: PageElement) => attribute(other, 'aria-hidden') === 'true' && attribute(other, 'tabindex') === '-1';
  const [first] = boxes;
  return first !== undefined && boxes.every(isAnswer) && page.first((other) => isAsked(other) && !goesAlong(other), part) === null && hasWords(page, part, first) ? part : null;
}

/** What tells a drawn question from others, on every reading: its id, its name, what names it, its words, or the ids of its boxes with `|` between them. */
export function drawnKey(page: PageTree, el: PageElement): string {
  const group = drawnGroup(page, el) ?? el;
  if (group !== el && !isGroup(group)) return page.all((box) => isDrawnChoice(page, box), group).map((box) => attribute(box, 'id')).join('|');
  for (const name of ['id', 'name', 'data-name', 'aria-labelledby']) if (attribute(group, name) !== '') return attribute(group, name);
  if (attribute(group, 'aria-label') !== '') return attribute(group, 'aria-label');
  const fieldset = page.closest(group, (up) => up.tag === 'fieldset');
  const legend = fieldset === null ? null : page.first((inner) => inner.tag === 'legend', fieldset);
  return legend === null ? '' : textOf(legend);
}

/** The drawn element that shows what a tucked-away input beside it holds. An input that is called nothing only goes along with what is drawn. */
export function drawnBeside(page: PageTree, input: PageElement): PageElement | null {
  if (attribute(input, 'name') === '' && attribute(input, 'id') === '') return null;
  if (attribute(input, 'aria-hidden') !== 'true' && attribute(input, 'tabindex') !== '-1') return null;
  const siblings = elementsIn(page.parentOf(input));
  const before = siblings[siblings.indexOf(input) - 1];
  return before !== undefined && roles.has(attribute(before, 'role')) ? before : null;
}

function inputBeside(page: PageTree, el: PageElement): PageElement | null {
  const siblings = elementsIn(page.parentOf(el));
  const after = siblings[siblings.indexOf(el) + 1];
  return after !== undefined && after.tag === 'input' && ['radio', 'checkbox'].includes(attribute(after, 'type')) && drawnBeside(page, after) === el ? after : null;
}

/** What holds the answers to one question: a fieldset, a group, or a list that is named. */
export function isGroup(el: PageElement): boolean {
  const role = attribute(el, 'role');
  return el.tag === 'fieldset' || role === 'radiogroup' || role === 'group' || (role === 'list' && attribute(el, 'aria-labelledby') !== '');
}

function elementsIn(parent: PageElement | null): readonly PageElement[] {
  return (parent?.children ?? []).filter((child) => typeof child !== 'string');
}

function groupOf(page: PageTree, el: PageElement): PageElement | null {
  return page.closest(el, (up) => up !== el && isGroup(up));
}

/** A named group of nothing but buttons that stay pressed; a tool bar is none. */
function isPressedGroup(page: PageTree, group: PageElement | null): boolean {
  if (group === null || page.closest(group, (up) => attribute(up, 'role') === 'toolbar') !== null) return false;
  const named = attribute(group, 'aria-labelledby') !== '' || attribute(group, 'aria-label') !== '' || page.first((el) => el.tag === 'legend', group) !== null;
  const buttons = page.all((el) => el.tag === 'button', group);
  return named && buttons.length > 1 && buttons.length < 13 && buttons.every((button) => 'aria-pressed' in button.attributes);
}
