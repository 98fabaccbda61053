import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '#adapters/clock/clock.ts';
import { createParsePool } from '#adapters/sources/reading/parse-pool.ts';
import { startTestServer, type TestServer } from '#adapters/web/test-server.ts';
import { createWebClient } from '#adapters/web/web-client.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import { addBoard, readBoard } from '#db/openings/opening.repository.ts';
import type { BoardRow } from '#db/openings/opening.entities.ts';
import { createTestDatabase, superuserUrl, withClient } from '../../tests/support/postgres.ts';
import { beginReading } from '#db/openings/reading.repository.ts';
import { createDiscoverActivities } from './discover.activities.ts';
import { readPages } from './read-board.ts';
import type { BoardReading } from '../shapes.ts';

/** A board at a test server: what it answers may change from test to test. */
describe('reading a board for everybody', () => {
  let database: Database;
  let admin = '';
  let site: TestServer;
  let answers: (path: string) => { readonly status?: number; readonly body: string | Buffer; readonly type?: string };
  const asked: string[] = [];
  const parser = createParsePool();
  const web = () => createWebClient({ userAgent: 'Countersign/test', allowedOrigins: [site.origin], pacing: { wait: () => Promise.resolve(), pause: () => Promise.resolve() } });

  beforeAll(async () => {
    const made = await createTestDatabase();
    database = await openDatabase({ app: made.appUrl, system: made.systemUrl });
    admin = await superuserUrl(made);
    site = await startTestServer((request, response) => {
      const path = request.url ?? '';
      if (path === '/robots.txt') return void response.writeHead(404).end();
      asked.push(path);
      const { status = 200, body, type = 'application/json' } = answers(path);
      response.writeHead(status, { 'content-type': type }).end(body);
    });
  });
  afterAll(async () => {
    await parser[Symbol.asyncDispose]();
    await database.close();
    await site.close();
  });

  const board = (tenant: string, source: BoardRow['source'] = 'greenhouse') => database.asSystem('discover', (tx) => addBoard(tx, { source, tenant, origin: site.origin, employer: 'Harrow & Pike' }));
  const stored = (id: string) => database.asSystem('discover', (tx) => readBoard(tx, id));
  const sql = async <T>(text: string, values: readonly unknown[] = []): Promise<T[]> => withClient(admin, async (client) => (await client.query(text, [...values])).rows as T[]);
  let readings = 0;
  const read = async (id: string): Promise<BoardReading> => {
    readings += 1;
    const activities = createDiscoverActivities({ database, clock: systemClock, notifier: { changed: () => undefined, close: () => Promise.resolve() }, web: web(), practiceOrigin: null, parser, sourceKeys: { adzuna: { app_id: 'mine', app_key: 'secret' } } });
    const environment = new MockActivityEnvironment({ activityId: String(readings), attempt: 3 });
    return environment.run<[string], BoardReading, (boardId: string) => Promise<BoardReading>>(async (boardId) => activities.readStoredBoard(boardId), id);
  };
  const job = (id: number, more: object = {}) => ({ id, title: `Baker ${id}`, absolute_url: `https://job-boards.greenhouse.io/x/jobs/${id}`, company_name: 'Harrow & Pike', content: `Bread number ${id}. `.repeat(20), first_published: '2026-11-01T00:00:00Z', ...more });
  const listing = (...jobs: readonly object[]) => () => ({ body: JSON.stringify({ jobs }) });
  const open = (boardId: string) => sql<{ identity: string }>('select identity from posting where board_id = $1 and closed_at is null order by identity', [boardId]).then((rows) => rows.map(({ identity }) => identity.split(':')[2]));
  /** As if so many hours had passed since all that was seen, or missed, on the board. */
  const hoursAgo = (boardId: string, hours: number) => sql(`update posting set last_seen_at = last_seen_at - make_interval(hours => $2), missed_at = missed_at - make_interval(hours => $2) where board_id = $1`, [boardId, hours]);

  test('writes postings once, and takes the same answer again for no news', async () => {
    const { id } = await board('once');
    answers = listing(job(1), job(2));
    expect(await read(id)).toEqual({ read: 2, fresh: 2, changed: 0, closed: 0, state: 'read' });
    expect(await read(id)).toEqual({ read: 2, fresh: 0, changed: 0, closed: 0, state: 'unchanged' });
    answers = listing(job(1), job(2, { content: 'Other words now.' }), job(3));
    expect(await read(id)).toMatchObject({ read: 3, fresh: 1, changed: 1, state: 'read' });
    expect(await open(id)).toEqual(['1', '2', '3']);
    expect(await sql('select kind from posting_change c join posting p on p.id = c.posting_id where p.board_id = $1', [id])).toEqual([{ kind: 'changed' }]);
    expect(await stored(id)).toMatchObject({ lastCount: 3, lastError: null, readingId: null, readEvery: 60 });
  });

  test('closes what two full listings lack, not what one lacks, and opens it again when it is back', async () => {
    const { id } = await board('closing');
    const all = [1, 2, 3, 4, 5, 6].map((n) => job(n));
    answers = listing(...all);
    await read(id);
    await hoursAgo(id, 24);
    answers = listing(...all.slice(0, 5));
    // Asked again and again within a moment, a board says one thing once.
    for (let pressed = 0; pressed < 4; pressed += 1) expect(await read(id)).toMatchObject({ closed: 0 });
    expect(await open(id)).toHaveLength(6);
    await hoursAgo(id, 24);
    expect(await read(id)).toMatchObject({ closed: 1, changed: 1, state: 'unchanged' });
    expect(await open(id)).toEqual(['1', '2', '3', '4', '5']);
    const [opening] = await sql<{ closed_at: Date | null; liveness: string; liveness_evidence: { says: string }[] }>(`select o.* from opening o join posting p on p.opening_id = o.id where p.board_id = $1 and p.content ->> 'externalId' = '6'`, [id]);
    expect(opening?.closed_at).not.toBeNull();
    expect(opening).toMatchObject({ liveness: 'closed', liveness_evidence: [{ says: expect.stringContaining('stopped listing it') }] });
    answers = listing(...all);
    await read(id);
    expect(await open(id)).toHaveLength(6);
    expect((await sql<{ kind: string }>(`select c.kind from posting_change c join posting p on p.id = c.posting_id where p.board_id = $1 order by c.id`, [id])).map(({ kind }) => kind)).toEqual(['closed', 'opened_again']);
  });

  test('an advertisement on a page of its own closes when that page is gone twice, and a page that was never read is none', async () => {
    const { id } = await board('larks.example/jobs/7', 'jsonld');
    const gone = () => ({ status: 404, body: '<h1>Gone</h1>', type: 'text/html' });
    answers = gone;
    await expect(read(id)).rejects.toMatchObject({ type: 'unknown_board' });
    answers = () => ({ body: `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Lark Keeper', description: 'Birds.', datePosted: '2026-11-05', hiringOrganization: 'Larks' })}</script>`, type: 'text/html' });
    expect(await read(id)).toMatchObject({ fresh: 1 });
    answers = gone;
    expect(await read(id)).toMatchObject({ closed: 0 });
    expect(await open(id)).toHaveLength(1);
    await hoursAgo(id, 24);
    expect(await read(id)).toMatchObject({ closed: 1 });
    expect([await open(id), (await stored(id)).lastError]).toEqual([[], null]);
  });

  test('a listing that shrank oddly closes nothing until it is seen a third time', async () => {
    const { id } = await board('shrunk');
    const all = Array.from({ length: 20 }, (_, n) => job(n + 1));
    answers = listing(...all);
    await read(id);
    await read(id);
    answers = listing(job(1));
    expect(await read(id)).toMatchObject({ closed: 0 });
    await hoursAgo(id, 24);
    expect(await read(id)).toMatchObject({ closed: 0 });
    await hoursAgo(id, 24);
    expect(await open(id)).toHaveLength(20);
    expect(await read(id)).toMatchObject({ closed: 19 });
  });

  test('a new thread of Hacker News closes nothing of the one before; within a thread absence closes', async () => {
    const { id } = await board('hackernews', 'hackernews');
    const thread = (story: number, openedOn: string, ...comments: readonly number[]) => (path: string) => ({ body: JSON.stringify(path.includes('search_by_date')
      ? { hits: [{ objectID: String(story), title: 'Ask HN: Who is hiring?', created_at_i: Date.parse(openedOn) / 1000 }] }
      : { page: 0, nbPages: 1, hits: comments.map((n) => ({ objectID: String(n), parent_id: story, story_id: story, comment_text: `Quill ${n} | Baker | Berlin | ONSITE<p>Bread number ${n}.`, created_at: openedOn.replace('T15', 'T18') })) }) });
    answers = thread(600, '2026-10-01T15:00:00Z', 601, 602);
    await read(id);
    answers = thread(700, '2026-11-02T15:00:00Z', 701, 702, 703);
    await read(id);
    await hoursAgo(id, 24);
    await read(id);
    await hoursAgo(id, 24);
    expect(await read(id)).toMatchObject({ closed: 0 });
    answers = thread(700, '2026-11-02T15:00:00Z', 701, 702);
    await read(id);
    await hoursAgo(id, 24);
    expect(await read(id)).toMatchObject({ closed: 1 });
    expect(await open(id)).toEqual(['601', '602', '701', '702']);
  });

  test('a posting that comes again under another id after the old one went is a repost, with the evidence', async () => {
    const { id } = await board('reposts');
    const words = { content: 'We bake bread by hand every night and sell it in the morning to our neighbours, who come from the whole street with their dogs and children, and who like rye, spelt and wheat in this order; you bring patience, two strong arms and a love of early hours.', title: 'Baker' };
    answers = listing(job(1, words), job(2));
    await read(id);
    answers = listing(job(2));
    await read(id);
    await hoursAgo(id, 24);
    await read(id);
    answers = listing(job(2), job(7, words));
    await read(id);
    const [opening] = await sql<object>(`select o.liveness, o.liveness_evidence from opening o join posting p on p.opening_id = o.id where p.board_id = $1 and p.content ->> 'externalId' = '7'`, [id]);
    expect(opening).toMatchObject({ liveness: 'repost', liveness_evidence: [{ sign: 'reposted', says: expect.stringContaining('greenhouse:reposts:1') }] });
  });

  test('a posting still listed after its own last day is a ghost, with the day', async () => {
    const { id } = await board('ended');
    answers = listing(job(90_001, { title: 'Miller', application_deadline: '2025-03-31T23:59:00Z' }), job(90_002, { title: 'Carter', application_deadline: '2035-03-31T23:59:00Z' }));
    await read(id);
    const found = await sql<object>('select o.liveness, o.liveness_evidence from opening o join posting p on p.opening_id = o.id where p.board_id = $1 order by p.identity', [id]);
    expect(found).toEqual([{ liveness: 'ghost', liveness_evidence: [{ sign: 'ended', of: ['2025-03-31'], says: 'it took applications until 2025-03-31' }] }, { liveness: 'live', liveness_evidence: [] }]);
  });

  test('single postings’ pages are asked for once, and again only where the list says something else', async () => {
    const { id } = await board('ferncastle', 'smartrecruiters');
    const entry = (n: number, name = `Cook ${n}`) => ({ id: String(n), name, company: { identifier: 'ferncastle', name: 'Ferncastle' }, releasedDate: '2026-11-01T00:00:00Z', location: { fullLocation: 'Berlin, Germany' } });
    const list = (...content: readonly object[]) => (path: string) => ({ body: JSON.stringify(path.includes('?') ? { totalFound: content.length, content } : { jobAd: { sections: { jobDescription: { title: 'Job', text: '<p>Soup.</p>' } } } }) });
    answers = list(entry(1), entry(2));
    asked.length = 0;
    await read(id);
    expect(asked).toHaveLength(3);
    answers = list(entry(1), entry(2, 'Head Cook'), entry(3));
    asked.length = 0;
    expect(await read(id)).toMatchObject({ read: 3, fresh: 1 });
    expect(asked.map((path) => path.split('/').at(-1))).toEqual([expect.stringContaining('postings?'), '2', '3']);
    // Its own page has gone although the list still names it: closed at once.
    const before = answers;
    answers = (path) => (path.endsWith('/2') ? { status: 404, body: '{}' } : before(path));
    await sql(`update detail_answer set mark = 'other' where url like '%/2'`);
    await sql(`update board set parser = 0 where id = $1`, [id]);
    expect(await read(id)).toMatchObject({ closed: 1 });
    expect(await open(id)).toEqual(['1', '3']);
  });

  test('a list whose postings’ own answers were left for later is gone on with, though it says the same', async () => {
    const { id } = await board('asking');
    const all = Array.from({ length: 23 }, (_, n) => job(n + 1));
    answers = (path) => ({ body: JSON.stringify(path.includes('content=true') ? { jobs: all } : { ...job(Number(/jobs\/(\d+)/.exec(path)?.[1])), questions: [{ label: 'Why bread?', required: true, fields: [{ name: 'question_1', type: 'textarea', values: [] }] }] }) });
    const asking = async () => (await sql(`select 1 from posting where board_id = $1 and content -> 'questions' -> 0 ->> 'label' = 'Why bread?'`, [id])).length;
    expect([(await read(id)).fresh, await asking()]).toEqual([23, 20]);
    expect([(await read(id)).state, await asking()]).toEqual(['read', 23]);
    expect([(await read(id)).state, await asking()]).toEqual(['unchanged', 23]);
  });

  test('a source with a key is asked with it, and the key is stored nowhere', async () => {
    const { id } = await board('gb/night baker', 'adzuna');
    answers = () => ({ body: JSON.stringify({ count: 1, results: [{ id: '5', title: 'Baker', company: { display_name: 'Quill' }, redirect_url: 'https://www.adzuna.co.uk/5' }] }) });
    asked.length = 0;
    expect(await read(id)).toMatchObject({ read: 1, fresh: 1 });
    expect(asked.find((path) => path.includes('/search/1'))).toMatch(/app_id=mine&app_key=secret.*what=night\+baker/);
    expect(await sql("select url from raw_answer where board_id = $1 and url like '%secret%'", [id])).toEqual([]);
  });

  test('boards that apply links lead to are suggested, not read', async () => {
    const { id } = await board('remoteok', 'remoteok');
    answers = () => ({ body: JSON.stringify([{ legal: 'x' }, { id: '9', position: 'Baker', company: 'Quill', url: 'https://remoteok.com/9', apply_url: 'https://jobs.lever.co/quill-mark/5c1a27f0-2c1c-4a55-8f0e-0f3c2f7a0001', date: '2026-11-01T00:00:00Z', description: 'x' }]) });
    await read(id);
    expect(await sql("select source, tenant, employer from board_suggestion where tenant <> 'x'")).toEqual([{ source: 'lever', tenant: 'quill-mark', employer: 'Quill' }]);
  });

  test('a posting whose link comes to lead to an employer’s vacancy joins it, and leaves it when it leads to another', async () => {
    const [own, site] = [await board('larkrise'), await board('remoteok', 'remoteok')];
    const openingOf = async (identity: string) => (await sql<{ opening_id: string; merge_rule: string }>('select opening_id, merge_rule from posting where identity like $1', [identity]))[0];
    const advert = (apply: string) => () => ({ body: JSON.stringify([{ legal: 'x' }, { id: '71', position: 'Night Watch of Larks', company: 'Larkrise', url: 'https://remoteok.com/71', apply_url: apply, date: '2026-11-01T00:00:00Z', description: 'Birds.' }]) });
    answers = listing(job(7101, { company_name: 'Larkrise' }), job(7102, { company_name: 'Larkrise' }));
    await read(own.id);
    answers = advert('https://remoteok.com/71');
    await read(site.id);
    expect((await openingOf('remoteok:%:71'))?.opening_id).not.toBe((await openingOf('greenhouse:larkrise:7101'))?.opening_id);
    for (const id of ['7101', '7102']) {
      answers = advert(`https://job-boards.greenhouse.io/larkrise/jobs/${id}`);
      await read(site.id);
      expect(await openingOf('remoteok:%:71')).toMatchObject({ opening_id: (await openingOf(`greenhouse:larkrise:${id}`))?.opening_id });
    }
    expect((await openingOf('greenhouse:larkrise:7101'))?.opening_id).not.toBe((await openingOf('greenhouse:larkrise:7102'))?.opening_id);
  });

  test('what a later version of the adapters reads otherwise is written and found, and is no news', async () => {
    const { id } = await board('reread');
    answers = listing(job(1, { location: { name: 'Gent, België' } }));
    await read(id);
    await sql(`update posting set content = jsonb_set(content, '{places}', '[{"text": "Gent, België", "city": null, "region": null, "country": null}]'), changed_at = now() - interval '9 days' where board_id = $1`, [id]);
    const countries = async () => (await sql<{ countries: string }>('select c.countries from opening_card c join posting p using (opening_id) where p.board_id = $1', [id])).map((row) => row.countries);
    expect(await countries()).toEqual(['']);
    await sql('update board set parser = 0 where id = $1', [id]);
    expect(await read(id)).toMatchObject({ read: 1, fresh: 0 });
    expect(await countries()).toEqual(['BE']);
    expect(await sql('select 1 from posting where board_id = $1 and changed_at > now() - interval \'1 day\'', [id])).toEqual([]);
    expect(await sql('select 1 from posting_change c join posting p on p.id = c.posting_id where p.board_id = $1', [id])).toEqual([]);
  });

  test('so are those that the text of an advertisement at an open board links to', async () => {
    const { id } = await board('hackernews', 'hackernews');
    const text = 'Quillery | Baker | Berlin | ONSITE<p>All our posts: <a href="https:&#x2F;&#x2F;jobs.ashbyhq.com&#x2F;quill_ery?utm_source=hn">https:&#x2F;&#x2F;jobs.ashbyhq.com&#x2F;quill_ery?utm_...</a>';
    answers = (path) => ({ body: JSON.stringify(path.includes('search_by_date') ? { hits: [{ objectID: '800', title: 'Ask HN: Who is hiring?', created_at_i: 1_793_545_200 }] } : { page: 0, nbPages: 1, hits: [{ objectID: '801', parent_id: 800, story_id: 800, comment_text: text, created_at: '2026-11-02T16:00:00Z' }] }) });
    await read(id);
    expect(await sql("select source, tenant, employer from board_suggestion where source = 'ashby' and tenant like 'quill%'")).toEqual([{ source: 'ashby', tenant: 'quill_ery', employer: 'Quillery' }]);
  });

  const bad: readonly (readonly [string, string, () => ReturnType<typeof answers>])[] = [
    ['truncated JSON', 'unknown_shape', () => ({ body: JSON.stringify({ jobs: [job(1), job(2)] }).slice(0, 200) })],
    ['garbage', 'unknown_shape', () => ({ body: Buffer.from([0xff, 0xfe, 0x00, 0x81, 0x9f]) })],
    ['an error page with 200', 'unknown_shape', () => ({ body: '<!doctype html><title>Sorry</title>', type: 'text/html' })],
    ['nothing at all', 'unknown_shape', () => ({ body: '' })],
    ['another shape', 'unknown_shape', () => ({ body: '{"data":{"jobs":[]}}' })],
    ['50 MB', 'too_large', () => ({ body: Buffer.alloc(50 * 1024 * 1024, 0x20) })],
    ['an unknown employer', 'unknown_board', () => ({ status: 404, body: '{"status":404}' })],
    ['a refusal', 'refused', () => ({ status: 403, body: 'no' })],
    ['trouble of its own', 'server_error', () => ({ status: 500, body: 'oops' })],
  ];
  test.each(bad)('%s ends in a clear state of the board (%s), and what is known stays', async (what, code, answer) => {
    const { id } = await board(`bad-${what.replaceAll(' ', '-')}`);
    answers = listing(job(1), job(2));
    await read(id);
    answers = answer;
    await expect(read(id)).rejects.toMatchObject({ type: code });
    const row = await stored(id);
    expect(row).toMatchObject({ errorCode: code, errorTold: { why: code }, failures: 1, readingId: null, lastCount: 2 });
    expect(row.lastError?.length).toBeGreaterThan(20);
    expect(await open(id)).toEqual(['1', '2']);
    expect(await sql('select 1 as kept from raw_answer where sha256 = $1', [row.errorRaw])).toEqual(code === 'unknown_shape' || code === 'unknown_board' || code === 'refused' ? [{ kept: 1 }] : []);
    answers = listing(job(1), job(2), job(3));
    expect(await read(id)).toMatchObject({ fresh: 1 });
    expect(await stored(id)).toMatchObject({ lastError: null, errorTold: null, errorCode: null, failures: 0 });
  });

  test('pages without end are left at a cap, as an unknown shape; nothing is closed, and what was read stays', async () => {
    const { id } = await board('endless', 'smartrecruiters');
    answers = (path) => {
      const offset = /offset=(\d+)/.exec(path)?.[1];
      return offset === undefined ? { body: JSON.stringify({ jobAd: { sections: {} } }) } : { body: JSON.stringify({ totalFound: 1_000_000_000, content: [{ id: `9${offset}`, name: `Cook ${offset}` }] }) };
    };
    const readingId = '00000000-0000-4000-8000-0000000000aa';
    const begun = await database.asSystem('discover', (tx) => beginReading(tx, id, readingId));
    if ('busyUntil' in begun) throw new Error('the board is held');
    asked.length = 0;
    const endless = readPages({ database, clock: systemClock, web: web(), parser, practiceOrigin: null, pagesAtMost: 4 }, begun, readingId, { signal: AbortSignal.timeout(20_000), from: null, onPage: () => Promise.resolve() });
    await expect(endless).rejects.toMatchObject({ name: 'SourceError', code: 'unknown_shape', message: 'smartrecruiters "endless" has more than 4 pages, which no employer has.' });
    expect(asked.filter((path) => path.includes('offset='))).toHaveLength(4);
    expect(await open(id)).toEqual(['90', '9100', '9200', '9300']);
  });

  test('a list that leads back to a page of its own is left there', async () => {
    const { id } = await board('circle', 'hackernews');
    answers = (path) => ({ body: JSON.stringify(path.includes('search_by_date') ? { hits: [{ objectID: '800', title: 'Ask HN: Who is hiring?', created_at_i: 1_793_545_200 }] }
      : { page: 0, nbPages: 3, hits: [{ objectID: '811', parent_id: 800, story_id: 800, comment_text: 'Quill | Baker | Berlin | ONSITE<p>Bread.', created_at: '2026-11-02T18:00:00Z' }] }) });
    asked.length = 0;
    await expect(read(id)).rejects.toThrow('repeats its pages without end');
    expect([asked.filter((path) => path.includes('search?')).length, (await stored(id)).errorCode, await open(id)]).toEqual([2, 'unknown_shape', ['811']]);
  });

  test('odd values stay words: year 9999, negative pay, markup in any field, halves of characters', async () => {
    const { id } = await board('odd');
    answers = listing(job(1, { first_published: '9999-12-31T00:00:00Z', title: '<b>Baker</b><script>x</script> \ud800 \u0000', pay_input_ranges: [{ min_cents: -5, max_cents: -1, currency_type: 'EUR' }], content: '<img src=x onerror=alert(1)><p>Bread</p>' }), job(2));
    expect(await read(id)).toMatchObject({ read: 2, fresh: 2 });
    const [row] = await sql<{ content: { description: string; salary: unknown } }>(`select content from posting where board_id = $1 and content ->> 'externalId' = '1'`, [id]);
    expect(row?.content.description).not.toMatch(/<img|onerror/);
    expect(row?.content.salary).toBeNull();
  });

  test('a redirect to a private address is refused, in words', async () => {
    const { id } = await board('inward');
    const web = createWebClient({ userAgent: 'Countersign/test', allowedOrigins: [site.origin], pacing: { wait: () => Promise.resolve(), pause: () => Promise.resolve() } });
    const inward = await startTestServer((request, response) => void (request.url === '/robots.txt' ? response.writeHead(404).end() : response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end()));
    await sql('update board set origin = $2 where id = $1', [id, inward.origin]);
    const activities = createDiscoverActivities({ database, clock: systemClock, notifier: { changed: () => undefined, close: () => Promise.resolve() }, web: createWebClient({ userAgent: 'Countersign/test', allowedOrigins: [inward.origin], pacing: { wait: () => Promise.resolve(), pause: () => Promise.resolve() } }), practiceOrigin: null, parser });
    await expect(new MockActivityEnvironment({ activityId: 'inward', attempt: 3 }).run(async (boardId: string) => activities.readStoredBoard(boardId), id)).rejects.toThrow(/refused/);
    expect((await stored(id)).lastError).toMatch(/refuse|private|public/);
    await inward.close();
    await web.close();
  });

  test('a reader that was killed is gone on with by the same reading; another waits for its lease', async () => {
    const { id } = await board('held');
    answers = listing(job(1));
    await sql(`update board set reading_id = gen_random_uuid(), reading_until = now() + interval '1 minute' where id = $1`, [id]);
    expect(await read(id)).toEqual({ read: 0, fresh: 0, changed: 0, closed: 0, state: 'busy' });
    await sql(`update board set reading_until = now() - interval '1 second' where id = $1`, [id]);
    expect(await read(id)).toMatchObject({ fresh: 1, state: 'read' });
  });
});
