import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWebClient } from '#adapters/web/web-client.ts';
import type { WebClient } from '#adapters/web/web.port.ts';
import { startTestServer } from '#adapters/web/test-server.ts';
import type { TestServer } from '#adapters/web/test-server.ts';
import { checkSources } from './check.ts';
import { boardsInList, directory } from './finding/directory.ts';
import { findBoards, slugsOf } from './finding/find-boards.ts';
import { allSources, sourceOf } from './registry.ts';
import { startReplayServer } from './replay/replay-server.ts';
import type { ReplayServer } from './replay/replay-server.ts';
import type { Source } from './source.port.ts';

const pages: Readonly<Record<string, string>> = {
  '/careers': '<iframe src="https://boards.greenhouse.io/embed/job_board?for=harrowpike"></iframe>',
  '/jobs/12?lang=en': '<script type="application/ld+json">{"@type":"JobPosting","title":"Baker","hiringOrganization":{"name":"Osterfeld"}}</script>',
};
let dir: string;
let replay: ReplayServer;
let site: TestServer;
let web: WebClient;
const context = () => ({ web, signal: AbortSignal.timeout(10_000), now: new Date('2026-11-21T10:00:00Z') });

beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'boards-'));
  const job = { id: 1, title: 'Baker', absolute_url: 'https://job-boards.greenhouse.io/gitlab/jobs/1', company_name: 'X', first_published: '2026-11-01T00:00:00Z' };
  const files = { 'greenhouse/a.json': { jobs: [job] }, 'greenhouse/b.json': { jobs: [{ ...job, absolute_url: 'https://job-boards.greenhouse.io/harrowpike/jobs/1' }] }, 'lever/c.json': [{ id: 'a', text: 'Baker', hostedUrl: 'https://jobs.lever.co/spotify/a' }],
    'workable/d.json': { name: 'Coldwater', jobs: [{ title: 'Baker', shortcode: 'AB12', country: 'Norway', url: 'https://apply.workable.com/coldwater/j/AB12' }] } };
  for (const [name, value] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), JSON.stringify(value));
  }
  replay = await startReplayServer(dir);
  site = await startTestServer((request, response) => response.end(pages[request.url ?? ''] ?? 'nothing here'));
  web = createWebClient({ userAgent: 'Countersign/0.1', allowedOrigins: [replay.origin, site.origin], pacing: { wait: () => Promise.resolve(), pause: () => Promise.resolve() } });
});
afterAll(async () => {
  await web.close();
  await replay.close();
  await site.close();
  await rm(dir, { recursive: true });
});

describe('an employer is found', () => {
  const found = async (words: string) => {
    const search = await findBoards(words, context(), replay.origin);
    return search.kind === 'found' ? search.boards.map(({ board, postings }) => `${board.source} ${board.tenant} ${postings}`) : search.sentence;
  };

  test('by a link, by its career page and by its name', async () => {
    expect(await found('https://job-boards.greenhouse.io/harrowpike/jobs/7')).toEqual(['greenhouse harrowpike 1']);
    expect(await found(`${site.origin}/careers`)).toEqual(['greenhouse harrowpike 1']);
    expect(await found('Harrow & Pike GmbH')).toEqual(['greenhouse harrowpike 1']);
  });

  test('by its name in the directory, and at systems that are asked only where no other knows it', async () => {
    expect(await found('GitLab Inc.')).toEqual(['greenhouse gitlab 1']);
    expect(await found('Coldwater')).toEqual(['workable coldwater 1']);
  });

  test('on a page of its own that describes a job for programs', async () => {
    const search = await findBoards(`${site.origin}/jobs/12?lang=en`, context(), replay.origin);
    expect(search).toMatchObject({ kind: 'found', boards: [{ board: { source: 'jsonld', tenant: `${new URL(site.origin).host}/jobs/12?lang=en`, employer: 'Osterfeld' }, postings: 1 }] });
  });

  test('or it is said what to do instead', async () => {
    expect(await found('Nobody At All')).toContain('Paste the address');
    expect(await found(`${site.origin}/other`)).toContain('names no board');
    expect(await found('https://boards.greenhouse.io/nobody')).toContain('knows no board "nobody"');
    expect(await found('https://www.linkedin.com/company/harrowpike')).toContain('does not allow programs');
  });

  test('names are spelled as boards do', () => {
    expect(slugsOf('Harrow & Pike Ltd.')).toEqual(['harrowpike', 'harrow-pike', 'harrowandpike']);
    expect(slugsOf('Österby')).toEqual(['osterby']);
    expect(slugsOf('!')).toEqual([]);
  });
});

describe('the directory', () => {
  test('starts with some two hundred employers, each once, of sources that can be read', () => {
    expect(directory.length).toBeGreaterThanOrEqual(190);
    expect(new Set(directory.map((entry) => `${entry.source}:${entry.tenant.toLowerCase()}`)).size).toBe(directory.length);
    expect(directory.filter((entry) => sourceOf(entry.source)?.class !== 'A' || entry.employer === '')).toEqual([]);
    // Every board of many employers that needs no key is one of them.
    const open = allSources.filter(({ class: kind, duties }) => kind === 'A' && duties.linkBack).map(({ name }) => name);
    expect(directory.map(({ source }) => source).filter((source) => open.includes(source)).toSorted()).toEqual(open.toSorted());
  });

  test('takes lists and says which lines it could not use', () => {
    const list = 'name,url\n"Pike, Harrow",https://boards.greenhouse.io/harrowpike\nhttps://jobs.lever.co/norrvik/1\nhttps://jobs.lever.co/Norrvik\nGlass,https://www.glassdoor.com/x\n';
    const { boards, left } = boardsInList(list);
    expect(boards).toEqual([{ employer: 'Pike, Harrow', source: 'greenhouse', tenant: 'harrowpike' }, { employer: 'Norrvik', source: 'lever', tenant: 'Norrvik' }]);
    expect(left.map((item) => item.why)).toEqual(['No address of a known board is in this line.', expect.stringContaining('Glassdoor')]);
  });
});

test('a check tells a source that answers from one that changed or has not that board', async () => {
  const checks = await checkSources((['greenhouse', 'lever', 'ashby', 'workday'] as const).map((name) => ({ name, tenant: null })), { ...context(), sourceKeys: {} }, replay.origin);
  expect(checks.map(({ source, state }) => `${source} ${state}`)).toEqual(['greenhouse ok', 'lever drift', 'ashby silent', 'workday silent']);
  expect(checks[1]?.sentence).toContain('lack an employer or a date');
});

test('the documented new source is one file that reads what it says, in a page of under 100 lines', async () => {
  const page = await readFile(path.join(import.meta.dirname, '../../docs/new-source.md'), 'utf8');
  expect(page.split('\n').length).toBeLessThan(100);
  const code = /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const root = path.join(import.meta.dirname, '../..');
  const file = path.join(dir, 'example.ts');
  await writeFile(file, code.replaceAll("'#domain/", `'${root}/domain/`).replaceAll("'../", `'${import.meta.dirname}/`).replace("'zod'", `'${root}/node_modules/zod/index.js'`));
  const { example } = (await import(/* @vite-ignore */ file)) as { readonly example: Source };
  const board = { source: example.name, tenant: 'acme', origin: null };
  const { postings } = example.parse(Buffer.from(JSON.stringify({ jobs: [{ id: 1, title: 'Baker', url: 'https://api.example.org/1', company: 'Acme', place: 'Berlin', pay: '€30.000 pro Jahr', posted: '2026-08-05' }] })), board, { now: new Date(), page: null });
  expect(postings).toMatchObject([{ externalId: '1', employer: 'Acme', places: [{ country: 'DE' }], salary: { minMinor: 3_000_000, period: 'year' }, publishedAt: { precision: 'day' } }]);
});
