import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorMs } from '../../tests/support/processor-time.ts';
import { companyKey } from './company.ts';
import { shingleCount, signatureBands, textLikeness, textSignature } from './signature.ts';
import { readTitle, titleKey, titleLikeness } from './title.ts';
import { plainText, wordsOf } from './words.ts';

describe('words', () => {
  test('names with signs stay whole', () => {
    expect(wordsOf('C++, C#, .NET, Node.js and full-stack.')).toEqual(['c++', 'c#', '.net', 'node.js', 'and', 'full', 'stack']);
  });

  test('accents and width do not count', () => {
    expect(wordsOf('Développeur Zürich ＡＢＣ')).toEqual(['developpeur', 'zurich', 'abc']);
  });

  test('markup goes, its words and lines stay', () => {
    expect(wordsOf(plainText('<p>R&amp;D <b>Engineer</b></p>[Apply](https://x.example/now) **now**'))).toEqual(['r', 'd', 'engineer', 'apply', 'now']);
  });

  test('a comparison in the text is no tag', () => {
    expect(plainText('latency < 10 ms and throughput > 5')).toBe('latency < 10 ms and throughput > 5');
  });

  test.each(['<a', '[', '[a](', '&#', '<p', '**', 'a.', '- '])('a text of nothing but %s takes no longer than its length', (piece) => {
    expect(processorMs(() => void textSignature(piece.repeat(100_000)))).toBeLessThan(3_000);
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(wordsOf(plainText(text)).every((w) => w === w.trim() && w !== '')).toBe(true);
    }), { examples: [['\uFE70']] });
  });
});

describe('company key', () => {
  test.each([
    ['Harrow & Pike, Inc.', 'Harrow and Pike'], ['Seehaus gemeinnützige GmbH', 'Seehaus gGmbH'], ['SARL Librairie Duval', 'Librairie Duval'], ['Northfield GmbH', 'NORTHFIELD'], ['Vela Bank S.A.', 'Vela Bank'], ['The Orbit Foods Company', 'Orbit Foods'],
    ['Kestrel Data GmbH & Co. KG', 'Kestrel Data'], ['Lumen Grid (Germany)', 'LumenGrid'], ['Blåhav Sp. z o.o.', 'Blåhav'],
  ])('%s is %s', (a, b) => {
    expect(companyKey(a)).toBe(companyKey(b));
  });

  test('a name that is only a legal form keeps it', () => {
    expect(companyKey('Limited')).toBe('limited');
  });

  test('different names stay different', () => {
    expect(companyKey('Northfield Health')).not.toBe(companyKey('Northfield'));
  });
});

describe('title', () => {
  test.each([
    ['DevOps Engineer', 'Dev Ops Engineer'], ['Field Service Technician', 'Field Service Tech'], ['Baker', 'Baker - BHJOB2052_12474 [Req 9120]'],
    ['Softwareentwickler:in (m/w/d)', 'Softwareentwickler'], ['Data Scientist (all genders)', 'Data Scientist'], ['Nurse (f/m/x)', 'Nurse'], ['Sr. SWE', 'Senior Software Engineer'],
    ['Full-Stack Developer', 'Fullstack Dev'], ['Manager, Sales', 'Sales Manager'], ['Platform Engineer (JR-20417)', 'Platform Engineer'],
    ['Pflegefachkraft (m/w/d) zum 01.01.2027', 'Pflegefachkraft'], ['Koch ab 1.3.', 'Koch'],
  ])('%s names the job of %s', (a, b) => {
    expect(titleKey(readTitle(a))).toBe(titleKey(readTitle(b)));
  });

  test('levels are kept apart from the job', () => {
    expect(readTitle('Senior Software Engineer II')).toMatchObject({ core: ['software', 'engineer'], level: ['senior', '2'] });
  });

  test('a place of the posting is no part of the job, unless nothing else is', () => {
    expect(readTitle('London Sales Manager', new Set(['london'])).core).toEqual(['sales', 'manager']);
    expect(readTitle('London', new Set(['london'])).core).toEqual(['london']);
  });

  test('a slip of a letter is the same word, another short word is not', () => {
    expect(titleLikeness(['multimodal', 'engineer'], ['mulitmodal', 'engineer']).likeness).toBe(1);
    expect(titleLikeness(['ios', 'engineer'], ['ops', 'engineer']).likeness).toBe(0.5);
  });
});

describe('text signature', () => {
  const words = fc.array(fc.constantFrom(...'grid town wire pole meter night crew van map plan list desk lamp rain wind salt'.split(' ')), { minLength: 60, maxLength: 200 });

  test('a text is like itself, and its markup does not count', () => {
    fc.assert(fc.property(words, (drawn) => {
      expect(textLikeness(textSignature(drawn.join(' ')), textSignature(`<p>${drawn.join(', ')}</p>`))).toEqual({ overlap: 1, contained: 1 });
    }), { numRuns: 30 });
  });

  test('estimates the true overlap', () => {
    fc.assert(fc.property(words, words, (a, b) => {
      const shingles = (w: string[]) => new Set(w.slice(2).map((_, i) => w.slice(i, i + 3).join(' ')));
      const [x, y] = [shingles(a), shingles(b)];
      const both = [...x].filter((shingle) => y.has(shingle)).length;
      expect(Math.abs(textLikeness(textSignature(a.join(' ')), textSignature(b.join(' '))).overlap - both / (x.size + y.size - both))).toBeLessThan(0.2);
    }), { numRuns: 50 });
  });

  test('a part is contained in the whole', () => {
    const whole = Array.from({ length: 300 }, (_, i) => `word${i}`);
    expect(textLikeness(textSignature(whole.join(' ')), textSignature(whole.slice(0, 120).join(' '))).contained).toBeGreaterThan(0.85);
  });

  test('is short, and an empty text is like nothing', () => {
    expect(textSignature('a b c d').length).toBeLessThan(520);
    expect(shingleCount(textSignature(''))).toBe(0);
    expect(textLikeness(textSignature(''), textSignature(''))).toEqual({ overlap: 0, contained: 0 });
    expect(signatureBands(textSignature('too short'))).toEqual([]);
  });

  test('stays what it is, since it is stored', () => {
    expect(textSignature('the crew plans the grid by night').slice(0, 18)).toBe('5:c6980977a2b0078c');
  });
});
