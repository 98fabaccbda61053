import { describe, expect, test } from 'vitest';
import type { ToldSentences } from '#domain/text/told.ts';
import { Formats } from '#lib/i18n/formats.ts';
import { toldIn } from '#lib/i18n/told.ts';
import { heldBackWords } from '#lib/needs-you/held-back-words.ts';
import { needsYouWords } from '#lib/needs-you/says-words.ts';
import { toldWords } from '#lib/openings/told-words.ts';
import { boardWords } from '#lib/sources/board-words.ts';

type Table = ToldSentences<string>;
const tables: readonly (readonly [name: string, en: Table, de: Table])[] = [
  ['why postings are one opening', toldWords.en.merged, toldWords.de.merged],
  ['what speaks against its being open', toldWords.en.evidence, toldWords.de.evidence],
  ['what came of reading a board', boardWords.en, boardWords.de],
  ['what is said to who is needed', needsYouWords.en, needsYouWords.de],
  ['why a click was held back', heldBackWords.en, heldBackWords.de],
];
const values = ['v1', 'v2', 'v3', 'v4'];
const now = Date.parse('2026-11-23T12:00:00Z');

describe.each(tables)('%s', (_name, en, de) => {
  test.each(Object.keys(en))('%s is said in German, with everything the English names', (why) => {
    const [english, german] = [en[why]?.(...values) ?? '', de[why]?.(...values) ?? ''];
    expect(german).not.toBe('');
    expect(german).not.toBe(english);
    expect(values.filter((value) => german.includes(value))).toEqual(values.filter((value) => english.includes(value)));
  });
});

test('days are written as the language does', () => {
  const told = { told: { why: 'ended' as const, of: ['2026-03-31'] }, says: 'it took applications until 2026-03-31' };
  expect([toldIn(toldWords.en.evidence, told, new Formats('en'), now), toldIn(toldWords.de.evidence, told, new Formats('de'), now)]).toEqual(['it took applications until 31 March 2026', 'Bewerbungen nahm sie bis 31. März 2026']);
});

test('a sentence that was kept without a word, or with a newer one, stays as it is', () => {
  const { merged }: { merged: Table } = toldWords.de;
  const told = [null, { why: 'brand_new', of: [] }];
  expect(told.map((one) => toldIn(merged, { told: one, says: 'same words' }, new Formats('de'), now))).toEqual(['same words', 'same words']);
});
