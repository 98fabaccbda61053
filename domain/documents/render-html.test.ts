import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResumeDocument } from './documents.ts';
import { letterHtml, letterText, resumeHtml } from './render-html.ts';

const page = { paper: 'A4', template: 'serif', fontFace: '' } as const;
const resume = (text: string): ResumeDocument => ({
  kind: 'resume', language: 'en', name: { text, facts: [] }, headline: null, contacts: [{ text, facts: [] }],
  sections: [{ kind: 'experience', title: 'Experience', entries: [{ heading: text, organisation: text, place: null, dates: null, facts: [], bullets: [{ text, facts: [] }] }] }],
});

describe('documents as HTML', () => {
  test('whatever a fact holds stays text', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const html = resumeHtml(resume(text), page);
      const bare = resumeHtml(resume(''), page);
      const count = (s: string) => s.match(/</gu)?.length ?? 0;
      expect(count(html) - count(bare)).toBe(text === '' ? 0 : count(resumeHtml(resume('x'), page)) - count(bare));
    }));
  });

  test('a script in a fact is shown, not run', () => {
    expect(resumeHtml(resume('<script>alert(1)</script>'), page)).not.toContain('<script');
  });

  test('paper and font are the ones asked for, ligatures are off', () => {
    const html = resumeHtml(resume('A'), { paper: 'Letter', template: 'serif', fontFace: '@font-face{font-family:"Document Serif"}' });
    expect(html).toContain('size: letter');
    expect(html).toContain('@font-face{font-family:"Document Serif"}');
    expect(html).toContain('font-variant-ligatures: none');
  });

  test('a letter reads the same as page and as text', () => {
    const letter = { kind: 'letter', language: 'en', greeting: 'Dear team,', paragraphs: [[{ text: 'One.', facts: [] }, { text: 'Two.', facts: [] }]], closing: 'Regards', signature: { text: 'Ada', facts: [] } } as const;
    expect(letterHtml(letter, page)).toContain('<p>One. Two.</p>');
    expect(letterText(letter)).toBe('Dear team,\n\nOne. Two.\n\nRegards\nAda');
  });
});
