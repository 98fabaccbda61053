import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalOf, stemOf, wordsOf } from './words.ts';

describe('words', () => {
  test('names of tools stay whole, compounds are their parts', () => {
    expect(wordsOf('C++, C# and .NET with Node.js; CI/CD for back-end').map((w) => w.norm)).toEqual(['c++', 'c#', 'and', '.net', 'with', 'node.js', 'ci', 'cd', 'for', 'back', 'end']);
  });

  test('a possessive and an accent are no difference', () => {
    expect(normalOf("Bachelor's")).toBe('bachelor');
    expect(normalOf('Résumé')).toBe('resume');
    expect(normalOf('Organisation')).toBe('organization');
  });

  test.each([
    ['developed', 'development'], ['managing', 'manages'], ['migrated', 'migration'], ['automation', 'automate'], ['studies', 'studied'], ['running', 'ran'], ['implementation', 'implementing'], ['programmed', 'programming'], ['centred', 'centered'],
  ])('%s and %s share a stem', (a, b) => expect(stemOf(normalOf(a))).toBe(stemOf(normalOf(b))));

  test.each([['managed', 'manager'], ['developed', 'developer'], ['direct', 'director'], ['skill', 'skilled'], ['form', 'format']])('%s and %s do not', (a, b) => {
    expect(stemOf(normalOf(a))).not.toBe(stemOf(normalOf(b)));
  });

  test('German inflection is no difference', () => {
    expect(stemOf('entwicklung', 'de')).toBe(stemOf('entwickl', 'de'));
    expect(stemOf('leitete', 'de')).toBe(stemOf('leiten', 'de'));
  });

  test('every word lies where it says', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const w of wordsOf(text)) expect(text.slice(w.start, w.end)).toBe(w.text);
    }));
  });
});
