import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** What a test run came to; a file that could not be loaded and an error outside of a test count as failures. */
export interface RunSummary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly { readonly name: string; readonly reason: string | null }[];
}

/** Writes the summary to the file that TEST_SUMMARY_FILE names, for the closing line of `npm test`. */
export default class ClosingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env['TEST_SUMMARY_FILE'];
    if (file === undefined) throw new Error('TEST_SUMMARY_FILE is not set: run the tests with npm test.');
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    // A hook that fails marks no test; the suite and the file do hold its error.
    const broken = modules.filter((module) => module.errors().length > 0 || [...module.children.allSuites()].some((suite) => suite.errors().length > 0));
    const summary: RunSummary = {
      passed: count('passed'),
      failed: count('failed') + broken.length + unhandledErrors.length,
      skipped: tests.filter((test) => !['passed', 'failed'].includes(test.result().state)).map((test) => ({ name: `${test.module.relativeModuleId} > ${test.fullName}`, reason: reasonOf(test) })),
    };
    writeFileSync(file, JSON.stringify(summary));
  }
}

/** A test says why it is skipped, or its suite does in its name: "with Redis (skipped: there is no redis-server on the PATH)". */
function reasonOf(test: TestCase): string | null {
  const result = test.result();
  return (result.state === 'skipped' ? result.note : undefined) ?? /\(skipped: (.+?)\)(?: > |$)/u.exec(test.fullName)?.[1] ?? null;
}
