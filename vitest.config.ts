import { defineConfig } from 'vitest/config';

// Servers are shared by the suites that need them, so files run one after another in forks (Temporal's native core
// does not like worker threads).
export default defineConfig({
  test: {
    include: ['{domain,workflows,activities,adapters,db,api,workers,temporal,practice,start,evals,bench,drills,tests}/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
