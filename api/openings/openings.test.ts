import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blockKeys } from '#domain/dedupe/block.ts';
import { sketchOf } from '#domain/dedupe/sketch.ts';
import type { Posting } from '#domain/posting/posting.ts';
import { addBoard, insertPosting } from '#db/openings/opening.repository.ts';
import { mayBeSeen, readOpening } from '#db/openings/opening.queries.ts';
import { makePerson, samplePosting } from '#db/testing/sample-record.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { openingRoutes } from './openings.routes.ts';

interface Listed {
  readonly openings: readonly { readonly id: string; readonly title: string; readonly employer: string }[];
  readonly total: number;
  readonly next: string | null;
  readonly alike: boolean;
  readonly facets: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
}

describe('openings, as a person asks for them', () => {
  let api: TestApi;
  let boardId = '';

  const publish = (change: Partial<Posting>) =>
    api.database.asSystem('discover', (tx) => {
      const posting = { ...samplePosting(randomUUID()), ...change };
      return insertPosting(tx, { posting, practice: true, boardId, contentHash: randomUUID(), rawSha256: null, blockKeys: blockKeys(sketchOf(posting)), joins: null });
    });
  const berlin = { text: 'Berlin, Germany', city: 'Berlin', region: null, country: 'DE' };
  const zurich = { text: 'Zürich', city: 'Zürich', region: null, country: 'CH' };
  const pay = (thousand: number) => ({ minMinor: null, maxMinor: thousand * 100_000, currency: 'EUR', period: 'year' as const, predicted: false, words: `€${thousand}k` });
  const list = async (query: string) => (await api.call('GET', `/openings?candidate=${api.candidateId}&${query}`)).body as Listed;
  const titles = async (query: string) => (await list(query)).openings.map(({ title }) => title).sort();

  beforeAll(async () => {
    api = await startTestApi(openingRoutes, { notifier: { changed: () => undefined } as never });
    boardId = (await api.database.asSystem('discover', (tx) => addBoard(tx, { source: 'greenhouse', tenant: 'sample', origin: null, employer: 'Sample Works' }))).id;
    await publish({ title: 'Senior Platform Engineer', employer: 'Lumen Grid', places: [berlin], workMode: 'remote', seniority: 'senior', salary: pay(95), description: 'You run Kubernetes and write Go.' });
    await publish({ title: 'Data Engineer', employer: 'Harrow & Pike', places: [zurich, berlin], workMode: 'hybrid', description: 'Pipelines in Node.js, with people from sales.' });
    await publish({ title: 'Engineering Manager', employer: 'Lumen Grid', places: [zurich], workMode: 'on_site', seniority: 'manager', salary: pay(130), publishedAt: { at: new Date(Date.now() - 40 * 86_400_000).toISOString(), precision: 'day' }, description: 'You lead engineers.' });
    await publish({ title: '=HYPERLINK("http://evil.example","x")', employer: '@SUM(1)', description: '+1', publishedAt: { at: '2020-01-01T00:00:00.000Z', precision: 'day' } });
  });
  afterAll(async () => api.close());

  test('a word half typed finds title, employer and place, without accents too', async () => {
    expect(await titles('q=plat')).toEqual(['Senior Platform Engineer']);
    expect(await titles('q=lumen')).toEqual(['Engineering Manager', 'Senior Platform Engineer']);
    expect(await titles('q=zurich')).toEqual(['Data Engineer', 'Engineering Manager']);
    expect(await titles('q=Z%C3%BCrich%20data')).toEqual(['Data Engineer']);
  });

  test('a town finds the openings that have it among their places, half typed and in another spelling too, and no other word', async () => {
    expect(await titles('place=zur')).toEqual(['Data Engineer', 'Engineering Manager']);
    expect(await titles('place=Zuerich')).toEqual(['Data Engineer', 'Engineering Manager']);
    expect(await titles('place=BERLIN%2C%20germany&mode=hybrid')).toEqual(['Data Engineer']);
    expect(await titles('place=zur&q=pipeline')).toEqual(['Data Engineer']);
    expect(await titles('place=zur&q=manager&sort=newest')).toEqual(['Engineering Manager']);
    expect(await titles('place=lumen')).toEqual([]);
    const { total, facets } = await list('place=zur&mode=hybrid');
    expect(total).toBe(1);
    expect(facets['mode']).toEqual([{ value: 'hybrid', count: 1 }, { value: 'on_site', count: 1 }]);
  });

  test('towns are offered as one types, those alone where openings are', async () => {
    const offered = async (q: string) => (await api.call('GET', `/openings/places?candidate=${api.candidateId}&q=${q}`)).body;
    expect(await offered('z')).toEqual({ places: [] });
    expect(await offered('z%C3%BC')).toEqual({ places: ['Zurich'] });
    expect(await offered('berl')).toEqual({ places: ['Berlin'] });
    expect(await offered('%27%20or')).toEqual({ places: [] });
  });

  test('words of the text count, by their stem, as do parts of a name with a dot', async () => {
    expect(await titles('q=pipeline')).toEqual(['Data Engineer']);
    expect(await titles('q=node.js')).toEqual(['Data Engineer']);
    expect(await titles('q=engineer%20-sales')).toEqual(['Engineering Manager', 'Senior Platform Engineer']);
    expect(await titles('q=%22data%20engineer%22')).toEqual(['Data Engineer']);
  });

  test('each facet is counted without its own choice, under the others', async () => {
    const { facets, total } = await list('mode=remote');
    expect(total).toBe(1);
    expect(facets['mode']).toEqual([{ value: 'hybrid', count: 1 }, { value: 'on_site', count: 1 }, { value: 'remote', count: 1 }, { value: 'unknown', count: 1 }]);
    expect(facets['country']).toEqual([{ value: 'DE', count: 1 }]);
    expect((await list('mode=remote&country=CH')).total).toBe(0);
    expect((await list('country=CH')).facets['country']).toEqual([{ value: 'CH', count: 2 }, { value: 'DE', count: 2 }]);
  });

  test('pay, level, age, source and sort choose among them', async () => {
    expect(await titles('pay=to_100')).toEqual(['Senior Platform Engineer']);
    expect(await titles('pay=not_stated&q=data')).toEqual(['Data Engineer']);
    expect(await titles('level=senior,manager')).toEqual(['Engineering Manager', 'Senior Platform Engineer']);
    expect(await titles('age=quarter')).toEqual(['Engineering Manager']);
    expect((await list('source=lever')).total).toBe(0);
    expect((await list('source=greenhouse&sort=pay')).openings.map(({ title }) => title).slice(0, 2)).toEqual(['Engineering Manager', 'Senior Platform Engineer']);
    expect((await list('sort=newest')).openings.at(-1)?.title).toContain('HYPERLINK');
  });

  test('a page goes on where the one before ended, whatever the order, and misses nothing', async () => {
    for (const sort of ['best', 'newest', 'pay']) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Listed = await list(`sort=${sort}&limit=1${cursor === null ? '' : `&cursor=${cursor}`}`);
        seen.push(...page.openings.map(({ id }) => id));
        cursor = page.next;
      } while (cursor !== null);
      expect([sort, seen.length, new Set(seen).size]).toEqual([sort, 4, 4]);
    }
  });

  test('a name misspelt finds what looks like it, and says so', async () => {
    expect(await list('q=Lumne%20Grid')).toMatchObject({ alike: true, openings: [{ employer: 'Lumen Grid' }, { employer: 'Lumen Grid' }] });
    expect(await list('q=xyzzyqwert')).toMatchObject({ alike: false, openings: [] });
  });

  test('what nobody can search for is no error', async () => {
    for (const q of ["'", '\\', ':*', '&|!', '%00', '"', '((', 'a'.repeat(200)]) expect((await api.call('GET', `/openings?candidate=${api.candidateId}&q=${encodeURIComponent(q)}`)).status).toBe(200);
    expect((await api.call('GET', `/openings?candidate=${api.candidateId}&mode=sideways`)).status).toBe(400);
    expect((await api.call('GET', `/openings?candidate=${randomUUID()}`)).status).toBe(404);
    expect((await list('cursor=bm9uc2Vuc2U')).openings).toHaveLength(4);
  });

  test('an export is RFC 4180 and no formula, or JSON', async () => {
    const response = await fetch(`${api.url}/api/v1/openings/export?candidate=${api.candidateId}`, { headers: { cookie: api.cookie } });
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(text).toContain('\r\n');
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
    expect(rows).toHaveLength(4);
    expect(rows.flatMap((row) => Object.values(row)).filter((field) => /^[=+\-@\t\r]/u.test(field))).toEqual([]);
    expect(rows.map((row) => row['title'])).toContain(`'=HYPERLINK("http://evil.example","x")`);
    const json = await fetch(`${api.url}/api/v1/openings/export?candidate=${api.candidateId}&format=json&q=data`, { headers: { cookie: api.cookie } });
    expect(await json.json()).toMatchObject({ openings: [{ title: 'Data Engineer' }] });
  });

  test('the words that a source asks for stand in the list and in exports, with the link back', async () => {
    await publish({ source: 'adzuna', tenant: 'adzuna', title: 'Lighthouse Keeper', employer: 'Skerry Lights', url: 'https://www.adzuna.example/land/ad/1', description: 'Nine lights.' });
    const asked = { source: 'adzuna', words: 'Jobs by Adzuna', url: 'https://www.adzuna.example/land/ad/1' };
    expect((await list('q=lighthouse')).openings).toMatchObject([{ sources: ['adzuna'], attributions: [asked] }]);
    expect((await list('q=data')).openings).toMatchObject([{ attributions: [] }]);
    const exported = async (format: string) => (await fetch(`${api.url}/api/v1/openings/export?candidate=${api.candidateId}&q=lighthouse&format=${format}`, { headers: { cookie: api.cookie } })).text();
    expect(await exported('csv')).toContain('Jobs by Adzuna (https://www.adzuna.example/land/ad/1)');
    expect(JSON.parse(await exported('json'))).toMatchObject({ openings: [{ attributions: [asked] }] });
  });

  test('an opening brought by text is scored, seen by its person alone, and once', async () => {
    const body = { candidateId: api.candidateId, title: 'Reliability Engineer', employer: 'Orbit Foods', place: 'Berlin, Germany (remote)', text: 'We look for a reliability engineer.\u0007' };
    const made = await api.call('POST', '/openings', { body });
    const again = await api.call('POST', '/openings', { body });
    expect([made.status, again.body]).toEqual([201, made.body]);
    const { id } = made.body as { id: string };
    expect((await api.call('GET', `/openings/${id}?candidate=${api.candidateId}`)).body).toMatchObject({ employer: 'Orbit Foods', workMode: 'remote', sources: ['manual'], description: 'We look for a reliability engineer.', match: { score: expect.any(Number) as number } });
    expect(await titles('source=manual')).toEqual(['Reliability Engineer']);
    // The employer's own board is looked up.
    expect((await api.call('POST', '/openings', { body: { ...body, employer: 'GitLab Inc.', text: '', link: 'https://www.linkedin.com/jobs/view/1' } })).body).toMatchObject({ boards: ['greenhouse:gitlab'] });
    expect((await api.call('POST', '/openings', { body: { ...body, title: 'Night Baker', text: 'Bread. Apply at https://jobs.lever.co/larkhollow/5ac21346-8e0c-4494-8e7a-3eb92ff77902/apply.', link: null } })).body).toMatchObject({ boards: ['lever:larkhollow'] });
    const other = await makePerson(api.database);
    expect(await api.database.asPerson(other.userId, (tx) => readOpening(tx, other.candidateId, id))).toBeNull();
    expect(await api.database.asPerson(other.userId, (tx) => mayBeSeen(tx, id))).toBe(false);
    expect(await api.database.asPerson(api.userId, (tx) => mayBeSeen(tx, id))).toBe(true);
    expect((await api.call('POST', '/openings', { body: { ...body, text: '', link: 'javascript:alert(1)' } })).status).toBe(400);
    expect((await api.call('POST', '/openings', { body: { ...body, text: ' ', link: null } })).status).toBe(400);
  });

  test('split and joined by the person, with the reason kept; what is gone from there is refused', async () => {
    const [a, b] = [await publish({ title: 'Nurse', employer: 'Alder Health' }), await publish({ title: 'Nurse', employer: 'Alder Health', source: 'arbeitnow' })];
    const joined = await api.call('POST', `/openings/${b}/join`, { body: { candidateId: api.candidateId, otherId: a } });
    expect(joined).toMatchObject({ status: 200, body: { id: a, applications: [] } });
    const page = (await api.call('GET', `/openings/${b}?candidate=${api.candidateId}`)).body as { id: string; postings: { id: string; mergedBy: string; mergedBecause: unknown[]; attribution: string | null }[] };
    expect(page.postings.map(({ attribution }) => attribution)).toEqual([null, 'Jobs by Arbeitnow']);
    expect([page.id, page.postings.map(({ mergedBy }) => mergedBy)]).toEqual([a, ['first', 'person']]);
    expect(page.postings[1]?.mergedBecause[0]).toEqual({ told: { why: 'said_same', of: [expect.any(String)] }, says: expect.stringContaining('you said that it is the same vacancy') });
    const postingIds = [page.postings[1]?.id ?? ''];
    const split = await api.call('POST', `/openings/${a}/split`, { body: { candidateId: api.candidateId, postingIds } });
    expect(split.status).toBe(201);
    expect((split.body as { id: string }).id).not.toBe(b);
    expect((await api.call('POST', `/openings/${a}/split`, { body: { candidateId: api.candidateId, postingIds } })).body).toMatchObject({ error: { code: 'not_one_opening' } });
    expect((await api.call('POST', `/openings/${a}/join`, { body: { candidateId: api.candidateId, otherId: randomUUID() } })).status).toBe(404);
  });

  test('what a campaign passed over or would take is found by words and without', async () => {
    const idOf = new Map((await list('')).openings.map(({ id, title }) => [title, id]));
    await api.database.asPerson(api.userId, async ({ em }) => {
      const campaign = randomUUID();
      await em.execute(`insert into campaign (id, user_id, candidate_id, name, brief, threshold, max_applications, state) values (?, ?, ?, 'all', '', 70, 10, 'ended')`, [campaign, api.userId, api.candidateId]);
      for (const [title, state] of [['Data Engineer', 'skipped'], ['Engineering Manager', 'skipped'], ['Senior Platform Engineer', 'eligible']] as const) {
        await em.execute('insert into campaign_opening (campaign_id, opening_id, user_id, score, state, reason) values (?, ?, ?, 50, ?, ?)', [campaign, idOf.get(title), api.userId, state, state === 'skipped' ? 'score under 70' : null]);
      }
    });
    expect(await titles('state=skipped')).toEqual(['Data Engineer', 'Engineering Manager']);
    expect(await titles('state=skipped&q=lumen')).toEqual(['Engineering Manager']);
    expect(await titles('state=eligible&q=engineer')).toEqual(['Senior Platform Engineer']);
    expect((await list('state=skipped&q=data')).total).toBe(1);
  });

  test('a search is kept under its name, once, and dropped', async () => {
    const first = await api.call('POST', '/views', { body: { name: 'Berlin', search: 'country=DE' } });
    const second = await api.call('POST', '/views', { body: { name: 'Berlin', search: 'q=berlin' } });
    expect((second.body as { id: string }).id).toBe((first.body as { id: string }).id);
    expect((await api.call('GET', '/views')).body).toEqual({ views: [{ ...(first.body as object), search: 'q=berlin' }] });
    const { id } = first.body as { id: string };
    expect([(await api.call('DELETE', `/views/${id}`)).status, (await api.call('DELETE', `/views/${id}`)).status]).toEqual([204, 404]);
  });
});
