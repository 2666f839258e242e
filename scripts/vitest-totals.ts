import { writeFileSync } from 'node:fs';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

export interface Totals {
  passed: number;
  failed: number;
  /** The full names of what failed. */
  failures: string[];
  /** The full names of what did not run. */
  skipped: string[];
}

/** Counts the tests of all projects, and writes the totals where `ENROLLKIT_TOTALS` says, for the line at the end of `npm test`. */
export default class VitestTotals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const path = process.env['ENROLLKIT_TOTALS'];
    if (path === undefined) return;

    const totals: Totals = { passed: 0, failed: errors.length, failures: errors.map(error => error.message), skipped: [] };
    for (const module of modules) {
      // A file that could not be read, or a hook that threw, fails without a failed test.
      const suites = [...module.children.allSuites()].map(suite => ({ name: suite.fullName, errors: suite.errors() }));
      for (const { name, errors } of [{ name: 'the file', errors: module.errors() }, ...suites]) {
        totals.failed += errors.length;
        if (errors.length > 0) totals.failures.push(`${module.project.name}: ${module.relativeModuleId} > ${name}`);
      }
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        const name = `${test.project.name}: ${module.relativeModuleId} > ${test.fullName}`;
        if (state === 'passed') totals.passed++;
        else if (state === 'failed') {
          totals.failed++;
          totals.failures.push(name);
        } else totals.skipped.push(name);
      }
    }
    writeFileSync(path, JSON.stringify(totals));
  }
}
