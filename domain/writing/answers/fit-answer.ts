import { endingOf, type SendableFile } from '#domain/candidate/own-file.ts';
import { countryCode } from '#domain/posting/places/countries.ts';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { folded } from '#domain/posting/text.ts';

// One answer in the languages of forms, folded; "yes, but …" is another answer and never matches.
const same: readonly (readonly string[])[] = [['yes', 'ja', 'true', 'y', 'oui', 'si', 'sim', 'tak'], ['no', 'nein', 'false', 'n', 'non', 'nee', 'nej', 'nei', 'nao', 'nie']];

// Wordings of "from the employer's own page" that boards offer.
const careersPage = ['company careers page', 'careers page', 'career page', 'company career page', 'company website', 'company careers site', 'careers site', 'careers website', 'company site', 'karriereseite', 'unternehmenswebsite', 'karriereseite des unternehmens'];

/**
 * The values as this question takes them, or null where they do not fit: option labels exactly as the form words them,
 * whole ISO dates, plain digits for numbers, text within its limit (an answer is never cut).
 * @param files the person's own; any other file is one that was written for the form
 */
export function fitted(question: FormQuestion, values: readonly string[], files: readonly SendableFile[] = []): readonly string[] | null {
  if (values.length === 0 || values.some((v) => v.trim() === '')) return null;
  if (question.options.length > 0) return fittedOptions(question, values);
  const [value = ''] = values;
  switch (question.kind) {
    case 'consent': return sameAnswer(value, 'yes') ? ['Yes'] : null;
    case 'yes_no': return sameAnswer(value, 'yes') ? ['Yes'] : sameAnswer(value, 'no') ? ['No'] : null;
    case 'number': return digitsOf(value, question.label);
    case 'date': return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? [value] : null;
    case 'email': return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(value) ? [value] : null;
    case 'url': return /^https?:\/\/\S+$/u.test(value) ? [value] : null;
    case 'one_of': case 'many_of': return null;
    case 'file': {
      const own = files.find(({ sha256 }) => sha256 === value);
      // Documents are PDF.
      const fits = own === undefined ? question.accept.length === 0 || question.accept.includes('.pdf') : fileTrouble(question, own) === null;
      return fits ? [value] : null;
    }
    case 'text': case 'long_text': case 'phone':
      return question.maxLength !== null && value.length > question.maxLength || otherCurrency(value, question.label) ? null : [value];
  }
}

/** Why the person's own values cannot be put into a field. */
export const answerTroubles = ['missing', 'too_long', 'not_an_option', 'too_many', 'not_a_number', 'not_a_date', 'not_an_email', 'not_a_link', 'not_yes_or_no', 'no_such_file', 'other_ending', 'file_too_large'] as const;
export type AnswerTrouble = (typeof answerTroubles)[number];

/** Why a form does not take a file. */
export type FileTrouble = Extract<AnswerTrouble, 'other_ending' | 'file_too_large'>;

/** What keeps a file out of a question; null where the form takes it. */
export function fileTrouble({ accept, maxLength }: Pick<FormQuestion, 'accept' | 'maxLength'>, { name, bytes }: Pick<SendableFile, 'name' | 'bytes'>): FileTrouble | null {
  if (accept.length > 0 && !accept.includes(endingOf(name))) return 'other_ending';
  return maxLength !== null && bytes > maxLength ? 'file_too_large' : null;
}

/**
 * What is wrong with values given for exactly this question, before they are signed: choices must stand among the
 * options word for word, limits and formats hold, a file is one of the person's own. Null where they can be filled in as
 * they are.
 */
export function answerTrouble(question: FormQuestion, values: readonly string[], files: readonly SendableFile[]): AnswerTrouble | null {
  const given = values.filter((value) => value.trim() !== '');
  if (given.length === 0) return question.required ? 'missing' : null;
  if (given.length > 1 && question.kind !== 'many_of') return 'too_many';
  if (question.options.length > 0) return given.every((value) => question.options.some(({ label }) => label === value)) ? null : 'not_an_option';
  const [value = ''] = given;
  switch (question.kind) {
    case 'number': return /^-?\d+(?:[.,]\d+)?$/u.test(value) ? null : 'not_a_number';
    case 'date': return /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value)) ? null : 'not_a_date';
    case 'email': return fitted(question, given) === null ? 'not_an_email' : null;
    case 'url': return fitted(question, given) === null ? 'not_a_link' : null;
    case 'consent': case 'yes_no': return fitted(question, given) === null ? 'not_yes_or_no' : null;
    case 'one_of': case 'many_of': return null;
    case 'file': {
      const file = files.find(({ sha256 }) => sha256 === value);
      return file === undefined ? 'no_such_file' : fileTrouble(question, file);
    }
    case 'text': case 'long_text': case 'phone': return question.maxLength !== null && value.length > question.maxLength ? 'too_long' : null;
  }
}

function fittedOptions(question: FormQuestion, values: readonly string[]): readonly string[] | null {
  const labels = values.map((value) => {
    const fits = question.options.filter((o) => sameAnswer(o.label, value));
    return fits.length === 1 ? fits[0]?.label : undefined;
  });
  const whole = labels.every((l): l is string => l !== undefined);
  return whole && (labels.length === 1 || question.kind === 'many_of') ? labels : null;
}

function sameAnswer(a: string, b: string): boolean {
  const [left, right] = [folded(a).replace(/[.!]$/u, ''), folded(b).replace(/[.!]$/u, '')];
  if (left === right) return true;
  if (same.some((group) => group.includes(left) && group.includes(right))) return true;
  if (careersPage.includes(left) && careersPage.includes(right)) return true;
  const country = countryCode(a);
  return country !== null && country === countryCode(b);
}

/** "85,000 EUR" for a number field that asks in euros is 85000; another currency is another answer. */
function digitsOf(value: string, label: string): readonly string[] | null {
  if (otherCurrency(value, label)) return null;
  const digits = /^\D*(\d{1,3}(?:[.,' ]\d{3})+|\d+)\D*$/u.exec(value)?.[1]?.replace(/\D/gu, '');
  return digits === undefined ? null : [digits];
}

const currencies: readonly (readonly [string, RegExp])[] = [['EUR', /€|\beur\b|\beuros?\b/iu], ['USD', /\$|\busd\b|\bdollars?\b/iu], ['GBP', /£|\bgbp\b|\bpounds?\b/iu], ['CHF', /\bchf\b|\bfr\.|franken/iu]];

function otherCurrency(value: string, label: string): boolean {
  const inText = (text: string) => currencies.find(([, sign]) => sign.test(text))?.[0] ?? null;
  const [given, asked] = [inText(value), inText(label)];
  return given !== null && asked !== null && given !== asked;
}
