import { z } from 'zod';
import type { FormQuestion, QuestionKind } from '#domain/form/form-plan.ts';
import { oneLine } from '#domain/posting/text.ts';
import { listOf, optionalFlag, optionalText } from '../reading/reading.ts';

const id = z.union([z.string(), z.number()]);
const choice = z.union([z.string().transform((text) => ({ value: text, label: text })), z.object({ id: id.nullish(), value: id.nullish(), text: optionalText, label: optionalText, name: optionalText }).transform((item) => {
  const label = item.text ?? item.label ?? item.name ?? String(item.value ?? item.id ?? '');
  return { value: String(item.id ?? item.value ?? label), label };
})]);
const choices = listOf(choice).catch([]);
const field = z.object({ isRequired: optionalFlag, options: choices });
const custom = z.object({ id, isRequired: optionalFlag, question: optionalText, type: optionalText, options: choices });

/** The form's fields by name; a group that the employer left out is sent as an empty list. */
export const bamboohrForm = z.union([z.looseObject({ customQuestions: listOf(custom).catch([]) }), z.array(z.unknown()).transform(() => null)]).nullish();

const fields: readonly (readonly [string, string, QuestionKind])[] = [
  ['firstName', 'First Name', 'text'], ['lastName', 'Last Name', 'text'], ['email', 'Email', 'email'], ['phone', 'Phone', 'phone'], ['streetAddress', 'Address', 'text'], ['city', 'City', 'text'], ['state', 'State', 'text'], ['zip', 'ZIP', 'text'], ['countryId', 'Country', 'one_of'],
  ['resumeFileId', 'Resume', 'file'], ['coverLetterFileId', 'Cover Letter', 'file'], ['linkedinUrl', 'LinkedIn Profile URL', 'url'], ['websiteUrl', 'Website, Blog, or Portfolio', 'url'], ['dateAvailable', 'Date Available', 'date'], ['desiredPay', 'Desired Pay', 'text'],
  ['genderId', 'Gender', 'one_of'], ['ethnicityId', 'Ethnicity', 'one_of'], ['veteranStatusId', 'Veteran Status', 'one_of'], ['disabilityId', 'Disability', 'one_of'],
];
const statistics = new Set(['genderId', 'ethnicityId', 'veteranStatusId', 'disabilityId']);

/** What the form asks: the fields that are there, then the employer's own questions. */
export function bamboohrQuestions(form: z.infer<typeof bamboohrForm>): readonly FormQuestion[] {
  if (form === null || form === undefined) return [];
  const standard = fields.flatMap(([name, label, kind]): readonly FormQuestion[] => {
    const shown = field.safeParse(form[name]);
    return shown.success ? [{ id: name, label, kind, required: shown.data.isRequired ?? false, options: shown.data.options, maxLength: null, accept: [], sensitive: statistics.has(name), section: null }] : [];
  });
  const own = form.customQuestions.map((entry): FormQuestion => ({
    id: `customQuestions[${entry.id}]`, label: oneLine(entry.question ?? ''), kind: kindOf(entry.type ?? ''), required: entry.isRequired ?? false, options: entry.options, maxLength: null, accept: [], sensitive: false, section: null,
  }));
  return [...standard, ...own];
}

function kindOf(type: string): QuestionKind {
  if (/yes_?no|bool/i.test(type)) return 'yes_no';
  if (/check_?box/i.test(type)) return 'many_of';
  if (/multi|select|choice|list|radio/i.test(type)) return 'one_of';
  if (/file|upload/i.test(type)) return 'file';
  return /long|paragraph|text_?area/i.test(type) ? 'long_text' : 'text';
}
