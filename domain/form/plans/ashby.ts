import { isoDay } from '../controls/days.ts';
import { fileLimit } from '../controls/file-limit.ts';
import { acceptedEndings } from '../controls/file-types.ts';
import type { FormQuestion, QuestionKind } from '../form-plan.ts';
import { choiceKind, inputKind, labelKind } from '../controls/kinds.ts';
import { cleanLabel, labelWords, saysRequired } from '../page/labels.ts';
import { oncePerPage } from '../page/once-per-page.ts';
import { attribute, hasClass, textOf } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';
import { markedRequired } from '../page/required.ts';
import { isSensitive } from '../sensitive.ts';
import { isObject, jsonAfter, listOf, objectsIn, words, type JsonObject } from './embedded-json.ts';

/** A field's wrapper: by its own class, its path, or (newer forms) a fieldset whose hashed class says so. */
const isEntry = (el: PageElement) => hasClass(el, 'ashby-application-form-field-entry') || attribute(el, 'data-field-path') !== '' || (el.tag === 'fieldset' && /(?:^|\s)_fieldEntry_/u.test(attribute(el, 'class')));
const pathOf = (page: PageTree, entry: PageElement) => attribute(entry, 'data-field-path') || attribute(page.first((el) => el.tag === 'label' && attribute(el, 'for') !== '', entry) ?? entry, 'for');
const isControl = (el: PageElement) => ['input', 'textarea', 'select'].includes(el.tag) && attribute(el, 'type') !== 'hidden';

/** Questions of Ashby's form: one entry each, named by its field path. The uploader before them is a parser, never one. */
export function ashbyQuestions(page: PageTree): readonly FormQuestion[] {
  const known = selectableValues(page);
  const several = new Set(Array.from(objectsIn(jsonAfter(page, '__appData'))).filter((field) => field['type'] === 'MultiValueSelect').map((field) => words(field['path'])));
  const entries = page.all((el) => isEntry(el) && page.closest(el, (up) => up !== el && isEntry(up)) === null);
  // A page saved before its form was drawn: the data asks the same.
  if (entries.length === 0) return dataQuestions(page);
  return entries.flatMap((entry) => {
    const id = pathOf(page, entry);
    const controls = page.all(isControl, entry);
    const [first] = controls;
    if (id === '' || first === undefined) return [];
    const title = page.first((el) => hasClass(el, 'ashby-application-form-question-title'), entry) ?? page.first((el) => el.tag === 'legend' || el.tag === 'label', entry);
    const said = title === null ? labelWords(page, first) : textOf(title);
    const label = cleanLabel(said);
    const survey = page.closest(entry, (el) => hasClass(el, 'ashby-survey-form-container'));
    const shape = answerShape(page, entry, controls, first, label);
    const heading = survey === null ? null : page.first((el) => /^h[1-6]$/u.test(el.tag), survey);
    return [{
      id, label, ...withValues(shape, known.get(id) ?? [], several.has(id)),
      required: (title !== null && /_required_/u.test(attribute(title, 'class'))) || saysRequired(said) || controls.some(markedRequired),
      maxLength: shape.kind === 'file' ? fileLimit(page, first) : Number(attribute(first, 'maxlength')) || null,
      accept: attribute(first, 'type') === 'file' ? acceptedEndings(first) : [],
      sensitive: survey !== null || isSensitive(id, label),
      section: heading === null ? null : textOf(heading),
    }];
  });
}

const fieldKinds: Readonly<Record<string, QuestionKind>> = {
  String: 'text', LongText: 'long_text', RichText: 'long_text', Email: 'email', Phone: 'phone', File: 'file', Boolean: 'yes_no', Date: 'date', Number: 'number', Currency: 'number', Score: 'number', SocialLink: 'url', Url: 'url', Location: 'text', MultiValueSelect: 'many_of', ValueSelect: 'one_of',
};

/** Questions as the page's own data lists them, for a form that is not drawn yet; a kind it does not know is text. */
function dataQuestions(page: PageTree): readonly FormQuestion[] {
  return Array.from(objectsIn(jsonAfter(page, '__appData'))).flatMap((entry): readonly FormQuestion[] => {
    const field = entry['field'];
    if (!isObject(field) || words(field['path']) === '' || entry['isHidden'] === true) return [];
    const id = words(field['path']);
    const label = cleanLabel(words(field['title']));
    const options = listedOptions(field);
    const kind = fieldKinds[words(field['type'])] ?? (options.length > 0 ? 'one_of' : 'text');
    return [{
      id, label, kind: kind === 'one_of' ? choiceKind(options) : kind === 'text' ? labelKind(label) : kind, options: kind === 'yes_no' ? yesOrNo : options,
      required: entry['isRequired'] === true, maxLength: null, accept: [], sensitive: isSensitive(id, label), section: null,
    }];
  });
}

const yesOrNo = [{ value: 'true', label: 'Yes' }, { value: 'false', label: 'No' }] as const;

function listedOptions(field: JsonObject): FormQuestion['options'] {
  return listOf(field['selectableValues']).flatMap((o) => (isObject(o) && words(o['label']) !== '' ? [{ value: words(o['value']), label: words(o['label']).trim() }] : []));
}

/** The options of a field as the page's own data lists them, by path. */
function selectableValues(page: PageTree): ReadonlyMap<string, FormQuestion['options']> {
  const known = new Map<string, FormQuestion['options']>();
  for (const field of objectsIn(jsonAfter(page, '__appData'))) {
    const options = listedOptions(field);
    if (options.length > 0) known.set(words(field['path']), options);
  }
  return known;
}

/** What is in the page decides; the data gives options of lists that are closed, and the values behind the words. */
function withValues(shape: Pick<FormQuestion, 'kind' | 'options'>, known: FormQuestion['options'], several: boolean): Pick<FormQuestion, 'kind' | 'options'> {
  if (shape.kind === 'one_of' && shape.options.length === 0) return { kind: several ? 'many_of' : choiceKind(known), options: known };
  return { kind: shape.kind, options: shape.options.map((option) => known.find((k) => k.label === option.label) ?? option) };
}

function answerShape(page: PageTree, entry: PageElement, controls: readonly PageElement[], first: PageElement, label: string): Pick<FormQuestion, 'kind' | 'options'> {
  const type = attribute(first, 'type').toLowerCase();
  if (isYesNo(page, entry)) {
    const [yes, no] = yesNoButtons(page, entry).map(textOf);
    return { kind: 'yes_no', options: yes === undefined || no === undefined ? yesOrNo : [{ value: 'true', label: yes }, { value: 'false', label: no }] };
  }
  if (type === 'radio') {
    const options = optionsOf(page, controls);
    return { kind: choiceKind(options), options };
  }
  if (type === 'checkbox') return controls.length === 1 ? { kind: 'consent', options: [{ value: 'true', label: 'Yes' }] } : { kind: 'many_of', options: optionsOf(page, controls) };
  if (first.tag === 'textarea') return { kind: 'long_text', options: [] };
  if (type === 'file') return { kind: 'file', options: [] };
  // A list that opens: places are looked up for what is typed, other lists are read when opened.
  if (attribute(first, 'role') === 'combobox') return { kind: isPlace(entry, label) ? 'text' : 'one_of', options: [] };
  if (/pick date/iu.test(attribute(first, 'placeholder')) || page.first((el) => /react-datepicker/u.test(attribute(el, 'class')), entry) !== null) return { kind: 'date', options: [] };
  return { kind: inputKind(first, label), options: [] };
}

function isPlace(entry: PageElement, label: string): boolean {
  return attribute(entry, 'data-field-path') === '_systemfield_location' || /\b(?:location|city|based)\b/iu.test(label);
}

function isYesNo(page: PageTree, entry: PageElement): boolean {
  return page.first((el) => /yesno/u.test(attribute(el, 'class')), entry) !== null;
}

function optionsOf(page: PageTree, controls: readonly PageElement[]): FormQuestion['options'] {
  return controls.map((control, n) => ({ value: attribute(control, 'value') || String(n), label: cleanLabel(labelWords(page, control) || attribute(control, 'name')) }));
}

const entriesByPath = oncePerPage((page) => Map.groupBy(page.all(isEntry), (entry) => pathOf(page, entry)));

/** What an entry holds now, in the words of the answers; dates as ISO days. */
export function ashbyValues(page: PageTree, asked: FormQuestion): readonly string[] {
  const [entry] = entriesByPath(page).get(asked.id) ?? [];
  if (entry === undefined) return [];
  const controls = page.all(isControl, entry);
  if (asked.kind === 'yes_no' && isYesNo(page, entry)) return yesNo(page, entry, controls[0]);
  if (asked.kind === 'consent') return controls[0]?.checked === true ? ['Yes'] : [];
  if (asked.kind === 'many_of' || attribute(controls[0] ?? entry, 'type') === 'radio') return controls.filter((c) => c.checked).map((c) => cleanLabel(labelWords(page, c) || attribute(c, 'name')));
  const value = controls[0]?.value ?? '';
  return value === '' ? [] : [asked.kind === 'date' ? isoDay(value, 'MM/DD/YYYY') : value];
}

/** The two buttons of such a question, yes before no, in the form's language. */
function yesNoButtons(page: PageTree, entry: PageElement): readonly PageElement[] {
  const around = page.first((el) => /yesno/u.test(attribute(el, 'class')), entry);
  return around === null ? [] : page.all((el) => el.tag === 'button', around).slice(0, 2);
}

/** Which of two buttons is on: the hidden box says yes; else the button that has a class the other has not. */
function yesNo(page: PageTree, entry: PageElement, box: PageElement | undefined): readonly string[] {
  const buttons = yesNoButtons(page, entry);
  if (box?.checked === true) return buttons.slice(0, 1).map(textOf);
  const classes = (el: PageElement) => attribute(el, 'class').split(/\s+/u).filter((c) => c !== '');
  const on = buttons.filter((button) => attribute(button, 'aria-pressed') === 'true' || buttons.some((other) => other !== button && classes(button).length > classes(other).length));
  return on.length === 1 ? on.map(textOf) : [];
}
