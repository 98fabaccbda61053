import { expect, test } from 'vitest';
import { createLeftRunning } from './left-running.ts';

test('a workflow that goes on running without an open row is told from the second turn on, every third, and not for ever', () => {
  const due = createLeftRunning();
  const turns = Array.from({ length: 30 }, () => due(['a']).length);
  expect(turns.flatMap((told, turn) => (told === 1 ? [turn] : []))).toEqual([1, 4, 7]);
});

test('a workflow that ended, or whose row was only read before it began, is never told', () => {
  const due = createLeftRunning();
  expect([due(['a']), due(['b']), due([]), due(['a'])].flat()).toEqual([]);
});

test('each workflow has turns of its own', () => {
  const due = createLeftRunning();
  expect([due(['a']), due(['a', 'b']), due(['a', 'b'])]).toEqual([[], ['a'], ['b']]);
});
