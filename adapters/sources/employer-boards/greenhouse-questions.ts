import { z } from 'zod';
import type { FormQuestion, QuestionKind } from '#domain/form/form-plan.ts';
import { oneLine } from '#domain/posting/text.ts';
import { listOf, optionalFlag, optionalText } from '../reading/reading.ts';

const option = z.object({ value: z.union([z.string(), z.number(), z.boolean()]), label: optionalText });
const field = z.object({ name: z.string(), type: z.string(), values: listOf(option) });
const question = z.object({ label: optionalText, required: optionalFlag, fields: listOf(field) });
const survey = z.object({ id: z.union([z.string(), z.number()]), label: optionalText, required: optionalFlag, type: optionalText, answer_options: listOf(z.object({ id: z.union([z.string(), z.number()]), label: optionalText })) });

/** The members of a job that hold its questions; a list of jobs has none of them. */
export const greenhouseQuestions = {
  questions: listOf(question), location_questions: listOf(question), compliance: listOf(z.object({ questions: listOf(question) })), demographic_questions: z.object({ questions: listOf(survey) }).nullish(),
};
type Asked = z.infer<z.ZodObject<typeof greenhouseQuestions>>;

const kinds: Readonly<Record<string, QuestionKind>> = { input_file: 'file', input_text: 'text', textarea: 'long_text', multi_value_single_select: 'one_of', multi_value_multi_select: 'many_of' };

/** All that the form asks, in its order; what only serves the employer's statistics is marked sensitive. */
export function questionsOf(job: Asked): readonly FormQuestion[] {
  const own = [...job.questions, ...job.location_questions].flatMap((entry) => questionOf(entry, false));
  const statistics = job.compliance.flatMap((part) => part.questions).flatMap((entry) => questionOf(entry, true));
  const surveyed = (job.demographic_questions?.questions ?? []).map((entry): FormQuestion => ({
    id: `demographic_${entry.id}`, label: oneLine(entry.label ?? ''), kind: entry.type === 'multi_value_multi_select' ? 'many_of' : 'one_of', required: entry.required ?? false,
    options: entry.answer_options.map((choice) => ({ value: String(choice.id), label: oneLine(choice.label ?? '') })), maxLength: null, accept: [], sensitive: true, section: null,
  }));
  return [...own, ...statistics, ...surveyed];
}

/** A résumé question has two fields, file and text; one of them is enough, so the file stands for both. */
function questionOf(entry: z.infer<typeof question>, sensitive: boolean): readonly FormQuestion[] {
  const shown = entry.fields.filter((item) => kinds[item.type] !== undefined);
  const main = shown.find((item) => item.type === 'input_file') ?? shown[0];
  if (main === undefined) return [];
  const options = main.values.map((item) => ({ value: String(item.value), label: oneLine(item.label ?? '') }));
  const yesNo = options.length === 2 && options.every((item) => /^(yes|no)$/i.test(item.label));
  const byName: Readonly<Record<string, QuestionKind>> = { email: 'email', phone: 'phone' };
  const kind = byName[main.name] ?? (yesNo ? 'yes_no' : kinds[main.type] ?? 'text');
  return [{
    id: main.name, label: oneLine(entry.label ?? ''), kind, required: entry.required ?? false, options, maxLength: kind === 'text' ? 255 : null,
    accept: kind === 'file' ? ['.pdf', '.doc', '.docx', '.txt', '.rtf'] : [], sensitive, section: null,
  }];
}
