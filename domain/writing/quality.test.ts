import { describe, expect, test } from 'vitest';
import { checkResume } from '#domain/gate/check-document.ts';
import { qualityOf, raisersOf } from './quality.ts';
import { sampleFacts, samplePosting } from './sample-task.ts';
import { tailorResume } from './tailor-resume.ts';

const facts = sampleFacts();
const resume = tailorResume({ candidate: { facts }, posting: samplePosting, match: null, language: 'en' });
const withoutGo = { ...resume, sections: resume.sections.filter((s) => s.kind === 'education') };

describe('quality in parts', () => {
  const quality = qualityOf(resume, samplePosting, checkResume(resume, facts));

  test('says which requirements the document covers', () => {
    const covered = new Map(quality.requirements.map((r) => [r.words, r.covered]));
    expect(covered.get('Kubernetes and Terraform in production')).toBe(true);
    expect(covered.get('Experience with Rust')).toBe(false);
  });

  test('counts words, repetitions and reading ease', () => {
    expect(quality.unsupported).toEqual([]);
    expect(quality.words).toBeGreaterThan(60);
    expect(quality.readingEase).toBeGreaterThan(0);
    const twice = { ...resume, sections: resume.sections.flatMap((s) => (s.kind === 'experience' ? [s, s] : [s])) };
    expect(qualityOf(twice, samplePosting, { passed: true, claims: 0, refusals: [] }).repeated.length).toBeGreaterThan(quality.repeated.length);
  });
});

describe('what would raise the match', () => {
  test('facts not used yet, and requirements nothing answers', () => {
    const raisers = raisersOf(withoutGo, samplePosting, facts);
    expect(raisers.unused.map((u) => u.words)).toContain('Go or Python');
    expect(raisers.missing.map((m) => m.words)).toEqual(['Experience with Rust']);
    expect(raisersOf(resume, samplePosting, facts).unused).toEqual([]);
  });
});
