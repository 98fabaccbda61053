import { describe, expect, test } from 'vitest';
import { lastClickAt, lastClickRefusal, lastClicks, provenAtRealHosts, usualLastClick, type ClickPlace } from './last-click.ts';
import { systemOfForm } from '../form/system-of-form.ts';

const at = (kind: ClickPlace['kind'], url: string): ClickPlace => ({ kind, url, system: systemOfForm(url) });
const lever = at('real', 'https://jobs.lever.co/harrowpike/1/apply');

describe('who clicks last', () => {
  test('is the person at a real employer, in their own browser where one can be opened, else by a packet', () => {
    expect([usualLastClick(lever), lastClickAt(lever, null, true), lastClickAt(lever, null, false)]).toEqual(['person', 'person', 'packet']);
  });

  test('is Countersign in practice, unless the person wants to', () => {
    const practice = at('practice', 'http://127.0.0.1:7400/jobs.lever.co/x/1/apply');
    expect([lastClickAt(practice, null, true), lastClickAt(practice, 'person', true), lastClickAt(practice, 'person', false), lastClickAt(practice, 'packet', true)]).toEqual(['countersign', 'person', 'packet', 'packet']);
  });

  test('is never Countersign at a real employer, whatever is set: no driver is proven there', () => {
    for (const system of Object.keys(provenAtRealHosts) as ClickPlace['system'][]) {
      expect(lastClickRefusal({ ...lever, system }, 'countersign')).toBe('not_proven');
      expect(lastClickAt({ ...lever, system }, 'countersign', true)).toBe('packet');
    }
  });

  test.each(['https://www.linkedin.com/jobs/view/1', 'https://de.indeed.com/viewjob?jk=1', 'https://www.glassdoor.co.uk/job/1', 'https://uk.indeed.co.uk/1', 'https://wellfound.com/jobs/1', 'https://angel.co/company/x/jobs/1', 'https://www.wellfound.com./jobs/1'])('at %s nothing is ever opened: its terms forbid programs', (url) => {
    for (const set of [null, ...lastClicks]) expect(lastClickAt(at('real', url), set, true)).toBe('packet');
    expect(lastClickRefusal(at('real', url), 'person')).toBe('closed_to_programs');
  });

  test('a host that only sounds like one of those is not meant', () => {
    expect(lastClickAt(at('real', 'https://careers.notlinkedin.example/1'), null, true)).toBe('person');
  });

  test('Workday and the old Greenhouse form stay packets', () => {
    expect([lastClickAt(at('real', 'https://x.wd3.myworkdayjobs.com/careers/job/1/apply'), 'person', true), lastClickAt({ ...lever, system: 'greenhouse_old' }, null, true)]).toEqual(['packet', 'packet']);
  });
});
