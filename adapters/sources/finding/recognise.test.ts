import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardsInPage, recogniseBoard } from './recognise.ts';

const short = (link: string) => {
  const found = recogniseBoard(link);
  return found?.kind === 'board' ? `${found.source} ${found.tenant}` : found?.kind ?? null;
};

describe('an address', () => {
  test.each([
    ['https://boards.greenhouse.io/quillmark', 'greenhouse quillmark'], ['https://job-boards.greenhouse.io/quillmark/jobs/4100001?gh_src=x', 'greenhouse quillmark'], ['https://job-boards.eu.greenhouse.io/quillmark', 'greenhouse quillmark'],
    ['https://boards.greenhouse.io/embed/job_board?for=quillmark', 'greenhouse quillmark'], ['https://boards.greenhouse.io/embed/job_app?for=quillmark&token=4100001', 'greenhouse quillmark'], ['https://boards-api.greenhouse.io/v1/boards/quillmark/jobs', 'greenhouse quillmark'],
    ['https://jobs.lever.co/norrvik/0b7f1c52-2f0e-4a63-9f2c-4d1f6a1b0001/apply', 'lever norrvik'], ['https://jobs.eu.lever.co/norrvik', 'lever eu/norrvik'], ['https://api.lever.co/v0/postings/norrvik?mode=json', 'lever norrvik'],
    ['https://jobs.ashbyhq.com/Tidewater%20Loom', 'ashby Tidewater Loom'], ['https://api.ashbyhq.com/posting-api/job-board/tidewater', 'ashby tidewater'],
    ['https://apply.workable.com/coldwater/j/AB12CD34EF/apply/', 'workable coldwater'], ['https://apply.workable.com/api/v1/widget/accounts/coldwater', 'workable coldwater'], ['https://coldwater.workable.com/', 'workable coldwater'],
    ['https://jobs.smartrecruiters.com/Brassfern/744000000000001-ingenieur', 'smartrecruiters Brassfern'], ['https://careers.smartrecruiters.com/Brassfern', 'smartrecruiters Brassfern'], ['https://jobs.smartrecruiters.com/oneclick-ui/company/Brassfern/publication/x', 'smartrecruiters Brassfern'],
    ['https://jobs.smartrecruiters.com/ni/Brassfern/1f7cc5e6-5f31-40d8-ad49-0123456789ab-ingenieur', 'smartrecruiters Brassfern'], ['https://jobs.smartrecruiters.com/ni/Brassfern', 'smartrecruiters Brassfern'], ['https://jobs.smartrecruiters.com/NI/744000000000001-ingenieur', 'smartrecruiters NI'], ['https://ferncastle.bamboohr.com/jobs/view.php?id=31', 'bamboohr ferncastle'],
    ['https://larkhollow.recruitee.com/o/baker', 'recruitee larkhollow'], ['https://velmora.jobs.personio.de/job/1', 'personio velmora'], ['https://velmora.jobs.personio.com/', 'personio velmora.jobs.personio.com'],
    ['https://osterby.teamtailor.com/jobs', 'teamtailor osterby'], ['https://osterby.na.teamtailor.com/jobs', 'teamtailor osterby.na'], ['https://ferncastle.bamboohr.com/careers/31', 'bamboohr ferncastle'], ['https://pelorus.breezy.hr/p/ab12cd34ef56', 'breezy pelorus'],
    ['https://ironspan.wd3.myworkdayjobs.com/en-US/Careers/job/USA-OR-Salem/Welder_R-1001', 'workday ironspan.wd3/Careers'], ['https://ironspan.wd3.myworkdayjobs.com/wday/cxs/ironspan/Careers/jobs', 'workday ironspan.wd3/Careers'], ['https://wd5.myworkdaysite.com/en-US/recruiting/ironspan/Careers', 'workday ironspan.wd5/Careers'],
    ['jobs.lever.co/norrvik', 'lever norrvik'], ['breezy:pelorus', 'breezy pelorus'], ['adzuna:gb/night baker', 'adzuna gb/night baker'],
  ])('%s', (link, board) => {
    expect(short(link)).toBe(board);
  });

  test.each(['https://quillmark.example/careers', 'Quillmark', '', 'https://www.greenhouse.io/', 'https://apply.workable.com/j/AB12CD34EF', 'https://jobs.lever.co/', 'https://evil.example/jobs.lever.co/norrvik', 'https://jobs.lever.co.evil.example/norrvik', 'ftp://jobs.lever.co/norrvik', 'lever:norrvik and others'])('"%s" names no board', (link) => {
    expect(short(link)).toBeNull();
  });

  test.each(['https://www.linkedin.com/jobs/view/1', 'https://de.indeed.com/viewjob?jk=1', 'https://www.glassdoor.co.uk/job', 'https://wellfound.com/jobs'])('%s is never fetched, with a sentence', (link) => {
    expect(recogniseBoard(link)).toMatchObject({ kind: 'never_fetched', sentence: expect.stringContaining('does not allow programs') });
  });

  test('of any kind is answered', () => {
    fc.assert(fc.property(fc.oneof(fc.webUrl(), fc.string()), (link) => {
      expect(['board', 'never_fetched', null]).toContain(recogniseBoard(link)?.kind ?? null);
    }));
  });
});

test('a career page names the boards it links to, each once', () => {
  const page = '<a href="https://jobs.lever.co/norrvik/1">a</a><iframe src="https://boards.greenhouse.io/embed/job_board?for=quillmark&amp;b=1"></iframe><a href="https://jobs.lever.co/Norrvik">b</a><a href="https://www.linkedin.com/company/x">c</a>';
  expect(boardsInPage(page)).toEqual([{ kind: 'board', source: 'lever', tenant: 'Norrvik' }, { kind: 'board', source: 'greenhouse', tenant: 'quillmark' }]);
});
