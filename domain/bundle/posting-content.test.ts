import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samplePosting } from '../dedupe/sample-posting.ts';
import type { FormQuestion } from '../form/form-plan.ts';
import type { Posting, Salary } from '../posting/posting.ts';
import { canonicalAddress, postingContentText } from './posting-content.ts';

const question: FormQuestion = {
  id: 'notice', label: 'What is your notice period?', kind: 'one_of', required: true,
  options: [{ value: '1', label: 'One month' }, { value: '3', label: 'Three months' }], maxLength: null, accept: [], sensitive: false, section: null,
};
const salary: Salary = { minMinor: 7_000_000, maxMinor: 9_000_000, currency: 'EUR', period: 'year', predicted: false, words: '70.000 to 90.000 EUR a year' };
const posting = samplePosting({ salary, questions: [question] });
const text = postingContentText(posting);
const withQuestion = (changes: Partial<FormQuestion>) => samplePosting({ salary, questions: [{ ...question, ...changes }] });

const blank = fc.stringMatching(/^[ \t\n\u00a0\u2003]{1,4}$/u);
const word = fc.stringMatching(/^[a-z0-9ä€]{1,8}$/u);

describe('what does not count', () => {
  test('white space: any more of it where there is some, and at both ends', () => {
    fc.assert(fc.property(blank, (more) => {
      const spread = (words: string) => `${more}${words.replace(/\s+/gu, more)}${more}`;
      const same: Posting = {
        ...posting, title: spread(posting.title), employer: spread(posting.employer), description: spread(posting.description),
        places: posting.places.map((place) => ({ ...place, text: spread(place.text) })), salary: { ...salary, words: spread(salary.words) },
        questions: [{ ...question, label: spread(question.label), options: question.options.map((option) => ({ ...option, label: spread(option.label) })) }],
      };
      expect(postingContentText(same)).toBe(text);
    }));
  });

  test('tracking in the address, in any number, order and value', () => {
    const tracking = fc.constantFrom('utm_source', 'utm_campaign', 'UTM_MEDIUM', 'gh_src', 'lever-source', 'ref', 'source', 'src', 'gclid', 'fbclid', 'mc_cid');
    fc.assert(fc.property(fc.array(fc.tuple(tracking, word)), word, (parameters, fragment) => {
      const url = new URL(posting.applyUrl);
      for (const [name, value] of parameters) url.searchParams.append(name, value);
      url.hash = fragment;
      expect(postingContentText({ ...posting, applyUrl: url.href })).toBe(text);
    }));
  });

  test.each<readonly [string, Partial<Posting>]>([
    ['the page it was read on', { url: 'https://jobs.example/ad/77' }],
    ['when it was read or renewed', { publishedAt: { at: '2026-03-01T00:00:00.000Z', precision: 'day' }, updatedAt: { at: '2026-03-04T10:00:00.000Z', precision: 'instant' } }],
    ['what was guessed from its words', { seniority: 'senior', language: 'de' }],
    ['what the places were read as', { places: posting.places.map((place) => ({ ...place, city: null, country: null })) }],
  ])('%s', (_, changes) => {
    expect(postingContentText({ ...posting, ...changes })).toBe(text);
  });
});

describe('what counts', () => {
  test.each<readonly [string, Posting]>([
    ['the title', { ...posting, title: 'Senior Platform Engineer' }],
    ['the employer', { ...posting, employer: 'Lumengrid' }],
    ['a word more in the description', { ...posting, description: `${posting.description}\nYou travel weekly.` }],
    ['a letter’s case', { ...posting, description: posting.description.replace('Python', 'python') }],
    ['a space where there was none', { ...posting, description: posting.description.replace('Terraform', 'Terra form') }],
    ['another place', { ...posting, places: [{ text: 'Hamburg', city: 'Hamburg', region: null, country: 'DE' }] }],
    ['a place more', { ...posting, places: [...posting.places, { text: 'Wien', city: 'Wien', region: null, country: 'AT' }] }],
    ['no place', { ...posting, places: [] }],
    ['where the work is done', { ...posting, workMode: 'on_site' }],
    ['the pay', { ...posting, salary: { ...salary, words: '60.000 to 90.000 EUR a year' } }],
    ['pay no longer stated', { ...posting, salary: null }],
    ['the path to apply', { ...posting, applyUrl: 'https://boards.greenhouse.io/harrowpike/jobs/5100002' }],
    ['the host to apply at', { ...posting, applyUrl: 'https://apply.example/harrowpike/jobs/5100001' }],
    ['a parameter that is no tracking', { ...posting, applyUrl: `${posting.applyUrl}?token=2` }],
    ['a question gone', { ...posting, questions: [] }],
    ['a question more', { ...posting, questions: [question, { ...question, id: 'start' }] }],
    ['a question’s id', withQuestion({ id: 'notice_period' })],
    ['a question’s words', withQuestion({ label: 'When can you start?' })],
    ['a question’s kind', withQuestion({ kind: 'many_of' })],
    ['a question now optional', withQuestion({ required: false })],
    ['an option gone', withQuestion({ options: question.options.slice(1) })],
    ['options in another order', withQuestion({ options: question.options.toReversed() })],
  ])('%s', (_, other) => {
    expect(postingContentText(other)).not.toBe(text);
  });

  test('any two descriptions with other words', () => {
    fc.assert(fc.property(fc.array(word), fc.array(word), (a, b) => {
      const one = postingContentText({ ...posting, description: a.join(' ') });
      const two = postingContentText({ ...posting, description: b.join('\n') });
      expect(one === two).toBe(a.join(' ') === b.join(' '));
    }));
  });
});

describe('an address without tracking', () => {
  test.each([
    ['https://Jobs.Example:443/Apply?b=2&a=1#top', 'https://jobs.example/Apply?a=1&b=2'],
    ['https://jobs.example/apply?utm_source=x', 'https://jobs.example/apply'],
    ['https://jobs.example/apply?resource=1&src=2', 'https://jobs.example/apply?resource=1'],
    ['https://jobs.example/apply?id=1&id=2', 'https://jobs.example/apply?id=1&id=2'],
  ])('%s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  test('is the same when it is taken again', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = canonicalAddress(address);
      expect(canonicalAddress(once)).toBe(once);
    }));
  });
});
