import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilds } from '../builds.ts';
import { projectRoot } from '../product.ts';
import { createScreen } from '../screen.ts';

interface Check {
  readonly name: string;
  /** Script below node_modules, with its arguments. */
  readonly script: string;
  readonly args: readonly string[];
}

const checks: readonly Check[] = [
  { name: 'types', script: 'typescript/bin/tsc', args: ['--noEmit', '--project', '.'] },
  { name: 'lint and boundaries', script: 'oxlint/bin/oxlint', args: [] },
  { name: 'types of the screens', script: 'svelte-check/bin/svelte-check', args: ['--workspace', 'ui', '--tsconfig', 'tsconfig.json'] },
  { name: 'dead code', script: 'knip/bin/knip.js', args: [] },
];

/** `npm run check`: runs every check, also after one has failed, and says which did. */
export async function check(): Promise<number> {
  // The screens' types are made by their build.
  await ensureBuilds(createScreen(process.stdout));
  const failed = checks.filter((check) => !passes(check)).map(({ name }) => name);
  process.stdout.write(failed.length === 0 ? 'All checks passed.\n' : `Failed: ${failed.join(', ')}.\n`);
  return failed.length === 0 ? 0 : 1;
}

function passes({ name, script, args }: Check): boolean {
  process.stdout.write(`\n${name}\n`);
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [join(projectRoot, 'node_modules', script), ...args], { cwd: projectRoot, stdio: 'inherit' });
  process.stdout.write(`  ${status === 0 ? 'passed' : 'failed'} after ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  return status === 0;
}
