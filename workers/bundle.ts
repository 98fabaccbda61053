import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const workflowsPath = fileURLToPath(new URL('../workflows/index.ts', import.meta.url));

/** Where the prebuilt workflow bundle is; `start/builds.ts` makes it when its sources have changed. */
export const workflowBundlePath = fileURLToPath(new URL('../.cache/workflow-bundle.js', import.meta.url));

/** Bundles the workflow code and returns its text. */
export async function bundleWorkflows(): Promise<string> {
  const { code } = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('WARN') });
  return code;
}

/** Bundles the workflow code into `workflowBundlePath`. */
export async function buildWorkflowBundle(): Promise<void> {
  await mkdir(dirname(workflowBundlePath), { recursive: true });
  await writeFile(workflowBundlePath, await bundleWorkflows());
}
