import type { FormQuestion, QuestionKind } from '../form-plan.ts';
import { dayPattern, isoDay } from '../days.ts';
import { choiceKind, inputKind } from '../kinds.ts';
import { cleanLabel, groupWords, labelWords, markedRequired, saysRequired } from '../labels.ts';
import { isListBox, isSearched, listOptions } from '../listbox.ts';
import { attribute, textOf } from '../page-tree.ts';
import type { PageElement, PageTree } from '../page-tree.ts';
import { isSensitive } from '../sensitive.ts';

const invitesUpload = /^(?:upload|attach|choose|select|browse|add|drop|drag)(?: (?:a|your|the))?(?: files?)?(?: (?:or|here|to upload)\b.*)?$/iu;

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

const silentTypes: ReadonlySet<string> = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'search', 'password']);

/** The name under which a control is sent, else its id; empty for a control that has neither. */
export function controlKey(control: PageElement): string {
  return attribute(control, 'name') !== '' ? attribute(control, 'name') : attribute(control, 'id');
}

/** Every question asked by native controls, in the form's order; radios and boxes of one name are one question. */
export function nativeQuestions(page: PageTree, rules: NativeRules = plainRules): readonly FormQuestion[] {
  const controls = page.all((el) => isQuestion(page, el) && !rules.skip(el), rules.scope);
  const seen = new Set<string>();
  return controls.flatMap((control) => {
    const key = controlKey(control);
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    const members = isChoice(control) ? controls.filter((c) => controlKey(c) === key && attribute(c, 'type') === attribute(control, 'type')) : [control];
    const question = readControl(page, control, members, rules);
    return question === null ? [] : [question];
  });
}

/** Whether an element can hold an answer of the person: nothing hidden, and no text field that nobody sees. */
function isQuestion(page: PageTree, el: PageElement): boolean {
  if (isListBox(page, el)) return el.visibility === 'shown';
  if (!(['input', 'textarea', 'select'].includes(el.tag) || isTextBox(el)) || 'disabled' in el.attributes) return false;
  const type = attribute(el, 'type').toLowerCase();
  if (silentTypes.has(type)) return false;
  if (type === 'file') return true;
  if (isChoice(el)) return !isTrap(page, el);
  if (page.closest(el, (up) => attribute(up, 'aria-hidden') === 'true') !== null) return false;
  return (el.visibility === 'shown' || inLaterStep(page, el)) && !isTrap(page, el);
}

/** An editor without a control of its own: an editable element with the role of a text box. */
function isTextBox(el: PageElement): boolean {
  return attribute(el, 'role') === 'textbox' && ['', 'true', 'plaintext-only'].includes(el.attributes['contenteditable'] ?? 'no');
}

/** Names and words of fields that are there to catch machines. */
const trap = /(?:^|[\s_-])(?:hp|honey(?:pot)?)(?:[\s_-]|$)|honeypot/iu;
const trapWords = /leave (?:this |it )?(?:field )?(?:blank|empty)|do not (?:fill|enter|complete)|(?:if you(?:'|’| a)re|are you) (?:a )?(?:human|robot|bot)|(?:nicht ausfüllen|leer lassen|frei lassen)|ne pas remplir/iu;

function isTrap(page: PageTree, el: PageElement): boolean {
  if (trap.test(`${attribute(el, 'name')} ${attribute(el, 'autocomplete')} ${attribute(el, 'class')}`) || trapWords.test(labelWords(page, el))) return true;
  // Nobody can reach it by keyboard and nothing stands for it.
  const unreachable = attribute(el, 'tabindex') === '-1' && attribute(el, 'autocomplete') === 'off' && attribute(el, 'role') === '';
  return unreachable && el.tag === 'input' && !isChoice(el) && !('readonly' in el.attributes);
}

/** Whether only the step it belongs to is not there yet: a later page of a form whose pages are all in the document. */
export function inLaterStep(page: PageTree, el: PageElement): boolean {
  const step = page.closest(el, (up) => up.visibility === 'hidden' && stepNames.test(`${attribute(up, 'class')} ${attribute(up, 'id')} ${'data-step' in up.attributes ? 'step' : ''}`));
  return step !== null && step !== el && !('hidden' in el.attributes) && !/display:\s*none/u.test(attribute(el, 'style'));
}

const stepNames = /(?:^|[\s_-])(?:step|wizard|form-?page)(?:[\s_-]?\d+|[\s_-]|$)/iu;

function isChoice(el: PageElement): boolean {
  return el.tag === 'input' && ['radio', 'checkbox'].includes(attribute(el, 'type').toLowerCase());
}

function readControl(page: PageTree, control: PageElement, members: readonly PageElement[], rules: NativeRules): FormQuestion | null {
  if (isListBox(page, control)) {
    const words = labelWords(page, control) || nearbyWords(page, control);
    const options = listOptions(page, control);
    const several = attribute(control, 'aria-multiselectable') === 'true';
    return words === '' ? null : question(page, control, words, several ? 'many_of' : choiceKind(options), options, markedRequired(control));
  }
  const type = attribute(control, 'type').toLowerCase();
  if (type === 'radio' || (type === 'checkbox' && (members.length > 1 || controlKey(control).endsWith('[]')))) {
    const words = rules.groupLabel(page, members) || groupLabel(page, members);
    const options = members.map((member) => ({ value: attribute(member, 'value'), label: choiceLabel(page, member) }));
    return question(page, control, words, type === 'radio' ? choiceKind(options) : 'many_of', options, members.some(markedRequired));
  }
  const named = type === 'checkbox' ? choiceWords(page, control) : labelWords(page, control);
  // A label that only says what its button does names nothing; the words before it do.
  const words = type === 'file' && invitesUpload.test(named) ? nearbyWords(page, control) || named : named || nearbyWords(page, control);
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

function question(page: PageTree, control: PageElement, words: string, kind: QuestionKind, options: FormQuestion['options'], required: boolean): FormQuestion {
  const label = cleanLabel(words);
  const id = controlKey(control);
  const around = drawn(page, control);
  const group = page.closest(control, (el) => el.tag === 'fieldset' || attribute(el, 'role') === 'radiogroup' || attribute(el, 'role') === 'group');
  const limit = Number(attribute(control, 'maxlength'));
  return {
    id, label, kind, options,
    required: required || markedRequired(around) || saysRequired(words) || (group !== null && attribute(group, 'aria-required') === 'true'),
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

/** The element that is drawn for a radio or a box: itself, or an ARIA one around it. */
function drawn(page: PageTree, choice: PageElement): PageElement {
  return page.closest(choice, (el) => ['radio', 'checkbox', 'switch'].includes(attribute(el, 'role'))) ?? choice;
}

function choiceWords(page: PageTree, choice: PageElement): string {
  const words = labelWords(page, choice);
  if (words !== '') return words;
  const around = drawn(page, choice);
  return around === choice ? wordsAfter(page, choice) : labelWords(page, around) || textOf(around);
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

function choiceLabel(page: PageTree, choice: PageElement): string {
  return cleanLabel(choiceWords(page, choice) || attribute(choice, 'value'));
}

export function isTicked(page: PageTree, choice: PageElement): boolean {
  const around = drawn(page, choice);
  return around === choice ? choice.checked : attribute(around, 'aria-checked') === 'true';
}

/** The words over a group: a fieldset or group around all members, else the first words before them. */
function groupLabel(page: PageTree, members: readonly PageElement[]): string {
  const [first] = members;
  if (first === undefined) return '';
  const around = page.closest(first, (el) => (el.tag === 'fieldset' || ['radiogroup', 'group'].includes(attribute(el, 'role'))) && members.every((m) => page.closest(m, (at) => at === el) !== null));
  const words = around === null ? '' : groupWords(page, around);
  if (words !== '') return words;
  let at = page.closest(first, (el) => members.every((m) => page.closest(m, (up) => up === el) !== null) && el !== first);
  for (let steps = 0; at !== null && steps < 5; steps += 1, at = page.parentOf(at)) {
    const before = wordsBefore(page, at, first);
    if (before !== '') return before;
  }
  return '';
}

/** Words before a lone control inside the nearest surroundings that have any. */
function nearbyWords(page: PageTree, control: PageElement): string {
  let at = page.parentOf(control);
  for (let steps = 0; at !== null && steps < 3; steps += 1, at = page.parentOf(at)) {
    // Words in a part that holds other controls may be theirs.
    if (page.all((el) => isQuestion(page, el), at).length > 1) return '';
    const before = wordsBefore(page, at, control);
    if (before !== '') return before;
  }
  return '';
}

/** The text in `around` before the child that holds `control`. */
function wordsBefore(page: PageTree, around: PageElement, control: PageElement): string {
  const words: string[] = [];
  for (const child of around.children) {
    if (typeof child === 'string') words.push(child);
    else if (child === control || page.closest(control, (el) => el === child) !== null) break;
    else if (child.visibility !== 'hidden') words.push(textOf(child));
  }
  return words.join(' ').replace(/\s+/gu, ' ').trim();
}

/** What a question's native controls hold now, in the words of its options; a ticked box is `Yes`. */
export function nativeValues(page: PageTree, asked: FormQuestion): readonly string[] {
  const controls = page.elements.filter((el) => (['input', 'textarea', 'select'].includes(el.tag) || isListBox(page, el) || isTextBox(el)) && controlKey(el) === asked.id && attribute(el, 'type') !== 'hidden');
  const [first] = controls;
  if (first === undefined) return [];
  if (isListBox(page, first)) {
    const shown = first.value !== null && first.value !== '' ? first.value : textOf(first);
    return asked.options.some((option) => option.label === shown) ? [shown] : [];
  }
  if (isTextBox(first)) return textOf(first) === '' ? [] : [textOf(first)];
  if (asked.kind === 'consent') return isTicked(page, first) ? ['Yes'] : [];
  if (isChoice(first)) return controls.filter((c) => isTicked(page, c)).map((c) => choiceLabel(page, c));
  if (first.tag === 'select') {
    const chosen = page.all((el) => el.tag === 'option' && el.checked, first).map(textOf);
    return chosen.filter((label) => asked.options.some((o) => o.label === label));
  }
  if (first.value === null || first.value === '') return [];
  return [asked.kind === 'date' ? isoDay(first.value, dayPattern(first)) : first.value];
}
