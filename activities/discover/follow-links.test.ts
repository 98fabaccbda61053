import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { systemClock } from '#adapters/clock/clock.ts';
import { createParsePool } from '#adapters/sources/reading/parse-pool.ts';
import { startTestServer, type TestServer } from '#adapters/web/test-server.ts';
import { createWebClient } from '#adapters/web/web-client.ts';
import type { WebClient } from '#adapters/web/web.port.ts';
import { mergeReason, type MergeReason } from '#domain/dedupe/reasons.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import { enterElsewhere } from '#db/applications/elsewhere.repository.ts';
import { joinOpenings, splitOpening } from '#db/openings/identity.ts';
import { addBoard, identitiesOf, readBoard } from '#db/openings/opening.repository.ts';
import type { BoardRow } from '#db/openings/opening.entities.ts';
import { makePerson } from '#db/testing/sample-record.ts';
import { createTestDatabase, superuserUrl, withClient } from '../../tests/support/postgres.ts';
import type { BoardReading } from '../shapes.ts';
import { createDiscoverActivities } from './discover.activities.ts';

/** An open board whose apply links lead on, and employers' boards, all at one server that stands in for their hosts. */
describe('apply links of open boards', () => {
  let database: Database;
  let admin = '';
  let site: TestServer;
  let lists: Readonly<Record<string, unknown>> = {};
  let redirects: Readonly<Record<string, string | number>> = {};
  const asked: string[] = [];
  /** What happens while a link is asked. */
  let meanwhile: () => void = () => undefined;
  const parser = createParsePool();

  beforeAll(async () => {
    const made = await createTestDatabase();
    database = await openDatabase({ app: made.appUrl, system: made.systemUrl });
    admin = await superuserUrl(made);
    site = await startTestServer((request, response) => {
      const path = request.url ?? '';
      if (path === '/robots.txt') return void response.writeHead(200).end('User-agent: *\nDisallow: /remoteok.com/l/secret');
      const list = lists[path];
      if (list !== undefined) return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(list));
      asked.push(path);
      meanwhile();
      const to = redirects[path] ?? 404;
      if (typeof to === 'number') return void response.writeHead(to, { 'content-type': 'text/html' }).end('<p>A page.</p>');
      response.writeHead(302, { location: to }).end();
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    meanwhile = () => undefined;
  });
  afterAll(async () => {
    await parser[Symbol.asyncDispose]();
    await database.close();
    await site.close();
  });

  const sql = async <T>(text: string, values: readonly unknown[] = []): Promise<T[]> => withClient(admin, async (client) => (await client.query(text, [...values])).rows as T[]);
  const text = (about: string) => `<p>${Array.from({ length: 40 }, (_, n) => `In week ${n} you take care of ${about} at house ${n * 7} with ${n * 13} others.`).join(' ')}</p>`;
  const board = (source: BoardRow['source'], tenant: string) => database.asSystem('discover', (tx) => addBoard(tx, { source, tenant, origin: site.origin, employer: 'Harrow & Pike' }));
  let readings = 0;
  interface Around {
    readonly environment?: MockActivityEnvironment;
    readonly fetch?: (by: WebClient) => WebClient['fetch'];
  }
  const read = async (source: BoardRow['source'], tenant: string, list: unknown, { environment, fetch }: Around = {}) => {
    const row = await board(source, tenant);
    const path = { greenhouse: `/boards-api.greenhouse.io/v1/boards/${tenant}/jobs?content=true`, remoteok: '/remoteok.com/api', remotive: '/remotive.com/api/remote-jobs' }[source as string] ?? '';
    lists = { [path]: list };
    readings += 1;
    const client = createWebClient({ userAgent: 'Countersign/test', allowedOrigins: [site.origin], pacing: { wait: () => Promise.resolve(), pause: () => Promise.resolve() } });
    const web = fetch === undefined ? client : { ...client, fetch: fetch(client) };
    const activities = createDiscoverActivities({ database, clock: systemClock, notifier: { changed: () => undefined, close: () => Promise.resolve() }, web, practiceOrigin: null, parser });
    asked.length = 0;
    const reading = await (environment ?? new MockActivityEnvironment({ activityId: String(readings), attempt: 3 })).run<[string], BoardReading, (id: string) => Promise<BoardReading>>(async (id) => activities.readStoredBoard(id), row.id);
    return { ...reading, board: await database.asSystem('discover', (tx) => readBoard(tx, row.id)) };
  };
  const own = (id: number, title: string, about: string) => ({ id, title, absolute_url: `https://job-boards.greenhouse.io/harrowpike/jobs/${id}`, company_name: 'Harrow & Pike', content: text(about), location: { name: 'Remote - Germany' }, first_published: '2026-11-01T00:00:00Z' });
  const openBoard = (...jobs: readonly object[]) => [{ legal: 'terms' }, ...jobs];
  const elsewhere = (id: number, title: string, about: string, link = `https://remoteOK.com/l/${id}`) => ({ id: String(id), position: title, company: 'Harrow', description: text(about), location: 'Germany', date: '2026-11-02T00:00:00Z', url: `https://remoteOK.com/remote-jobs/${id}`, apply_url: link });
  const placed = async (externalId: number) => (await sql<{ opening_id: string; merge_rule: string; merge_reasons: MergeReason[]; leads_to: string | null }>(`select opening_id, merge_rule, merge_reasons, content ->> 'leadsTo' as leads_to from posting where content ->> 'externalId' = $1`, [String(externalId)]))[0];
  const noted = async (host: string) => (await sql<{ outcome: string }>('select outcome from apply_link where host = $1 order by at', [host])).map(({ outcome }) => outcome);

  test('one that leads to a vacancy of an employer\'s board makes the two advertisements one opening, with the reason', async () => {
    await read('greenhouse', 'harrowpike', { jobs: [own(7_000_001, 'Night Baker', 'bread and ovens')] });
    redirects = { '/remoteok.com/l/11': 'https://track.example/go?id=11', '/track.example/go?id=11': 'https://job-boards.greenhouse.io/harrowpike/jobs/7000001?gh_src=rok' };
    const listed = openBoard(elsewhere(11, 'Remote job for people who like bread', 'something that no list says alike'));
    expect((await read('remoteok', 'remoteok', listed)).board).toMatchObject({ lastError: null, lastCount: 1 });
    // The employer's own page is not asked: its address says enough.
    expect(asked).toEqual(['/remoteok.com/l/11', '/track.example/go?id=11']);
    const [there, here] = [await placed(7_000_001), await placed(11)];
    expect(here).toMatchObject({ opening_id: there?.opening_id, leads_to: 'https://job-boards.greenhouse.io/harrowpike/jobs/7000001?gh_src=rok' });
    expect(new Set([there?.merge_rule, here?.merge_rule])).toEqual(new Set(['first', 'identity']));
    expect([...there?.merge_reasons ?? [], ...here?.merge_reasons ?? []]).toEqual([mergeReason('one_vacancy', 'greenhouse:7000001')]);
    expect(await database.asSystem('discover', (tx) => identitiesOf(tx, here?.opening_id ?? ''))).toContain('vacancy greenhouse:7000001');
    // Known by now: neither the same list nor a changed one asks again, and what changed keeps where it leads.
    await read('remoteok', 'remoteok', listed);
    await read('remoteok', 'remoteok', openBoard(elsewhere(11, 'Remote job for people who like bread', 'other words by now')));
    expect(asked).toEqual([]);
    expect(await placed(11)).toMatchObject({ opening_id: there?.opening_id, leads_to: expect.stringContaining('7000001') });
  });

  test('the employer\'s board that it leads to is suggested', async () => {
    redirects = { '/remoteok.com/l/12': 'https://jobs.lever.co/quillworks/0c1b5a1e-1c5f-4c39-9a55-4a9a1a3c1f12' };
    await read('remoteok', 'remoteok', openBoard(elsewhere(12, 'Bookbinder', 'glue')));
    expect(await sql('select source, tenant from board_suggestion where tenant = $1', ['quillworks'])).toEqual([{ source: 'lever', tenant: 'quillworks' }]);
    // A vacancy read after its link was followed joins by it as well.
    expect((await placed(12))?.leads_to).toContain('quillworks');
  });

  test('one that seemed like another vacancy moves to the one it leads to', async () => {
    await read('greenhouse', 'harrowpike', { jobs: [own(7_000_021, 'Ferry Pilot', 'ferries on the river'), own(7_000_022, 'Ferry Pilot', 'ferries on the river')] });
    redirects = {};
    const listed = openBoard({ ...elsewhere(21, 'Ferry Pilot', 'ferries on the river'), company: 'Harrow & Pike' });
    await read('remoteok', 'remoteok', listed);
    const [one, other, before] = [await placed(7_000_021), await placed(7_000_022), await placed(21)];
    expect([one?.opening_id, other?.opening_id]).toContain(before?.opening_id);
    const right = before?.opening_id === one?.opening_id ? { id: 7_000_022, there: other } : { id: 7_000_021, there: one };
    redirects = { '/remoteok.com/l/21': `https://boards.greenhouse.io/harrowpike/jobs/${right.id}` };
    await sql(`delete from apply_link where host = 'remoteok.com' and outcome = 'nowhere'`);
    await read('remoteok', 'remoteok', listed);
    // Which of the two ids the opening keeps is the older one's; the two vacancies stay two.
    const [wrong, now, after] = [await placed(right.id === 7_000_021 ? 7_000_022 : 7_000_021), await placed(right.id), await placed(21)];
    expect(after?.opening_id).toBe(now?.opening_id);
    expect(wrong?.opening_id).not.toBe(now?.opening_id);
  });

  test('a person who said that they are two is not overruled', async () => {
    await read('greenhouse', 'harrowpike', { jobs: [own(7_000_031, 'Chimney Sweep', 'chimneys'), own(7_000_032, 'Glazier', 'windows')] });
    const listed = openBoard({ ...elsewhere(31, 'Chimney Sweep', 'chimneys'), company: 'Harrow & Pike' });
    await read('remoteok', 'remoteok', listed);
    const [mine] = await sql<{ id: string; opening_id: string }>(`select id, opening_id from posting where content ->> 'externalId' = '31'`);
    expect(mine?.opening_id).toBe((await placed(7_000_031))?.opening_id);
    await database.asSystem('discover', (tx) => splitOpening(tx, { openingId: mine?.opening_id ?? '', postingIds: [mine?.id ?? ''], rule: 'person', reasons: [mergeReason('said_another', '2026-11-01')] }));
    redirects = { '/remoteok.com/l/31': 'https://boards.greenhouse.io/harrowpike/jobs/7000031' };
    await sql(`delete from apply_link where host = 'remoteok.com' and outcome = 'nowhere'`);
    await read('remoteok', 'remoteok', listed);
    expect((await placed(31))?.leads_to).toContain('7000031');
    expect((await placed(31))?.opening_id).not.toBe((await placed(7_000_031))?.opening_id);
  });

  test('two advertisements with one link that were taken for another vacancy leave it one after the other, and end in one opening', async () => {
    await read('greenhouse', 'harrowpike', { jobs: [own(7_000_061, 'Cooper', 'barrels and staves')] });
    redirects = {};
    const listed = openBoard(...[61, 62].map((id) => elsewhere(id, `Advertisement ${id}`, `something else ${id}`, 'https://leave.example/61')));
    await read('remoteok', 'remoteok', listed);
    for (const id of [61, 62]) {
      const openingIds = [(await placed(7_000_061))?.opening_id ?? '', (await placed(id))?.opening_id ?? ''] as const;
      await database.asSystem('discover', (tx) => joinOpenings(tx, { openingIds, rule: 'text', reasons: [mergeReason('text_contained', '100')] }));
    }
    redirects = { '/leave.example/61': 'https://boards.greenhouse.io/harrowpike/jobs/7000062' };
    await sql(`delete from apply_link where host = 'leave.example'`);
    await read('remoteok', 'remoteok', listed);
    const [there, one, two] = [await placed(7_000_061), await placed(61), await placed(62)];
    expect(one?.opening_id).toBe(two?.opening_id);
    expect(one?.opening_id).not.toBe(there?.opening_id);
    expect(await sql('select 1 from posting_bond b join posting p on p.identity in (b.one, b.other) where p.opening_id = $1', [one?.opening_id])).toEqual([]);
  });

  test('who applied for the vacancy it seemed to be has not applied for the one it leads to', async () => {
    await read('greenhouse', 'harrowpike', { jobs: [own(7_000_071, 'Thatcher', 'reeds and roofs'), own(7_000_072, 'Saddler', 'saddles')] });
    const person = await makePerson(database);
    const apply = async (externalId: number) => {
      const openingId = (await placed(externalId))?.opening_id ?? '';
      return database.asPerson(person.userId, (tx) => enterElsewhere(tx, { candidateId: person.candidateId, openingId, employer: 'Harrow & Pike', sentAt: new Date(), link: null, way: 'form' }));
    };
    expect((await apply(7_000_071))?.outcome).toBe('entered');
    redirects = {};
    const listed = openBoard({ ...elsewhere(71, 'Thatcher', 'reeds and roofs'), company: 'Harrow & Pike' });
    await read('remoteok', 'remoteok', listed);
    expect((await placed(71))?.opening_id).toBe((await placed(7_000_071))?.opening_id);
    redirects = { '/remoteok.com/l/71': 'https://boards.greenhouse.io/harrowpike/jobs/7000072' };
    await sql(`delete from apply_link where host = 'remoteok.com' and outcome = 'nowhere'`);
    await read('remoteok', 'remoteok', listed);
    expect((await placed(71))?.opening_id).toBe((await placed(7_000_072))?.opening_id);
    expect(await sql('select identity from vacancy_identity where candidate_id = $1 and identity like $2', [person.candidateId, '%7000072%'])).toEqual([]);
    expect((await apply(7_000_072))?.outcome).toBe('entered');
  });

  test('sites that forbid programs, other ports, robots.txt and sources that ask to be left alone are obeyed', async () => {
    redirects = { '/remoteok.com/l/41': 'https://www.linkedin.com/jobs/view/1', '/remoteok.com/l/42': 'http://127.0.0.1:9/jobs', '/remoteok.com/l/secret': 'https://boards.greenhouse.io/x/jobs/1234567' };
    const listed = openBoard(elsewhere(41, 'A', 'a'), elsewhere(42, 'B', 'b'), elsewhere(43, 'C', 'c', 'https://de.indeed.com/viewjob?jk=1'), elsewhere(44, 'D', 'd', 'https://boards.greenhouse.io/harrowpike/jobs/7000044'));
    await read('remoteok', 'remoteok', listed);
    expect(asked.toSorted()).toEqual(['/remoteok.com/l/41', '/remoteok.com/l/42']);
    expect([await noted('de.indeed.com'), await noted('boards.greenhouse.io')]).toEqual([['needless'], ['needless']]);
    const remotive = { jobs: [{ id: 45, url: 'https://remotive.com/remote-jobs/x/45', title: 'Weaver', company_name: 'Loom', description: text('looms'), candidate_required_location: 'Worldwide', publication_date: '2026-11-01T00:00:00' }] };
    expect((await read('remotive', 'remotive', remotive)).board).toMatchObject({ lastError: null, lastCount: 1 });
    expect(asked).toEqual([]);
  });

  test('one that fails is no error of the board, and is tried again when its time has come', async () => {
    redirects = { '/remoteok.com/l/51': 503 };
    const listed = openBoard(elsewhere(51, 'Miller', 'mills'));
    expect(await read('remoteok', 'remoteok', listed)).toMatchObject({ state: 'read', board: { lastError: null } });
    expect(asked).toEqual(['/remoteok.com/l/51']);
    await read('remoteok', 'remoteok', listed);
    expect(asked).toEqual([]);
    redirects = { '/remoteok.com/l/51': 'https://boards.greenhouse.io/harrowpike/jobs/7000051' };
    await sql(`update apply_link set again_at = now() where outcome = 'failed'`);
    await read('remoteok', 'remoteok', listed);
    expect((await placed(51))?.leads_to).toContain('7000051');
  });

  test('a slow link does not silence the heartbeat, and one of ours that breaks does not lose the reading', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const beats: unknown[] = [];
    const environment = new MockActivityEnvironment({ activityId: 'slow', attempt: 1 });
    environment.on('heartbeat', (details: unknown) => beats.push(details));
    let whileAsked = 0;
    meanwhile = () => {
      const before = beats.length;
      vi.advanceTimersByTime(20_000);
      whileAsked = beats.length - before;
    };
    redirects = { '/remoteok.com/l/81': 200 };
    await read('remoteok', 'remoteok', openBoard(elsewhere(81, 'Farrier', 'horseshoes')), { environment });
    expect(whileAsked).toBe(4);
    // A retry reads from the first page on, not from one that this reading never had.
    expect(beats.at(-1)).toEqual({ readingId: expect.any(String), page: null });
    const sent = beats.length;
    vi.advanceTimersByTime(60_000);
    expect(beats).toHaveLength(sent);
    const broken = await read('remoteok', 'remoteok', openBoard(elsewhere(82, 'Fletcher', 'arrows')), { fetch: (by) => (request) => (request.url.endsWith('/l/82') ? Promise.reject(new Error('a fault of our own')) : by.fetch(request)) });
    expect(broken).toMatchObject({ state: 'read', fresh: 1, board: { lastError: null } });
  });

  test('a host that asks for patience is left alone for this reading, but one further on the way only fails its own link', async () => {
    await sql('delete from apply_link');
    redirects = { '/busy.example/91': 429, '/busy.example/92': 200, '/first.example/93': 'https://tracker.example/93', '/tracker.example/93': 429, '/first.example/94': 'https://boards.greenhouse.io/harrowpike/jobs/7000094' };
    const links = ['busy.example/91', 'busy.example/92', 'first.example/93', 'first.example/94'];
    await read('remoteok', 'remoteok', openBoard(...links.map((link, n) => elsewhere(91 + n, `Potter ${n}`, `pots number ${n}`, `https://${link}`))));
    expect(asked.filter((path) => path.startsWith('/busy.example'))).toHaveLength(1);
    expect([await noted('busy.example'), (await noted('first.example')).toSorted()]).toEqual([[], ['failed', 'led']]);
  });

  test('a reading asks twenty links at most, and leaves a host alone whose links end on its own pages', async () => {
    await sql('delete from apply_link');
    redirects = Object.fromEntries(Array.from({ length: 45 }, (_, n) => [`/leads.example/${n}`, `https://jobs.lever.co/quillworks/0c1b5a1e-1c5f-4c39-9a55-4a9a1a3c2f${String(n).padStart(2, '0')}`]));
    const many = openBoard(...Array.from({ length: 45 }, (_, n) => elsewhere(600 + n, `Weaver ${n}`, `looms number ${n}`, `https://leads.example/${n}`)));
    await read('remoteok', 'remoteok', many);
    expect(asked).toHaveLength(20);
    await read('remoteok', 'remoteok', many);
    expect(asked).toHaveLength(20);
    redirects = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`/pages.example/${n}`, 200]));
    await read('remoteok', 'remoteok', openBoard(...Array.from({ length: 12 }, (_, n) => elsewhere(700 + n, `Dyer ${n}`, `dyes number ${n}`, `https://pages.example/${n}`))));
    expect(asked.filter((path) => path.startsWith('/pages.example'))).toHaveLength(5);
    // The others are out of the way of older links, and come back when the host's turn does.
    expect((await noted('pages.example')).toSorted()).toEqual([...Array<string>(7).fill('needless'), ...Array<string>(5).fill('nowhere')]);
    expect(await sql(`select 1 from apply_link where host = 'pages.example' and outcome = 'needless' and again_at between now() + interval '6 days' and now() + interval '8 days'`)).toHaveLength(7);
  });
});
