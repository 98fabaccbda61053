import { describe, expect, test } from 'vitest';
import { hoursUntilTriedAgain, leadsNowhere, linkStep } from './apply-link.ts';

describe('an address on the way from an apply link', () => {
  test.each([
    ['https://jobs.lever.co/acme/0c1b5a1e-1c5f-4c39-9a55-4a9a1a3c1f11/apply', 'vacancy'],
    ['https://careers.acme.com/job?gh_jid=7705604003', 'vacancy'],
    ['https://acme.recruitee.com/o/night-baker', 'vacancy'],
    ['https://remoteok.com/l/110123', 'ask'],
    ['http://www.adzuna.de/land/ad/11?se=x', 'ask'],
    // The board itself is no vacancy: it is asked, and answers with a page.
    ['https://jobs.lever.co/acme', 'ask'],
  ])('%s: %s', (address, step) => {
    expect(linkStep(address)).toBe(step);
  });

  test.each([
    'https://www.linkedin.com/jobs/view/123', 'https://de.indeed.com/viewjob?jk=1', 'https://wellfound.com/l/1', 'https://www.glassdoor.co.uk/job/1',
    'http://127.0.0.1:8081/jobs/1', 'https://acme.com:8443/jobs/1', 'https://user:word@acme.com/jobs/1', 'mailto:jobs@acme.com', 'javascript:alert(1)', 'no address',
  ])('%s is asked by no program', (address) => {
    expect(linkStep(address)).toBe('closed');
  });

  test('a host whose links all end on its own pages is left alone', () => {
    expect(leadsNowhere({ led: 0, nowhere: 4 })).toBe(false);
    expect(leadsNowhere({ led: 0, nowhere: 5 })).toBe(true);
    expect(leadsNowhere({ led: 1, nowhere: 50 })).toBe(false);
  });

  test('what failed is tried again ever less often, and never given up for good', () => {
    expect([1, 2, 3, 4, 5, 50].map(hoursUntilTriedAgain)).toEqual([1, 4, 16, 64, 168, 168]);
  });
});
