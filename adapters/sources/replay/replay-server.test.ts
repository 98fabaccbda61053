import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startReplayServer } from './replay-server.ts';
import type { ReplayServer } from './replay-server.ts';

let dir: string;
let server: ReplayServer;

beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'replay-'));
  const write = async (file: string, value: unknown) => {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), typeof value === 'string' ? value : JSON.stringify(value));
  };
  await write('lever/a_postings.json', [{ id: '1', hostedUrl: 'https://jobs.lever.co/norrvik/1' }]);
  await write('remotive/first.json', { jobs: [{ id: 1 }] });
  await write('remotive/second.json', { jobs: [{ id: 2 }] });
  await write('himalayas/page.json', { totalCount: 100, jobs: [{ guid: 'a' }] });
  await write('lever/notes.json', { not: 'a board' });
  await write('bamboohr/ferncastle_31.json', { result: { jobOpening: { jobOpeningShareUrl: 'https://ferncastle.bamboohr.com/careers/31', jobOpeningName: 'Baker', description: '<p>Bread.</p>' }, formFields: {} } });
  await write('jsonld/posting.json', { '@type': 'JobPosting', title: 'Baker', description: '<b>Bread</b></script>' });
  await write('resumes/me.json', { basics: {} });
  server = await startReplayServer(dir);
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

describe('recorded answers', () => {
  const get = async (url: string, headers: Record<string, string> = {}) => {
    const response = await fetch(url, { headers });
    return { status: response.status, etag: response.headers.get('etag') ?? '', text: await response.text() };
  };

  test('become boards named by their own links; other files and folders do not', () => {
    expect(server.boards.map((board) => `${board.source} ${board.tenant} ${board.files.join()}`)).toEqual(['lever norrvik lever/a_postings.json', 'remotive remotive remotive/first.json', 'remotive remotive remotive/second.json', 'himalayas himalayas himalayas/page.json', 'bamboohr ferncastle bamboohr/ferncastle_31.json', 'jsonld pages.example/posting.json jsonld/posting.json']);
  });

  test('of a posting alone are what its list and its page would say', async () => {
    expect(JSON.parse((await get(`${server.origin}/ferncastle.bamboohr.com/careers/list`)).text)).toMatchObject({ result: [{ id: '31', jobOpeningName: 'Baker' }] });
    expect((await get(`${server.origin}/ferncastle.bamboohr.com/careers/31/detail`)).text).toContain('Bread.');
    expect((await get(`${server.origin}/pages.example/posting.json`)).text).toBe('<script type="application/ld+json">{"@type":"JobPosting","title":"Baker","description":"<b>Bread<\\/b><\\/script>"}</script>');
  });

  test('stand under the real path, unchanged when asked again', async () => {
    const first = await get(`${server.origin}/api.lever.co/v0/postings/norrvik?mode=json`);
    expect(first).toMatchObject({ status: 200, text: '[{"id":"1","hostedUrl":"https://jobs.lever.co/norrvik/1"}]' });
    expect(await get(`${server.origin}/api.lever.co/v0/postings/norrvik?mode=json`, { 'if-none-match': first.etag })).toMatchObject({ status: 304 });
  });

  test('of one address twice get an origin each', async () => {
    const [, one, two] = server.boards;
    expect((await get(`${one?.origin}/remotive.com/api/remote-jobs`)).text).toContain('"id":1');
    expect((await get(`${two?.origin}/remotive.com/api/remote-jobs`)).text).toContain('"id":2');
  });

  test('end where the recording ends', async () => {
    expect((await get(`${server.origin}/himalayas.app/jobs/api?limit=20&offset=20`)).text).toBe('{"totalCount":100,"jobs":[]}');
    expect((await get(`${server.origin}/api.lever.co/v0/postings/nobody`)).status).toBe(404);
  });
});
