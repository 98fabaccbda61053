import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postingContentText } from '#domain/bundle/posting-content.ts';
import { createWebClient } from '#adapters/web/web-client.ts';
import type { WebClient } from '#adapters/web/web.port.ts';
import { allSources, sourceOf } from './registry.ts';
import { startReplayServer } from './replay/replay-server.ts';
import type { ReplayBoard, ReplayServer } from './replay/replay-server.ts';
import { SourceError } from './source.port.ts';
import type { BoardPage, BoardRef, Source } from './source.port.ts';

const samples = path.join(import.meta.dirname, 'samples');
const captures = path.resolve(import.meta.dirname, '../../../shared/captures');
const now = new Date('2026-11-21T10:00:00Z');
type Answer = Record<string, unknown> & { readonly file: string; readonly questions: readonly string[] };
const answers: readonly Answer[] = JSON.parse(readFileSync(path.join(samples, 'answers.json'), 'utf8'));

let server: ReplayServer;
let web: WebClient;

async function readAll(board: ReplayBoard, client = web): Promise<readonly BoardPage[]> {
  const source = known(board);
  const pages: BoardPage[] = [];
  for (let page: string | null = null; pages.length < 60; ) {
    const read: BoardPage = await source.readPage(board, page, { web: client, memory: null, signal: AbortSignal.timeout(20_000), now });
    pages.push(read);
    page = read.nextPage;
    if (page === null) break;
  }
  return pages;
}

function known(board: Pick<BoardRef, 'source'>): Source {
  const source = sourceOf(board.source);
  if (source === null) throw new Error(`no adapter for ${board.source}`);
  return source;
}

const clientFor = (origin: string) => createWebClient({ userAgent: 'Countersign/0.1 (+https://example.org)', allowedOrigins: [origin], pacing: { wait: () => Promise.resolve(), pause: () => Promise.resolve() } });

beforeAll(async () => {
  server = await startReplayServer(samples);
  web = clientFor(server.origin);
});
afterAll(async () => {
  await web.close();
  await server.close();
});

describe('every source', () => {
  test('is registered once, and has a sample with hand-checked answers', () => {
    const names = allSources.map((source) => source.name);
    expect(new Set(names).size).toBe(names.length);
    const sampled = new Set(server.boards.map((board) => board.source));
    expect(names.filter((name) => !sampled.has(name))).toEqual([]);
  });

  test('reads its sample field by field as the answers say', async () => {
    const read = [];
    for (const board of server.boards) {
      const postings = (await readAll(board)).flatMap((page) => page.postings);
      read.push(...postings.map((posting) => ({ file: board.files[0], ...posting, questions: posting.questions.map((q) => `${q.id} ${q.kind}${q.required ? ' required' : ''}${q.options.length > 0 ? ` ${q.options.length}` : ''}`) })));
    }
    expect(read.length).toBe(answers.length);
    for (const [index, answer] of answers.entries()) expect(read[index]).toEqual(answer);
  });

  test('that asks for a link back gives its own page to follow, and the words that name it', () => {
    const asking = allSources.filter(({ duties }) => duties.linkBack);
    const own = (source: string) => (source === 'hackernews' ? 'news.ycombinator.com' : source);
    const elsewhere = answers.filter((answer) => asking.some(({ name }) => name === answer['source']) && !new URL(String(answer['url'])).hostname.includes(own(String(answer['source']))));
    expect(elsewhere).toEqual([]);
    expect(asking.filter(({ name, duties }) => duties.attribution === null || !answers.some((answer) => answer['source'] === name))).toEqual([]);
  });

  test('says so when a board has not changed', async () => {
    const board = server.boards.find((each) => each.source === 'greenhouse');
    if (board === undefined) throw new Error('no Greenhouse sample');
    const [first] = await readAll(board);
    const again = await known(board).readPage(board, null, { web, memory: first?.raw?.memory ?? null, signal: AbortSignal.timeout(5_000), now });
    expect(again).toMatchObject({ unchanged: true, postings: [], complete: false });
  });

  test.each(allSources.map((source) => source.name))('%s: an employer it does not know ends as unknown, with the answer kept', async (name) => {
    const tenants: Partial<Record<string, string>> = { workday: 'nobody.wd1/Careers', jsonld: 'nobody.example/jobs/1' };
    const board: BoardRef = { source: name, tenant: tenants[name] ?? 'nobody-at-all', origin: `${server.origin}/empty` };
    const failure = await known(board).readPage(board, null, { web, memory: null, signal: AbortSignal.timeout(5_000), now }).then(() => null, (error: unknown) => error);
    expect(failure).toBeInstanceOf(SourceError);
    expect(failure).toMatchObject({ code: 'unknown_board', next: 'give_up', raw: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  });
});

describe('a shape nobody knows fails closed', () => {
  const bodies: readonly [string, Uint8Array][] = [
    ['nothing', new Uint8Array()], ['a page of an error', Buffer.from('<!DOCTYPE html><html><body>Just a moment...</body></html>')], ['JSON that breaks off', Buffer.from('{"jobs":[{"id":1,"ti')], ['another JSON', Buffer.from('{"error":"nope"}')], ['a number', Buffer.from('7')],
    ['null', Buffer.from('null')], ['bytes', Uint8Array.from([0xff, 0xfe, 0x00, 0x41, 0xc3, 0x28])], ['XML that breaks off', Buffer.from('<?xml version="1.0"?><workzag-jobs><position><id>1</id>')], ['RSS that breaks off', Buffer.from('<rss><channel><item><title>A: B</title>')],
    ['a bomb of entities', Buffer.from('<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><l>&b;</l>')],
  ];
  const board = (source: Source): BoardRef => ({ source: source.name, tenant: source.name === 'workday' ? 'acme.wd1/Careers' : source.name === 'jsonld' ? 'acme.example/jobs/1' : 'acme', origin: null });

  test.each(allSources.map((source) => [source.name, source] as const))('%s', (_name, source) => {
    for (const [what, body] of bodies) {
      const outcome = attempt(() => source.parse(body, board(source), { now, page: null }));
      expect([what, outcome]).toEqual([what, null]);
    }
  });

  test('one broken posting costs no other; a board of broken ones fails', () => {
    const job = (id: unknown) => ({ id, title: 'Baker', absolute_url: 'https://job-boards.greenhouse.io/acme/jobs/1' });
    const parse = (jobs: readonly unknown[]) => known({ source: 'greenhouse' }).parse(Buffer.from(JSON.stringify({ jobs })), { source: 'greenhouse', tenant: 'acme', origin: null }, { now, page: null });
    const page = parse([job(1), job(2), { id: 3, title: null }]);
    expect(page.postings.map((posting) => posting.externalId)).toEqual(['1', '2']);
    expect(page.skipped).toEqual([{ id: '3', why: expect.stringContaining('title') }]);
    expect(() => parse([job({}), job(null), job(1)])).toThrow('2 of 3 postings could not be read');
  });

  test.each(jsonSamples())('%s changed anywhere gives postings that hold, or a clear refusal', (_file, source, tenant, body) => {
    fc.assert(fc.property(fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), fc.jsonValue({ maxDepth: 2 }), (dice, value) => {
      let thrown = 0;
      const change = (member: unknown): unknown => {
        thrown += 1;
        if ((dice[thrown % dice.length] ?? 0) % 23 === 7) return value;
        if (Array.isArray(member)) return member.map(change);
        return typeof member === 'object' && member !== null ? Object.fromEntries(Object.entries(member).map(([key, inner]) => [key, change(inner)])) : member;
      };
      const changed = JSON.stringify(change(JSON.parse(body)));
      const result = attempt(() => source.parse(Buffer.from(changed), { source: source.name, tenant, origin: null }, { now, page: null }));
      for (const posting of result?.postings ?? []) {
        expect(posting.title).not.toBe('');
        expect(URL.canParse(posting.url) && URL.canParse(posting.applyUrl)).toBe(true);
        expect(() => postingContentText(posting)).not.toThrow();
        expect(JSON.stringify(posting)).not.toContain('\\u0000');
      }
    }), { numRuns: 60 });
  });

  function attempt<T>(work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      if (error instanceof SourceError) return null;
      throw error;
    }
  }
});

/** JSON samples with the source that reads them. */
function jsonSamples(): readonly [string, Source, string, string][] {
  const files = Array.from(new Set(answers.map((answer) => answer.file))).filter((file) => file.endsWith('.json') && !file.includes('detail'));
  return files.map((file) => {
    const source = known({ source: String(answers.find((answer) => answer.file === file)?.['source']) as Source['name'] });
    return [file, source, source.name === 'workday' ? 'ironspan.wd1/Careers' : 'acme', readFileSync(path.join(samples, file), 'utf8')];
  });
}

describe('nothing, in whatever type a system writes it', () => {
  const job = { id: 1, title: 'Baker', absolute_url: 'https://job-boards.greenhouse.io/acme/jobs/1' };
  const read = (more: object) => known({ source: 'greenhouse' }).parse(Buffer.from(JSON.stringify({ jobs: [{ ...job, ...more }, { ...job, id: 2 }] })), { source: 'greenhouse', tenant: 'acme', origin: null }, { now, page: null });

  test.each([['an empty list', []], ['an empty record', {}], ['empty text', ''], ['no', false]])('%s costs no posting', (_what, nothing) => {
    const page = read({ location: nothing, offices: [nothing], departments: nothing, metadata: nothing, content: nothing, first_published: nothing, requisition_id: nothing });
    expect([page.skipped, page.postings.map(({ externalId }) => externalId)]).toEqual([[], ['1', '2']]);
    expect(page.postings[0]).toMatchObject({ places: [], department: null, publishedAt: null, hints: [] });
  });

  test('something in another type is a changed shape', () => {
    expect(read({ location: ['Berlin'] }).skipped).toEqual([{ id: '1', why: expect.stringContaining('location') }]);
  });
});

describe('hostile values', () => {
  const read = (change: Record<string, unknown>) => {
    const job = { id: 1, title: 'Baker', absolute_url: 'https://job-boards.greenhouse.io/acme/jobs/1', ...change };
    return known({ source: 'greenhouse' }).parse(Buffer.from(JSON.stringify({ jobs: [job, { ...job, id: 2, title: 'Cook', absolute_url: 'https://job-boards.greenhouse.io/acme/jobs/2' }] })), { source: 'greenhouse', tenant: 'acme', origin: null }, { now, page: null });
  };

  test.each([['year 9999', '9999-12-31T00:00:00Z'], ['year 0', '0000-01-01'], ['words', 'yesterday-ish'], ['a day that is none', '2026-02-31']])('a date in %s is no date', (_what, date) => {
    expect(read({ first_published: date }).postings[0]?.publishedAt).toBeNull();
  });

  test('a negative, endless or swapped salary is unknown or put in order', () => {
    const pay = (min: number, max: number) => read({ pay_input_ranges: [{ min_cents: min, max_cents: max, currency_type: 'USD', title: 'Annual', blurb: '' }] }).postings[0]?.salary;
    expect(pay(-100, -5)).toBeNull();
    expect(pay(1e300, 1e301)).toBeNull();
    expect(pay(20_000_000, 10_000_000)).toMatchObject({ minMinor: 10_000_000, maxMinor: 20_000_000, period: 'year' });
  });

  test('an address that is none, or a script, leaves that posting out', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'not an address']) {
      const page = known({ source: 'lever' }).parse(Buffer.from(JSON.stringify([1, 2, 3].map((n) => ({ id: String(n), text: 'Baker', hostedUrl: n === 1 ? url : 'https://jobs.lever.co/acme/2' })))), { source: 'lever', tenant: 'acme', origin: null }, { now, page: null });
      expect(page.postings).toHaveLength(2);
      expect(page.skipped).toEqual([{ id: '1', why: 'its address is no web address' }]);
    }
  });

  test('Workday repeating its first page ends the list', async () => {
    const board = server.boards.find((each) => each.source === 'workday');
    if (board === undefined) throw new Error('no Workday sample');
    const first = await readAll(board);
    const repeated = await known(board).readPage(board, '20:R-1001', { web, memory: null, signal: AbortSignal.timeout(5_000), now });
    expect(first.flatMap((page) => page.postings)).toHaveLength(2);
    expect(repeated).toMatchObject({ postings: [], nextPage: null });
  });
});

describe('the same source in another shape', () => {
  const read = (name: Source['name'], value: unknown, tenant = 'acme') => known({ source: name }).parse(Buffer.from(JSON.stringify(value)), { source: name, tenant, origin: null }, { now, page: null }).postings.map((posting) => `${posting.externalId} ${posting.title} ${posting.url}`);

  test('one job instead of its board', () => {
    expect(read('greenhouse', { id: 7, title: 'Baker', questions: [] })).toEqual(['7 Baker https://job-boards.greenhouse.io/acme/jobs/7']);
    expect(read('lever', { id: 'a-b', text: 'Baker' })).toEqual(['a-b Baker https://jobs.lever.co/acme/a-b']);
  });

  test('a thread with its answers as children', () => {
    expect(read('hackernews', { id: 700, title: 'Ask HN: Who is hiring?', children: [{ id: 701, text: 'Quillmark | Baker | Berlin | ONSITE<p>Bread.', created_at: '2026-11-02T16:00:00Z', children: [] }, { id: 702, text: null }] })).toEqual(['701 Baker https://news.ycombinator.com/item?id=701']);
  });

  test('addresses that the answer leaves out are the ones the source would give', () => {
    expect(read('ashby', { jobs: [{ id: 'u', title: 'Baker' }] })).toEqual(['u Baker https://jobs.ashbyhq.com/acme/u']);
    expect(read('workable', { name: 'Acme', jobs: [{ title: 'Baker', shortcode: 'AB' }] })).toEqual(['AB Baker https://apply.workable.com/j/AB']);
    expect(read('breezy', [{ id: 'ab', name: 'Baker' }])).toEqual(['ab Baker https://acme.breezy.hr/p/ab']);
    expect(read('recruitee', { offers: [{ id: 5, slug: 'baker', title: 'Baker' }] })).toEqual(['5 Baker https://acme.recruitee.com/o/baker']);
  });
});

describe.skipIf(!existsSync(captures))('recorded answers of real boards (skipped where ../shared/captures is absent)', () => {
  test('every one is read, and no posting is left out', async () => {
    const replay = await startReplayServer(captures);
    const client = clientFor(replay.origin);
    const counts = new Map<string, number>();
    for (const board of replay.boards) {
      const pages = await readAll(board, client);
      expect([board.files, pages.flatMap((page) => page.skipped)]).toEqual([board.files, []]);
      counts.set(board.files[0] ?? '', pages.flatMap((page) => page.postings).length);
    }
    await client.close();
    await replay.close();
    const greenhouse = JSON.parse(await readFile(path.join(captures, 'greenhouse/anthropic_jobs.json'), 'utf8')).jobs.length;
    expect(counts.get('greenhouse/anthropic_jobs.json')).toBe(greenhouse);
    expect(counts.get('remoteok/api_full.json')).toBe(99);
    expect(Array.from(counts.values()).filter((count) => count === 0)).toEqual([]);
  });
});
