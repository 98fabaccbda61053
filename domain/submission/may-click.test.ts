import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayClick } from './may-click.ts';

const intent = Date.parse('2026-10-25T00:59:55Z');
const clickBefore = intent + 10_000;

test('within the window on both clocks the click may happen', () => {
  expect(mayClick({ wallNow: intent + 3_000, clickBefore, monotonicSinceIntent: 3_000 })).toBeNull();
  expect(mayClick({ wallNow: clickBefore - 1, clickBefore, monotonicSinceIntent: 9_999 })).toBeNull();
});

test('the wall clock alone can stop it', () => {
  expect(mayClick({ wallNow: clickBefore, clickBefore, monotonicSinceIntent: 0 })).toContain('run out');
});

test('a clock set back does not hide that the process stood still', () => {
  expect(mayClick({ wallNow: intent - 3_600_000, clickBefore, monotonicSinceIntent: 10_000 })).toContain('stood still');
});

test('it may happen only before both ends, for every pair of clocks', () => {
  const around = fc.integer({ min: -20_000, max: 20_000 });
  fc.assert(fc.property(around, around, (wall, monotonic) => {
    const allowed = mayClick({ wallNow: clickBefore + wall, clickBefore, monotonicSinceIntent: 10_000 + monotonic }) === null;
    expect(allowed).toBe(wall < 0 && monotonic < 0);
  }));
});
