import { expect, test } from 'vitest';
import { de } from '#lib/i18n/de.ts';
import { choicesOf } from './question-field.ts';

test('a yes-or-no question without choices of its own is read in the person’s language, and answered as the form is', () => {
  expect(choicesOf({ kind: 'yes_no', options: [] }, de.desk.yesNo).map(({ label, shown }) => [label, shown])).toEqual([['Yes', 'Ja'], ['No', 'Nein']]);
  expect(choicesOf({ kind: 'yes_no', options: [{ value: '1', label: 'Yes, I would' }] }, de.desk.yesNo).map(({ shown }) => shown)).toEqual(['Yes, I would']);
});
