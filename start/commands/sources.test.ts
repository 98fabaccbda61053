import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startReplayServer, type ReplayServer } from '#adapters/sources/replay-server.ts';
import { sources } from './sources.ts';

describe('npm run sources -- check', () => {
  let folder = '';
  let replay: ReplayServer;
  const check = async (...names: string[]) => {
    const said: string[] = [];
    const status = await sources(['check', ...names], { say: (line) => said.push(line), origin: replay.origin });
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
    const { status, said } = await check('lever', 'adzuna');
    expect(said[0]).toMatch(/^drift {5}lever {12}spotify: .*could not be read/);
    expect(said[1]).toMatch(/^left_out {2}adzuna/);
    expect(status).toBe(1);
  });

  test('refuses a name that is no source, and tells what there is', async () => {
    const { status, said } = await check('linkedin');
    expect(status).toBe(2);
    expect(said.join('\n')).toContain('There is no source "linkedin"');
    expect(said.join('\n')).toContain('greenhouse');
  });
});
