import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '#adapters/clock/clock.ts';
import { createParsePool } from '#adapters/sources/reading/parse-pool.ts';
import { startTestServer, type TestServer } from '#adapters/web/test-server.ts';
import { createWebClient } from '#adapters/web/web-client.ts';
import { openDatabase, type Database } from '#db/access/database.ts';
import type { BoardRow } from '#db/openings/opening.entities.ts';
import { addBoard } from '#db/openings/opening.repository.ts';
import { createTestDatabase, superuserUrl, withClient } from '../../tests/support/postgres.ts';
import type { BoardReading } from '../shapes.ts';
import { createDiscoverActivities } from './discover.activities.ts';

const lists: Partial<Readonly<Record<BoardRow['source'], string>>> = {
  remoteok: '/remoteok.com/api', remotive: '/remotive.com/api/remote-jobs', themuse: '/www.themuse.com/api/public/jobs?page=1', himalayas: '/himalayas.app/jobs/api?limit=20&offset=0',
};

type Page = number | { readonly validThrough: string };

/** Job sites whose lists hold the newest only, at one server that stands in for them: what fell out of the list may be gone or older. */
describe('postings that a list of the newest lacks', () => {
  let database: Database;
  let admin = '';
  let site: TestServer;
  let list: unknown = null;
  let listAt = '';
  /** What postings' own pages answer, by path; 200 where nothing is said. */
  let pages: Readonly<Record<string, Page>> = {};
  const asked: string[] = [];
  const parser = createParsePool();

  beforeAll(async () => {
    const made = await createTestDatabase();
    database = await openDatabase({ app: made.appUrl, system: made.systemUrl });
    admin = await superuserUrl(made);
    site = await startTestServer((request, response) => {
      const path = request.url ?? '';
      if (path === listAt) return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(list));
      asked.push(path);
      const page = pages[path] ?? 200;
      const job = typeof page === 'number' ? '' : `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Baker', ...page })}</script>`;
      response.writeHead(typeof page === 'number' ? page : 200, { 'content-type': 'text/html' }).end(`<title>A page</title>${job}`);
    }, (_request, response) => response.writeHead(200).end('User-agent: *\nDisallow: /remoteok.com/remote-jobs/secret'));
  });
  beforeEach(async () => {
    pages = {};
    await sql('update posting set closed_at = now() where closed_at is null');
  });
  afterAll(async () => {
    await parser[Symbol.asyncDispose]();
    await database.close();
    await site.close();
  });

  const sql = async <T>(text: string, values: readonly unknown[] = []): Promise<T[]> => withClient(admin, async (client) => (await client.query(text, [...values])).rows as T[]);
  let readings = 0;
  const read = async (source: BoardRow['source'], listed: unknown): Promise<BoardReading> => {
    const { id } = await database.asSystem('discover', (tx) => addBoard(tx, { source, tenant: source, origin: site.origin, employer: '' }));
    list = listed;
    listAt = lists[source] ?? '';
    readings += 1;
    asked.length = 0;
    const web = createWebClient({ userAgent: 'Countersign/test', allowedOrigins: [site.origin], pacing: { wait: () => Promise.resolve(), pause: () => Promise.resolve() } });
    const activities = createDiscoverActivities({ database, clock: systemClock, notifier: { changed: () => undefined, close: () => Promise.resolve() }, web, practiceOrigin: null, parser });
    return new MockActivityEnvironment({ activityId: String(readings), attempt: 3 }).run<[string], BoardReading, (id: string) => Promise<BoardReading>>(async (board) => activities.readStoredBoard(board), id);
  };
  const newest = (...ids: readonly (number | string)[]) => [{ legal: 'terms' }, ...ids.map((id) => ({ id: String(id), position: `Baker ${id}`, company: `Harrow ${id}`, description: `Bread number ${id}.`, location: 'Germany', date: '2026-11-02T00:00:00Z', url: `https://remoteok.com/remote-jobs/${id}`, apply_url: `https://remoteok.com/remote-jobs/${id}` }))];
  const daysPass = async (days: number) => {
    await sql(`update posting set last_seen_at = last_seen_at - make_interval(days => $1)`, [days]);
    await sql(`update posting_page set at = at - make_interval(days => $1), again_at = again_at - make_interval(days => $1)`, [days]);
    // Links are followed by others.
    await sql(`insert into apply_link (sha256, host, outcome) select distinct sha256(convert_to(content ->> 'applyUrl', 'UTF8')), 'x', 'nowhere' from posting on conflict do nothing`);
  };
  const open = async () => (await sql<{ id: string }>(`select content ->> 'externalId' as id from posting where closed_at is null order by 1`)).map(({ id }) => id);
  const page = (id: number | string) => `/remoteok.com/remote-jobs/${id}`;

  test('close when their own page is gone on two days, not on one, and the verdict says so', async () => {
    await read('remoteok', newest(1, 2));
    await daysPass(8);
    pages = { [page(1)]: 404 };
    expect(await read('remoteok', newest(2, 3))).toMatchObject({ closed: 0 });
    // A listed page is asked once, to see that this site shows its pages to programs.
    expect(asked).toContain(page(1));
    expect(await open()).toEqual(['1', '2', '3']);
    expect([await read('remoteok', newest(2, 3)), asked.filter((path) => path === page(1))]).toMatchObject([{ closed: 0 }, []]);
    await daysPass(1);
    expect(await read('remoteok', newest(2, 3))).toMatchObject({ closed: 1, changed: 1 });
    expect(await open()).toEqual(['2', '3']);
    expect(await sql(`select o.liveness, o.closed_at is not null as closed from opening o join posting p on p.opening_id = o.id where p.content ->> 'externalId' = '1'`)).toEqual([{ liveness: 'closed', closed: true }]);
    expect(await sql(`select c.kind from posting_change c join posting p on p.id = c.posting_id where p.content ->> 'externalId' = '1'`)).toEqual([{ kind: 'closed' }]);
    await read('remoteok', newest(1, 2));
    expect(await open()).toEqual(['1', '2', '3']);
  });

  test('stay open where their page is there, and are asked again a week later', async () => {
    await read('remoteok', newest(11, 12));
    await daysPass(8);
    await read('remoteok', newest(12));
    expect(asked).toEqual([page(11)]);
    await daysPass(6);
    await read('remoteok', newest(12));
    expect(asked).toEqual([]);
    await daysPass(2);
    await read('remoteok', newest(12));
    expect([asked.filter((path) => path === page(11)), await open()]).toEqual([[page(11)], ['11', '12']]);
  });

  test('close where their page says itself that the last day is over', async () => {
    await read('remoteok', newest(21, 22, 23));
    await daysPass(8);
    pages = { [page(21)]: { validThrough: '2025-03-31T00:00:00Z' }, [page(22)]: { validThrough: '2035-03-31T00:00:00Z' } };
    expect(await read('remoteok', newest(23))).toMatchObject({ closed: 1 });
    expect(await open()).toEqual(['22', '23']);
  });

  test('stay open at a site that shows programs not even what it lists, behind a redirect, a refusal and robots.txt', async () => {
    await read('remoteok', newest(31, 32, 33, 34, 'secret'));
    await daysPass(8);
    pages = Object.fromEntries([31, 34].map((id) => [page(id), 404]));
    for (let day = 0; day < 3; day += 1) {
      await read('remoteok', newest(34));
      await daysPass(8);
      await sql(`update posting set last_seen_at = now() where content ->> 'externalId' = '34'`);
    }
    pages = { [page(32)]: 302, [page(33)]: 403 };
    for (let day = 0; day < 3; day += 1) {
      await read('remoteok', newest(34));
      await daysPass(8);
    }
    expect(asked).not.toContain(page('secret'));
    expect(await open()).toEqual(['31', '32', '33', '34', 'secret']);
  });

  test('are asked for ten at a time, longest unlisted first', async () => {
    const many = Array.from({ length: 14 }, (_, n) => 400 + n);
    await read('remoteok', newest(...many, 499));
    await daysPass(8);
    await sql(`update posting set last_seen_at = last_seen_at - interval '1 day' where content ->> 'externalId' = '413'`);
    await read('remoteok', newest(499));
    expect([asked.length, asked[0]]).toEqual([10, page(413)]);
    await read('remoteok', newest(499));
    expect(asked).toHaveLength(4);
  });

  test('of The Muse are asked for through its own interface; those of Remotive, which allows four requests a day, never', async () => {
    const job = (id: number) => ({ id, name: `Weaver ${id}`, contents: 'Looms.', locations: [{ name: 'Leeds, United Kingdom' }], categories: [], levels: [], publication_date: '2026-11-01T00:00:00Z', refs: { landing_page: `https://www.themuse.com/jobs/loom/weaver-${id}` }, company: { name: 'Loom' } });
    const muse = (...ids: readonly number[]) => ({ page: 1, page_count: 1, results: ids.map(job) });
    await read('themuse', muse(51, 52));
    await daysPass(8);
    await read('themuse', muse(52));
    expect(asked).toEqual(['/www.themuse.com/api/public/jobs/51']);
    const weave = (id: number) => ({ id, url: `https://remotive.com/remote-jobs/x/${id}`, title: `Weaver ${id}`, company_name: 'Loom', description: 'Looms.', candidate_required_location: 'Worldwide', publication_date: '2026-11-01T00:00:00' });
    await read('remotive', { jobs: [weave(61), weave(62)] });
    await daysPass(8);
    await read('remotive', { jobs: [weave(62)] });
    expect(asked).toEqual([]);
  });

  test('close as soon as they are not listed where their source itself named a last day that is over', async () => {
    const job = (id: number, expires: string) => ({ title: `Miller ${id}`, companyName: `Mill ${id}`, description: 'Mills.', guid: `https://himalayas.app/companies/mill/jobs/${id}`, applicationLink: `https://himalayas.app/companies/mill/jobs/${id}`, pubDate: 1_790_000_000, expiryDate: Date.parse(expires) / 1000 });
    const listing = (...jobs: readonly object[]) => ({ totalCount: 1, jobs });
    await read('himalayas', listing(job(71, '2025-03-31T00:00:00Z'), job(72, '2035-03-31T00:00:00Z')));
    expect(await open()).toHaveLength(2);
    expect(await read('himalayas', listing(job(73, '2035-03-31T00:00:00Z')))).toMatchObject({ closed: 1 });
    expect((await open()).map((id) => id.split('/').at(-1))).toEqual(['72', '73']);
  });
});
