import { expect, test } from 'vitest';
import { townsBeginning } from './towns-beginning.ts';

test('towns are found by how their name begins, in any spelling, the well known first', () => {
  expect(townsBeginning('berl', 5)[0]).toBe('Berlin');
  expect(townsBeginning('Münch', 5)[0]).toBe('Munich');
  expect(townsBeginning('muen', 5)).toContain('Munich');
  expect(townsBeginning('new y', 5)).toEqual(['New York']);
  expect(townsBeginning('Gjirok', 5)).toEqual(['Gjirokastër']);
});

test('one letter, or letters that begin no town, name none', () => {
  expect(townsBeginning('b', 5)).toEqual([]);
  expect(townsBeginning('xqzt', 5)).toEqual([]);
});

test('no more are named than asked for, and each once', () => {
  const names = townsBeginning('sa', 24);
  expect(names).toHaveLength(24);
  expect(new Set(names).size).toBe(24);
});
