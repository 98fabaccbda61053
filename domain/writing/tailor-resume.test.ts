import { describe, expect, test } from 'vitest';
import type { Fact } from '#domain/candidate/fact.ts';
import type { ResumeSectionKind } from '#domain/documents/documents.ts';
import { tailorResume } from './tailor-resume.ts';
import { sampleFacts, samplePosting } from './sample-task.ts';

const facts = sampleFacts();
const tailored = (own = facts, language = 'en') => tailorResume({ candidate: { facts: own }, posting: samplePosting, match: null, language });
const section = (kind: ResumeSectionKind, own = facts) => tailored(own).sections.find((s) => s.kind === kind)?.entries ?? [];

describe('the tailored résumé', () => {
  test('keeps every employer, school and date', () => {
    expect(section('experience').map((e) => [e.organisation, e.dates])).toEqual([['Northmill', 'Feb 2021 – Present'], ['Old Harbour', '2017 – Jan 2021'], ['Pier Nine', '2014 – 2017']]);
    expect(section('education').map((e) => e.organisation)).toEqual(['Westhafen University']);
  });

  test('puts the bullets that the posting asks for first and leaves the idle ones out', () => {
    const bullets = section('experience')[0]?.bullets.map((b) => b.text) ?? [];
    expect(bullets[0]).toBe('Ran twelve Kubernetes clusters with Terraform');
    expect(bullets).toHaveLength(6);
    expect(bullets).not.toContain('Watered the plants');
  });

  test('what a post was stands before what was done in it', () => {
    const described = facts.map((f): Fact => (f.text === 'Introduced service level objectives with Prometheus' ? { ...f, kind: 'statement' } : f));
    expect(section('experience', described)[0]?.bullets.map((b) => b.text).slice(0, 2)).toEqual(['Introduced service level objectives with Prometheus', 'Ran twelve Kubernetes clusters with Terraform']);
  });

  test('never drops what the person pinned', () => {
    const pinned = facts.map((f) => (f.text === 'Watered the plants' ? { ...f, pinned: true } : f));
    expect(section('experience', pinned)[0]?.bullets.map((b) => b.text)).toContain('Watered the plants');
  });

  test('skills asked for come first, within a line too', () => {
    expect(section('skills').map((e) => e.heading)).toEqual(['Platform', 'Languages', 'Office']);
    expect(section('skills')[0]?.bullets[0]?.text).toBe('Kubernetes, Terraform, Docker');
  });

  test('every line cites a fact that exists', () => {
    const cited = tailored().sections.flatMap((s) => s.entries.flatMap((e) => [...(e.heading === '' ? [] : [e.facts]), ...e.bullets.map((b) => b.facts)]));
    expect(cited.length).toBeGreaterThan(15);
    expect(cited.every((ids) => ids.length > 0 && ids.every((id) => facts.some((f) => f.id === id)))).toBe(true);
  });

  test('German postings get German section names and dates', () => {
    const german = tailored(facts, 'de-DE');
    expect(german.sections.map((s) => s.title)).toContain('Berufserfahrung');
    expect(german.sections.find((s) => s.kind === 'experience')?.entries[0]?.dates).toBe('02/2021 – heute');
  });

  test('the same task gives the same document', () => expect(tailored()).toEqual(tailored()));
});
