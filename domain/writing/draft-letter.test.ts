import { describe, expect, test } from 'vitest';
import { letterText } from '#domain/documents/render-html.ts';
import { draftLetter } from './draft-letter.ts';
import { answeredRequirements } from './requirements.ts';
import { sampleFacts, samplePosting } from './sample-task.ts';

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
