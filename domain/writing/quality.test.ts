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

test('what is repeated is shown in the document’s own words, a long run once', () => {
  const claim = (text: string) => ({ text, facts: [] });
  const letter = { kind: 'letter', language: 'en', greeting: '', paragraphs: [[claim('At Northmill I automated invoices for 80 customers.'), claim('Later I automated invoices for 80 customers again.')]], closing: '', signature: claim('Ada') } as const;
  expect(qualityOf(letter, samplePosting, { passed: true, claims: 0, refusals: [] }).repeated).toEqual(['I automated invoices for 80 customers']);
});

describe('what would raise the match', () => {
  test('facts not used yet, and requirements nothing answers', () => {
    const raisers = raisersOf(withoutGo, samplePosting, facts);
    expect(raisers.unused.map((u) => u.words)).toContain('Go or Python');
    expect(raisers.missing.map((m) => m.words)).toEqual(['Experience with Rust']);
    expect(raisersOf(resume, samplePosting, facts).unused).toEqual([]);
  });
});
