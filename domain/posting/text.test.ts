import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, folded, oneLine, oneLineOrNull } from './text.ts';

test('clean text holds nothing a database or a reader trips over', () => {
  expect(cleanText('a\u0000b\u202Ec\u200Bd\r\ne')).toBe('abcd\ne');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const clean = cleanText(text);
    expect(clean.isWellFormed() && !clean.includes('\u0000')).toBe(true);
    expect(cleanText(clean)).toBe(clean);
  }));
});

test('a line is one line', () => {
  expect(oneLine('  a \n\t b\u00A0c ')).toBe('a b c');
  expect([oneLineOrNull(' '), oneLineOrNull(null), oneLineOrNull('x')]).toEqual([null, null, 'x']);
});

test('folding makes spellings meet', () => {
  expect(['Zürich', 'København', 'Łódź', 'STRASSE', 'Straße'].map(folded)).toEqual(['zurich', 'kobenhavn', 'lodz', 'strasse', 'strasse']);
});
