import { describe, expect, test } from 'vitest';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import { sampleAnswers, sampleResume } from './index.ts';

describe('the sample candidate', () => {
  test('imports without a problem and names three employers', () => {
    let n = 0;
    const { facts, problems } = factsFromJsonResume(sampleResume, 'resume.json', () => `fact-${++n}`);
    expect(problems).toEqual([]);
    expect(facts.filter((f) => f.kind === 'employment').map((f) => f.organisation)).toEqual(['Blue Harbor Health', 'Terra Logistics', 'Fenwick Parcel Software']);
  });

  test('answers each topic once', () => {
    const topics = sampleAnswers.map((a) => a.topic);
    expect(new Set(topics).size).toBe(topics.length);
  });
});
