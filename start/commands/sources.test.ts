import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceNames } from '#domain/posting/posting.ts';
import { checkSources } from '#adapters/sources/check.ts';
import { startReplayServer, type ReplayServer } from '#adapters/sources/replay/replay-server.ts';
import { WebError, type WebClient } from '#adapters/web/web.port.ts';
import { sources } from './sources.ts';

describe('npm run sources -- check', () => {
  let folder = '';
  let replay: ReplayServer;
  const check = async (...names: string[]) => {
    const said: string[] = [];
    const status = await sources(['check', ...names], { say: (line) => said.push(line), origin: replay.origin, environment: {} });
    return { status, said };
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'countersign-sources-'));
    const files = {
      'greenhouse/a.json': { jobs: [{ id: 1, title: 'Baker', absolute_url: 'https://job-boards.greenhouse.io/gitlab/jobs/1', company_name: 'X', first_published: '2026-11-01T00:00:00Z' }] },
      'lever/b.json': [{ id: 'a', hostedUrl: 'https://jobs.lever.co/spotify/a' }],
    };
    for (const [name, value] of Object.entries(files)) {
      await mkdir(join(folder, name, '..'), { recursive: true });
      await writeFile(join(folder, name), JSON.stringify(value));
    }
    replay = await startReplayServer(folder);
  });
  afterAll(async () => {
    await replay.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('says that a source answers as it is read, and ends well', async () => {
    const { status, said } = await check('greenhouse');
    expect(said).toEqual(['ok        greenhouse       gitlab: 1 postings read.', 'checked=1 ok=1 drift=0 silent=0 left_out=0']);
    expect(status).toBe(0);
  });

  test('says what drifted, and fails', async () => {
    const { status, said } = await check('lever');
    expect(said[0]).toMatch(/^drift {5}lever {12}spotify: .*could not be read/);
    expect(status).toBe(1);
  });

  test('asks the board that a person names; one that is not there is no drift', async () => {
    const { status, said } = await check('workable:acme', 'workday:acme.wd5/Jobs');
    expect(said[0]).toMatch(/^silent {4}workday {10}acme\.wd5\/Jobs: .*knows no board/);
    expect(said[1]).toMatch(/^silent {4}workable {9}acme: .*Name another: check workable:acme\.$/);
    expect(status).toBe(0);
  });

  test('has a line for every source: one that needs a key says which, and is not asked without it', async () => {
    const hosts: string[] = [];
    const web: WebClient = { fetch: ({ url }) => { hosts.push(new URL(url).host); return Promise.reject(new WebError('unreachable', 'retry', url, 'No network here.')); }, close: () => Promise.resolve() };
    const checks = await checkSources([], { web, signal: AbortSignal.timeout(60_000), now: new Date(), sourceKeys: { adzuna: { app_id: 'a', app_key: 'b' } } });
    expect(checks.map(({ source }) => source)).toEqual(sourceNames.filter((name) => name !== 'manual'));
    expect(checks.filter(({ state }) => state === 'left_out').map(({ source, sentence }) => `${source}: ${/Set (.*)\.$/.exec(sentence)?.[1] ?? ''}`)).toEqual(['usajobs: USAJOBS_API_KEY and USAJOBS_EMAIL', 'jsearch: JSEARCH_API_KEY']);
    expect(hosts).toContain('api.adzuna.com');
    expect(hosts.filter((host) => /usajobs|rapidapi/.test(host))).toEqual([]);
    expect(checks.find(({ source }) => source === 'jsonld')?.sentence).toContain('Name one: check jsonld:');
  });

  test('refuses a name that is no source, and tells what there is', async () => {
    const { status, said } = await check('linkedin');
    expect(status).toBe(2);
    expect(said.join('\n')).toContain('There is no source "linkedin"');
    expect(said.join('\n')).toContain('greenhouse');
  });
});
