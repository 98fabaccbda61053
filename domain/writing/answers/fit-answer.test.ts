import { describe, expect, test } from 'vitest';
import type { FormQuestion } from '#domain/form/form-plan.ts';
import { answerTrouble } from './fit-answer.ts';

const question = (kind: FormQuestion['kind'], more: Partial<FormQuestion> = {}): FormQuestion => ({ id: 'q', label: 'Q', kind, required: true, options: [], maxLength: null, accept: [], sensitive: false, section: null, ...more });
const options = ['Yes', 'Yes, within 3 months', 'No'].map((label, n) => ({ value: String(n), label }));
const certificate = { id: 'f1', name: 'Certificate.PDF', mediaType: 'application/pdf', key: 'k', sha256: 'c'.repeat(64), bytes: 100, topics: [] };

describe('an answer the person gives for one form', () => {
  test.each([
    [question('text', { maxLength: 5 }), ['seven words'], 'too_long'], [question('text', { maxLength: 5 }), ['seven'], null], [question('text'), ['  '], 'missing'], [question('text', { required: false }), [], null],
    [question('one_of', { options }), ['yes'], 'not_an_option'], [question('one_of', { options }), ['Yes, within 3 months'], null], [question('one_of', { options }), ['Yes', 'No'], 'too_many'], [question('many_of', { options }), ['Yes', 'No'], null],
    [question('number'), ['85k'], 'not_a_number'], [question('number'), ['85000'], null], [question('date'), ['11 March'], 'not_a_date'], [question('date'), ['2026-02-31x'], 'not_a_date'], [question('date'), ['2026-03-11'], null],
    [question('email'), ['ines'], 'not_an_email'], [question('url'), ['example.org'], 'not_a_link'], [question('url'), ['https://example.org'], null], [question('yes_no'), ['perhaps'], 'not_yes_or_no'], [question('consent'), ['Yes'], null],
    [question('file'), ['my certificate'], 'no_such_file'], [question('file'), [], 'missing'], [question('file', { required: false }), [], null], [question('file'), ['c'.repeat(64)], null],
    [question('file', { accept: ['.pdf', '.docx'] }), ['c'.repeat(64)], null], [question('file', { accept: ['.docx'] }), ['c'.repeat(64)], 'other_ending'], [question('file', { maxLength: 99 }), ['c'.repeat(64)], 'file_too_large'],
  ] as const)('%#: %o', (asked, values, trouble) => expect(answerTrouble(asked, values, [certificate])).toBe(trouble));
});
