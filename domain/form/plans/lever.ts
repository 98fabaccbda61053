import type { FormQuestion, QuestionKind } from '../form-plan.ts';
import { choiceKind, labelKind } from '../controls/kinds.ts';
import { cleanLabel } from '../page/labels.ts';
import { assents } from '../controls/numbered-boxes.ts';
import { attribute, hasClass, textOf } from '../page/page-tree.ts';
import type { PageElement, PageTree } from '../page/page-tree.ts';
import { isSensitive } from '../sensitive.ts';
import { isObject, listOf, parsed, words } from './embedded-json.ts';
import { nativeQuestions } from './native.ts';

const template = /^(cards|surveysResponses)\[([^\]]+)\]\[baseTemplate\]$/u;

/**
 * Questions of Lever's apply page: its own fields as they stand, custom questions from the JSON that the page keeps in
 * hidden inputs, which is the only place that names type, order and options of each.
 */
export function leverQuestions(page: PageTree): readonly FormQuestion[] {
  const form = page.first((el) => el.tag === 'form' && attribute(el, 'id') === 'application-form');
  const custom = new Map(page.all((el) => template.test(attribute(el, 'name')), form).flatMap((card) => cardQuestions(page, card)).map((q) => [q.id, q]));
  const asked = nativeQuestions(page, { scope: form, skip: (control) => skipped.test(attribute(control, 'name')) || attribute(control, 'id') === 'customPronounsTextField', groupLabel: questionLabel });
  return asked.map((question) => {
    const said = custom.get(question.id);
    if (said === undefined) return standard(page, question);
    // A list of universities is in the page alone.
    return said.kind === 'one_of' && said.options.length === 0 && question.options.length > 0 ? { ...said, kind: question.kind, options: question.options } : said;
  });
}

const skipped = /^(?:h-captcha-response|g-recaptcha-response|selectedLocation)$/u;

function standard(page: PageTree, question: FormQuestion): FormQuestion {
  const control = page.named(question.id).find((el) => attribute(el, 'type') !== 'hidden') ?? null;
  const words = control === null ? '' : questionLabel(page, [control]) || headingOf(page, control);
  const label = question.kind === 'consent' ? question.label : cleanLabel(words) || question.label;
  const kinds: Readonly<Record<string, QuestionKind>> = { email: 'email', phone: 'phone', resume: 'file' };
  return {
    ...question, label,
    kind: kinds[question.id] ?? (question.id.startsWith('urls[') ? 'url' : question.kind),
    required: question.required || /✱|\*/u.test(words),
    sensitive: question.sensitive || question.id.startsWith('eeo[') || question.id.startsWith('surveysResponses['),
  };
}

/** The one field of a section without a label of its own is what its heading says. */
function headingOf(page: PageTree, control: PageElement): string {
  const section = control.tag === 'textarea' ? page.closest(control, (el) => hasClass(el, 'section')) : null;
  const heading = section === null ? null : page.first((el) => /^h[1-6]$/u.test(el.tag), section);
  return heading === null ? '' : textOf(heading);
}

/** The words in `.application-label` of the question around these controls. */
function questionLabel(page: PageTree, members: readonly PageElement[]): string {
  const [first] = members;
  const item = first === undefined ? null : page.closest(first, (el) => hasClass(el, 'application-question') || hasClass(el, 'custom-question') || hasClass(el, 'application-additional'));
  const label = item === null ? null : page.first((el) => hasClass(el, 'application-label') || hasClass(el, 'application-question-label'), item);
  return label === null ? '' : textOf(label);
}

function cardQuestions(page: PageTree, input: PageElement): readonly FormQuestion[] {
  const [, kind = '', id = ''] = template.exec(attribute(input, 'name')) ?? [];
  const card = parsed(attribute(input, 'value'));
  if (!isObject(card)) return [];
  return listOf(card['fields']).flatMap((field, n): readonly FormQuestion[] => {
    if (!isObject(field)) return [];
    const name = kind === 'cards' ? `cards[${id}][field${n}]` : `surveysResponses[${id}][responses][field${n}]`;
    const label = cleanLabel(words(field['text']));
    const options = listOf(field['options']).flatMap((o) => (isObject(o) && words(o['text']) !== '' ? [{ value: words(o['optionId']), label: words(o['text']).trim() }] : []));
    const [control = null] = page.named(name);
    const shape = cardKind(words(field['type']), label, options);
    const [only, another] = options;
    const agreement = shape === 'many_of' && another === undefined && assents.test(only?.label ?? '');
    return [{
      id: name, label, options: agreement && only !== undefined ? [{ value: only.value, label: 'Yes' }] : options, kind: agreement ? 'consent' : shape,
      required: field['required'] === true,
      maxLength: control === null ? null : Number(attribute(control, 'maxlength')) || null,
      accept: [], sensitive: kind === 'surveysResponses' || isSensitive(name, label),
      section: words(card['text']) === '' ? null : words(card['text']),
    }];
  });
}

function cardKind(type: string, label: string, options: FormQuestion['options']): QuestionKind {
  switch (type) {
    case 'textarea': return 'long_text';
    case 'multiple-choice': case 'dropdown': case 'university': return choiceKind(options);
    case 'multiple-select': return 'many_of';
    case 'file-upload': case 'file': return 'file';
    case 'date': return 'date';
    case 'number': return 'number';
    case 'url': return 'url';
    default: return labelKind(label);
  }
}
