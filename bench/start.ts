import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { projectRoot } from '#start/product.ts';
import { conclude, type Target } from '../evals/support/program.ts';

export const description = 'set-up from nothing, a start once installed, and npm test, in a fresh clone of the last commit';

const targets: Readonly<Record<string, Target>> = { setup_s: { atMost: 300 }, start_s: { atMost: 20 }, stop_s: { atMost: 10 } };
const testTarget: Readonly<Record<string, Target>> = { test_s: { atMost: 900 }, tests_failed: { atMost: 0 }, tests_passed: { atLeast: 100 } };

/** `npm run bench -- start [--without-tests] [--json FILE]`: 0 when every target holds, 1 when not. */
export async function run(args: string[], say: (line: string) => void = console.log): Promise<number> {
  const { values } = parseArgs({ args, options: { 'without-tests': { type: 'boolean' }, json: { type: 'string' } } });
  const box = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  try {
    const figures: Record<string, number> = { cores: availableParallelism(), ...(await measureStarts(box, say)), ...(values['without-tests'] === true ? {} : await measureTests(box, say)) };
    const wanted = values['without-tests'] === true ? targets : { ...targets, ...testTarget };
    return await conclude({ figures, rows: [] }, wanted, values.json ?? null, say);
  } finally {
    await rm(box, { recursive: true, force: true });
  }
}

async function measureStarts(box: string, say: (line: string) => void): Promise<Record<string, number>> {
  const project = join(box, 'project');
  execFileSync('git', ['clone', '--quiet', projectRoot, project]);
  const shared = join(projectRoot, '..', 'shared');
  if (existsSync(shared)) await symlink(shared, join(box, 'shared'));
  const setup = await oneStart(project, say);
  const again = await oneStart(project, say);
  return { setup_s: setup.up, start_s: again.up, stop_s: Math.max(setup.down, again.down) };
}

/** One `npm start` to its address, and Ctrl-C. */
async function oneStart(project: string, say: (line: string) => void): Promise<{ readonly up: number; readonly down: number }> {
  const began = performance.now();
  const child = npm(project, ['start', '--', '--practice']);
  const printed = printedBy(child);
  while (!/^ {2}http:\S+$/m.test(printed())) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${printed()}`);
    await sleep(20);
  }
  const up = performance.now() - began;
  say(printed().trimEnd());
  const stopping = performance.now();
  const ended = once(child, 'exit');
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await ended;
  return { up: up / 1000, down: (performance.now() - stopping) / 1000 };
}

async function measureTests(box: string, say: (line: string) => void): Promise<Record<string, number>> {
  const began = performance.now();
  const child = npm(join(box, 'project'), ['test']);
  const printed = printedBy(child);
  await once(child, 'close');
  const closing = /(\d+) passed, (\d+) failed/.exec(printed().split('\n').findLast((line) => line.includes(' passed, ')) ?? '');
  const lines = printed().trimEnd().split('\n');
  // What failed, and how it closed.
  say([...lines.filter((line) => line.includes(' FAIL ')), ...lines.slice(-5)].join('\n'));
  return { test_s: (performance.now() - began) / 1000, tests_passed: Number(closing?.[1] ?? 0), tests_failed: Number(closing?.[2] ?? 1) };
}

/** The machine's own npm and Node, as a newcomer has them, in a group of its own as a terminal makes one. */
function npm(project: string, args: readonly string[]): ChildProcess {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules') && folder !== dirname(process.execPath));
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$|COUNTERSIGN_)/.test(name));
  return spawn('npm', args, { cwd: project, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...Object.fromEntries(kept), PATH: path.join(delimiter) } });
}

function printedBy(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => { text += chunk.toString(); });
  return () => text;
}
