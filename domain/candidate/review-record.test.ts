import { describe, expect, test } from 'vitest';
import { sampleFacts } from '#domain/writing/sample-task.ts';
import { factsFromJsonResume } from './import/import-json-resume.ts';
import { reviewRecord } from './review-record.ts';

const review = (work: readonly Record<string, string>[], more: Record<string, unknown> = {}) => {
  let n = 0;
  const { facts } = factsFromJsonResume({ basics: { name: 'Ada', email: 'ada@example.org' }, work, ...more }, 'cv.json', () => `f${++n}`);
  return reviewRecord(facts, '2026-11').map((d) => ({ kind: d.kind, about: d.facts.map((id) => facts.find((f) => f.id === id)?.organisation ?? ''), from: d.from, to: d.to }));
};
const at = (name: string, startDate: string, endDate = '', position = 'Engineer') => ({ name, position, startDate, endDate });

describe('the review of a record', () => {
  test('a record in order has nothing to look at', () => {
    expect(review([at('B', '2020-05'), at('A', '2018-01', '2020-04')])).toEqual([]);
  });

  test('jobs at the same time, jobs that end before they begin, jobs to come', () => {
    expect(review([at('A', '2018-01', '2020-04'), at('B', '2019-01', '2021-01'), at('C', '2021-03', '2021-01'), at('D', '2027-01')]).map((d) => [d.kind, ...d.about])).toEqual([['backwards', 'C'], ['in_future', 'D'], ['overlap', 'A', 'B'], ['gap', 'B', 'D']]);
  });

  test('two titles at one employer in one time are told apart from a promotion', () => {
    expect(review([at('A', '2018-01', '2020-04'), at('A', '2018-02', '2020-04', 'Head')]).map((d) => d.kind)).toEqual(['two_titles']);
    expect(review([at('A', '2018-01', '2020-04'), at('A', '2020-05', '', 'Head')])).toEqual([]);
  });

  test('missing months are named, and studies fill them', () => {
    const jobs = [at('A', '2015-01', '2016-03'), at('B', '2018-10')];
    expect(review(jobs)).toEqual([{ kind: 'gap', about: ['A', 'B'], from: '2016-04', to: '2018-09' }]);
    expect(review(jobs, { education: [{ institution: 'U', startDate: '2016-04', endDate: '2018-09' }] })).toEqual([]);
  });

  test('years alone contradict nothing they might not', () => {
    expect(review([at('A', '2018', '2020'), at('B', '2020', '2022')]).map((d) => d.kind)).toEqual(['year_only', 'year_only']);
  });

  test('a record nobody can answer to says so', () => {
    expect(reviewRecord(sampleFacts().filter((f) => f.kind === 'name'), '2026-11').map((d) => d.kind)).toEqual(['no_email']);
  });
});
