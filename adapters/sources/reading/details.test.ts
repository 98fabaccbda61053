import { describe, expect, test } from 'vitest';
import { WebError, type WebClient, type WebResponse } from '#adapters/web/web.port.ts';
import { arbeitnow } from '../open-boards/arbeitnow.ts';
import { bamboohr } from '../employer-boards/bamboohr.ts';
import { breezy } from '../employer-boards/breezy.ts';
import { greenhouse } from '../employer-boards/greenhouse.ts';
import { hackernews } from '../open-boards/hackernews.ts';
import { himalayas } from '../open-boards/himalayas.ts';
import { smartrecruiters } from '../employer-boards/smartrecruiters.ts';
import type { BoardPage, DetailStore, KeptDetail, Source } from '../source.port.ts';
import { usajobs } from '../keyed/usajobs.ts';
import { workday } from '../employer-boards/workday.ts';

const now = new Date('2026-11-21T10:00:00Z');

/** A web that answers by address; `answers` is changed by tests, `asked` says what was fetched. */
function site(answers: Record<string, { readonly status?: number; readonly body: unknown }>) {
  const asked: string[] = [];
  const web: WebClient = {
    fetch: ({ url }) => {
      const path = new URL(url).pathname;
      asked.push(path);
      const { status = 200, body } = answers[path] ?? { status: 404, body: 'none' };
      const response: WebResponse = { status, url, headers: {}, body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)), notModified: false, fetchedAt: now };
      return Promise.resolve(response);
    },
    close: () => Promise.resolve(),
  };
  return { web, asked };
}

function store(): DetailStore & { readonly kept: Map<string, KeptDetail> } {
  const kept = new Map<string, KeptDetail>();
  return { kept, find: (urls) => Promise.resolve(new Map(urls.flatMap((url) => { const one = kept.get(url); return one === undefined ? [] : [[url, one] as const]; }))), keep: (url, mark, raw) => Promise.resolve(void kept.set(url, { mark, raw, fetchedAt: now })) };
}

const read = (source: Source, web: WebClient, details: DetailStore) => source.readPage({ source: source.name, tenant: 'acme', origin: null }, null, { web, memory: null, details, signal: AbortSignal.timeout(5_000), now });

describe("a posting's own page", () => {
  const base = '/v1/companies/acme/postings';
  const list = { totalFound: 3, offset: 0, content: ['1', '2', '3'].map((id) => ({ id, name: `Baker ${id}` })) };
  const page = (more: object = {}) => ({ body: { jobAd: { sections: { jobDescription: { title: 'The job', text: '<p>Wir backen und wir suchen Sie für die Nacht, mit uns und bei uns im Haus.</p>' } } }, ...more } });

  test('that cannot be read is not kept: the next reading asks for it again, and for no other', async () => {
    const answers: Parameters<typeof site>[0] = { [base]: { body: list }, [`${base}/1`]: page(), [`${base}/2`]: { body: '<!doctype html>We will be back' }, [`${base}/3`]: page() };
    const { web, asked } = site(answers);
    const details = store();
    const first = await read(smartrecruiters, web, details);
    expect([first.postings.map(({ externalId }) => externalId), first.skipped.map(({ id }) => id), first.complete]).toEqual([['1', '3'], ['2'], false]);
    answers[`${base}/2`] = page();
    asked.length = 0;
    const second = await read(smartrecruiters, web, details);
    expect([second.postings.length, second.complete, asked]).toEqual([3, true, [base, `${base}/2`]]);
    expect(second.postings[0]).toMatchObject({ description: expect.stringContaining('Wir backen'), language: 'de' });
  });

  test('that says it is no longer active closes the posting', async () => {
    const { web } = site({ [base]: { body: list }, [`${base}/1`]: page(), [`${base}/2`]: page({ active: false }), [`${base}/3`]: page() });
    expect(await read(smartrecruiters, web, store())).toMatchObject({ gone: ['2'], skipped: [], complete: true });
  });

  test('is read of one posting alone where a board is only tried', async () => {
    const { web, asked } = site({ [base]: { body: list }, [`${base}/1`]: page() });
    const tried = await smartrecruiters.readPage({ source: 'smartrecruiters', tenant: 'acme', origin: null }, null, { web, memory: null, detailsAtMost: 1, signal: AbortSignal.timeout(5_000), now });
    expect([asked, tried.postings.map(({ externalId }) => externalId), tried.skipped]).toEqual([[base, `${base}/1`], ['1', '2', '3'], []]);
  });

  test('at Breezy has the description, in its JSON-LD or as it is shown; an error page is none', async () => {
    const position = (id: string, more: object = {}) => ({ id, name: `Surveyor ${id}`, url: `https://acme.breezy.hr/p/${id}-surveyor`, ...more });
    const { web, asked } = site({
      '/json': { body: [position('a'), position('b'), position('c', { description: '<p>In the list.</p>' }), position('d'), position('e')] },
      '/p/a-surveyor': { body: '<script type="application/ld+json">{"@type":"JobPosting","title":"Surveyor","description":"<p>Measure <b>coasts</b>.</p>"}</script>' },
      '/p/b-surveyor': { body: '<div class="description"><p>Draw maps.</p><ul><li>Sign them</li></ul></div>' },
      '/p/d-surveyor': { body: '<!doctype html><h1>Just a moment</h1>' },
    });
    const { postings, skipped, complete } = await read(breezy, web, store());
    expect(postings.map(({ externalId, description }) => `${externalId}: ${description.replaceAll('\n', ' ')}`)).toEqual(['c: In the list.', 'a: Measure **coasts**.', 'b: Draw maps.  - Sign them', 'e: ']);
    expect([skipped.map(({ id }) => id), complete, asked]).toEqual([['d'], false, ['/json', '/p/a-surveyor', '/p/b-surveyor', '/p/d-surveyor', '/p/e-surveyor']]);
  });

  test('at BambooHR tells its questions, and that it was filled', async () => {
    const opening = (more: object) => ({ body: { result: { jobOpening: { jobOpeningStatus: 'Open', description: '<p>Bread</p>', compensation: '$20 - $24 per hour', location: { city: 'Provo', state: 'Utah', addressCountry: 'United States' }, ...more }, formFields: {
      firstName: { isRequired: true, value: null, options: [] }, email: { isRequired: true, value: null, options: [] }, resumeFileId: { isRequired: false, value: null, options: [] }, genderId: { isRequired: false, options: [{ id: 1, text: 'Female' }, { id: 2, text: 'Male' }] }, streetAddress: [],
      customQuestions: [{ id: 7, isRequired: true, question: 'Do you bake?', type: 'yes_no', options: [] }, { id: 8, isRequired: false, question: 'Why?', type: 'long', options: null }],
    } } } });
    const { web } = site({ '/careers/list': { body: { result: [{ id: '31', jobOpeningName: 'Baker' }, { id: '32', jobOpeningName: 'Cook' }] } }, '/careers/31/detail': opening({}), '/careers/32/detail': opening({ jobOpeningStatus: 'Filled' }) });
    const { postings: [baker], gone } = await read(bamboohr, web, store());
    expect([gone, baker?.places.map(({ city, country }) => `${city} ${country}`), baker?.salary?.period]).toEqual([['32'], ['Provo US'], 'hour']);
    expect(baker?.questions.map(({ id, kind, required, sensitive }) => `${id} ${kind}${required ? ' required' : ''}${sensitive ? ' sensitive' : ''}`)).toEqual(['firstName text required', 'email email required', 'resumeFileId file', 'genderId one_of sensitive', 'customQuestions[7] yes_no required', 'customQuestions[8] long_text']);
  });
});

describe("a job's own answer at Greenhouse", () => {
  const base = '/v1/boards/acme/jobs';
  const entry = (n: number, more: object = {}) => ({ id: n, title: `Baker ${n}`, absolute_url: `https://job-boards.greenhouse.io/acme/jobs/${n}`, content: 'Bread.', first_published: `2026-11-${String(n % 28 + 1).padStart(2, '0')}T08:00:00Z`, updated_at: '2026-11-12T08:00:00Z', ...more });
  const own = (n: number) => ({ body: entry(n, { pay_input_ranges: [{ min_cents: 4_000_000, max_cents: 5_200_000, currency_type: 'EUR', title: 'Annual pay', blurb: null }], questions: [{ label: `Why oven ${n}?`, required: true, fields: [{ name: `question_${n}`, type: 'textarea', values: [] }] }] }) });
  const told = ({ postings }: { readonly postings: readonly { readonly externalId: string; readonly salary: unknown; readonly questions: readonly { readonly id: string }[] }[] }) => postings.map(({ externalId, salary, questions }) => `${externalId} ${salary === null ? '-' : 'paid'} ${questions.map(({ id }) => id).join()}`);

  test('gives the questions and the pay that the list has not; it is asked for again only where the list says that it changed', async () => {
    const answers: Parameters<typeof site>[0] = { [base]: { body: { jobs: [entry(1), entry(2)] } }, [`${base}/1`]: own(1), [`${base}/2`]: own(2) };
    const { web, asked } = site(answers);
    const details = store();
    const first = await read(greenhouse, web, details);
    expect([told(first), first.more, first.complete]).toEqual([['1 paid question_1', '2 paid question_2'], false, true]);
    expect(first.postings[0]).toMatchObject({ description: 'Bread.', salary: { minMinor: 4_000_000, currency: 'EUR', period: 'year' }, questions: [{ label: 'Why oven 1?', kind: 'long_text', required: true }] });
    answers[base] = { body: { jobs: [entry(1), entry(2, { updated_at: '2026-11-20T08:00:00Z' })] } };
    asked.length = 0;
    expect([told(await read(greenhouse, web, details)), asked]).toEqual([['1 paid question_1', '2 paid question_2'], [base, `${base}/2`]]);
  });

  test('is asked for of twenty jobs in one reading, the newest first, and of the others in the next', async () => {
    const jobs = Array.from({ length: 25 }, (_, n) => entry(n + 1));
    const { web, asked } = site({ [base]: { body: { jobs } }, ...Object.fromEntries(jobs.map(({ id }) => [`${base}/${id}`, own(id)])) });
    const details = store();
    const first = await read(greenhouse, web, details);
    expect([first.postings.length, first.postings.filter(({ questions }) => questions.length > 0).length, asked.length, asked[1], first.more, first.complete]).toEqual([25, 20, 21, `${base}/25`, true, true]);
    const second = await read(greenhouse, web, details);
    expect([second.postings.every(({ questions }) => questions.length === 1), asked.length, second.more]).toEqual([true, 27, false]);
  });

  test('is read again of a hundred jobs without holding up everything else', async () => {
    const jobs = Array.from({ length: 100 }, (_, n) => entry(n + 1));
    const { web } = site({ [base]: { body: { jobs } }, ...Object.fromEntries(jobs.map(({ id }) => [`${base}/${id}`, own(id)])) });
    const details = store();
    for (let readings = 0; readings < 5; readings += 1) await read(greenhouse, web, details);
    let turns = 0;
    let open = true;
    const others = () => { turns += 1; if (open) setImmediate(others); };
    setImmediate(others);
    expect((await read(greenhouse, web, details)).postings.every(({ questions }) => questions.length === 1)).toBe(true);
    open = false;
    // Read in one go it would be one or two.
    expect(turns).toBeGreaterThanOrEqual(5);
  });

  test('that cannot be read costs no posting, and after two such the others are not asked for', async () => {
    const { web, asked } = site({ [base]: { body: { jobs: [entry(1), entry(2), entry(3)] } }, [`${base}/3`]: own(1), [`${base}/2`]: { body: '<!doctype html>We will be back' } });
    const listed = await read(greenhouse, web, store());
    expect([told(listed), listed.skipped, listed.more, asked]).toEqual([['1 - ', '2 - ', '3 - '], [], false, [base, `${base}/3`, `${base}/2`]]);
  });

  test('that the host has no turn for is left for the next reading, with the list as it is', async () => {
    const { web } = site({ [base]: { body: { jobs: [entry(1)] } } });
    const busy: WebClient = { ...web, fetch: (request) => (request.url.includes('/jobs/1') ? Promise.reject(new WebError('busy', 'wait', request.url, 'Later.')) : web.fetch(request)) };
    expect(await read(greenhouse, busy, store())).toMatchObject({ postings: [{ externalId: '1', questions: [] }], more: true, complete: true });
  });

  test('that has gone after it was read closes its posting', async () => {
    const answers: Parameters<typeof site>[0] = { [base]: { body: { jobs: [entry(1), entry(2)] } }, [`${base}/1`]: own(1), [`${base}/2`]: own(2) };
    const { web } = site(answers);
    const details = store();
    await read(greenhouse, web, details);
    answers[base] = { body: { jobs: [entry(1), entry(2, { updated_at: '2026-11-20T08:00:00Z' })] } };
    answers[`${base}/2`] = { status: 404, body: '{"status":404}' };
    expect(await read(greenhouse, web, details)).toMatchObject({ postings: [{ externalId: '1' }], gone: ['2'] });
  });
});

test('Himalayas is asked by the cursor that its last answer gave, by number where it gave none', async () => {
  const asked: string[] = [];
  const answer = (more: object) => Buffer.from(JSON.stringify({ totalCount: 60, jobs: [{ title: 'Baker', guid: 'https://himalayas.app/a', companyName: 'Acme' }], ...more }));
  const read = (page: string | null, more: object) => himalayas.readPage({ source: 'himalayas', tenant: 'himalayas', origin: null }, page, {
    web: { fetch: ({ url }) => { asked.push(new URL(url).search); return Promise.resolve({ status: 200, url, headers: {}, body: answer(more), notModified: false, fetchedAt: now }); }, close: () => Promise.resolve() },
    memory: null, signal: AbortSignal.timeout(20_000), now,
  });
  const second = await read(null, { nextCursor: 'b=' });
  const third = await read(second.nextPage, {});
  const last = await read(third.nextPage, { nextCursor: 'd' });
  expect([asked, last.nextPage]).toEqual([['?limit=20&offset=0', '?limit=20&cursor=b%3D', '?limit=20&offset=40'], null]);
});

test('a thread of Hacker News is full for what was published since it was opened, on each of its pages', async () => {
  const comment = (objectID: string) => ({ objectID, parent_id: 700, story_id: 700, comment_text: 'Quillmark | Baker | Berlin | ONSITE<p>Bread.', created_at: '2026-11-03T16:00:00Z' });
  const { web, asked } = site({
    '/api/v1/search_by_date': { body: { hits: [{ objectID: '600', title: 'Ask HN: Who is hiring? (October 2026)', created_at_i: 1_790_866_800 }, { objectID: '700', title: 'Ask HN: Who is hiring? (November 2026)', created_at_i: 1_793_545_200 }] } },
    '/api/v1/search': { body: { hits: [comment('701')], page: 0, nbPages: 2 } },
  });
  const at = (page: string | null) => hackernews.readPage({ source: 'hackernews', tenant: 'hackernews', origin: null }, page, { web, memory: null, signal: AbortSignal.timeout(5_000), now });
  const first = await at(null);
  expect(first).toMatchObject({ nextPage: '700/1/1793545200', since: '2026-11-01T15:00:00.000Z', complete: false });
  const second = await at(first.nextPage);
  expect([second.since, asked]).toEqual(['2026-11-01T15:00:00.000Z', ['/api/v1/search_by_date', '/api/v1/search', '/api/v1/search']]);
});

describe('a list that goes on behind the last page that is asked for', () => {
  const readAt = (source: Source, tenant: string, page: string, body: unknown) => source.readPage({ source: source.name, tenant, origin: null }, page, {
    web: { fetch: ({ url }) => Promise.resolve({ status: 200, url, headers: {}, body: Buffer.from(JSON.stringify(body)), notModified: false, fetchedAt: now }), close: () => Promise.resolve() },
    memory: null, detailsAtMost: 0, signal: AbortSignal.timeout(5_000), now, keys: { api_key: 'k', email: 'a@example.org' },
  });

  test('ends there and is not complete, so that nothing behind it is closed', async () => {
    const jobs = { data: [{ slug: 'baker-1', title: 'Baker', url: 'https://www.arbeitnow.com/jobs/baker-1' }], links: { next: 'https://www.arbeitnow.com/api/job-board-api?page=51' } };
    expect(await readAt(arbeitnow, 'arbeitnow', '50', jobs)).toMatchObject({ nextPage: null, complete: false });
    expect(await readAt(arbeitnow, 'arbeitnow', '7', { ...jobs, links: { next: null } })).toMatchObject({ nextPage: null, complete: true });
    const rows = Array.from({ length: 20 }, (_, n) => ({ title: `Baker ${n}`, externalPath: `/job/Berlin/Baker_R-${n}`, bulletFields: [`R-${n}`] }));
    expect(await readAt(workday, 'acme.wd1/Careers', '1980:R-first', { total: 0, jobPostings: rows })).toMatchObject({ nextPage: null, complete: false });
    expect(await readAt(workday, 'acme.wd1/Careers', '40:R-first', { total: 0, jobPostings: rows.slice(0, 3) })).toMatchObject({ nextPage: null, complete: true });
    expect(await readAt(smartrecruiters, 'acme', '100', { totalFound: 900, content: [] })).toMatchObject({ nextPage: null, complete: false });
  });

  test('is read in parts at Workday, each below the cap, and is complete where every opening is surely in one', async () => {
    const openings = Array.from({ length: 2_600 }, (_, n) => ({ id: n, family: n < 2_100 ? 'baking' : 'sales', time: n < 200 ? 'part' : 'full', place: n < 2_100 ? 'north' : 'south' }));
    type Opening = (typeof openings)[number];
    const count = (from: readonly Opening[], of: (one: Opening) => string) => Object.entries(Object.groupBy(from, of)).map(([id, some]) => ({ id, descriptor: id, count: some?.length ?? 0 }));
    const readAll = async (facetsOf: (from: readonly Opening[]) => readonly unknown[]) => {
      const asked: string[] = [];
      const web: WebClient = { close: () => Promise.resolve(), fetch: ({ url, body }) => {
        const { offset, appliedFacets } = JSON.parse(body ?? '') as { offset: number; appliedFacets: { family?: string[]; time?: string[] } };
        const within = openings.filter(({ family, time }) => (appliedFacets.family?.includes(family) ?? true) && (appliedFacets.time?.includes(time) ?? true));
        const at = offset < 2_000 && offset < within.length ? offset : 0;
        if (offset === 0) asked.push(JSON.stringify(appliedFacets));
        const jobPostings = within.slice(at, Math.min(at + 20, 2_000)).map(({ id }) => ({ title: `Baker ${id}`, externalPath: `/job/Berlin/Baker_R-${id}`, bulletFields: [`R-${id}`] }));
        return Promise.resolve({ status: 200, url, headers: {}, body: Buffer.from(JSON.stringify({ total: offset === 0 ? Math.min(within.length, 2_000) : 0, jobPostings, facets: offset === 0 ? facetsOf(within) : [] })), notModified: false, fetchedAt: now });
      } };
      const seen = new Set<string>();
      for (let page: string | null = null; ; ) {
        const made: BoardPage = await workday.readPage({ source: 'workday', tenant: 'acme.wd1/Careers', origin: null }, page, { web, memory: null, detailsAtMost: 0, signal: AbortSignal.timeout(20_000), now });
        for (const { externalId } of made.postings) seen.add(externalId);
        page = made.nextPage;
        if (page === null) return { seen: seen.size, complete: made.complete, parts: Array.from(new Set(asked)) };
      }
    };
    const byTime = (from: readonly Opening[]) => ({ facetParameter: 'time', values: count(from, ({ time }) => time) });
    const grouped = (from: readonly Opening[]) => ({ facetParameter: 'jobGroup', values: [{ facetParameter: 'family', descriptor: 'Family', values: count(from, ({ family }) => family) }] });
    expect(await readAll((from) => [byTime(from), grouped(from)])).toEqual({ seen: 2_600, complete: true, parts: ['{}', '{"family":["baking"]}', '{"family":["baking"],"time":["full"]}', '{"family":["baking"],"time":["part"]}', '{"family":["sales"]}'] });
    // No other facet says that each opening has a family; and of the first family only 2,000 are shown.
    expect(await readAll((from) => [grouped(from)])).toMatchObject({ seen: 2_500, complete: false });
    expect(await readAll(() => [])).toEqual({ seen: 2_000, complete: false, parts: ['{}'] });
  });

  test('is not asked for more than it shows', async () => {
    const row = { MatchedObjectId: '1', MatchedObjectDescriptor: { PositionTitle: 'Baker', PositionURI: 'https://www.usajobs.gov/job/1' } };
    const next = async (page: string) => (await readAt(usajobs, 'usajobs', page, { SearchResult: { SearchResultCountAll: 20_000, SearchResultItems: [row] } })).nextPage;
    expect([await next('39'), await next('40')]).toEqual(['40', null]);
  });
});
