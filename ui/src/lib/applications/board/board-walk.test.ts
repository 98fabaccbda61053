import { describe, expect, test } from 'vitest';
import { walkBoard } from './board-walk.ts';

const columns = [['a', 'b', 'c'], [], ['d'], ['e', 'f']];

describe('arrow keys on the board', () => {
  test('go over an empty column, to the same height or the last card', () => {
    expect(walkBoard(columns, 'c', 'right')).toBe('d');
    expect(walkBoard(columns, 'f', 'left')).toBe('d');
  });
  test('stop at the edges', () => {
    expect(walkBoard(columns, 'c', 'down')).toBe(null);
    expect(walkBoard(columns, 'a', 'left')).toBe(null);
  });
  test('begin at the first card', () => {
    expect(walkBoard([[], ['x']], null, 'down')).toBe('x');
    expect(walkBoard([[]], null, 'down')).toBe(null);
  });
});
