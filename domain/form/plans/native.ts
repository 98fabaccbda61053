import type { FormQuestion, QuestionKind } from '../form-plan.ts';
import { drawnGroup, drawnKey, isDrawnChoice } from '../drawn-choices.ts';
import { dropZoneKey, isDropZone } from '../drop-zone.ts';
import { choiceKind, inputKind } from '../kinds.ts';
import { cleanLabel, labelWords, markedRequired, saysRequired, styledRequired } from '../labels.ts';
import { isListBox, isSearched, listOptions } from '../listbox.ts';
import { attribute, textOf } from '../page-tree.ts';
import type { PageElement, PageTree } from '../page-tree.ts';
import { isSensitive } from '../sensitive.ts';
import { choiceLabel, choiceWords, drawnFor, groupLabel, isChoice, wordsBefore } from './choices.ts';

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

/** The name under which a control is sent, else its id, else what names it; empty for a control that has none. */
export function controlKey(page: PageTree, control: PageElement): string {
  if (isDrawnChoice(page, control)) return drawnKey(page, control);
  if (isDropZone(page, control)) return dropZoneKey(control);
  return attribute(control, 'name') !== '' ? attribute(control, 'name') : attribute(control, 'id');
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
  if (silentTypes.has(type)) return false;
  if (type === 'file') return true;
  if (isChoice(el)) return !isTrap(page, el);
  if (isDrawnOver(page, el)) return true;
  if (page.closest(el, (up) => attribute(up, 'aria-hidden') === 'true') !== null) return false;
  return (el.visibility === 'shown' || inLaterStep(page, el)) && !isTrap(page, el);
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

function readControl(page: PageTree, control: PageElement, members: readonly PageElement[], rules: NativeRules): FormQuestion | null {
  if (isListBox(page, control)) {
    const words = labelWords(page, control) || nearbyWords(page, control);
    const options = listOptions(page, control);
    const several = attribute(control, 'aria-multiselectable') === 'true';
    return words === '' ? null : question(page, control, words, several ? 'many_of' : choiceKind(options), options, markedRequired(control));
  }
  if (isDropZone(page, control)) {
    const words = labelWords(page, control) || nearbyWords(page, control);
    return question(page, control, invitesUpload.test(words) || words === '' ? 'File' : words, 'file', [], markedRequired(control));
  }
  if (isDrawnChoice(page, control)) return readDrawn(page, control, members, rules);
  const type = attribute(control, 'type').toLowerCase();
  if (type === 'radio' || (type === 'checkbox' && (members.length > 1 || controlKey(page, control).endsWith('[]')))) {
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

/** Radios, boxes, switches and pressed buttons that are drawn without inputs. */
function readDrawn(page: PageTree, control: PageElement, members: readonly PageElement[], rules: NativeRules): FormQuestion | null {
  const alone = drawnGroup(page, control) === null;
  const words = alone ? choiceWords(page, control) : rules.groupLabel(page, members) || groupLabel(page, members);
  if (words === '') return null;
  if (alone) return question(page, control, words, 'consent', [{ value: 'true', label: 'Yes' }], markedRequired(control));
  const options = members.map((member) => ({ value: attribute(member, 'value') || attribute(member, 'data-value') || textOf(member), label: choiceLabel(page, member) }));
  return question(page, control, words, attribute(control, 'role') === 'checkbox' ? 'many_of' : choiceKind(options), options, members.some(markedRequired));
}

function question(page: PageTree, control: PageElement, words: string, kind: QuestionKind, options: FormQuestion['options'], required: boolean): FormQuestion {
  const label = cleanLabel(words);
  const id = controlKey(page, control);
  const around = drawnFor(page, control);
  const group = page.closest(control, (el) => el.tag === 'fieldset' || attribute(el, 'role') === 'radiogroup' || attribute(el, 'role') === 'group');
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

/** Words before a lone control inside the nearest surroundings that have any. */
function nearbyWords(page: PageTree, control: PageElement): string {
  let at = page.parentOf(control);
  for (let steps = 0; at !== null && steps < 3; steps += 1, at = page.parentOf(at)) {
    // Words in a part that holds other controls may be theirs.
    if (page.all((el) => isQuestion(page, el), at).length > 1) return '';
    const before = wordsBefore(page, at, control);
    // What a button for files says names nothing.
    if (before !== '' && !invitesUpload.test(before)) return before;
  }
  return '';
}
