import { describe, expect, test } from 'vitest';
import { interviewQuestions } from './interview-questions.ts';
import { sampleFacts, samplePosting } from './sample-task.ts';

describe('questions of an interview', () => {
  const facts = sampleFacts();
  const questions = interviewQuestions(samplePosting, facts, '2026-11');

  test('stand with the facts that answer them; what nothing answers says so', () => {
    const text = (words: string) => questions.find((q) => q.words === words)?.facts.map((id) => facts.find((f) => f.id === id)?.text ?? id);
    expect(text('Kubernetes and Terraform in production')?.[0]).toBe('Ran twelve Kubernetes clusters with Terraform');
    expect(questions.find((q) => q.words === 'Experience with Rust')).toMatchObject({ about: 'missing', facts: [] });
  });

  test('ask for leaving, for examples with numbers, and cite facts that exist', () => {
    expect(questions.map((q) => q.about)).toEqual(expect.arrayContaining(['example', 'leaving', 'employer']));
    expect(questions.flatMap((q) => q.facts).every((id) => facts.some((f) => f.id === id))).toBe(true);
  });
});
