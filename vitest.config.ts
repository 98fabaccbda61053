import { defineConfig } from 'vitest/config';
import { LongFilesFirst } from './tests/support/long-files-first.ts';

// Forks: Temporal's native core does not like worker threads. Servers belong to the run (tests/support); a suite takes
// a database and a namespace of its own, so files may run side by side.
export default defineConfig({
  test: {
    include: ['{domain,workflows,activities,adapters,db,api,workers,temporal,practice,start,evals,bench,drills,tests}/**/*.test.ts', 'ui/src/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 3,
    sequence: { sequencer: LongFilesFirst },
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
