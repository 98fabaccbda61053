import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from './markdown.ts';

const vectors = path.resolve(import.meta.dirname, '../../../../shared/benchmarks/xss/dompurify-expect.json');

/** What would come alive where Markdown lets HTML through, or turns its links into links. */
function alive(markdown: string): readonly string[] {
  const tags = load(markdown, null, false)('*').toArray().flatMap((element) => ('tagName' in element ? [element.tagName] : []));
  const links = Array.from(markdown.matchAll(/(?<!\\)\]\(\s*<?\s*([^)\s>]*)/g), (match) => match[1] ?? '').filter((target) => !/^(https?:|mailto:)/i.test(target) && /^[a-z]+:/i.test(target));
  return [...tags, ...links];
}

describe('a description', () => {
  test('escaped by numbers is decoded as by names', () => {
    expect(toMarkdown('&#60;p&#62;Run &#38;#38; keep &#60;strong&#62;Go&#60;/strong&#62;&#60;/p&#62;')).toBe('Run & keep **Go**');
  });

  test('that came escaped is decoded once; what was escaped inside stays text', () => {
    expect(toMarkdown('&lt;p&gt;R&amp;amp;D &amp;lt;b&amp;gt;bold&amp;lt;/b&amp;gt;&lt;/p&gt;')).toBe('R&D &lt;b>bold&lt;/b>');
    expect(toMarkdown('<p>R&amp;D &lt;b&gt;bold&lt;/b&gt;</p>')).toBe('R&D &lt;b>bold&lt;/b>');
  });

  test('keeps headings, lists, emphasis, links and tables as words', () => {
    expect(toMarkdown('<h3>You</h3><ul><li><p>lead</p></li><li>learn</li></ul><p>See <a href="https://a.example/x?y=1&amp;z=(2)">the <b>page</b></a>.</p>')).toBe('### You\n\n- lead\n- learn\n\nSee [the **page**](https://a.example/x?y=1&z=%282%29).');
    expect(toMarkdown('<table><tr><th>Pay</th><td>10</td></tr><tr><th>Time</th><td>day</td></tr></table>')).toBe('Pay 10\n\nTime day');
  });

  test('in plain text keeps its lines', () => {
    expect(toMarkdown('First line\nsecond line\n\nNext part, 3 < 4 & 5 > 4')).toBe('First line  \nsecond line\n\nNext part, 3 < 4 & 5 > 4'.replace('  \n', '\n'));
  });

  test('loses scripts, styles, frames, handlers, images and foreign schemes', () => {
    expect(toMarkdown('<p onclick="x()">a<script>alert(1)</script><style>p{}</style><img src=x onerror=alert(1)><iframe src="https://evil.example"></iframe><a href="javascript:alert(1)">b</a><a href="data:text/html,x">c</a></p>')).toBe('abc');
  });

  test('written to look like Markdown or HTML stays text', () => {
    expect(alive(toMarkdown('<p>[click](javascript:alert(1)) &lt;script&gt;alert(1)&lt;/script&gt; &lt;javascript:alert(1)&gt;</p>'))).toEqual([]);
    expect(toMarkdown('<p>&amp;lt;script&amp;gt;</p>')).toBe('&amp;lt;script&amp;gt;');
  });

  test('is never longer than its limit, nor stopped by deep nesting', () => {
    expect(toMarkdown('x'.repeat(1_000_000)).length).toBeLessThanOrEqual(200_000);
    expect(toMarkdown(`${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`).length).toBeLessThan(100);
  });

  test('of any text at all holds no tag and no script', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('<', '>', '&lt;', '&gt;', '&amp;', '"', '<script>', '</p>', '<a href="', 'javascript:alert(1)', '<svg onload=x>', '\u0000', '[x](', ')', '<!--', '-->', '`', '\n'));
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const markdown = toMarkdown(pieces.join(''));
      expect(alive(markdown)).toEqual([]);
      expect(toMarkdown(markdown).isWellFormed()).toBe(true);
    }), { numRuns: 300 });
  });

  test.skipIf(!existsSync(vectors))('made of recorded XSS vectors holds nothing alive (skipped where ../shared/benchmarks is absent)', () => {
    const cases: readonly { readonly payload: string }[] = JSON.parse(readFileSync(vectors, 'utf8'));
    const lines = cases.map((item) => item.payload);
    const escaped = lines.map((line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'));
    const living = [...lines, ...escaped].map((line) => [line, alive(toMarkdown(line))] as const).filter(([, found]) => found.length > 0);
    expect(living).toEqual([]);
    expect(lines.length).toBeGreaterThan(200);
  });
});
