import { describe, expect, test } from 'vitest';
import type { Fact } from '#domain/candidate/fact.ts';
import { factsFromJsonResume } from '#domain/candidate/import/import-json-resume.ts';
import { letterText } from '#domain/documents/render-html.ts';
import { checkLetter } from '#domain/gate/check-document.ts';
import { draftLetter } from './draft-letter.ts';
import { answeredRequirements } from '../requirements.ts';
import { sampleFacts, samplePosting } from '../sample-task.ts';

let n = 0;
const facts = sampleFacts();
const tones = ['plain', 'warm', 'formal'] as const;
const drafted = (language: string, tone: (typeof tones)[number], posting = samplePosting) => draftLetter({ candidate: { facts }, posting, match: null, language, tone });
const stock = /passionate|team player|hit the ground running|dynamic|synerg|perfect fit|proven track record|express my interest|großem Interesse|belastbar|teamfähig/iu;

describe('the letter', () => {
  test.each(tones)('names employer and role, answers two requirements with facts, keeps to 350 words (%s)', (tone) => {
    for (const language of ['en', 'de']) {
      const letter = drafted(language, tone);
      const text = letterText(letter);
      expect(text).toContain('Harrow & Pike');
      expect(text).toContain('Senior Platform Engineer');
      expect(text).not.toMatch(/\{\w+\}/u);
      expect(text).not.toMatch(stock);
      expect(text.split(/\s+/u).length).toBeLessThanOrEqual(350);
      expect(letter.paragraphs.flat().filter((c) => c.facts.length > 1).length).toBeGreaterThanOrEqual(2);
    }
  });

  test('letters to different employers are different letters', () => {
    const employers = ['Harrow & Pike', 'Kestrel Data', 'Lumen Grid', 'Orbit Foods', 'Vela Bank', 'Terra Nova', 'Quay Software', 'Alder Labs'];
    for (const language of ['en', 'de']) {
      const letters = employers.map((employer) => shingles(letterText(drafted(language, 'plain', { ...samplePosting, employer }))));
      const overlaps = letters.flatMap((a, i) => letters.slice(i + 1).map((b) => overlap(a, b)));
      // Same role, same posting, same facts: the hardest case; real postings differ in all three.
      expect(overlaps.filter((o) => o >= 0.5)).toEqual([]);
    }
  });

  test('a candidate without an employment still gets a letter', () => {
    const bare = facts.filter((f) => f.kind === 'name' || f.kind === 'skill');
    expect(letterText(draftLetter({ candidate: { facts: bare }, posting: samplePosting, match: null, language: 'en', tone: 'plain' }))).toContain('Kubernetes');
  });
});

describe('what a letter leaves unsaid', () => {
  const quotes = (text: string) => Array.from(text.matchAll(/“([^”]+)”/gu), (found) => found[1]).filter((words) => words !== samplePosting.title);

  test('a word shared by chance answers nothing: then facts are told without the posting’s words', () => {
    const posting = { ...samplePosting, description: 'Our accountants close the books in 5 working days.\n\n## Requirements\n- Ten years of work with customers of a plant nursery\n- A degree and services to the party\n- Able to come into the office 2 days a week' };
    const letter = drafted('en', 'plain', posting);
    expect(quotes(letterText(letter))).toEqual([]);
    expect(letter.paragraphs.flat().filter((c) => c.facts.length > 1).length).toBe(3);
  });

  test('what stands under a heading of its own is no answer', () => {
    const own: Fact = { ...sampleFacts()[0] as Fact, id: 'own', kind: 'statement', text: 'Married, two children, runs Kubernetes and Terraform in production', of: null };
    expect(letterText(draftLetter({ candidate: { facts: [...facts, own] }, posting: samplePosting, match: null, language: 'en', tone: 'plain' }))).not.toContain('Married');
  });

  test('neither its own title is quoted nor a course told as work', () => {
    const posting = { ...samplePosting, title: 'Kubernetes and Terraform Engineer', description: 'Kubernetes and Terraform\n\n## Requirements\n- including Physics and quantum mechanics\n- including PostgreSQL databases in production' };
    const course: Fact = { ...sampleFacts()[0] as Fact, id: 'course', kind: 'statement', text: 'Physics and quantum mechanics', of: facts.find((f) => f.kind === 'education')?.id ?? null };
    const letter = draftLetter({ candidate: { facts: [...facts, course] }, posting, match: null, language: 'en', tone: 'plain' });
    expect(quotes(letterText(letter)).filter((words) => words !== posting.title)).toEqual(['PostgreSQL databases in production']);
  });

  test('a word that joins is not quoted, nor a degree', () => {
    const posting = { ...samplePosting, description: '## Requirements\n- Go, Python\n- and PostgreSQL databases in production\n- Bachelor of Kubernetes, Terraform and Prometheus' };
    expect(quotes(letterText(drafted('en', 'plain', posting))).filter((words) => /^and |bachelor/iu.test(words ?? ''))).toEqual([]);
  });
});

test('a later post at one employer is not told as the day of joining', () => {
  const texts = ['Harrow & Pike', 'Kestrel Data', 'Lumen Grid', 'Orbit Foods', 'Vela Bank', 'Terra Nova'].map((employer) => letterText(drafted('en', 'plain', { ...samplePosting, employer })));
  expect(texts.filter((text) => text.includes('joined'))).toEqual([]);
  expect(texts.every((text) => text.includes('February 2021'))).toBe(true);
});

test('a German letter gives companies their article and tells nouns as duties', () => {
  const german = factsFromJsonResume({ basics: { name: 'Ada Quist' }, work: [{ name: 'Domstadt Software AG', position: 'Entwicklerin', startDate: '2014-10', endDate: '2020-03', highlights: ['Entwicklung einer Plattform mit Kubernetes und Terraform', 'Verkürzte die Bauzeit mit Go von 20 auf 5 Minuten'] }] }, 'resume.json', () => `g${(n += 1)}`).facts;
  const letter = draftLetter({ candidate: { facts: german }, posting: { ...samplePosting, employer: 'Hill GmbH' }, match: null, language: 'de', tone: 'formal' });
  const text = letterText(letter);
  expect(text).toContain('ei der Domstadt Software AG');
  expect(text).toMatch(/ei der Hill GmbH/u);
  expect(text).toContain('März 2020');
  expect(text).toMatch(/gehörte die Entwicklung einer Plattform mit Kubernetes und Terraform/u);
  expect(text).toMatch(/verkürzte ich die Bauzeit/u);
  expect(checkLetter(letter, german, { employer: 'Hill GmbH', role: samplePosting.title, posting: samplePosting }).refusals).toEqual([]);
});

test.each(['en', 'de'])('a skill alone is told in a sentence that the gate accepts (%s)', (language) => {
  const known = factsFromJsonResume({ basics: { name: 'Ada Quist' }, skills: [{ name: 'PostgreSQL' }, { name: 'Platform', keywords: ['Kubernetes', 'Terraform', 'Prometheus'] }] }, 'resume.json', () => `s${(n += 1)}`).facts;
  for (const employer of ['Harrow & Pike', 'Kestrel Data', 'Lumen Grid', 'Orbit Foods']) {
    const letter = draftLetter({ candidate: { facts: known }, posting: { ...samplePosting, employer }, match: null, language, tone: 'plain' });
    expect(letterText(letter)).toMatch(/Kubernetes, Terraform (?:and|und) Prometheus\./u);
    expect(checkLetter(letter, known, { employer, role: samplePosting.title, posting: samplePosting }).refusals).toEqual([]);
  }
});

test.each(['en', 'de'])('a certificate is listed, not held: its end may stand in the fact alone (%s)', (language) => {
  const title = 'Kubernetes and Terraform Administrator';
  const expired: Fact = { ...sampleFacts()[0] as Fact, id: 'expired', kind: 'certificate', title, text: `${title}, valid until 2019`, of: null };
  const known = [...facts.filter((f) => f.kind === 'name'), expired];
  for (const employer of ['Harrow & Pike', 'Kestrel Data', 'Lumen Grid', 'Orbit Foods']) {
    const letter = draftLetter({ candidate: { facts: known }, posting: { ...samplePosting, employer }, match: null, language, tone: 'plain' });
    expect(letterText(letter)).toContain(title);
    expect(letterText(letter)).not.toMatch(/I (?:hold|have) the certificate|habe (?:ich )?das Zertifikat/u);
    expect(checkLetter(letter, known, { employer, role: samplePosting.title, posting: samplePosting }).refusals).toEqual([]);
  }
});

describe('the requirements a letter answers', () => {
  test('stand in the posting word for word, each with another fact', () => {
    const answered = answeredRequirements(facts, samplePosting, null, 3);
    expect(answered).toHaveLength(3);
    for (const { words } of answered) expect(samplePosting.description).toContain(words);
    expect(new Set(answered.map((a) => a.fact.id)).size).toBe(3);
    expect(answered[0]).toMatchObject({ words: 'Kubernetes and Terraform in production', fact: { text: 'Ran twelve Kubernetes clusters with Terraform' } });
  });
});

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().split(/\s+/u);
  return new Set(words.slice(2).map((_, i) => words.slice(i, i + 3).join(' ')));
}

/** Shared runs of three words as a share of all runs of both. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = Array.from(a).filter((run) => b.has(run)).length;
  return shared / (a.size + b.size - shared);
}
