import { defineConfig } from 'vitest/config';
import { LongFilesFirst } from './tests/support/long-files-first.ts';

// Forks: Temporal's native core does not like worker threads. Servers belong to the run (tests/support); a suite takes
// a database and a namespace of its own, so files may run side by side. Whole-system files wait for much of their time
// (leases, undo windows, restarts): twice as many as cores keep two cores at work.
export default defineConfig({
  test: {
    include: ['{domain,workflows,activities,adapters,db,api,workers,temporal,practice,start,evals,bench,drills,tests}/**/*.test.ts', 'ui/src/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'forks',
    // A file closes what it opens, so the next may have its process: loading the product anew for each of 290 files took
    // a sixth of all processor time.
    isolate: false,
    maxWorkers: 4,
    sequence: { sequencer: LongFilesFirst },
    // What a slow machine needs; nothing passes by waiting longer.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
