import { describe, expect, test } from 'vitest';
import { systemOfForm } from './system-of-form.ts';

describe('the system of a form', () => {
  test.each([
    ['https://boards.greenhouse.io/harrowpike/jobs/5100001', 'greenhouse'],
    ['https://job-boards.eu.greenhouse.io/harrowpike/jobs/5100001', 'greenhouse'],
    ['https://jobs.lever.co/harrowpike/0d7cb4de/apply', 'lever'],
    ['https://jobs.eu.lever.co/harrowpike/0d7cb4de/apply', 'lever'],
    ['https://jobs.ashbyhq.com/harrowpike/0d7cb4de/application', 'ashby'],
    ['https://apply.workable.com/harrow-pike/j/0AB12CD34E/apply/', 'workable'],
    ['https://JOBS.LEVER.CO/harrowpike', 'lever'],
    ['https://careers.harrowpike.example/apply/12', 'generic'],
  ])('%s', (address, system) => {
    expect(systemOfForm(address)).toBe(system);
  });

  test.each([
    ['http://127.0.0.1:7400/boards.greenhouse.io/harrowpike/jobs/5100001', 'greenhouse'],
    ['http://127.0.0.1:7400/jobs.lever.co/harrowpike/0d7cb4de/apply', 'lever'],
  ])('%s, at a practice employer, stands in the first segment of its path', (address, system) => {
    expect(systemOfForm(address)).toBe(system);
  });

  test.each(['https://notgreenhouse.io/x', 'https://greenhouse.io.evil.example/x', 'https://careers.example/a/greenhouse.io/x', 'https://careers.example/?next=jobs.lever.co'])('%s only looks like one', (address) => {
    expect(systemOfForm(address)).toBe('generic');
  });
});
