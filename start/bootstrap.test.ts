import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** A project of two packages, whose `npm` and `start/main.ts` are ours to see what the first step does. */
let root = '';
const lock = { lockfileVersion: 3, packages: { '': {}, 'node_modules/node': { version: '24.0.0' }, 'node_modules/other': { version: '1.0.0' }, 'node_modules/mac-only': { version: '1.0.0', optional: true } } };

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'countersign-bootstrap-'));
  await mkdir(join(root, 'start'));
  await mkdir(join(root, 'bin'));
  await copyFile(join(import.meta.dirname, 'bootstrap.mjs'), join(root, 'start', 'bootstrap.mjs'));
  await writeFile(join(root, 'start', 'main.ts'), "const said: string = process.argv.slice(2).join(' '); if (said === 'wait') { process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000) } else process.exitCode = said === 'fail' ? 5 : 0; console.log(`main ${said} on ${process.env['PATH']!.split(':')[0]}`);");
  await writeFile(join(root, 'package-lock.json'), JSON.stringify(lock));
  await npmThat(installs);
});
afterEach(async () => { await rm(root, { recursive: true, force: true }); });

/** What npm leaves when it worked: the packages and its own record of them. */
const installs = `
mkdir -p node_modules/node/bin node_modules/other
echo '{}' > node_modules/node/package.json; echo '{}' > node_modules/other/package.json
ln -sf ${process.execPath} node_modules/node/bin/node
cp package-lock.json node_modules/.package-lock.json`;

async function npmThat(script: string): Promise<void> {
  await writeFile(join(root, 'bin', 'npm'), `#!/bin/sh\necho "$@" >> npm-calls\n${script}\n`, { mode: 0o755 });
}

function bootstrap(args: readonly string[]): ChildProcess {
  const env = { ...process.env, PATH: [join(root, 'bin'), process.env['PATH']].join(delimiter), npm_execpath: '' };
  return spawn(process.execPath, [join(root, 'start', 'bootstrap.mjs'), ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function ran(...args: readonly string[]): Promise<{ readonly code: number | null; readonly text: string }> {
  const child = bootstrap(args);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => { text += chunk.toString(); });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, text };
}

const npmCalls = async (): Promise<number> => (await readFile(join(root, 'npm-calls'), 'utf8').catch(() => '')).split('\n').filter((line) => line !== '').length;

describe('the first step', () => {
  test('installs once, then hands over to Node 24, which is first on the PATH', async () => {
    const first = await ran('start', '--port', '1');
    expect(first.code).toBe(0);
    expect(first.text).toMatch(/Installing packages[^]*done in \d+ s/);
    expect(first.text).toContain(`main start --port 1 on ${join(root, 'node_modules', 'node', 'bin')}`);
    expect((await ran('start')).text).not.toContain('Installing');
    expect(await npmCalls()).toBe(1);
  });

  test('installs again when the lock file names another version', async () => {
    await ran('start');
    const changed = structuredClone(lock);
    changed.packages['node_modules/other'].version = '1.0.1';
    await writeFile(join(root, 'package-lock.json'), JSON.stringify(changed));
    expect((await ran('start')).text).toContain('Installing packages');
  });

  test('takes packages that somebody else installed rightly as they are', async () => {
    await ran('start');
    await rm(join(root, 'node_modules', '.countersign-installed'));
    expect((await ran('start')).text).not.toContain('Installing');
  });

  test('installs again when a package is gone', async () => {
    await ran('start');
    await rm(join(root, 'node_modules', '.countersign-installed'));
    await rm(join(root, 'node_modules', 'other'), { recursive: true });
    expect((await ran('start')).text).toContain('Installing packages');
  });

  test.each([
    ['npm error code ENOTFOUND', 'The package registry cannot be reached. Connect to the network'],
    ['npm error code ENOSPC', 'The disk is full. The packages need 1.2 GB'],
    ['npm error code EACCES', 'A folder cannot be written.'],
    ['npm error code EINTEGRITY', 'does not have the checksum of the lock file'],
  ])('says what "%s" means and how to mend it', async (complaint, sentence) => {
    await npmThat(`echo "npm warn deprecated" >&2; echo "${complaint}" >&2; exit 1`);
    const { code, text } = await ran('start');
    expect(code).toBe(1);
    expect(text).toContain(sentence);
    expect(text).toContain(complaint);
    expect(text).not.toContain('npm warn');
  });

  test('notices that install scripts were skipped', async () => {
    await npmThat(installs.replace(/ln -sf.*/, ''));
    expect(await ran('start')).toMatchObject({ code: 1, text: expect.stringContaining('ignore-scripts') });
  });

  test('says that npm is missing', async () => {
    await rm(join(root, 'bin', 'npm'));
    await symlink('/nowhere', join(root, 'bin', 'npm'));
    const child = spawn(process.execPath, [join(root, 'start', 'bootstrap.mjs'), 'start'], { cwd: root, env: { PATH: join(root, 'bin') }, stdio: ['ignore', 'ignore', 'pipe'] });
    const [said] = (await once(child.stderr, 'data')) as [Buffer];
    expect(said.toString()).toContain('npm is not installed');
  });

  test.each([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const)('told to stop by %s while it installs, ends npm with all that it started, and says so', async (signal, code) => {
    await npmThat(`(trap 'echo ended > install-script; exit' TERM; echo begun > install-script; while :; do sleep 0.1; done)`);
    const child = bootstrap(['start']);
    let text = '';
    child.stderr?.on('data', (chunk: Buffer) => { text += chunk.toString(); });
    const installScript = () => readFile(join(root, 'install-script'), 'utf8').catch(() => '');
    await expect.poll(installScript).toBe('begun\n');
    const ended = once(child, 'close');
    // One Ctrl-C reaches this step from the terminal and from npm.
    child.kill(signal);
    child.kill(signal);
    expect(await ended).toEqual([code, null]);
    expect(await installScript()).toBe('ended\n');
    expect(text).toContain('Stopped while the packages were being installed. The next start installs them anew.');
  });

  test('passes exit codes through', async () => {
    expect((await ran('fail')).code).toBe(5);
  });

  test('passes signals through and waits for the end', async () => {
    const child = bootstrap(['wait']);
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => { text += chunk.toString(); });
    await expect.poll(() => text).toContain('main wait');
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([7, null]);
  });
});
