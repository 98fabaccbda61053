import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '#start/product.ts';
import { CannotRun } from '../kit/drill.ts';

const exec = promisify(execFile);

/** Stands for the previous version until there is a tag before this one. */
const beforeTheFirstTag = '1d3d7673fe98';

/** The last tag before what is checked out, or the commit that stands for it. */
export async function previousVersion(): Promise<string> {
  return exec('git', ['describe', '--tags', '--abbrev=0', 'HEAD^'], { cwd: projectRoot }).then(({ stdout }) => stdout.trim(), () => beforeTheFirstTag);
}

/** The code of another version, ready to run its workers; it shares what is installed. */
export interface Tree extends AsyncDisposable {
  readonly root: string;
}

/**
 * Unpacks a version into a folder of its own and bundles its workflows. Throws `CannotRun` where the history of this
 * clone does not reach it.
 * @param changeWorkflow changes the code of `applicationWorkflow` before it is bundled
 */
export async function unpack(version: string, changeWorkflow: (code: string) => string): Promise<Tree> {
  const root = await mkdtemp(join(tmpdir(), 'countersign-version-'));
  const archive = join(root, 'version.tar');
  await exec('git', ['archive', '--output', archive, version], { cwd: projectRoot }).catch((error: unknown) => {
    throw new CannotRun(`The history of this clone does not reach ${version}: ${error instanceof Error ? error.message.trim() : String(error)}`);
  });
  await exec('tar', ['-xf', archive, '-C', root]);
  await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  const workflow = join(root, 'workflows', 'application.workflow.ts');
  await writeFile(workflow, changeWorkflow(await readFile(workflow, 'utf8')));
  const bundle = `await (await import(${JSON.stringify(join(root, 'workers', 'bundle.ts'))})).buildWorkflowBundle()`;
  await exec(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', bundle], { cwd: root });
  return {
    root,
    [Symbol.asyncDispose]: async () => rm(root, { recursive: true, force: true }),
  };
}
