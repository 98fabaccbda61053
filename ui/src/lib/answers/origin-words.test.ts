import { expect, test } from 'vitest';
import { learnedAt } from '#domain/candidate/learned-at.ts';
import { emptyWhys } from '#domain/form/form-plan.ts';
import { de } from '#lib/i18n/de.ts';
import { en } from '#lib/i18n/en.ts';
import { Formats } from '#lib/i18n/formats.ts';
import { learnedWords, leftEmptyWords } from './origin-words.ts';

const german = { t: de, f: new Formats('de') };
const english = { t: en, f: new Formats('en') };

test('wherever an answer was learned is said in German', () => {
  const places = Object.values(learnedAt).filter((place) => place !== learnedAt.bank);
  expect(places.filter((place) => [place, learnedWords(place, english)].includes(learnedWords(place, german)))).toEqual([]);
});

test('the day is written as the language does; an answer of one’s own has the day alone, a form’s its employer', () => {
  expect([`${learnedAt.bank}, 2026-03-02`, 'Harrow & Pike, Inc., 2026-03-02'].map((learned) => learnedWords(learned, german))).toEqual(['2. März 2026', 'Harrow & Pike, Inc., 2. März 2026']);
});

test('why a question was left empty is said in both languages, and a sentence kept before stays', () => {
  for (const why of emptyWhys) expect([leftEmptyWords(why, english), leftEmptyWords(why, german)].filter((said) => said.includes(why))).toEqual([]);
  expect(leftEmptyWords('optional, and nothing answers it', german)).toBe('leer gelassen: optional, and nothing answers it');
});
