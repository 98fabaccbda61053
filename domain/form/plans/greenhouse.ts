import { acceptedEndings } from '../controls/file-types.ts';
import type { FormQuestion } from '../form-plan.ts';
import { choiceKind, inputKind, labelKind } from '../controls/kinds.ts';
import { cleanLabel, groupWords, labelWords, saysRequired } from '../page/labels.ts';
import { agrees, assents } from '../controls/numbered-boxes.ts';
import { attribute, hasClass, textOf } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';
import { markedRequired } from '../page/required.ts';
import { isSensitive } from '../sensitive.ts';
import { isObject, jsonAfter, listOf, objectsIn, words } from './embedded-json.ts';

type Options = FormQuestion['options'];

/** Selects whose options a server looks up for what was typed: their answer is text that must be among the offers. */
const searched = /^candidate-location$|^school--\d+$/u;

/**
 * Questions of the new Greenhouse form. What is asked comes from the page (ids, labels, required); the options of
 * react-selects, which are not in the page until opened, from the loader data.
 */
export function greenhouseQuestions(page: PageTree): readonly FormQuestion[] {
  const form = page.first((el) => el.tag === 'form' && (attribute(el, 'id') === 'application-form' || hasClass(el, 'application--form')));
  const known = loaderLists(page);
  // A page saved before its form was drawn, or around it: the loader data asks the same.
  if (form === null) return loaderQuestions(page, known);
  const groups = new Set<string>();
  return page.all((el) => isControl(page, el), form).flatMap((control) => {
    const type = attribute(control, 'type');
    if (type !== 'checkbox' && type !== 'radio') return [single(page, control, known)];
    const group = groupOf(page, control);
    const id = group === null ? attribute(control, 'name') : attribute(group, 'id') || attribute(control, 'name');
    if (id === '' || groups.has(id)) return [];
    groups.add(id);
    return [choices(page, control, group, id)];
  });
}

interface LoaderList {
  readonly options: Options;
  readonly several: boolean;
}

/** The options that Greenhouse's own loader data gives a react-select, by field name, and whether it takes several. */
function loaderLists(page: PageTree): ReadonlyMap<string, LoaderList> {
  const known = new Map<string, LoaderList>();
  for (const found of objectsIn(jsonAfter(page, '__remixContext'))) {
    const options = listOf(found['values'] ?? found['answer_options']).flatMap((option) => (isObject(option) && words(option['label']) !== '' ? [{ value: words(option['value'] ?? option['id']), label: words(option['label']).trim() }] : []));
    const name = words(found['name'] ?? (found['answer_options'] === undefined ? '' : found['id']));
    if (options.length > 0 && name !== '') known.set(name, { options, several: found['type'] === 'multi_value_multi_select' });
  }
  return known;
}

function loaderQuestions(page: PageTree, known: ReadonlyMap<string, LoaderList>): readonly FormQuestion[] {
  const asked = Array.from(objectsIn(jsonAfter(page, '__remixContext'))).filter((found) => words(found['label']) !== '' && listOf(found['fields']).length > 0);
  return asked.flatMap((found): readonly FormQuestion[] => {
    // A résumé may be a file or a text: the first field of several is the one people use.
    const [field] = listOf(found['fields']).filter(isObject);
    const kind = field === undefined ? undefined : fieldKinds[words(field['type'])];
    if (field === undefined || kind === undefined) return [];
    const id = words(field['name']);
    const label = cleanLabel(words(found['label']));
    const options = known.get(id)?.options ?? [];
    return [{
      id, label, kind: id === 'email' ? 'email' : id === 'phone' ? 'phone' : kind === 'one_of' ? choiceKind(options) : kind === 'text' ? labelKind(label) : kind,
      options, required: found['required'] === true, maxLength: null, accept: [], sensitive: isSensitive(id, label), section: null,
    }];
  });
}

const fieldKinds: Readonly<Record<string, FormQuestion['kind']>> = { input_text: 'text', textarea: 'long_text', input_file: 'file', multi_value_single_select: 'one_of', multi_value_multi_select: 'many_of' };

/** A place for a file whose input gave way to the file's name once it took one. */
function holdsFile(page: PageTree, el: PageElement): boolean {
  return hasClass(el, 'file-upload') && attribute(el, 'aria-labelledby') !== '' && page.first((inner) => hasClass(inner, 'file-upload__filename'), el) !== null && page.first((inner) => attribute(inner, 'type') === 'file', el) === null;
}

function isControl(page: PageTree, el: PageElement): boolean {
  if (holdsFile(page, el)) return true;
  if (!['input', 'textarea'].includes(el.tag)) return false;
  const type = attribute(el, 'type');
  const id = attribute(el, 'id');
  if (type === 'hidden' || type === 'submit' || (id === '' && attribute(el, 'name') === '')) return false;
  if (type === 'file') return true;
  // The hidden required twin of a react-select, reCAPTCHA's answer, the fields of a mailed code.
  if (attribute(el, 'aria-hidden') === 'true' || attribute(el, 'tabindex') === '-1' || id.startsWith('g-recaptcha') || id.startsWith('security-input')) return false;
  if (page.closest(el, (up) => hasClass(up, 'iti__dropdown-content') || hasClass(up, 'file-upload')) !== null) return false;
  return el.visibility !== 'hidden' || type === 'checkbox' || type === 'radio';
}

function single(page: PageTree, control: PageElement, known: ReadonlyMap<string, LoaderList>): FormQuestion {
  const id = attribute(control, 'id') || attribute(control, 'name') || attribute(control, 'aria-labelledby').replace(/^upload-label-/u, '');
  const upload = control.tag === 'div' || attribute(control, 'type') === 'file' ? page.closest(control, (el) => hasClass(el, 'file-upload') || attribute(el, 'role') === 'group') : null;
  const said = upload === null ? labelWords(page, control) : groupWords(page, upload);
  const label = cleanLabel(said);
  const base: FormQuestion = {
    id, label, kind: 'text', options: [],
    required: markedRequired(control) || saysRequired(said) || (upload !== null && attribute(upload, 'aria-required') === 'true'),
    maxLength: Number(attribute(control, 'maxlength')) || null,
    accept: [], sensitive: isSensitive(id, label), section: sectionOf(page, control),
  };
  if (upload !== null || attribute(control, 'type') === 'file') return { ...base, kind: 'file', accept: acceptedEndings(control) };
  if (control.tag === 'textarea') return { ...base, kind: 'long_text' };
  if (attribute(control, 'role') === 'combobox') {
    if (searched.test(id)) return base;
    const { options, several } = known.get(id) ?? known.get(`${id}[]`) ?? { options: openOptions(page, control), several: false };
    return { ...base, kind: several || isMulti(page, control) ? 'many_of' : choiceKind(options), options, sensitive: base.sensitive || inSelfIdentification(page, control) };
  }
  return { ...base, kind: id === 'email' ? 'email' : id === 'phone' ? 'phone' : inputKind(control, label) };
}

/** What a list shows that was open when its page was saved. */
function openOptions(page: PageTree, control: PageElement): Options {
  const container = page.closest(control, (el) => hasClass(el, 'select__container'));
  const shown = container === null ? [] : page.all((el) => attribute(el, 'role') === 'option', container).map(textOf);
  return shown.filter((words) => words !== '').map((words) => ({ value: words, label: words }));
}

function choices(page: PageTree, control: PageElement, group: PageElement | null, id: string): FormQuestion {
  const type = attribute(control, 'type');
  const members = (group === null ? page.named(id) : page.all((el) => el.tag === 'input', group)).filter((el) => el.tag === 'input' && attribute(el, 'type') === type);
  const options = members.map((member) => ({ value: attribute(member, 'value'), label: cleanLabel(labelWords(page, member)) }));
  const [only] = options;
  const assent = assents.test(only?.label ?? '');
  // A list of one box that agrees to something is that box.
  const alone = type === 'checkbox' && members.length === 1 && (!id.endsWith('[]') || assent || agrees.test(only?.label ?? ''));
  const over = alone && assent && group?.tag === 'fieldset' ? groupWords(page, group) : '';
  const said = over !== '' ? over : alone ? labelWords(page, control) : group === null ? '' : groupWords(page, group);
  const label = cleanLabel(said);
  return {
    id, label,
    kind: alone ? 'consent' : type === 'radio' ? choiceKind(options) : 'many_of',
    options: alone ? [{ value: attribute(control, 'value') || '1', label: 'Yes' }] : options,
    required: members.some(markedRequired) || saysRequired(said) || (group !== null && attribute(group, 'aria-required') === 'true'),
    maxLength: null, accept: [],
    sensitive: isSensitive(id, label) || inSelfIdentification(page, control),
    section: sectionOf(page, control),
  };
}

function groupOf(page: PageTree, control: PageElement): PageElement | null {
  return page.closest(control, (el) => el.tag === 'fieldset' || (el.tag === 'div' && hasClass(el, 'checkbox') && attribute(el, 'id') !== ''));
}

function isMulti(page: PageTree, control: PageElement): boolean {
  return page.closest(control, (el) => /\bselect__value-container--is-multi\b/u.test(attribute(el, 'class'))) !== null;
}

function inSelfIdentification(page: PageTree, control: PageElement): boolean {
  return page.closest(control, (el) => hasClass(el, 'eeoc__container') || hasClass(el, 'demographic--container') || attribute(el, 'id') === 'demographic-section') !== null;
}

function sectionOf(page: PageTree, control: PageElement): string | null {
  const section = page.closest(control, (el) => hasClass(el, 'eeoc__container') || hasClass(el, 'demographic--container') || hasClass(el, 'education--container') || hasClass(el, 'employment--container'));
  const heading = section === null ? null : page.first((el) => /^h[1-6]$/u.test(el.tag), section);
  return heading === null ? null : textOf(heading);
}

/** What one question of this form holds, in the words of the answers. */
export function greenhouseValues(page: PageTree, asked: FormQuestion): readonly string[] {
  const control = page.byId(asked.id);
  if (control !== null && attribute(control, 'role') === 'combobox') {
    const container = page.closest(control, (el) => hasClass(el, 'select__container') || hasClass(el, 'select'));
    return page.all((el) => hasClass(el, 'select__single-value') || hasClass(el, 'select__multi-value__label'), container).map(textOf);
  }
  if (control !== null && ['input', 'textarea'].includes(control.tag) && attribute(control, 'type') !== 'checkbox') return control.value === null || control.value === '' ? [] : [control.value];
  const boxes = page.elements.filter((el) => el.tag === 'input' && el.checked && (attribute(el, 'name') === asked.id || (control !== null && page.closest(el, (up) => up === control) !== null)));
  return asked.kind === 'consent' ? boxes.slice(0, 1).map(() => 'Yes') : boxes.map((box) => cleanLabel(labelWords(page, box)));
}
