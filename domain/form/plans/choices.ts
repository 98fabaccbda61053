import { drawnBeside, isGroup, isOn } from '../controls/drawn-choices.ts';
import { cleanLabel, groupWords, isHint, isPaler, labelWords, saysRequired, spoken } from '../page/labels.ts';
import { isAsked } from '../controls/numbered-boxes.ts';
import { attribute, textOf } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';

/** Whether an element is a native radio or box; one that is only drawn as such is `isDrawnChoice`. */
export function isChoice(el: PageElement): boolean {
  return el.tag === 'input' && ['radio', 'checkbox'].includes(attribute(el, 'type').toLowerCase());
}

/** The element that is drawn for a radio or a box: itself, or an ARIA one around or beside it. */
export function drawnFor(page: PageTree, choice: PageElement): PageElement {
  return page.closest(choice, (el) => ['radio', 'checkbox', 'switch'].includes(attribute(el, 'role'))) ?? drawnBeside(page, choice) ?? choice;
}

/** The words beside one choice as the page shows them, marks and all: its label, what is drawn for it, else the text behind it. Empty where there are none. */
export function choiceWords(page: PageTree, choice: PageElement): string {
  const words = inWholeLabel(page, choice) ? wordsAfter(page, choice) : labelWords(page, choice);
  if (cleanLabel(words) !== '') return sentenceAfter(page, choice) || words;
  const slotted = slottedWords(page, choice);
  if (slotted !== '') return `${words} ${slotted}`.trim();
  const around = drawnFor(page, choice);
  return (around === choice ? '' : labelWords(page, around)) || textOf(around) || wordsAfter(page, choice);
}

/** Whether the one label around a choice is around its fellows too: then it names the question. */
function inWholeLabel(page: PageTree, choice: PageElement): boolean {
  const label = isChoice(choice) && page.labelsFor(attribute(choice, 'id')).length === 0 ? page.closest(choice, (el) => el.tag === 'label') : null;
  return label !== null && page.upTo(2, (el) => isChoice(el) && attribute(el, 'type') === attribute(choice, 'type'), label).length > 1;
}

/** The sentence behind a box whose label only stands before it, as over a text field ("Privacy [ ] I agree that …"). */
function sentenceAfter(page: PageTree, choice: PageElement): string {
  const [label] = attribute(choice, 'type') === 'checkbox' ? page.labelsFor(attribute(choice, 'id')) : [];
  if (label === undefined || page.isInside(choice, label) || page.placeOf(label) > page.placeOf(choice) || page.parentOf(label) === page.parentOf(choice)) return '';
  const behind = wordsAfter(page, choice);
  return behind.split(' ').length > 3 ? behind : '';
}

/** What a component of the page's own was handed as its label, where its inner label has a slot alone. */
function slottedWords(page: PageTree, choice: PageElement): string {
  const own = hostWords(page, choice);
  if (cleanLabel(own) !== '') return own;
  const handed = (el: PageElement) => el.children.filter((child) => typeof child !== 'string').find((child) => attribute(child, 'slot').startsWith('label') && cleanLabel(textOf(child)) !== '');
  const host = page.closest(choice, (el) => el.tag.includes('-') && handed(el) !== undefined);
  const label = host === null ? undefined : handed(host);
  return label === undefined ? '' : textOf(label);
}

/** The words that a component of the page's own holds for its one box: they stand where its label has a slot. */
function hostWords(page: PageTree, choice: PageElement): string {
  const host = page.closest(choice, (el) => el.tag.includes('-'));
  if (host === null || page.upTo(2, isAsked, host).length > 1 || page.first((el) => el.tag === 'slot' && attribute(el, 'name') === '', host) === null) return '';
  return textOf({ ...host, children: host.children.filter((child) => typeof child === 'string' || page.first(isAsked, child) === null && !isAsked(child)) });
}

/** The text that follows a box without a label, up to the next control. */
function wordsAfter(page: PageTree, choice: PageElement): string {
  const siblings = page.parentOf(choice)?.children ?? [];
  const words: string[] = [];
  for (const child of siblings.slice(siblings.indexOf(choice) + 1)) {
    if (typeof child === 'string') words.push(child);
    else if (['input', 'select', 'textarea', 'br'].includes(child.tag) || page.first((el) => el.tag === 'input', child) !== null) break;
    else words.push(textOf(child));
  }
  return words.join(' ').replace(/\s+/gu, ' ').trim();
}

/** A choice's words without marks; its `value` where it shows none. */
export function choiceLabel(page: PageTree, choice: PageElement): string {
  return cleanLabel(choiceWords(page, choice) || attribute(choice, 'value'));
}

/** Whether a choice is on, as the element says that is drawn for it: a component may leave its own input behind. */
export function isTicked(page: PageTree, choice: PageElement): boolean {
  const around = drawnFor(page, choice);
  return around === choice && choice.tag === 'input' ? choice.checked : isOn(around);
}

/** The words over a group: a fieldset or group around all members, else the first words before them. */
export function groupLabel(page: PageTree, members: readonly PageElement[]): string {
  const [first] = members;
  if (first === undefined) return '';
  const around = page.closest(first, (el) => isGroup(el) && members.every((m) => page.closest(m, (at) => at === el) !== null));
  const words = around === null ? '' : groupWords(page, around);
  if (words !== '') return (around === null || !asksMore(page, around, members) ? '' : wordsOver(page, around, members)) || words;
  let at = page.closest(first, (el) => members.every((m) => page.closest(m, (up) => up === el) !== null) && el !== first);
  for (let steps = 0; at !== null && steps < 5; steps += 1, at = page.parentOf(at)) {
    const before = headingBefore(page, at, first) || wordsBefore(page, at, first);
    if (before !== '') return before;
  }
  return '';
}

/** Whether the words that name a group stand once more right before it, with a mark that the name has not. */
export function isMarkedOver(page: PageTree, members: readonly PageElement[], name: string): boolean {
  const [first] = members;
  const group = first === undefined ? null : page.closest(first, (el) => isGroup(el) && members.every((m) => page.closest(m, (at) => at === el) !== null));
  const parent = group === null ? null : page.parentOf(group);
  const over = group === null || parent === null ? '' : headingBefore(page, parent, group) || wordsBefore(page, parent, group);
  return saysRequired(over) && cleanLabel(over) === cleanLabel(name);
}

/** Whether a part asks for more than these; a text box among them may be for an answer that is not listed. */
function asksMore(page: PageTree, around: PageElement, members: readonly PageElement[]): boolean {
  const [other, another] = page.upTo(2, (el) => isAsked(el) && !members.includes(el), around);
  return other !== undefined && (another !== undefined || !['', 'text'].includes(attribute(other, 'type')) || other.tag !== 'input');
}

/** Words that stand over the members alone, inside a larger part that has a name for all it asks. */
function wordsOver(page: PageTree, around: PageElement, members: readonly PageElement[]): string {
  const [first] = members;
  if (first === undefined) return '';
  for (let at = page.parentOf(first); at !== null && at !== around && !asksMore(page, at, members); at = page.parentOf(at)) {
    if (!members.every((m) => page.closest(m, (up) => up === at) !== null)) continue;
    const before = headingBefore(page, at, first) || wordsBefore(page, at, first);
    if (before !== '') return before;
  }
  return '';
}

/** The heading, or the label of nothing in particular, that stands last before the child that holds `control`, with no other words between them. */
export function headingBefore(page: PageTree, around: PageElement, control: PageElement): string {
  const before = around.children.slice(0, around.children.findIndex((child) => typeof child !== 'string' && (child === control || page.closest(control, (el) => el === child) !== null)));
  // A heading over one control says nothing of the next.
  const shown = (child: PageElement | string) => (typeof child === 'string' ? child.trim() !== '' : isAsked(child) || page.first(isAsked, child) !== null || (child.visibility !== 'hidden' && textOf(child) !== ''));
  const last = before.findLast(shown);
  if (last === undefined || typeof last === 'string') return '';
  // What explains a heading that is marked or asks stands under it.
  const over = last.tag === 'p' && !saysRequired(textOf(last)) ? before.slice(0, before.indexOf(last)).findLast(shown) : undefined;
  if (over !== undefined && typeof over !== 'string' && /^h[1-6]$/u.test(over.tag) && (saysRequired(textOf(over)) || textOf(over).endsWith('?'))) return textOf(over);
  const named = explained(last) ?? last;
  return /^(?:h[1-6]|legend|dt)$/u.test(named.tag) || (named.tag === 'label' && isUnbound(page, named) && page.first(isAsked, named) === null) ? textOf(named) : '';
}

/** Of a part that holds a label or a heading and paragraphs about it, that label or heading. */
function explained(part: PageElement): PageElement | undefined {
  const [head, ...others] = part.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return part.tag === 'div' && head !== undefined && typeof head !== 'string' && others.length > 0 && others.every((child) => typeof child !== 'string' && child.tag === 'p') ? head : undefined;
}

/** A label for nothing in particular, or for an id that the page does not have. */
const isUnbound = (page: PageTree, label: PageElement): boolean => attribute(label, 'for') === '' || page.byId(attribute(label, 'for')) === null;

/** The text in `around` before the child that holds `control`; `isSilent` names words that count for nothing, and so may those of buttons and links. */
export function wordsBefore(page: PageTree, around: PageElement, control: PageElement, isSilent: (words: string) => boolean = () => false, withoutButtons = false): string {
  const words: string[] = [];
  for (const child of around.children) {
    const said = typeof child === 'string' ? child.trim() : child.visibility === 'hidden' ? '' : spoken(withoutButtons ? unpressed(child) : child);
    if (typeof child !== 'string' && (child === control || page.closest(control, (el) => el === child) !== null)) break;
    if (typeof child !== 'string' && (isHint(child) || (words.length > 0 && isPaler(child)))) continue;
    // What stands before a control is its own.
    if (typeof child !== 'string' && (isAsked(child) || page.first(isAsked, child) !== null)) {
      words.length = 0;
      continue;
    }
    if (!isSilent(said) && !(withoutButtons && joins.test(said))) words.push(said);
  }
  return words.join(' ').replace(/\s+/gu, ' ').trim();
}

/** What is left between buttons. */
const joins = /^[\s,|·/]*(?:(?:or|oder|ou|eller|of|and|und)[\s,|·/]*)*$/iu;

/** An element without what can be pressed in it. */
export function unpressed(el: PageElement): PageElement {
  const isPressed = (at: PageElement) => at.tag === 'a' || at.tag === 'button' || attribute(at, 'role') === 'button';
  return { ...el, children: isPressed(el) ? [] : el.children.map((child) => (typeof child === 'string' ? child : unpressed(child))) };
}
