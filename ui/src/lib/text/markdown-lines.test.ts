import { describe, expect, test } from 'vitest';
import { markdownLines } from './markdown-lines.ts';

describe('a posting’s Markdown', () => {
  test('headings, bullets and text become plain lines', () => {
    expect(markdownLines('## What we ask\n\n* **Go** or [Rust](https://x.example)\n1. Linux\n\nWrite to us.')).toEqual([
      { kind: 'heading', text: 'What we ask' }, { kind: 'bullet', text: 'Go or Rust' }, { kind: 'bullet', text: 'Linux' }, { kind: 'text', text: 'Write to us.' },
    ]);
  });
  test('rules and empty lines say nothing', () => {
    expect(markdownLines('---\n\n \n***')).toEqual([]);
  });
  test('a line in bold alone is a heading', () => {
    expect(markdownLines('**Your team**')).toEqual([{ kind: 'heading', text: 'Your team' }]);
  });
});
