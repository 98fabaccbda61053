import { dayParts, firstOfDay } from '../day-parts.ts';
import { dayPattern } from '../days.ts';
import type { FormQuestion, QuestionKind } from '../form-plan.ts';
import { drawnGroup, drawnKey, isDrawnChoice } from '../drawn-choices.ts';
import { dropZoneKey, isDropZone, zoneLabel } from '../drop-zone.ts';
import { holdsNone, invitesUpload } from '../file-words.ts';
import { choiceKind, inputKind } from '../kinds.ts';
import { cleanLabel, dayPart, drawsSelect, groupWords, isExample, labelWords, markedRequired, saysRequired, styledRequired } from '../labels.ts';
import { hasOwnName, isListBox, isSearched, listOptions, namedTwin } from '../listbox.ts';
import { inCookieBanner, isTrap, silentTypes, takesAnswer } from '../not-asked.ts';
import { agrees, numberedBoxes } from '../numbered-boxes.ts';
import { attribute, textOf } from '../page-tree.ts';
import type { PageElement, PageTree } from '../page-tree.ts';
import { isSensitive } from '../sensitive.ts';
import { choiceLabel, choiceWords, drawnFor, groupLabel, headingBefore, isChoice, wordsBefore } from './choices.ts';

/** How one site differs from plain HTML; every part has a default of its own. */
export interface NativeRules {
  /** The part of the page that is the form; the whole page when null. */
  readonly scope: PageElement | null;
  /** Controls that are no question: honeypots, tokens, résumé importers. */
  readonly skip: (control: PageElement) => boolean;
  /** The words over a group of radios or boxes, where the site does not use `fieldset`; empty for the usual way. */
  readonly groupLabel: (page: PageTree, members: readonly PageElement[]) => string;
}

export const plainRules: NativeRules = { scope: null, skip: () => false, groupLabel: () => '' };

/** The name under which a control is sent, else its id, else what names it; empty for a control that has none. */
export function controlKey(page: PageTree, control: PageElement): string {
  if (isDrawnChoice(page, control)) return drawnKey(page, control);
  if (isDropZone(page, control)) return dropZoneKey(page, control);
  const twin = control.tag === 'button' ? namedTwin(page, control) : null;
  if (twin !== null) return attribute(twin, 'name');
  const parts = dayParts(page, control);
  const first = parts === null ? control : firstOfDay(page, parts) ?? control;
  if (first !== control) return controlKey(page, first);
  // Two places for files may share one name.
  if (attribute(control, 'type') === 'file' && attribute(control, 'id') !== '' && page.first((el) => el !== control && attribute(el, 'type') === 'file' && attribute(el, 'name') === attribute(control, 'name') && attribute(el, 'id') !== attribute(control, 'id')) !== null) return attribute(control, 'id');
  return numberedBoxes(page, control) ?? (attribute(control, 'name') || attribute(control, 'id') || nameBeside(page, control));
}

/** The name under which a page sends what a nameless input for files took: that of the one hidden input next to it. */
function nameBeside(page: PageTree, control: PageElement): string {
  if (attribute(control, 'type') !== 'file') return '';
  const namesIn = (el: PageElement) => el.children.filter((child) => typeof child !== 'string').filter((child) => child.tag === 'input' && attribute(child, 'type') === 'hidden' && attribute(child, 'name') !== '');
  const around = page.closest(control, (el) => el.tag === 'form' || namesIn(el).length > 0 || page.first((other) => other !== control && takesAnswer(other), el) !== null);
  const [hidden, another] = around === null || around.tag === 'form' || page.first((other) => other !== control && takesAnswer(other), around) !== null ? [] : namesIn(around);
  return hidden === undefined || another !== undefined ? '' : attribute(hidden, 'name');
}

/** Every question asked by native controls, in the form's order; radios and boxes of one name are one question. */
export function nativeQuestions(page: PageTree, rules: NativeRules = plainRules): readonly FormQuestion[] {
  const controls = page.all((el) => isQuestion(page, el) && !rules.skip(el), rules.scope);
  const seen = new Set<string>();
  return controls.flatMap((control) => {
    const key = controlKey(page, control);
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    const several = isChoice(control) || isDrawnChoice(page, control);
    const members = several ? controls.filter((c) => c.tag === control.tag && controlKey(page, c) === key && attribute(c, 'type') === attribute(control, 'type')) : [control];
    const question = readControl(page, control, members, rules);
    return question === null ? [] : [question];
  });
}

/** Whether an element can hold an answer of the person: nothing hidden, and no text field that nobody sees. */
function isQuestion(page: PageTree, el: PageElement): boolean {
  if (isListBox(page, el)) return el.visibility === 'shown' || inLaterStep(page, el);
  if (isDrawnChoice(page, el) || isDropZone(page, el)) return true;
  if (!(['input', 'textarea', 'select'].includes(el.tag) || isTextBox(el)) || 'disabled' in el.attributes) return false;
  const type = attribute(el, 'type').toLowerCase();
  if (silentTypes.has(type) || inCookieBanner(page, el)) return false;
  if (type === 'file') return true;
  if (isChoice(el)) return !isTrap(page, el);
  if (isDrawnOver(page, el)) return true;
  if (isDialCode(page, el) || page.closest(el, (up) => up !== el && up.tag !== 'select' && drawsSelect.test(attribute(up, 'class'))) !== null) return false;
  if (page.closest(el, (up) => attribute(up, 'aria-hidden') === 'true') !== null) return false;
  return (el.visibility === 'shown' || inLaterStep(page, el)) && !isTrap(page, el);
}

/** The country of a phone number, as a list of dial codes: a part of the phone field. */
function isDialCode(page: PageTree, el: PageElement): boolean {
  if (el.tag !== 'select') return false;
  const options = page.all((inner) => inner.tag === 'option' && attribute(inner, 'value') !== '', el);
  return options.length > 1 && options.every((option) => /(?:^|[\s(])\+\d{1,4}(?!\d)/u.test(textOf(option) || attribute(option, 'value')));
}

/** A select that a script tucked away and drew something of its own for, right after it: it still holds the answer. */
function isDrawnOver(page: PageTree, el: PageElement): boolean {
  if (el.tag !== 'select') return false;
  const siblings = (page.parentOf(el)?.children ?? []).filter((child) => typeof child !== 'string');
  const next = siblings[siblings.indexOf(el) + 1];
  return next !== undefined && next.visibility === 'shown' && /(?:^|\s)(?:select2|chosen|selectize|ts-wrapper|nice-select|select-styled)/u.test(attribute(next, 'class'));
}

/** An editor without a control of its own: an editable element with the role of a text box. */
export function isTextBox(el: PageElement): boolean {
  return attribute(el, 'role') === 'textbox' && ['', 'true', 'plaintext-only'].includes(el.attributes['contenteditable'] ?? 'no');
}

/** Whether only the step it belongs to is not there yet: a later page of a form whose pages are all in the document. */
export function inLaterStep(page: PageTree, el: PageElement): boolean {
  const step = page.closest(el, (up) => up.visibility === 'hidden' && stepNames.test(`${attribute(up, 'class')} ${attribute(up, 'id')} ${'data-step' in up.attributes ? 'step' : ''}`));
  return step !== null && step !== el && !('hidden' in el.attributes) && !/display:\s*none/u.test(attribute(el, 'style'));
}

const stepNames = /(?:^|[\s_-])(?:step|wizard|form-?page)(?:[\s_-]?\d+|[\s_-]|$)/iu;

function readControl(page: PageTree, control: PageElement, members: readonly PageElement[], rules: NativeRules): FormQuestion | null {
  if (isListBox(page, control)) {
    const twin = control.tag === 'button' ? namedTwin(page, control) : null;
    if (twin !== null) return question(page, control, labelWords(page, twin), 'one_of', [], markedRequired(twin));
    const words = (hasOwnName(page, control) ? '' : loneLegend(page, control)) || labelWords(page, control) || nearbyWords(page, control);
    const options = listOptions(page, control);
    const several = attribute(control, 'aria-multiselectable') === 'true';
    return words === '' ? null : question(page, control, words, several ? 'many_of' : choiceKind(options), options, markedRequired(control));
  }
  if (isDropZone(page, control)) {
    const label = zoneLabel(page, control);
    if (label !== null) return question(page, control, textOf(label), 'file', [], markedRequired(control));
    const words = labelWords(page, control) || nearbyWords(page, control);
    return question(page, control, invitesUpload.test(words) || words === '' ? 'File' : words, 'file', [], markedRequired(control));
  }
  if (isDrawnChoice(page, control)) return readDrawn(page, control, members, rules);
  const type = attribute(control, 'type').toLowerCase();
  if (type === 'radio' || (type === 'checkbox' && (members.length > 1 || controlKey(page, control).endsWith('[]')))) {
    const words = rules.groupLabel(page, members) || groupLabel(page, members);
    const options = members.map((member) => ({ value: attribute(member, 'value'), label: choiceLabel(page, member) }));
    // A list of one box that agrees to something is that box, whatever stands over it.
    const [only, another] = options;
    if (type === 'checkbox' && only !== undefined && another === undefined && agrees.test(only.label)) return question(page, control, choiceWords(page, control), 'consent', [{ value: only.value || 'on', label: 'Yes' }], markedRequired(control));
    return question(page, control, words, type === 'radio' ? choiceKind(options) : 'many_of', options, members.some(markedRequired));
  }
  const parts = dayParts(page, control);
  if (parts !== null) {
    const set = page.closest(parts.around, (el) => el.tag === 'fieldset' && groupWords(page, el) !== '');
    const words = (set === null ? '' : groupWords(page, set)) || nearbyWords(page, parts.around);
    if (words !== '') return question(page, control, words, 'date', [], markedRequired(control));
  }
  const said = type === 'checkbox' ? choiceWords(page, control) : labelWords(page, control);
  // An example of an answer names nothing where words before the field do, and a placeholder less than a heading over the field.
  const shown = said !== '' && said === attribute(control, 'placeholder').trim();
  const named = shown ? (isExample.test(said) || dayPattern(control) !== null ? nearbyWords(page, control) : ownHeading(page, control)) || said : said;
  // A label that only says what its button does names nothing; the words before it do.
  const words = type === 'file' && (named === '' || invitesUpload.test(named)) ? (named === '' ? '' : ownWords(control)) || loneLegend(page, control) || nearbyWords(page, control) || named : named || nearbyWords(page, control);
  if (type === 'checkbox') return words === '' ? null : question(page, control, words, 'consent', [{ value: attribute(control, 'value') || 'on', label: 'Yes' }], markedRequired(control));
  if (control.tag === 'select') {
    const options = selectOptions(page, control);
    return question(page, control, words, 'multiple' in control.attributes ? 'many_of' : choiceKind(options), options, markedRequired(control));
  }
  // A text field without a name may be a trap for machines: it is never filled.
  if (words === '' && type !== 'file') return null;
  const kind = control.tag === 'textarea' || isTextBox(control) ? 'long_text' : isSearched(control) ? 'text' : inputKind(control, cleanLabel(words));
  return question(page, control, words || 'File', kind, [], markedRequired(control));
}

/** Radios, boxes, switches and pressed buttons that are drawn without inputs. */
function readDrawn(page: PageTree, control: PageElement, members: readonly PageElement[], rules: NativeRules): FormQuestion | null {
  const alone = drawnGroup(page, control) === null;
  const words = alone ? choiceWords(page, control) : rules.groupLabel(page, members) || groupLabel(page, members);
  if (words === '') return null;
  if (alone) return question(page, control, words, 'consent', [{ value: 'true', label: 'Yes' }], markedRequired(control));
  const options = members.map((member) => ({ value: attribute(member, 'value') || attribute(member, 'data-value') || textOf(member), label: choiceLabel(page, member) }));
  return question(page, control, words, attribute(control, 'role') === 'checkbox' ? 'many_of' : choiceKind(options), options, members.some(markedRequired));
}

function question(page: PageTree, control: PageElement, own: string, kind: QuestionKind, options: FormQuestion['options'], required: boolean): FormQuestion {
  const id = controlKey(page, control);
  const around = drawnFor(page, control);
  const group = page.closest(control, (el) => el.tag === 'fieldset' || attribute(el, 'role') === 'radiogroup' || attribute(el, 'role') === 'group');
  // "Day", "Month" and "Year" say nothing without what they are parts of.
  const set = page.closest(control, (el) => el.tag === 'fieldset') ?? group;
  const whole = set !== null && dayPart.test(cleanLabel(own)) ? groupWords(page, set) : '';
  const words = whole === '' || whole === own ? own : `${saysRequired(whole) ? '* ' : ''}${cleanLabel(whole)} ${own}`;
  const label = cleanLabel(words);
  const limit = Number(attribute(control, 'maxlength'));
  return {
    id, label, kind, options,
    required: required || markedRequired(around) || saysRequired(words) || styledRequired(page, control, group) || (group !== null && attribute(group, 'aria-required') === 'true'),
    maxLength: limit > 0 && Number.isSafeInteger(limit) ? limit : null,
    accept: kind === 'file' ? attribute(control, 'accept').split(',').map((a) => a.trim()).filter((a) => a.startsWith('.')) : [],
    sensitive: isSensitive(id, label),
    section: null,
  };
}

/** Options of a native select without its placeholder. */
export function selectOptions(page: PageTree, select: PageElement): FormQuestion['options'] {
  return page.all((el) => el.tag === 'option', select)
    .map((option) => ({ value: option.attributes['value'] ?? textOf(option), label: textOf(option), disabled: 'disabled' in option.attributes }))
    .filter((option, n) => option.value !== '' && option.label !== '' && !option.disabled && !(n === 0 && invitation.test(option.label)))
    .map(({ value, label }) => ({ value, label }));
}

/** The first entry of a list that says to choose. */
const invitation = /^[\s–—-]*(?:please )?(?:select|choose|pick)(?: (?:one|an? \S+|your \S+|from .*))?[\s–—.…:-]*$|^[\s–—-]*(?:bitte )?(?:aus)?wählen(?: sie.*)?[\s–—.…-]*$|^[–—.…-]+$|^(?:sélectionne[rz]|choisi(?:r|ssez)|selecciona[r]?|kies)\b.*$/iu;

/** What a group is called that asks for this file, or for this choice, and nothing else. */
function loneLegend(page: PageTree, control: PageElement): string {
  const group = page.closest(control, (el) => el.tag === 'fieldset' || (attribute(el, 'role') === 'group' && groupWords(page, el) !== ''));
  return group === null || page.all((el) => isQuestion(page, el), group).length > 1 ? '' : groupWords(page, group);
}

/** What a control for files is called besides what its button says. */
function ownWords(control: PageElement): string {
  const words = attribute(control, 'aria-label').trim();
  return invitesUpload.test(words) ? '' : words;
}

/** The heading over a field inside the nearest part that holds nothing else. */
function ownHeading(page: PageTree, control: PageElement): string {
  const parent = page.parentOf(control);
  return parent === null || page.all((el) => isQuestion(page, el), parent).length > 1 ? '' : headingBefore(page, parent, control);
}

/** Words before a lone control inside the nearest surroundings that have any. */
function nearbyWords(page: PageTree, control: PageElement): string {
  let at = page.parentOf(control);
  for (let steps = 0; at !== null && steps < 3; steps += 1, at = page.parentOf(at)) {
    // Words in a part that holds other controls may be theirs, unless it is the first of them.
    const [first, second] = page.all((el) => isQuestion(page, el), at);
    const heading = headingBefore(page, at, control);
    if (heading !== '') return heading;
    if (second !== undefined && first !== control) return '';
    const before = wordsBefore(page, at, control, (words) => invitesUpload.test(words) || holdsNone.test(words), attribute(control, 'type') === 'file');
    if (cleanLabel(before) !== '') return before;
  }
  return '';
}
