import { describe, expect, test } from 'vitest';
import { vacancyIdsOf, vacancyOfLink } from './vacancy-link.ts';

const uuid = '1f7cc5e6-5f31-40d8-ad49-0123456789ab';

describe('the vacancy behind a link', () => {
  test.each([
    ['https://boards.greenhouse.io/harrowpike/jobs/5100001?gh_src=abc', 'greenhouse:5100001'],
    ['https://job-boards.eu.greenhouse.io/harrowpike/jobs/5100001', 'greenhouse:5100001'],
    ['https://boards.greenhouse.io/embed/job_app?for=harrowpike&token=5100001', 'greenhouse:5100001'],
    ['https://careers.harrowpike.example/detail/?gh_jid=5100001', 'greenhouse:5100001'],
    ['https://boards-api.greenhouse.io/v1/boards/harrowpike/jobs/5100001?questions=true', 'greenhouse:5100001'],
    ['https://careers.harrowpike.example/jobs/#gh_jid=5100001', 'greenhouse:5100001'],
    ['https://careers.harrowpike.example/#/opening?team=ovens&gh_jid=5100001', 'greenhouse:5100001'],
    [`https://api.lever.co/v0/postings/harrowpike/${uuid}?mode=json`, `lever:${uuid}`],
    [`https://api.eu.lever.co/v0/postings/harrowpike/${uuid}`, `lever:${uuid}`],
    [`https://jobs.lever.co/harrowpike/${uuid}/apply`, `lever:${uuid}`],
    [`https://jobs.ashbyhq.com/Harrowpike/${uuid.toUpperCase()}/application`, `ashby:${uuid}`],
    ['https://apply.workable.com/harrow-pike/j/0AB12CD34E/apply/', 'workable:0ab12cd34e'],
    ['https://jobs.smartrecruiters.com/HarrowPike/743999900000001-platform-engineer', 'smartrecruiters:743999900000001'],
    [`https://jobs.smartrecruiters.com/oneclick-ui/company/HarrowPike/publication/${uuid}`, `smartrecruiters:${uuid}`],
    [`https://jobs.smartrecruiters.com/ni/HarrowPike/${uuid}-platform-engineer?trid=1`, `smartrecruiters:${uuid}`],
    ['https://jobs.smartrecruiters.com/NI/743999900000001-platform-engineer', 'smartrecruiters:743999900000001'],
    ['https://api.smartrecruiters.com/v1/companies/HarrowPike/postings/743999900000001', 'smartrecruiters:743999900000001'],
    ['https://harrowpike.recruitee.com/o/platform-engineer', 'recruitee/harrowpike:platform-engineer'],
    ['https://harrowpike.recruitee.com/l/en/o/platform-engineer/c/new', 'recruitee/harrowpike:platform-engineer'],
    ['https://harrowpike.jobs.personio.de/job/1200345?language=en', 'personio/harrowpike:1200345'],
    ['https://harrowpike.teamtailor.com/en-GB/jobs/4400112-platform-engineer', 'teamtailor/harrowpike:4400112'],
    ['https://harrowpike.bamboohr.com/careers/88', 'bamboohr/harrowpike:88'],
    ['https://harrowpike.bamboohr.com/jobs/view.php?id=88&source=other', 'bamboohr/harrowpike:88'],
    ['https://harrowpike.breezy.hr/p/0123456789ab-platform-engineer', 'breezy/harrowpike:0123456789ab'],
    ['https://harrowpike.wd5.myworkdayjobs.com/en-US/careers/job/Berlin/Platform-Engineer_JR-20417', 'workday/harrowpike:jr-20417'],
    ['https://harrowpike.wd5.myworkdayjobs.com/en-US/careers/details/Platform-Engineer_JR-20417', 'workday/harrowpike:jr-20417'],
  ])('%s', (link, key) => {
    expect(vacancyOfLink(link)?.key).toBe(key);
  });

  test('a repost at Workday keeps its requisition', () => {
    expect(vacancyOfLink('https://harrowpike.wd5.myworkdayjobs.com/careers/job/Berlin/Platform-Engineer_JR-20417-1')?.key).toBe('workday/harrowpike:jr-20417');
  });

  test.each(['https://harrowpike.example/careers', 'https://boards.greenhouse.io/harrowpike', 'https://boards-api.greenhouse.io/v1/boards/harrowpike/jobs', 'https://api.lever.co/v0/postings/harrowpike', 'https://harrowpike.bamboohr.com/jobs/view.php', 'https://harrowpike.bamboohr.com/jobs/view.php?id=all', 'https://jobs.smartrecruiters.com/ni/HarrowPike', 'https://careers.harrowpike.example/#gh_jid=', 'https://careers.harrowpike.example/#top', 'mailto:jobs@harrowpike.example', 'no address', 'https://evil.example/boards.greenhouse.io/harrowpike/jobs/5100001'])('%s leads to none', (link) => {
    expect(vacancyOfLink(link)).toBeNull();
  });

  test('an id named by a foreign site is only claimed', () => {
    expect(vacancyOfLink('https://lumengrid.example/apply?gh_jid=5100001')?.claimed).toBe(true);
    expect(vacancyOfLink('https://lumengrid.example/apply#gh_jid=5100001')?.claimed).toBe(true);
    expect(vacancyOfLink('https://boards.greenhouse.io/harrowpike/jobs/5100001')?.claimed).toBe(false);
  });
});

test('a posting at its own board knows its id once, and not as claimed', () => {
  const ids = vacancyIdsOf({ source: 'greenhouse', tenant: 'HarrowPike', externalId: '5100001', url: 'https://careers.harrowpike.example/?gh_jid=5100001', applyUrl: 'https://boards.greenhouse.io/harrowpike/jobs/5100001' });
  expect(ids).toEqual([{ key: 'greenhouse:5100001', space: 'greenhouse:number', claimed: false }]);
});
