import { describe, expect, test } from 'vitest';
import { letterText } from '#domain/documents/render-html.ts';
import { checkLetter } from '#domain/gate/check-document.ts';
import { draftLetter } from './draft-letter.ts';
import { framedLetter } from './framed-letter.ts';
import { sampleFacts, samplePosting } from '../sample-task.ts';

const facts = sampleFacts();
const context = { employer: samplePosting.employer, role: samplePosting.title, posting: samplePosting };
const letter = draftLetter({ candidate: { facts }, posting: samplePosting, match: null, language: 'en', tone: 'plain' });

describe('a letter in the person’s own frame', () => {
  test('keeps its words, fills its slots and holds the answers with their facts', () => {
    const framed = framedLetter(letter, 'Dear {employer} people,\n\nThank you for reading my application for the role of {role} at {employer}.\n\n{answers}\n\nI look forward to your questions.', facts, context);
    const text = letterText(framed);
    expect(text.startsWith('Dear Harrow & Pike people,')).toBe(true);
    expect(text).toContain('the role of Senior Platform Engineer at Harrow & Pike.');
    expect(text).not.toMatch(/[{}]/u);
    expect(framed.paragraphs.flat().filter((c) => c.facts.length > 1).length).toBeGreaterThanOrEqual(2);
    expect(checkLetter(framed, facts, context).refusals).toEqual([]);
  });

  test('what it states without a fact is refused like anything else', () => {
    const framed = framedLetter(letter, 'I led 400 people at Northmill.\n\n{answers}', facts, context);
    expect(checkLetter(framed, facts, context).passed).toBe(false);
  });
});
