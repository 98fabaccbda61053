import { isDayButton } from '../controls/day-button.ts';
import { dayParts } from '../controls/day-parts.ts';
import { dayPatternFor, showsDayOf } from '../controls/day-hint.ts';
import { dayPattern, invitesDay } from '../controls/days.ts';
import { fileLimit } from '../controls/file-limit.ts';
import { acceptedEndings } from '../controls/file-types.ts';
import type { FormQuestion, QuestionKind } from '../form-plan.ts';
import { drawnGroup, isDrawnChoice, isGroup } from '../controls/drawn-choices.ts';
import { isDropZone, zoneLabel } from '../controls/drop-zone.ts';
import { invitesUpload } from '../page/file-words.ts';
import { declinesToSay, invitesToChoose } from '../controls/invitation.ts';
import { choiceKind, inputKind } from '../controls/kinds.ts';
import { cleanLabel, dayPart, groupWords, isExample, isTyped, labelWords, saysRequired } from '../page/labels.ts';
import { hasOwnName, isListBox, isSearched, listOptions, namedTwin, saysToChoose } from '../controls/listbox.ts';
import { asksNothing } from '../page/not-asked.ts';
import { agrees, assents } from '../controls/numbered-boxes.ts';
import { attribute, textOf } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';
import { markedRequired, styledRequired } from '../page/required.ts';
import { withSections } from '../page/sections.ts';
import { isSensitive } from '../sensitive.ts';
import { choiceLabel, choiceWords, drawnFor, groupLabel, headingBefore, isChoice, isMarkedOver } from './choices.ts';
import { controlKey } from './control-key.ts';
import { isQuestion, isTextBox } from './is-question.ts';
import { partOfLabel } from './shared-label.ts';
import { fileWords, loneLegend, nearbyWords, ownHeading, unitOf } from './surroundings.ts';

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

/** Every question asked by native controls, in the form's order; radios and boxes of one name are one question. */
export function nativeQuestions(page: PageTree, rules: NativeRules = plainRules): readonly FormQuestion[] {
  const controls = page.all((el) => isQuestion(page, el) && !rules.skip(el), rules.scope);
  const byKey = Map.groupBy(controls, (control) => controlKey(page, control));
  byKey.delete('');
  const asked = Array.from(byKey.values()).flatMap(([control, ...others]) => {
    if (control === undefined) return [];
    const several = isChoice(control) || isDrawnChoice(page, control);
    const members = [control, ...(several ? others : []).filter((c) => c.tag === control.tag && attribute(c, 'type') === attribute(control, 'type'))];
    const question = readControl(page, control, members, rules);
    return question === null ? [] : [{ control, question }];
  });
  return withSections(page, rules.scope, asked);
}

function readControl(page: PageTree, control: PageElement, members: readonly PageElement[], rules: NativeRules): FormQuestion | null {
  if (isListBox(page, control)) {
    const twin = control.tag === 'button' ? namedTwin(page, control) : null;
    if (twin !== null) {
      const options = listOptions(page, control);
      return question(page, control, labelWords(page, twin), choiceKind(options), options, markedRequired(twin));
    }
    const words = (hasOwnName(page, control) ? '' : loneLegend(page, control)) || labelWords(page, control) || nearbyWords(page, control);
    const options = listOptions(page, control);
    // Workday's prompts are alike; the one for skills takes several.
    const several = attribute(control, 'aria-multiselectable') === 'true' || page.closest(control, (el) => attribute(el, 'data-automation-id') === 'formField-skills') !== null;
    return words === '' ? null : question(page, control, words, several ? 'many_of' : choiceKind(options), options, markedRequired(control));
  }
  if (isDropZone(page, control)) {
    const label = zoneLabel(page, control);
    if (label !== null) return question(page, control, textOf(label), 'file', [], markedRequired(control));
    const words = labelWords(page, control) || nearbyWords(page, control);
    return question(page, control, invitesUpload.test(words) || words === '' ? 'File' : words, 'file', [], markedRequired(control));
  }
  if (isDayButton(page, control)) return question(page, control, labelWords(page, control), 'date', [], markedRequired(control));
  if (isDrawnChoice(page, control)) return readDrawn(page, control, members, rules);
  const type = attribute(control, 'type').toLowerCase();
  if (type === 'radio' || (type === 'checkbox' && (members.length > 1 || controlKey(page, control).endsWith('[]')))) {
    const words = rules.groupLabel(page, members) || groupLabel(page, members);
    const options = members.map((member) => ({ value: attribute(member, 'value'), label: choiceLabel(page, member) }));
    // A list of one box that agrees to something is that box, whatever stands over it.
    const [only, another] = options;
    if (type === 'checkbox' && only !== undefined && another === undefined && (agrees.test(only.label) || assents.test(only.label))) {
      return question(page, control, words !== '' && assents.test(only.label) ? words : choiceWords(page, control), 'consent', [{ value: only.value || 'on', label: 'Yes' }], markedRequired(control));
    }
    return question(page, control, words, type === 'radio' ? choiceKind(options) : 'many_of', options, members.some(markedRequired) || isMarkedOver(page, members, words));
  }
  const parts = dayParts(page, control);
  if (parts !== null) {
    const words = wholeOfDay(page, parts.around) || nearbyWords(page, parts.around);
    if (words !== '') return question(page, control, words, 'date', [], markedRequired(control));
  }
  const said = type === 'checkbox' ? choiceWords(page, control) : labelWords(page, control);
  // An example of an answer names nothing where words before the field do, and a placeholder less than a heading over the field.
  const shown = said !== '' && said === attribute(control, 'placeholder').trim();
  const named = shown ? (isExample.test(said) || invitesDay.test(said) || dayPattern(control) !== null ? nearbyWords(page, control) : ownHeading(page, control)) || said : said;
  const words = type === 'file' ? fileWords(page, control) : (isTyped(control) ? partOfLabel(page, control) : '') || named || nearbyWords(page, control) || unitOf(page, control);
  if (type === 'checkbox') return words === '' ? null : question(page, control, words, 'consent', [{ value: attribute(control, 'value') || 'on', label: 'Yes' }], markedRequired(control));
  if (control.tag === 'select') {
    const options = selectOptions(page, control);
    return question(page, control, words, 'multiple' in control.attributes ? 'many_of' : choiceKind(options), options, markedRequired(control));
  }
  // A text field without a name may be a trap for machines: it is never filled.
  if ((words === '' && type !== 'file') || asksNothing.test(words)) return null;
  // What is typed into a list that says to choose only narrows it; places and schools are too many for a list.
  if (isSearched(control) && saysToChoose(page, control) && !tooManyToList.test(words)) {
    const options = listOptions(page, control);
    return question(page, control, words, takesSeveral.test(attribute(control, 'placeholder')) ? 'many_of' : choiceKind(options), options, markedRequired(control));
  }
  const kind = control.tag === 'textarea' || isTextBox(control) ? 'long_text' : isSearched(control) ? 'text' : inputKind(control, cleanLabel(words));
  return question(page, control, words || 'File', kind === 'text' && (dayPatternFor(page, control) !== null || showsDayOf(page, control)) ? 'date' : kind, [], markedRequired(control));
}

const takesSeveral = /\b(?:some|several|multiple|all that apply)\b/iu;

const tooManyToList = /\b(?:location|city|town|address|school|universit\w*|college|(?:wohn)?ort|stadt|adresse|(?:hoch)?schule|ville|plaats|ciudad|città)\b/iu;

/** Radios, boxes, switches and pressed buttons that are drawn without inputs. */
function readDrawn(page: PageTree, control: PageElement, members: readonly PageElement[], rules: NativeRules): FormQuestion | null {
  const alone = drawnGroup(page, control) === null;
  const words = alone ? choiceWords(page, control) : rules.groupLabel(page, members) || groupLabel(page, members);
  if (words === '') return null;
  if (alone) return question(page, control, words, 'consent', [{ value: 'true', label: 'Yes' }], markedRequired(control));
  const options = members.map((member) => ({ value: attribute(member, 'value') || attribute(member, 'data-value') || textOf(member), label: choiceLabel(page, member) }));
  return question(page, control, words, attribute(control, 'role') === 'checkbox' ? 'many_of' : choiceKind(options), options, members.some(markedRequired) || keepsDemanded(page, control));
}

/** Whether a hidden input must not stay empty that keeps the answer of a group of drawn choices. */
function keepsDemanded(page: PageTree, control: PageElement): boolean {
  const group = drawnGroup(page, control);
  return group !== null && page.first((el) => el.tag === 'input' && attribute(el, 'type') === 'hidden' && 'required' in el.attributes, group) !== null;
}

/** What the parts of a day are parts of: the group around nothing but them, else the words before them, else the set they are in. */
function wholeOfDay(page: PageTree, part: PageElement | null): string {
  for (let at = part; at !== null; at = page.parentOf(at)) {
    const parts = page.upTo(4, isTyped, at);
    if (parts.length > 3 || !parts.every((el) => dayPart.test(cleanLabel(labelWords(page, el))))) break;
    const words = isGroup(at) ? groupWords(page, at) : '';
    if (words !== '') return words;
    const parent = page.parentOf(at);
    const before = parts.length < 2 || parent === null ? '' : headingBefore(page, parent, at);
    if (before !== '') return before;
  }
  const set = part === null ? null : page.closest(part, (el) => el.tag === 'fieldset') ?? page.closest(part, isGroup);
  return set === null ? '' : groupWords(page, set);
}

function question(page: PageTree, control: PageElement, own: string, kind: QuestionKind, options: FormQuestion['options'], required: boolean): FormQuestion {
  const id = controlKey(page, control);
  const around = drawnFor(page, control);
  const group = page.closest(control, (el) => el.tag === 'fieldset' || attribute(el, 'role') === 'radiogroup' || attribute(el, 'role') === 'group');
  // "Day", "Month" and "Year" say nothing without what they are parts of.
  const whole = dayPart.test(cleanLabel(own)) ? wholeOfDay(page, page.parentOf(control)) : '';
  const words = whole === '' || whole === own ? own : `${saysRequired(whole) ? '* ' : ''}${cleanLabel(whole)} ${own}`;
  const label = cleanLabel(words);
  const limit = Number(attribute(control, 'maxlength'));
  return {
    id, label, kind, options,
    required: required || markedRequired(around) || saysRequired(words) || styledRequired(page, control, group) || (group !== null && attribute(group, 'aria-required') === 'true'),
    maxLength: kind === 'file' ? fileLimit(page, control) : limit > 0 && Number.isSafeInteger(limit) ? limit : null,
    accept: kind === 'file' ? acceptedEndings(control) : [],
    sensitive: isSensitive(id, label),
    section: null,
  };
}

/** Options of a native select without its placeholder. */
function selectOptions(page: PageTree, select: PageElement): FormQuestion['options'] {
  return page.all((el) => el.tag === 'option', select)
    .map((option) => ({ value: option.attributes['value'] ?? textOf(option), label: textOf(option), disabled: 'disabled' in option.attributes }))
    .filter((option, n) => (option.value !== '' || declinesToSay.test(option.label)) && option.label !== '' && !option.disabled && !(n === 0 && invitesToChoose.test(option.label)))
    .map(({ value, label }) => ({ value, label }));
}
