import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('a remembered function computes once for a text, and again when the text has left', () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return { length: text.length };
  }, 2);
  expect(lengthOf('one')).toBe(lengthOf('one'));
  lengthOf('three');
  lengthOf('four');
  expect(lengthOf('one')).toEqual({ length: 3 });
  expect(asked).toEqual(['one', 'three', 'four', 'one']);
});
