import { describe, expect, test } from 'vitest';
import { factsFromLinkedIn } from './import-linkedin.ts';

const tables = {
  'Profile.csv': [{ 'First Name': 'Ada', 'Last Name': 'Quist', Headline: 'Platform Engineer', Summary: 'Runs clusters. Writes Go.', 'Geo Location': 'Berlin, Germany', Websites: '[PORTFOLIO:https://ada.example.org,BLOG:https://blog.example.org]' }],
  'Email Addresses.csv': [{ 'Email Address': 'old@example.org', Primary: 'No' }, { 'Email Address': 'ada@example.org', Primary: 'Yes' }],
  'PhoneNumbers.csv': [{ Extension: '', Number: '+49 30 5550100', Type: 'Mobile' }],
  'Positions.csv': [
    { 'Company Name': 'Northmill', Title: 'Platform Engineer', Description: '- Ran twelve clusters\n• Wrote the runbooks', Location: 'Berlin', 'Started On': 'Feb 2021', 'Finished On': '' },
    { 'Company Name': 'Old Harbour', Title: 'Developer', Description: '', Location: '', 'Started On': '2017', 'Finished On': 'Jan 2021' },
  ],
  'Education.csv': [{ 'School Name': 'Westhafen University', 'Start Date': '2013', 'End Date': '2017', Notes: '', 'Degree Name': 'Bachelor of Science' }],
  'Skills.csv': [{ Name: 'Go' }, { Name: 'Kubernetes' }], 'Languages.csv': [{ Name: 'German', Proficiency: 'Native or bilingual proficiency' }],
  'Certifications.csv': [{ Name: 'CKA', Authority: 'CNCF', 'Started On': 'Mar 2022', Url: '' }], 'Honors.csv': [{ Title: 'Best talk', 'Issued On': 'May 4, 2020', Description: '' }],
};

describe('an export of LinkedIn', () => {
  let n = 0;
  const { facts, problems } = factsFromLinkedIn(tables, 'export.zip', () => `f${++n}`);
  const of = (kind: string) => facts.filter((f) => f.kind === kind);

  test('becomes facts with dates as precise as the export', () => {
    expect(problems).toEqual([]);
    expect(of('employment').map((f) => [f.title, f.organisation, f.start, f.end])).toEqual([['Platform Engineer', 'Northmill', '2021-02', null], ['Developer', 'Old Harbour', '2017', '2021-01']]);
    expect(of('achievement').map((f) => f.text)).toEqual(['Ran twelve clusters', 'Wrote the runbooks']);
    expect(of('contact').map((f) => f.text)).toEqual(['ada@example.org', '+49 30 5550100', 'https://ada.example.org', 'Berlin, Germany', 'https://blog.example.org']);
    expect(of('award')[0]).toMatchObject({ title: 'Best talk', start: '2020-05-04' });
    expect(of('skill').map((f) => f.title)).toEqual(['Go', 'Kubernetes']);
  });

  test('each fact shows its table, its row and what stands there', () => {
    expect(of('employment')[1]?.origin).toMatchObject({ by: 'import', file: 'export.zip', path: 'Positions.csv, row 2', words: 'Company Name: Old Harbour\nTitle: Developer\nStarted On: 2017\nFinished On: Jan 2021' });
    expect(of('name')[0]?.origin).toMatchObject({ path: 'Profile.csv, row 1' });
  });

  test('an export without a profile says what is missing', () => {
    expect(factsFromLinkedIn({ 'Skills.csv': [{ Name: 'Go' }] }, 'export.zip', () => `f${++n}`).problems[0]).toContain('Profile.csv');
    expect(factsFromLinkedIn({}, 'export.zip', () => `f${++n}`).facts).toEqual([]);
  });
});
