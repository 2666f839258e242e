import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Facts } from './report/facts.js';
import { run } from './run.js';
import type { Totals } from './vitest-totals.js';

const ended: Totals = { passed: 0, failed: 1, failures: ['Vitest ended early'], skipped: [] };

/** Runs the tests in sight, all or those that are named; what comes of it. */
export function runTests(...named: readonly string[]): { succeeded: boolean; totals: Totals; facts: Facts | undefined } {
  const folder = mkdtempSync(join(tmpdir(), 'enrollkit-tests-'));
  const paths = { ENROLLKIT_TOTALS: join(folder, 'totals.json'), ENROLLKIT_FACTS: join(folder, 'facts.json') };
  const reporters = ['default', './scripts/vitest-totals.ts', './scripts/report/vitest-facts.ts'].map(name => `--reporter=${name}`);
  const succeeded = run('vitest', ['run', ...reporters, ...named], paths);
  const read = (path: string): unknown => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
  const totals = (read(paths.ENROLLKIT_TOTALS) as Totals | undefined) ?? ended;
  const facts = read(paths.ENROLLKIT_FACTS) as Facts | undefined;
  rmSync(folder, { recursive: true });
  return { succeeded, totals, facts };
}
