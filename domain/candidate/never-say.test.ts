import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleFacts } from '#domain/writing/sample-task.ts';
import { saidThough, sayableFacts } from './never-say.ts';

describe('things never to say', () => {
  test('are found whatever their case and inflection, as whole words only', () => {
    expect(saidThough('I managed Gamblers at a gambling site', ['gambler']).map((s) => s.words)).toEqual(['Gamblers']);
    expect(saidThough('Pythonic code', ['Python'])).toEqual([]);
    expect(saidThough('Left after a SUMMER party', ['summer party']).map((s) => s.words)).toEqual(['SUMMER party']);
  });

  test('lie where they are said', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Ada', 'ran', 'clusters', 'of', 'Kubernetes', ',')), (words) => {
      const text = words.join(' ');
      for (const said of saidThough(text, ['Kubernetes', 'ran clusters'])) expect(text.slice(said.start, said.end)).toBe(said.words);
    }));
  });

  test('take their facts out of what may be written, a skill loses only the keyword', () => {
    const facts = sampleFacts();
    const left = sayableFacts(facts, ['summer party', 'Excel', 'Old Harbour']);
    expect(left.some((f) => f.text.includes('summer party'))).toBe(false);
    expect(left.find((f) => f.title === 'Office')).toMatchObject({ keywords: ['Word'], text: 'Office: Word' });
    expect(left.some((f) => f.organisation === 'Old Harbour')).toBe(false);
    expect(left.some((f) => f.text === 'Built reports in Python')).toBe(false);
  });

  test('an empty list leaves every fact as it is', () => expect(sayableFacts(sampleFacts(), [])).toEqual(sampleFacts()));
});
