import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunSummary } from '../../tests/support/closing-reporter.ts';
import { ensureBuilds } from '../builds.ts';
import { readJson } from '../data-folder.ts';
import { projectRoot } from '../product.ts';
import { createScreen } from '../screen.ts';

/** `npm test`: all tests, or those that the arguments name; the closing line is the last one printed. */
export async function test(args: readonly string[]): Promise<number> {
  await ensureBuilds(createScreen(process.stdout));
  const folder = await mkdtemp(join(tmpdir(), 'countersign-summary-'));
  const file = join(folder, 'summary.json');
  try {
    const code = await runVitest(args, file);
    const summary = await readJson<RunSummary>(file);
    if (summary === null) throw new Error('The tests ended before they could be counted; what vitest said stands above.');
    process.stdout.write(`${closingWords(summary)}\n`);
    return summary.failed > 0 || summary.passed === 0 ? 1 : code;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runVitest(args: readonly string[], summaryFile: string): Promise<number> {
  const child = spawn(process.execPath, [join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=./tests/support/closing-reporter.ts', ...args], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, TEST_SUMMARY_FILE: summaryFile },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

/** Skipped tests by their reasons, then the closing line. */
export function closingWords({ passed, failed, skipped }: RunSummary): string {
  const reasons = Map.groupBy(skipped, ({ reason }) => reason ?? 'no reason given');
  const lines = [...reasons].flatMap(([reason, tests]) => [`${tests.length} skipped (${reason}):`, ...tests.map(({ name }) => `  ${name}`)]);
  return [...lines, `${passed} passed, ${failed} failed`].join('\n');
}
