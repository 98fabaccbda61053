import { describe, expect, test } from 'vitest';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import type { ResumeDocument } from '#domain/documents/documents.ts';
import { tailorResume } from '#domain/writing/tailor-resume.ts';
import { checkResume } from './check-document.ts';
import { afterDoubts, claimsToDoubt } from './second-opinion.ts';

let n = 0;
const { facts } = factsFromJsonResume({ basics: { name: 'Ada Quist' }, work: [{ name: 'Northmill', position: 'Engineer', startDate: '2020', highlights: ['Ran twelve clusters', 'Helped with invoices'] }] }, 'r.json', () => `f${++n}`);
const ran = facts.find((fact) => fact.text === 'Ran twelve clusters')!;
const plain = tailorResume({ candidate: { facts }, posting: { title: 'Engineer', description: '' }, match: null, language: 'en' });
const reworded: ResumeDocument = {
  ...plain, sections: plain.sections.map((s) => ({ ...s, entries: s.entries.map((e) => ({ ...e, bullets: e.bullets.map((b) => (b.text === ran.text ? { text: 'Operated 12 clusters', facts: [ran.id] } : b)) })) })),
};
const texts = (document: ResumeDocument) => document.sections.flatMap((s) => s.entries.flatMap((e) => e.bullets.map((b) => b.text)));

describe('a second opinion', () => {
  test('looks at what is not word for word a fact', () => {
    expect(claimsToDoubt(reworded, facts)).toEqual([{ text: 'Operated 12 clusters', facts: ['Ran twelve clusters'] }]);
    expect(claimsToDoubt(plain, facts)).toEqual([]);
  });

  test('puts a doubted sentence back into the words of its fact', () => {
    expect(texts(reworded)).toContain('Operated 12 clusters');
    expect(texts(afterDoubts(reworded, new Set(['Operated 12 clusters']), facts))).toEqual(texts(plain));
  });

  test('without a doubt changes nothing, and cannot clear what the gate refuses', () => {
    const lying = afterDoubts(reworded, new Set(['Operated 12 clusters']), facts);
    const boast: ResumeDocument = { ...lying, headline: { text: 'Chief of 900 people', facts: [ran.id] } };
    expect(checkResume(afterDoubts(boast, new Set(), facts), facts).refusals).toEqual(checkResume(boast, facts).refusals);
    expect(checkResume(boast, facts).passed).toBe(false);
  });
});
