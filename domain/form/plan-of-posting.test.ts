import { describe, expect, test } from 'vitest';
import { samplePosting } from '../dedupe/sample-posting.ts';
import type { FormQuestion } from './form-plan.ts';
import { planOfPosting } from './plan-of-posting.ts';

const question = (id: string, changes: Partial<FormQuestion> = {}): FormQuestion => ({
  id, label: id, kind: 'text', required: false, options: [], maxLength: null, accept: [], sensitive: false, section: null, ...changes,
});
const idsOf = (questions: readonly FormQuestion[]) => planOfPosting(samplePosting({ questions })).questions.map(({ id }) => id);

describe('the plan of a form that nobody has opened', () => {
  test('asks what nearly every form asks', () => {
    expect(idsOf([])).toEqual(['first_name', 'last_name', 'email', 'phone', 'resume', 'cover_letter']);
  });

  test('adds the source’s own questions', () => {
    expect(idsOf([question('notice')])).toEqual(['first_name', 'last_name', 'email', 'phone', 'resume', 'cover_letter', 'notice']);
  });

  test('asks each question once, as the source asks it', () => {
    const phone = question('phone', { label: 'Mobile', kind: 'phone', required: true });
    const { questions } = planOfPosting(samplePosting({ questions: [phone] }));
    expect(questions.filter(({ id }) => id === 'phone')).toEqual([phone]);
  });

  test('is for the page on which the person applies, by that page’s system', () => {
    const plan = planOfPosting(samplePosting({ source: 'adzuna', url: 'https://jobs.example/ad/77', applyUrl: 'https://jobs.lever.co/harrowpike/0d7cb4de/apply' }));
    expect(plan).toMatchObject({ system: 'lever', url: 'https://jobs.lever.co/harrowpike/0d7cb4de/apply', handOver: [] });
  });
});
