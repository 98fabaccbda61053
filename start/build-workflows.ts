// Bundles the workflow code for the workers and ends.
import { buildWorkflowBundle } from '#workers/bundle.ts';

await buildWorkflowBundle();
