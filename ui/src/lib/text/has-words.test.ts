import { expect, test } from 'vitest';
import { hasWords } from './has-words.ts';

test('every word counts, in any order and case, also half typed', () => {
  expect(hasWords('harrow PLAT')('Senior Platform Engineer, Harrow & Pike')).toBe(true);
  expect(hasWords('harrow data')('Senior Platform Engineer, Harrow & Pike')).toBe(false);
});

test('nothing typed lets everything through', () => {
  expect(hasWords('  ')('Analyst')).toBe(true);
});
