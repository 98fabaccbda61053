import { describe, expect, test } from 'vitest';
import type { Fact } from '#domain/candidate/fact.ts';
import { checkClaim } from './check-claim.ts';
import { factRecord } from './record.ts';

const fact = (id: string, kind: Fact['kind'], text: string, more: Partial<Fact> = {}): Fact => ({
  id, kind, text, of: null, organisation: null, title: null, start: null, end: null, place: null, detail: null, keywords: [], pinned: false, origin: { by: 'person' }, ...more,
});

const record = factRecord([
  fact('job', 'employment', 'Platform Engineer at Blue Harbor Health, 2019-03 to 2022-08', { title: 'Platform Engineer', organisation: 'Blue Harbor Health', start: '2019-03', end: '2022-08' }),
  fact('old', 'employment', 'Junior Developer at Terra Logistics, 2016 to 2019', { title: 'Junior Developer', organisation: 'Terra Logistics', start: '2016', end: '2019' }),
  fact('ran', 'achievement', 'Ran 43 Kubernetes clusters for nine product teams with Terraform', { of: 'job' }),
  fact('cut', 'achievement', 'Cut median deploy time from 40 to 6 minutes', { of: 'job' }),
  fact('mentored', 'achievement', 'Mentored four engineers, two of whom now lead teams', { of: 'job' }),
  fact('helped', 'achievement', 'Helped migrate 18 databases to PostgreSQL', { of: 'old' }),
  fact('saved', 'achievement', 'Saved $21,400 a year on storage', { of: 'old' }),
  fact('uptime', 'achievement', 'Kept 99.95% availability over 3 years', { of: 'old' }),
  fact('bsc', 'education', 'Bachelor of Science in Computer Science, Westhafen University, 2012 to 2016', { title: 'Bachelor of Science', organisation: 'Westhafen University', start: '2012', end: '2016' }),
  fact('cka', 'certificate', 'Certified Kubernetes Administrator, 2021', { title: 'Certified Kubernetes Administrator', start: '2021', end: '2021' }),
  fact('german', 'language', 'German (B2)', { title: 'German', detail: 'B2' }),
  fact('js', 'skill', 'Languages: JavaScript, Go', { title: 'Languages', keywords: ['JavaScript', 'Go'] }),
  fact('de', 'achievement', 'Leitete ein Team von zwölf Personen und senkte die Kosten um 23 %', { of: 'job' }),
]);
const kinds = (text: string, ...facts: string[]) => checkClaim({ text, facts }, record).map((r) => r.kind);

describe('the gate passes what is true in other words', () => {
  test.each<[string, ...string[]]>([
    ['Ran 43 Kubernetes clusters for nine product teams with Terraform', 'ran'],
    ['Operated 43 K8s clusters with Terraform for 9 product teams', 'ran'],
    ['Ran more than 40 Kubernetes clusters', 'ran'],
    ['Ran 40 Kubernetes clusters', 'ran'],
    ['At Blue Harbor Health I ran 43 Kubernetes clusters', 'ran', 'job'],
    ['Lowered median deploy time from 40 to 6 minutes', 'cut'],
    ['Reduced median deploy time from 2,400 to 360 seconds', 'cut'],
    ['Coached 4 engineers', 'mentored'],
    ['Assisted in migrating 18 databases to PostgreSQL', 'helped'],
    ['Saved $21k a year on storage', 'saved'],
    ['Saved over $20,000 yearly on storage', 'saved'],
    ['Kept 99.9% availability over three years', 'uptime'],
    ['Kept 99.95 percent availability over 36 months', 'uptime'],
    ['B.Sc. in Computer Science, Westhafen University', 'bsc'],
    ['CKA, 2021', 'cka'],
    ['German (B2)', 'german'], ['Good German', 'german'],
    ['JS and Golang', 'js'],
    ['Platform Engineer, Blue Harbor Health, 2019 – 2022', 'job'],
    ['I have three years of experience as Platform Engineer', 'job'],
    ['Führte ein Team von 12 Personen und reduzierte die Kosten um 23 Prozent', 'de'],
  ])('%s', (text, ...facts) => expect(kinds(text, ...facts)).toEqual([]));
});

describe('the gate refuses what no cited fact says', () => {
  test.each<[string, string, ...string[]]>([
    ['number', 'Ran 53 Kubernetes clusters', 'ran'], ['number', 'Ran nearly 50 Kubernetes clusters', 'ran'], ['number', 'Ran 42 Kubernetes clusters', 'ran'], ['number', 'Ran 9 Kubernetes clusters', 'ran'],
    ['number', 'Cut median deploy time from 40 to 5 minutes', 'cut'], ['number', 'Cut median deploy time from 60 to 6 minutes', 'cut'],
    ['number', 'Mentored 43 engineers', 'mentored', 'ran'], ['number', 'Saved $25k a year on storage', 'saved'], ['number', 'Kept 99.99% availability', 'uptime'],
    ['number', 'Mentored dozens of engineers', 'mentored'], ['number', 'I have eight years of experience as Platform Engineer', 'job'],
    ['date', 'Platform Engineer, Blue Harbor Health, 2017 – 2022', 'job'], ['date', 'Platform Engineer at Blue Harbor Health since 2019', 'job'], ['date', 'Platform Engineer, 2019-01 to 2022-08', 'job'],
    ['employer', 'At Terra Logistics I ran 43 Kubernetes clusters', 'ran', 'old'],
    ['title', 'Senior Platform Engineer at Blue Harbor Health', 'job'], ['title', 'Head of Platform at Blue Harbor Health', 'job'], ['level', 'Developer at Terra Logistics', 'old'],
    ['degree', 'Master of Science in Computer Science, Westhafen University', 'bsc'], ['degree', 'PhD in Computer Science', 'bsc'],
    ['certificate', 'Ran 43 Kubernetes clusters, ITIL certified', 'ran'],
    ['language', 'Fluent German', 'german'], ['language', 'German (B2) and French', 'german'],
    ['skill', 'JavaScript, Go, Rust', 'js'], ['leadership', 'Led a team and ran 43 Kubernetes clusters', 'ran'], ['ownership', 'Single-handedly ran 43 Kubernetes clusters', 'ran'],
    ['ownership', 'Migrated 18 databases to PostgreSQL', 'helped'], ['scale', 'Ran 43 Kubernetes clusters for the entire company worldwide', 'ran'], ['award', 'Award-winning work on 43 Kubernetes clusters', 'ran'],
    ['level', 'Expert in Go', 'js'], ['unknown_fact', 'Ran 43 Kubernetes clusters', 'nobody'], ['no_fact_cited', 'Ran 43 Kubernetes clusters'],
    ['number', 'Leitete ein Team von zwanzig Personen', 'de'],
  ])('%s: %s', (kind, text, ...facts) => expect(kinds(text, ...facts)).toContain(kind));

  test('a refusal names the words, the nearest fact and the ways out', () => {
    const [refused] = checkClaim({ text: 'Ran 53 Kubernetes clusters', facts: ['ran'] }, record);
    expect(refused).toMatchObject({ words: '53', nearestFact: { id: 'ran' } });
    expect(refused?.waysOut).toHaveLength(3);
  });
});
