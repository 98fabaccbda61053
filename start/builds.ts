import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readJson, writeWhole } from './data-folder.ts';
import { runToEnd, type Task } from './processes/run-to-end.ts';
import { cacheFolder, projectRoot } from './product.ts';
import type { Screen } from './screen.ts';
import { takeLock, type FolderLock } from './supervisor/lock.ts';

/** A part that is built, once for each state of its sources. */
export interface Build {
  readonly name: string;
  readonly title: string;
  /** Files and folders from the project's root. */
  readonly sources: readonly string[];
  /** A file that a finished build leaves. */
  readonly result: string;
  /** What makes it. A program of its own: a bundler leaves a process a hundred megabytes larger. */
  readonly task: Task;
}

const builds: readonly Build[] = [
  {
    name: 'workflows',
    title: 'Workflow bundle',
    sources: ['workers/bundle.ts', 'workflows', 'domain', 'package-lock.json'],
    result: '.cache/workflow-bundle.js',
    task: { args: [join(projectRoot, 'start', 'build-workflows.ts')] },
  },
  {
    name: 'ui',
    title: 'Screens',
    sources: ['ui/vite.config.ts', 'ui/src', 'ui/static', 'ui/tsconfig.json', 'domain', 'package-lock.json'],
    result: 'ui/build/index.html',
    task: { args: [join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], cwd: join(projectRoot, 'ui') },
  },
];

/** Builds what is missing or whose sources changed, each as a step on screen. */
export async function ensureBuilds(screen: Screen, all: readonly Build[] = builds, root = projectRoot, cache = cacheFolder): Promise<void> {
  await mkdir(cache, { recursive: true });
  for (const build of all) {
    if (await isCurrent(build, root, cache)) continue;
    const lock = await waitForLock(join(cache, 'build.lock'));
    try {
      // Another program may have built it while this one waited.
      if (await isCurrent(build, root, cache)) continue;
      const hash = await hashOf(build, root);
      await screen.step(`${build.title} (built once)`, () => make(build));
      await writeWhole(stampOf(build, cache), { hash });
    } finally {
      lock.release();
    }
  }
}

async function isCurrent(build: Build, root: string, cache: string): Promise<boolean> {
  const built = await readJson<{ readonly hash: string }>(stampOf(build, cache));
  return built !== null && existsSync(join(root, build.result)) && built.hash === (await hashOf(build, root));
}

function stampOf(build: Build, cache: string): string {
  return join(cache, `built-${build.name}.json`);
}

async function waitForLock(file: string): Promise<FolderLock> {
  for (;;) {
    const lock = takeLock(file);
    if (lock !== null) return lock;
    await sleep(100);
  }
}

async function make({ title, task }: Build): Promise<void> {
  await runToEnd(task).catch((error: Error) => {
    throw new Error(`${title} could not be built:\n${error.message}`, { cause: error });
  });
}

/** One hash over names and bytes of files; tests beside the code do not count. */
async function hashOf({ sources }: Build, root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesIn(join(root, source))) hash.update(`${relative(root, file)}\0`).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path];
  const names = await readdir(path, { recursive: true, withFileTypes: true });
  return names.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts')).map((entry) => join(entry.parentPath, entry.name)).sort();
}
