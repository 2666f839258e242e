import { writeFileSync } from 'node:fs';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

export interface Totals {
  passed: number;
  failed: number;
  /** The full names of what did not run. */
  skipped: string[];
}

/** Counts the tests of all projects, and writes the totals where `ENROLLKIT_TOTALS` says, for the line at the end of `npm test`. */
export default class VitestTotals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const path = process.env['ENROLLKIT_TOTALS'];
    if (path === undefined) return;

    const totals: Totals = { passed: 0, failed: errors.length, skipped: [] };
    for (const module of modules) {
      // A file that could not be read, or a hook that threw, fails without a failed test.
      totals.failed += module.errors().length;
      for (const suite of module.children.allSuites()) totals.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') totals.passed++;
        else if (state === 'failed') totals.failed++;
        else totals.skipped.push(`${test.project.name}: ${module.relativeModuleId} > ${test.fullName}`);
      }
    }
    writeFileSync(path, JSON.stringify(totals));
  }
}
