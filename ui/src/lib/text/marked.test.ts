import { describe, expect, test } from 'vitest';
import { marked } from './marked.ts';

const shown = (text: string, words: string[]) => marked(text, words).map((p) => (p.marked ? `[${p.text}]` : p.text)).join('');

describe('marking words', () => {
  test('marks every place, whatever the case, and keeps the text', () => {
    expect(shown('Go and go, not Gopher', ['go'])).toBe('[Go] and [go], not [Go]pher');
  });
  test('joins what overlaps without saying anything twice', () => {
    expect(shown('senior platform engineer', ['senior platform', 'platform engineer'])).toBe('[senior platform][ engineer]');
  });
  test('leaves a text without such words whole', () => {
    expect(marked('nothing here', ['else', ' '])).toEqual([{ text: 'nothing here', marked: false }]);
  });
});
