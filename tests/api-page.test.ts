import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { projectRoot } from '#start/product.ts';
import { clearData, startProgramProcess } from './support/program.ts';

const page = readFileSync(join(projectRoot, 'docs', 'api.md'), 'utf8');
/** What the page tells the reader to run, in its order. */
const commands = Array.from(page.matchAll(/^```bash\n(.*?)^```$/gmsu), ([, text]) => text ?? '');
const missing = ['bash', 'curl', 'jq', 'openssl'].filter((program) => spawnSync(program, ['--version']).error !== undefined);

/** What the commands print when they are run against a program of their own. */
async function output(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'countersign-api-'));
  const data = join(home, 'data');
  const program = await startProgramProcess({ data, env: { ...process.env, COUNTERSIGN_HOLD_SECONDS: '1' } });
  try {
    const { stdout } = await promisify(execFile)('bash', ['-c', ['set -euo pipefail', ...commands].join('\n')], { env: { ...process.env, ADDRESS: program.url }, timeout: 150_000 });
    return stdout;
  } finally {
    await program.stop();
    await clearData(data);
    await rm(home, { recursive: true, force: true });
  }
}

test('docs/api.md starts a campaign, watches it, signs and sees it sent, by its own commands', async ({ skip }) => {
  skip(missing.length > 0, `needs ${missing.join(', ')}`);
  const printed = await output();
  // The campaign of one's own found openings; the application went out once, with proof; then nothing may leave.
  expect(printed).toMatch(/"state": "taken"/u);
  expect(printed).toContain('"stage": "held"');
  expect(printed).toMatch(/"stage": "(submitted|following_up)"/u);
  expect(printed.match(/"outcome": "submitted"/gu)).toHaveLength(1);
  expect(printed).toContain('"kind": "result_screenshot"');
  expect(printed).toContain('"sendingPaused": true');
});
