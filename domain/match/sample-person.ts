import type { Candidate, Preferences } from '#domain/candidate/candidate.ts';
import type { Fact } from '#domain/candidate/fact.ts';

export const now = '2025-11-20T00:00:00Z';

/** A made-up fact for tests. */
export function sampleFact(changes: Partial<Fact> & Pick<Fact, 'id' | 'kind' | 'text'>): Fact {
  return { of: null, organisation: null, title: null, start: null, end: null, place: null, detail: null, keywords: [], pinned: false, origin: { by: 'person' }, ...changes };
}

const wishes: Preferences = { titles: ['Platform Engineer'], must: [], never: [], places: ['Berlin', 'AT'], workModes: [], salaryFloor: { minor: 7_000_000, currency: 'EUR' }, permits: ['DE', 'AT'], languages: ['English'] };

export const sampleFacts: readonly Fact[] = [
  sampleFact({ id: 'now', kind: 'employment', text: 'Platform Engineer at Blue Harbor Health, 2022-03 to today', title: 'Platform Engineer', organisation: 'Blue Harbor Health', start: '2022-03' }),
  sampleFact({ id: 'clusters', kind: 'achievement', of: 'now', text: 'Ran forty Kubernetes clusters for nine product teams, built with Terraform' }),
  sampleFact({ id: 'before', kind: 'employment', text: 'Site Reliability Engineer at Terra Logistics, 2019-01 to 2022-02', title: 'Site Reliability Engineer', organisation: 'Terra Logistics', start: '2019-01', end: '2022-02' }),
  sampleFact({ id: 'oncall', kind: 'achievement', of: 'before', text: 'On call for the routing services of nine warehouses' }),
  sampleFact({ id: 'degree', kind: 'education', text: 'Bachelor of Science in Computer Science, Northfield University, 2015 to 2018', title: 'Bachelor of Science in Computer Science', start: '2015', end: '2018' }),
  sampleFact({ id: 'go', kind: 'skill', text: 'Go', title: 'Go' }),
  sampleFact({ id: 'english', kind: 'language', text: 'English (fluent)', title: 'English', detail: 'fluent' }),
];

/** A made-up person for tests; `changed` are the wishes the test is about. */
export function samplePerson(changed: Partial<Preferences> = {}, facts: readonly Fact[] = sampleFacts): Candidate {
  return { id: 'p1', kind: 'practice', facts, preferences: { ...wishes, ...changed }, answers: [], files: [] };
}
