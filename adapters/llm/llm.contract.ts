import { describe, expect, test } from 'vitest';
import type { Fact } from '#domain/candidate/fact.ts';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import { letterText } from '#domain/documents/render-html.ts';
import type { Claim } from '#domain/documents/documents.ts';
import type { Llm } from './llm.port.ts';

const resume = {
  basics: { name: 'Ada Quist', email: 'ada@example.org', summary: 'Runs container platforms.' },
  work: [
    { name: 'Northmill', position: 'Engineer', startDate: '2020-01', highlights: ['Ran twelve Kubernetes clusters with Terraform', 'Wrote services in Go for 300 shops'] },
    { name: 'Old Harbour', position: 'Developer', startDate: '2016', endDate: '2019', highlights: ['Built reports in Python'] },
  ],
  skills: [{ name: 'Platform', keywords: ['Kubernetes', 'Terraform', 'Go'] }],
};
const posting = { employer: 'Kestrel & Sons', title: 'Platform Engineer', description: 'You bring:\n- Kubernetes clusters and Terraform in production\n- Services in Go\n- A calm head' };

/** The one suite that every driver of the model port runs. */
export function llmContract(name: string, setUp: () => Promise<Llm>): void {
  describe(`llm: ${name}`, () => {
    const candidateOf = (): { facts: Fact[] } => {
      let n = 0;
      return { facts: factsFromJsonResume(resume, 'resume.json', () => `f${++n}`).facts };
    };

    test('a résumé cites existing facts only and keeps every employer', async () => {
      const llm = await setUp();
      const candidate = candidateOf();
      const { result, use } = await llm.write({ write: 'resume', candidate, posting, match: null, language: 'en' });
      const cited = result.sections.flatMap((s) => s.entries.flatMap((e) => [...e.facts, ...e.bullets.flatMap((b) => b.facts)]));
      expect(cited.length).toBeGreaterThan(4);
      expect(cited.filter((id) => !candidate.facts.some((f) => f.id === id))).toEqual([]);
      expect(result.sections.find((s) => s.kind === 'experience')?.entries.map((e) => e.organisation)).toEqual(['Northmill', 'Old Harbour']);
      expect(use.provider).toBe(llm.provider);
    });

    test.each(['en', 'de'])('a letter (%s) names employer and role and answers two requirements with facts in 350 words', async (language) => {
      const llm = await setUp();
      const candidate = candidateOf();
      const { result } = await llm.write({ write: 'letter', candidate, posting, match: null, language, tone: 'plain', notes: [] });
      const text = letterText(result);
      expect(text).toContain('Kestrel & Sons');
      expect(text).toContain('Platform Engineer');
      expect(text.split(/\s+/u).length).toBeLessThanOrEqual(350);
      const claims: Claim[] = result.paragraphs.flat();
      expect(new Set(claims.flatMap((c) => c.facts).filter((id) => candidate.facts.find((f) => f.id === id)?.kind === 'achievement')).size).toBeGreaterThanOrEqual(2);
    });

    test('a follow-up names role and employer', async () => {
      const llm = await setUp();
      const { result } = await llm.write({ write: 'follow_up', kind: 'follow_up', candidate: candidateOf(), employer: 'Kestrel & Sons', role: 'Platform Engineer', language: 'en', date: '2026-11-02' });
      expect(result.text).toContain('Kestrel & Sons');
      expect(result.text).toContain('2 November 2026');
    });

    test('text becomes facts with spans in it', async () => {
      const llm = await setUp();
      let n = 0;
      const text = 'Ada Quist\nada@example.org\n\nExperience\nEngineer, Northmill (2020 - today)\n- Ran twelve clusters\n';
      const { result } = await llm.extract({ extract: 'facts', text, file: 'cv.txt', newId: () => `f${++n}` });
      expect(result.facts.map((f) => f.kind)).toEqual(['name', 'contact', 'employment', 'achievement']);
    });

    test('what it offers for an unread piece of a brief stands in that piece', async () => {
      const llm = await setUp();
      const unread = ['dog friendly office', 'zzz'];
      const { result } = await llm.extract({ extract: 'brief', brief: 'Engineer, dog friendly office, zzz', unread });
      for (const { piece, words } of result) expect(unread[piece]).toContain(words);
    });

    test('what it says of a posting’s lines cites facts on record, each line once', async () => {
      const llm = await setUp();
      const candidate = candidateOf();
      const { result } = await llm.extract({ extract: 'score', candidate, lines: ['Kubernetes clusters in production', 'A pilot’s licence'] });
      expect(new Set(result.map(({ line }) => line)).size).toBe(result.length);
      for (const { line, fit, facts } of result) expect([line < 2, fit === 'no' || facts.some((id) => candidate.facts.some((fact) => fact.id === id))]).toEqual([true, true]);
    });

    test('vectors have length one, and nearer texts are nearer', async () => {
      const llm = await setUp();
      const { result } = await llm.embed(['Kubernetes clusters with Terraform', 'Terraform and Kubernetes clusters', 'Baking bread at dawn', '']);
      const dot = (a = 0, b = 1) => (result[a] ?? []).reduce((sum, x, i) => sum + x * (result[b]?.[i] ?? 0), 0);
      expect(result.map((v) => v.length)).toEqual([llm.dimensions, llm.dimensions, llm.dimensions, llm.dimensions]);
      for (const [i] of result.entries()) expect(dot(i, i)).toBeCloseTo(1, 6);
      expect(dot(0, 1)).toBeGreaterThan(dot(0, 2));
    });
  });
}
