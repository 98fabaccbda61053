import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../product.ts';
import { closingWords } from './test.ts';

let home = '';
beforeAll(async () => { home = await mkdtemp(join(tmpdir(), 'countersign-npm-test-')); });
afterAll(async () => { await rm(home, { recursive: true, force: true }); });

/** `npm test` as on a fresh machine: no language set, and temporary files under a folder that only its owner may enter. */
async function npmTest(...args: readonly string[]): Promise<{ readonly code: number | null; readonly text: string }> {
  const env = { ...process.env, LANG: undefined, LC_ALL: undefined, TMPDIR: home };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(projectRoot, 'start', 'main.ts'), 'test', ...args], { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'ignore'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => { text += chunk.toString(); });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, text };
}

describe('npm test', () => {
  test('starts its servers under a closed folder with no language set, and ends with the counts', async () => {
    const { code, text } = await npmTest('tests/support/support.test.ts', 'start/postgres');
    expect(text).toMatch(/\n\d+ passed, 0 failed\n$/);
    expect(code).toBe(0);
  });

  test('that ran no test has failed', async () => {
    const { code, text } = await npmTest('no-such-file-anywhere');
    expect(text).toMatch(/0 passed, 0 failed\n$/);
    expect(code).toBe(1);
  });
});

describe('the closing line of npm test', () => {
  test('counts, and names skipped suites by their reasons', () => {
    expect(closingWords({ passed: 12, failed: 0, skipped: [] })).toBe('12 passed, 0 failed');
    expect(closingWords({ passed: 1, failed: 2, skipped: [{ name: 'a.test.ts > x', reason: 'no ../shared here' }, { name: 'b.test.ts > y', reason: null }, { name: 'a.test.ts > z', reason: 'no ../shared here' }] }))
      .toBe('2 skipped (no ../shared here):\n  a.test.ts > x\n  a.test.ts > z\n1 skipped (no reason given):\n  b.test.ts > y\n1 passed, 2 failed');
  });
});
